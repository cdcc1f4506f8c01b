-- As whom the county's sign-in service knows the member of staff. The name that it gives them is not kept, only a keyed hash of it: it may
-- be the number of a document.
alter table staff_account
    add column sign_in_issuer  text,
    add column sign_in_subject bytea unique,
    add column linked_at       timestamptz,
    add check ((sign_in_issuer is null) = (sign_in_subject is null) and (linked_at is null) = (sign_in_subject is null));
comment on column staff_account.sign_in_issuer is 'The address of the service.';
comment on column staff_account.sign_in_subject is 'HMAC-SHA-256 of the address and of the name that the service gives to this person.';

grant update (sign_in_issuer, sign_in_subject, linked_at) on staff_account to bianmin_desk;
