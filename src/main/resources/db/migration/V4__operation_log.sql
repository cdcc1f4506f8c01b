-- The operation log. Entries commit with what they report and wait for nobody; the sequencer gives them their order afterwards.
create table operation_log (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    role        text        not null,
    actor       text        not null,
    action      text        not null,
    subject     text        not null,
    details     text,
    request_id  text,
    commitment  bytea,
    data_key    uuid,
    salt_sealed bytea,
    check (role in ('citizen', 'staff', 'operator', 'schedule')),
    check ((commitment is null) = (salt_sealed is null) and (commitment is null) = (data_key is null))
);
comment on table operation_log is 'Who did what to what. Names and describes no citizen; only ever added to.';
comment on column operation_log.actor is 'Who was authenticated: an account, or the name of the role.';
comment on column operation_log.commitment is 'SHA-256 of a salt and the personal data that the deed was done with.';
comment on column operation_log.salt_sealed is 'The salt, sealed with the data key: erased with it, nothing can be tried.';
create index operation_log_subject on operation_log (subject, id);

-- Entries that have no place in the tree yet. Filled by a trigger and emptied by the sequencer, so that it reads a few rows of this
-- table and finds their entries by key, however long the log is. Looked at with ten million entries of which a hundred were
-- pending (LogBenchmark): a look-up by key in operation_log for each, 403 pages, 0.6 ms. To search operation_log for what log_leaf
-- lacks read both tables whole, 236,330 pages in 33 s.
create table log_pending (
    entry bigint primary key
);

create function log_entry_is_pending() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into log_pending (entry) values (new.id);
    return null;
end
$$;
create trigger operation_log_pending after insert on operation_log
    for each row execute function log_entry_is_pending();

-- The tree (RFC 6962): each leaf at its place from 0, and a signed head after each batch of them.
create table log_leaf (
    position bigint primary key,
    entry    bigint not null unique references operation_log,
    hash     bytea  not null
);
comment on column log_leaf.hash is 'SHA-256 of a zero byte and the entry in its canonical form.';

create table log_head (
    size       bigint primary key,
    root       bytea       not null,
    frontier   bytea       not null,
    checkpoint text        not null,
    at         timestamptz not null
);
comment on column log_head.frontier is
    'The roots of the full subtrees, the largest first, 32 bytes each: all that is needed to append.';
comment on column log_head.checkpoint is 'Size and root as a signed note (C2SP tlog-checkpoint).';

-- What the audit trail holds comes first.
insert into operation_log (id, at, role, actor, action, subject) overriding system value
    select id, at, case actor when 'citizen' then 'citizen' when 'schedule' then 'schedule' else 'operator' end, actor, action, subject
    from audit_entry order by id;
select setval(pg_get_serial_sequence('operation_log', 'id'), greatest(1, (select coalesce(max(id), 0) from operation_log)),
    exists (select from operation_log));
drop table audit_entry;

create trigger operation_log_append_only before update or delete on operation_log
    for each row execute function refuse_change();
create trigger operation_log_no_truncate before truncate on operation_log
    for each statement execute function refuse_change();
create trigger log_leaf_append_only before update or delete on log_leaf
    for each row execute function refuse_change();
create trigger log_leaf_no_truncate before truncate on log_leaf
    for each statement execute function refuse_change();
create trigger log_head_append_only before update or delete on log_head
    for each row execute function refuse_change();
create trigger log_head_no_truncate before truncate on log_head
    for each statement execute function refuse_change();

grant select, insert on operation_log, log_leaf, log_head to bianmin_desk;
grant select, delete on log_pending to bianmin_desk;
