-- A helper with a mandate is told of the same events as the applicant.
alter table outgoing_message add column recipient text not null default 'applicant' check (recipient in ('applicant', 'helper'));
alter table outgoing_message alter column recipient drop default;
alter table outgoing_message drop constraint outgoing_message_case_id_position_key;
alter table outgoing_message add unique (case_id, position, recipient);
comment on column outgoing_message.recipient is 'Whom it goes to: the applicant, or the helper whose mandate has a telephone in it.';
