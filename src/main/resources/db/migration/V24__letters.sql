-- Letters stand on the work lists beside applications, and are seen by fewer people.
alter table work_list add column barred text[];
comment on column work_list.barred is 'Null for an application. Of a letter the accounts of whom it is about, who neither see nor handle it; most often none.';

-- What applicants say beside the level of their rating.
alter table case_rating add column reasons text[] not null default '{}', add column sealed bytea;
comment on column case_rating.reasons is 'The codes of the reasons that were ticked.';
comment on column case_rating.sealed is 'What was written with it, sealed with the data key of the case.';
