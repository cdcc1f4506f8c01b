-- The cases whose limit runs, for lists of those that are overdue. In the other indexes they stand among all that were received before
-- today and have no limit.
create index work_list_limited_of_place on work_list (place, urgent_on, case_id) where closed_at is null and due_kind = 'due';
create index work_list_limited_of_town on work_list (town, urgent_on, case_id) where closed_at is null and due_kind = 'due';
create index work_list_limited_of_village on work_list (village, urgent_on, case_id) where closed_at is null and due_kind = 'due';
create index work_list_limited_taken_in on work_list (taken_in_at, urgent_on, case_id) where closed_at is null and due_kind = 'due';

-- The lists compare the wider columns by these expressions, so that the index of the narrowest is walked. PostgreSQL takes them to leave
-- one row in two hundred unless it is told.
create statistics work_list_of_place on (place || '') from work_list;
create statistics work_list_of_town on (town || '') from work_list;
