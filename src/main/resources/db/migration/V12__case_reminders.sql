-- Reminders of limits: each once to the office that has the case, the last two also to the office above.
create table case_reminder (
    case_id bigint      not null references service_case,
    kind    text        not null check (kind in ('half', 'three-quarters', 'due', 'overdue')),
    unit    text        not null,
    at      timestamptz not null,
    primary key (case_id, kind, unit)
);
comment on column case_reminder.unit is 'The office that is reminded, as a path.';
create index case_reminder_of_unit on case_reminder (unit, at);
create trigger case_reminder_append_only before update or delete on case_reminder
    for each row execute function refuse_change();
grant select, insert on case_reminder to bianmin_desk;
