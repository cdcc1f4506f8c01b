-- What counted for a case on the day it was handed in: its item, its form and its process, in words. Kept once for all cases of the
-- same terms, whatever the content says later.
create table case_terms (
    digest   bytea primary key,
    text     text        not null,
    first_at timestamptz not null
);
comment on column case_terms.digest is 'SHA-256 of the text.';
create trigger case_terms_append_only before update or delete on case_terms
    for each row execute function refuse_change();

alter table service_case add column terms bytea references case_terms;
comment on column service_case.terms is 'What counted when it was handed in; null for cases that are older than this column.';
grant select, insert on case_terms to bianmin_desk;
