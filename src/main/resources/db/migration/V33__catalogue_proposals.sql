-- A change of the catalogue is proposed with the list as it is to be. What it changes at each tier is computed from it and kept with the
-- entry of the register, so that what is reviewed is what is issued.
create table catalogue_proposal (
    entry_id   bigint primary key references register_entry,
    list       text   not null,
    base       text   not null,
    digest     text   not null,
    file       bytea  not null,
    difference bytea  not null
);
comment on table catalogue_proposal is 'The list that an entry of a register proposes. Never changed: another list is another entry.';
comment on column catalogue_proposal.list is 'The id of the list, in content/.';
comment on column catalogue_proposal.base is 'SHA-256 of the list with which it was compared.';
comment on column catalogue_proposal.digest is 'SHA-256 of all of it: list, base, file, difference.';
comment on column catalogue_proposal.file is 'The list as CSV, sealed with the data key of the entry.';
comment on column catalogue_proposal.difference is 'What it changes, sealed likewise.';
create trigger catalogue_proposal_append_only before update or delete on catalogue_proposal
    for each row execute function refuse_change();
create trigger catalogue_proposal_no_truncate before truncate on catalogue_proposal
    for each statement execute function refuse_change();

grant select, insert on catalogue_proposal to bianmin_desk;
