-- Results of inspections are made public too.
alter table publication drop constraint publication_kind_check,
    add constraint publication_kind_check check (kind in ('notice', 'announcement', 'samples', 'findings', 'runs', 'inspections'));

-- What a manager approves beforehand, until a day: documents of a kind that holds days alone.
create table publication_standing (
    id          bigint generated always as identity primary key,
    place       text        not null,
    kind        text        not null,
    until_day   date        not null,
    approved_at timestamptz not null,
    approved_by text        not null,
    ended_at    timestamptz,
    ended_by    text,
    check ((ended_at is null) = (ended_by is null))
);
comment on column publication_standing.until_day is 'The last day on which it holds.';
comment on column publication_standing.approved_by is 'The account of the manager; it holds only while the account is the manager of the place.';
comment on column publication_standing.ended_at is 'When it was taken back, or another took its place.';
create unique index publication_standing_held on publication_standing (place, kind) where ended_at is null;

alter table publication add column standing bigint references publication_standing;
comment on column publication.standing is 'The standing approval by which it was approved; null where somebody has looked at this version.';

create function keep_standing_approval() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.ended_at is not null
        or (new.place, new.kind, new.until_day, new.approved_at, new.approved_by) is distinct from
            (old.place, old.kind, old.until_day, old.approved_at, old.approved_by) then
        raise exception 'a standing approval stays as it is, and ends once';
    end if;
    return new;
end $$;
create trigger publication_standing_stays before update or delete on publication_standing
    for each row execute function keep_standing_approval();

-- Tasks by the day on which they fall due, for a manager's calendar.
create index supervision_task_due on supervision_task (place, due_on) where due_on is not null;

grant select, insert on publication_standing to bianmin_desk;
grant update (ended_at, ended_by) on publication_standing to bianmin_desk;
grant update (standing) on publication to bianmin_desk;
