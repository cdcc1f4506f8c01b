-- The open cases of a whole place in one state, for those who look at one kind of step: among a million others they may stand far apart.
create index work_list_state_of_place on work_list (place, state, urgent_on, case_id) where closed_at is null;
