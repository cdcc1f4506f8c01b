-- The open cases of a whole place in one state, for those who look at one kind of step: among a million others they may stand far apart.
create index work_list_state_of_place on work_list (place, state, urgent_on, case_id) where closed_at is null;

-- A town asks for each of its villages, a page each: with what makes a case a letter in the index itself, none of their rows is read for it.
drop index work_list_open_taken_in;
create index work_list_open_taken_in on work_list (taken_in_at, urgent_on, case_id) include (barred) where closed_at is null;
