-- What happened to each case, in order. Only ever added to: where a case stands is derived from it.
create table case_event (
    case_id  bigint      not null references service_case,
    position integer     not null,
    at       timestamptz not null,
    actor    text        not null,
    role     text        not null,
    unit     text,
    action   text        not null,
    state    text        not null,
    data     jsonb       not null,
    sealed   bytea,
    primary key (case_id, position)
);
comment on table case_event is 'What happened to cases: actions and states are those of content/processes.yaml.';
comment on column case_event.position is 'The order within the case, from 1.';
comment on column case_event.actor is 'The account of the member of staff; "citizen" or "schedule" otherwise.';
comment on column case_event.role is 'The role in which it was done; "applicant" for the applicant.';
comment on column case_event.unit is 'The office at which it was done, as a path; null where at none.';
comment on column case_event.state is 'The state after it.';
comment on column case_event.data is 'What rules need of it; names nobody.';
comment on column case_event.sealed is 'What was written with it, a JSON object sealed with the data key of the case.';

-- The work lists: one row for each case, derived from its events and to be made again from them at any time.
create table work_list (
    case_id       bigint primary key references service_case,
    number        text        not null,
    item          text        not null,
    place         text        not null,
    town          text,
    village       text,
    taken_in_at   text        not null,
    process       text        not null,
    state         text        not null,
    holder        text        not null,
    acceptor      text,
    position      integer     not null,
    received_at   timestamptz not null,
    due_on        date,
    due_kind      text,
    urgent_on     date        not null,
    closed_at     timestamptz,
    check (due_kind in ('due', 'not_before', 'paused'))
);
comment on table work_list is 'Derived from case_event: what each office has to do.';
comment on column work_list.taken_in_at is 'The office that took the case in, as a path; its own place, town and village are the competent one''s.';
comment on column work_list.holder is 'Whose turn it is.';
comment on column work_list.due_on is 'The last day of its limit; the earliest that it can be where due_kind is not_before.';
comment on column work_list.urgent_on is 'What the list is ordered by: the last day of its limit, or the day of receipt where no limit runs.';

-- One index for each tier: an office reads its open cases in the order of the list, whatever else there is.
create index work_list_open_of_place on work_list (place, urgent_on, case_id) where closed_at is null;
create index work_list_open_of_town on work_list (town, urgent_on, case_id) where closed_at is null;
create index work_list_open_of_village on work_list (village, urgent_on, case_id) where closed_at is null;
create index work_list_open_taken_in on work_list (taken_in_at, urgent_on, case_id) where closed_at is null;
create unique index work_list_number on work_list (number);

-- The cases that are there have been received, and nothing else has happened to them.
insert into case_event (case_id, position, at, actor, role, unit, action, state, data)
    select id, 1, received_at, 'citizen', 'applicant', null, 'receive', 'received',
        jsonb_build_object('process', 'promised', 'unit', jurisdiction, 'channel', 'online')
    from service_case;
insert into work_list (case_id, number, item, place, taken_in_at, process, state, holder, position, received_at, urgent_on,
        closed_at)
    select id, number, item, jurisdiction, jurisdiction, 'promised', 'received', 'window', 1, received_at,
        (received_at at time zone 'Asia/Shanghai')::date, closed_at
    from service_case;
insert into case_event (case_id, position, at, actor, role, unit, action, state, data)
    select id, 2, erased_at, 'citizen', 'applicant', null, 'withdraw', 'withdrawn', '{}' from service_case where erased_at is not null;
update work_list set state = 'withdrawn', holder = 'nobody', position = 2, closed_at = c.erased_at
    from service_case c where c.id = case_id and c.erased_at is not null;
alter table service_case drop column status, drop column closed_at;

create trigger case_event_append_only before update or delete on case_event
    for each row execute function refuse_change();
create trigger case_event_no_truncate before truncate on case_event
    for each statement execute function refuse_change();

grant select, insert on case_event to bianmin_desk;
grant select, insert, update, delete on work_list to bianmin_desk;
