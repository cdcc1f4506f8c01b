-- What stood in plain text has been sealed by DatabaseUpgrade; a row that has not must not be lost.
do $$
begin
    if exists (select from service_case where answers is not null) or exists (select from case_attachment) then
        raise exception 'there are cases that are not sealed: upgrade with the function migrate-database';
    end if;
end
$$;
drop index service_case_to_seal;
drop table case_attachment;
alter table service_case
    drop column answers,
    drop column lookup_secret,
    drop column fingerprint,
    alter column data_key set not null,
    alter column secret_hash set not null;
