-- Forms that somebody keeps to go on later, also in another browser, with a number and a code.
alter table form_draft
    add column saved_number text unique,
    add column saved_code   bytea,
    add column saved_key    bytea,
    add check (num_nonnulls(saved_number, saved_code, saved_key) in (0, 3));
comment on column form_draft.saved_number is 'The number under which the form is kept; null for one that only its browser finds again.';
comment on column form_draft.saved_code is 'The keyed hash of number and code.';
comment on column form_draft.saved_key is 'The key of the form, sealed with its data key, for the browser in which it is opened again.';

-- Who is to be served first. Why stands sealed with the event that says so.
alter table work_list add column priority boolean not null default false;
comment on column work_list.priority is 'Whether the applicant is to be served first.';

-- How many have been given a time of an office.
create index case_event_slot on case_event ((data ->> 'slot')) where (data ->> 'slot') is not null;
