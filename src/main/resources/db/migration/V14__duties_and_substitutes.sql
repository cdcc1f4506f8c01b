-- What was left to be done when a case was accepted: papers that come later, the check of a commitment.
alter table work_list add column duty_on date;
comment on column work_list.duty_on is 'The first day by which something is still to be done that was left to be done later; null where nothing is.';

-- A second request for papers, which a manager answers for, is counted against the office that made the first: {again: path} in its event.
create index case_event_again on case_event ((data ->> 'again'), at) where data ->> 'again' is not null;

-- Who stands in for whom (AB岗), from a day to a day.
create table substitution (
    id         uuid primary key,
    absent     uuid        not null references staff_account,
    substitute uuid        not null references staff_account,
    from_day   date        not null,
    until_day  date        not null check (until_day >= from_day),
    made_at    timestamptz not null,
    made_by    text        not null,
    ended_at   timestamptz,
    ended_by   text,
    check (absent <> substitute),
    check ((ended_at is null) = (ended_by is null))
);
comment on column substitution.until_day is 'The last day.';
create index substitution_absent on substitution (absent);
create index substitution_substitute on substitution (substitute);
grant select, insert on substitution to bianmin_desk;
grant update (ended_at, ended_by) on substitution to bianmin_desk;
