-- Where a result is collected: the office that was chosen for it sees the case from the moment there is a result.
alter table work_list add column collect_at text;
comment on column work_list.collect_at is 'The office at which the result is collected, as a path, once there is one; null where it comes by post or nobody has chosen.';
update work_list w set collect_at = chosen.collect
    from (select distinct on (case_id) case_id, data ->> 'collect' as collect from case_event
        where data ->> 'collect' is not null order by case_id, position desc) chosen
    where chosen.case_id = w.case_id and w.state = 'decided' and chosen.collect <> 'post';
create index work_list_collected_at on work_list (collect_at, urgent_on, case_id)
    where closed_at is null and state = 'decided' and collect_at is not null;

-- The cases in which something was left to be done later, which are few, for lists of those whose day is near or past.
create index work_list_duty_of_place on work_list (place, urgent_on, case_id) where closed_at is null and duty_on is not null;
create index work_list_duty_of_town on work_list (town, urgent_on, case_id) where closed_at is null and duty_on is not null;
create index work_list_duty_of_village on work_list (village, urgent_on, case_id) where closed_at is null and duty_on is not null;
create index work_list_duty_taken_in on work_list (taken_in_at, urgent_on, case_id) where closed_at is null and duty_on is not null;

-- Reminders of what was left to be done later: each once, when its day is near and when it is past.
alter table case_reminder drop constraint case_reminder_kind_check;
alter table case_reminder add constraint case_reminder_kind_check check (kind in ('half', 'three-quarters', 'due', 'overdue',
    'papers-near', 'papers-past', 'check-near', 'check-past'));
