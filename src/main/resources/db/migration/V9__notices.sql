-- The notices that were issued in cases. Only ever added to.
create table notice (
    number      text        primary key,
    case_id     bigint      not null,
    position    integer     not null,
    kind        text        not null,
    issued_at   timestamptz not null,
    issued_by   text        not null,
    sealed      bytea       not null,
    digest      bytea       not null check (length(digest) = 32),
    salt_sealed bytea       not null,
    unique (case_id, position),
    foreign key (case_id, position) references case_event
);
comment on table notice is 'Notices issued in cases: kinds are those of content/processes.yaml.';
comment on column notice.number is 'The number of the case and how many it has had.';
comment on column notice.position is 'The event that issued it.';
comment on column notice.issued_by is 'The account of the member of staff.';
comment on column notice.sealed is 'What it says in both languages, a JSON object sealed with the data key of the case.';
comment on column notice.digest is 'SHA-256 of a salt and what it says; the entry notice.issued of the operation log has the same.';
comment on column notice.salt_sealed is 'The salt, sealed with the data key: erased with it, nothing can be tried.';

create trigger notice_append_only before update or delete on notice
    for each row execute function refuse_change();
create trigger notice_no_truncate before truncate on notice
    for each statement execute function refuse_change();

grant select, insert on notice to bianmin_desk;
