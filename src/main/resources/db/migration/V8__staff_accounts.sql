-- Accounts of staff. The name of an account is never given to somebody else: the operation log names who did something by it.
create table staff_account (
    id              uuid primary key,
    account         text        not null unique check (account = lower(account)),
    name            text        not null,
    password_hash   text        not null,
    must_change     boolean     not null,
    locked_at       timestamptz,
    session_epoch   integer     not null default 0,
    failed_sign_ins integer     not null default 0,
    created_at      timestamptz not null,
    created_by      text        not null
);
comment on column staff_account.password_hash is 'bcrypt.';
comment on column staff_account.must_change is 'The password is one that somebody else has given.';
comment on column staff_account.session_epoch is 'Sessions of another epoch have ended.';
comment on column staff_account.failed_sign_ins is 'Since the last that succeeded.';

-- Which role an account has for which unit and all within it.
create table role_grant (
    id         uuid primary key,
    account    uuid        not null references staff_account,
    role       text        not null,
    unit       text        not null,
    from_day   date        not null,
    until_day  date        check (until_day >= from_day),
    granted_at timestamptz not null,
    granted_by text        not null,
    ended_at   timestamptz,
    ended_by   text,
    check ((ended_at is null) = (ended_by is null))
);
comment on column role_grant.unit is 'Place, place/town or place/town/village, by division codes.';
comment on column role_grant.until_day is 'The last day.';
create index role_grant_account on role_grant (account);

grant select, insert on staff_account, role_grant to bianmin_desk;
grant update (password_hash, must_change, locked_at, session_epoch, failed_sign_ins) on staff_account to bianmin_desk;
grant update (ended_at, ended_by) on role_grant to bianmin_desk;
