-- Forms of staff that make something new (an announcement, an entry of a register, an inspection): each makes it once.
create table taken_form (
    key_hash bytea       primary key,
    taken_at timestamptz not null
);
comment on table taken_form is 'Names nobody: SHA-256 of the random key of a form, for 30 days.';
create index taken_form_old on taken_form (taken_at);
grant select, insert, delete on taken_form to bianmin_desk;

-- Photographs that came with a step of an inspection which was not done: they wait for its form to be sent again, and are no evidence.
create table kept_photo (
    file          uuid        primary key references stored_file on delete cascade,
    inspection_id bigint      not null references inspection,
    account       text        not null,
    kept_at       timestamptz not null
);
comment on column kept_photo.account is 'Who sent it, and can alone add it or throw it away.';
comment on column kept_photo.kept_at is 'Thrown away as long after it as a form that nobody sends.';
create index kept_photo_of_inspection on kept_photo (inspection_id, account);
create index kept_photo_old on kept_photo (kept_at);
grant select, insert, delete on kept_photo to bianmin_desk;
