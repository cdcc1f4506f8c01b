-- What may be made public, and what was: a row for each version of a document. Its file is written from the row once it is approved.
create table publication (
    id           bigint generated always as identity primary key,
    place        text        not null,
    kind         text        not null check (kind in ('notice', 'announcement', 'samples', 'findings', 'runs')),
    period       text        not null,
    version      integer     not null check (version > 0),
    unit         text        not null,
    body         text        not null,
    digest       bytea       not null check (digest = sha256(convert_to(body, 'UTF8'))),
    prepared_at  timestamptz not null,
    prepared_by  text        not null,
    approved_at  timestamptz,
    approved_by  text        check (approved_by <> prepared_by),
    withdrawn_at timestamptz,
    withdrawn_by text,
    written_at   timestamptz,
    unique (place, kind, period, version),
    check ((approved_at is null) = (approved_by is null)),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (approved_at is not null or (withdrawn_at is null and written_at is null))
);
comment on column publication.period is 'What it is about, and its name for ever: a month, a day with a number, the number of an entry.';
comment on column publication.unit is 'The office that publishes it, as a path.';
comment on column publication.body is 'The file, as it is or will be public. Names nobody.';
comment on column publication.digest is 'SHA-256 of the body; that of what was approved stands in the operation log, too.';
comment on column publication.prepared_by is 'The account of the member of staff, or "schedule".';
comment on column publication.approved_by is 'The account of the manager, another than who prepared it.';
comment on column publication.withdrawn_at is 'When it was taken back: then there is no file.';
comment on column publication.written_at is 'Since when the file is as the row says; null while it is not yet.';
create unique index publication_waiting on publication (place, kind, period) where approved_at is null;
create index publication_of_place on publication (place, id desc);
create index publication_approved on publication (place, kind, period, version desc) where approved_at is not null;

-- Tasks by the month in which they were opened, for the numbers that are published.
create index supervision_task_opened on supervision_task (opened_at, place);

create function keep_what_was_approved() returns trigger language plpgsql as $$
begin
    if old.approved_at is not null and (tg_op = 'DELETE'
        or (new.place, new.kind, new.period, new.version, new.unit, new.body, new.prepared_at, new.prepared_by, new.approved_at,
            new.approved_by) is distinct from (old.place, old.kind, old.period, old.version, old.unit, old.body, old.prepared_at,
            old.prepared_by, old.approved_at, old.approved_by)
        or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)) then
        raise exception 'a publication that was approved stays as it is';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger publication_stays before update or delete on publication
    for each row execute function keep_what_was_approved();

grant select, insert, delete on publication to bianmin_desk;
grant update (body, digest, prepared_at, approved_at, approved_by, withdrawn_at, withdrawn_by, written_at) on publication to bianmin_desk;
