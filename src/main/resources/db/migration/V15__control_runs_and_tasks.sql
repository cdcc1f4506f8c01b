-- Runs of supervision controls: a row for each time at which a control is due. A run does its work and is marked as done in one
-- transaction, so that however often it is tried, it is done once.
create table control_run (
    id          bigint generated always as identity primary key,
    control     text        not null,
    place       text        not null,
    period      text        not null,
    due_on      date        not null,
    state       text        not null default 'due' check (state in ('due', 'done', 'failed')),
    attempts    integer     not null default 0,
    next_try_at timestamptz not null,
    last_error  text,
    started_at  timestamptz,
    ended_at    timestamptz,
    counts      jsonb,
    inputs      bytea,
    result      bytea,
    unique (control, period),
    check ((state = 'done') = (counts is not null))
);
comment on column control_run.control is 'The id of the control in content/.';
comment on column control_run.period is 'What it is about, and its name for ever: a day, a month or a year.';
comment on column control_run.next_try_at is 'When a worker may take it next; pushed on when one takes it.';
comment on column control_run.last_error is 'What the last attempt failed with; names nobody.';
comment on column control_run.counts is 'What it has found, by name of the count.';
comment on column control_run.inputs is 'SHA-256 of what it worked on.';
comment on column control_run.result is 'SHA-256 of what came out.';
create index control_run_to_do on control_run (next_try_at, id) where state = 'due';
create index control_run_latest on control_run (control, due_on desc);
create index control_run_of_place on control_run (place, due_on desc);

-- Tasks: what somebody has to do because a control has found it or asks for it. The row is derived from task_event.
create table supervision_task (
    id        bigint generated always as identity primary key,
    kind      text        not null check (kind in ('check', 'alert', 'finding', 'duty', 'failure')),
    control   text        not null,
    subject   text        not null,
    run_id    bigint references control_run,
    parent    bigint references supervision_task,
    place     text        not null,
    unit      text        not null,
    role      text        not null,
    assignee  text,
    case_id   bigint references service_case,
    facts     jsonb       not null,
    opened_at timestamptz not null,
    due_on    date,
    state     text        not null,
    position  integer     not null default 1,
    closed_at timestamptz,
    data_key  uuid references data_key,
    unique (control, kind, subject)
);
comment on column supervision_task.control is 'The id of the control that asks for it, in content/.';
comment on column supervision_task.subject is 'What it is about: a case number, a period, an account; once for each control and kind.';
comment on column supervision_task.unit is 'The office that it concerns, as a path.';
comment on column supervision_task.role is 'The role whose holders for that office do it.';
comment on column supervision_task.assignee is 'The account of the one whose it is; null while it is anybody''s of the role.';
comment on column supervision_task.facts is 'What was found, by name; names no citizen.';
comment on column supervision_task.data_key is 'The key of what was written in its events.';
create index supervision_task_open on supervision_task (unit, due_on, id) where closed_at is null;
create index supervision_task_of_case on supervision_task (case_id) where case_id is not null;
create index supervision_task_of_run on supervision_task (run_id);
create index supervision_task_of_parent on supervision_task (parent) where parent is not null;

create table task_event (
    task_id  bigint      not null references supervision_task,
    position integer     not null,
    at       timestamptz not null,
    actor    text        not null,
    role     text        not null,
    action   text        not null,
    state    text        not null,
    data     jsonb       not null,
    sealed   bytea,
    primary key (task_id, position)
);
comment on table task_event is 'What happened to tasks, in order. Only ever added to.';
comment on column task_event.actor is 'The account of the member of staff, or "schedule".';
comment on column task_event.data is 'What rules need of it: a day, an amount; names nobody.';
comment on column task_event.sealed is 'What was written with it, sealed with the data key of the task.';
create trigger task_event_append_only before update or delete on task_event
    for each row execute function refuse_change();
create trigger task_event_no_truncate before truncate on task_event
    for each statement execute function refuse_change();

grant select, insert, update on control_run, supervision_task to bianmin_desk;
grant select, insert on task_event to bianmin_desk;
