-- What the nightly check of the cases has found. Nothing is repaired by it.
create table case_finding (
    night   date   not null,
    case_id bigint not null references service_case,
    rule    text   not null,
    detail  text   not null,
    primary key (night, case_id, rule)
);
comment on table case_finding is 'What does not hold between a case, its events and its row on the work list.';
comment on column case_finding.night is 'The day of the check; a second check of the day replaces what the first has found.';
comment on column case_finding.rule is 'events, row, holder, pause, limit or next-step.';
comment on column case_finding.detail is 'What stands where; names nobody.';

-- The limits that run, which are counted again every night, among all the cases that ever were.
create index work_list_running on work_list (case_id) where closed_at is null and due_kind in ('due', 'not_before');

grant select, insert, delete on case_finding to bianmin_desk;
