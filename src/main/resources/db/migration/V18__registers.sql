-- Registers that sources order offices to keep. Which there are, and what an entry says, stands in content/.
create table register_entry (
    id         bigint generated always as identity primary key,
    register   text    not null,
    place      text    not null,
    unit       text    not null,
    version    integer not null,
    removed_at timestamptz,
    data_key   uuid    not null references data_key
);
comment on column register_entry.register is 'The id of the control that orders it, in content/.';
comment on column register_entry.unit is 'The office whose entry it is, as a path.';
comment on column register_entry.version is 'The latest of its versions, from 1.';
create index register_entry_of_register on register_entry (register, unit, id);

create table register_version (
    entry_id bigint      not null references register_entry,
    version  integer     not null,
    at       timestamptz not null,
    actor    text        not null,
    action   text        not null check (action in ('add', 'change', 'remove')),
    sealed   bytea       not null,
    primary key (entry_id, version)
);
comment on table register_version is 'What an entry said, version by version. Only ever added to.';
comment on column register_version.actor is 'The account of the member of staff.';
comment on column register_version.sealed is 'The fields, a JSON object, sealed with the data key of the entry.';
create index register_version_at on register_version (at);
create trigger register_version_append_only before update or delete on register_version
    for each row execute function refuse_change();
create trigger register_version_no_truncate before truncate on register_version
    for each statement execute function refuse_change();

grant select, insert, update on register_entry to bianmin_desk;
grant select, insert on register_version to bianmin_desk;
