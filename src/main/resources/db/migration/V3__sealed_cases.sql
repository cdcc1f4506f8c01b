-- Roles. The owner runs migrations; the desk connects as a login role that is a member of bianmin_desk, which is no superuser and
-- owns nothing.
do $$
begin
    if not exists (select from pg_roles where rolname = 'bianmin_desk') then
        create role bianmin_desk nologin;
    end if;
end
$$;
grant usage on schema public to bianmin_desk;

-- Data keys, one for each case, wrapped by a master key that stands outside the database. To be backed up apart.
create table data_key (
    id         uuid primary key,
    wrapped    bytea,
    master_key text        not null,
    made_at    timestamptz not null,
    erased_at  timestamptz,
    check ((wrapped is null) = (erased_at is not null))
);
comment on column data_key.wrapped is 'The key sealed by the master key that master_key names; null once it is erased.';
create index data_key_to_rewrap on data_key (master_key, id) where wrapped is not null;

-- Serials of case numbers: never given twice on a day, whatever rolls back or crashes, and nobody waits for another's commit.
create sequence case_number_serial as integer minvalue 1 maxvalue 999999 cycle;
select setval('case_number_serial', greatest(1, coalesce((select max(last) from case_serial), 0)),
    exists (select from case_serial));
drop table case_serial;

-- The rows that stand here in plain text are sealed after this migration, in batches, by DatabaseUpgrade; until then both stand.
alter table service_case
    alter column answers drop not null,
    alter column lookup_secret drop not null,
    alter column fingerprint drop not null;
create index service_case_to_seal on service_case (id) where answers is not null;

-- Cases. What names or describes a person is sealed; the derived columns name nobody.
drop index service_case_open_fingerprint;
alter table service_case
    add column form_key_hash      bytea unique,
    add column data_key           uuid references data_key,
    add column answers_sealed     bytea,
    add column secret_hash        bytea,
    add column same_answers       bytea,
    add column possible_duplicate text,
    add column document_index     bytea,
    add column telephone_index    bytea,
    add column birth_month        date,
    add column sex                text check (sex in ('female', 'male')),
    add column erased_at          timestamptz;
comment on column service_case.form_key_hash is 'SHA-256 of the key of the form: the same form sent again is the same case.';
comment on column service_case.secret_hash is 'Keyed hash (HMAC-SHA-256) of number and lookup secret.';
comment on column service_case.data_key is 'The key of what is sealed: the answers, and the files that have the same data_key.';
comment on column service_case.answers_sealed is 'The answers, a JSON object by field name, sealed; null once they are erased.';
comment on column service_case.erased_at is 'When the personal data were erased; the row stays for numbers and statistics.';
comment on column service_case.same_answers is 'Keyed hash of item and answers, by which staff see a possible duplicate.';
comment on column service_case.possible_duplicate is 'The number of an earlier case with the same answers.';
comment on column service_case.document_index is 'Keyed hash of the number of the identity document, to find a person''s cases.';
comment on column service_case.telephone_index is 'Keyed hash of the telephone number, to find a person''s cases.';
comment on column service_case.birth_month is 'Derived for statistics and rules: the first day of the month of birth.';
comment on column service_case.sex is 'Derived for statistics.';
create index service_case_same_answers on service_case (same_answers, received_at);
create index service_case_document on service_case (document_index);
create index service_case_telephone on service_case (telephone_index);
create index service_case_data_key on service_case (data_key);

-- Forms that are being filled in, and files. A file is sealed in chunks with the data key of its form, which becomes the case's.
create table form_draft (
    form_key_hash  bytea primary key,
    item           text        not null,
    language       text        not null,
    data_key       uuid        not null references data_key,
    answers_sealed bytea,
    saved_at       timestamptz not null
);
create index form_draft_saved on form_draft (saved_at);

create table stored_file (
    id            uuid primary key,
    data_key      uuid        not null references data_key,
    position      integer     not null,
    size          bigint      not null,
    media_type    text        not null,
    name_sealed   bytea       not null,
    stored_at     timestamptz not null
);
comment on column stored_file.position is 'The order among the files of its data key, from 1.';
create unique index stored_file_of_data_key on stored_file (data_key, position);

create table file_chunk (
    file     uuid    not null references stored_file on delete cascade,
    position integer not null,
    sealed   bytea   not null,
    primary key (file, position)
);
alter table file_chunk alter column sealed set storage external;

grant select, insert, update on service_case to bianmin_desk;
grant select, insert, update, delete on data_key, form_draft, stored_file, file_chunk to bianmin_desk;
grant select, insert on sample_draw, sample_unit, audit_entry to bianmin_desk;
grant usage on sequence case_number_serial to bianmin_desk;
