-- Messages to applicants (短信). Each is written with the event that it tells of, in the same transaction, and handed to the port by a job
-- that tries again for a day. Nothing is written where no port is set.
create table outgoing_message (
    id           uuid        primary key,
    case_id      bigint      not null references service_case,
    position     integer     not null,
    place        text        not null,
    data_key     uuid        not null references data_key,
    sealed       bytea       not null,
    written_at   timestamptz not null,
    state        text        not null default 'waiting' check (state in ('waiting', 'taken', 'stuck', 'erased')),
    attempts     integer     not null default 0,
    first_try_at timestamptz,
    next_try_at  timestamptz not null,
    last_error   text,
    ended_at     timestamptz,
    taken_as     text,
    unique (case_id, position),
    foreign key (case_id, position) references case_event,
    check ((state = 'waiting') = (ended_at is null))
);
comment on column outgoing_message.id is 'Sent along, so that the other side takes each message once however often it is handed over.';
comment on column outgoing_message.position is 'The event of the case that it tells of.';
comment on column outgoing_message.place is 'The jurisdiction whose manager is told where it gets stuck.';
comment on column outgoing_message.sealed is 'Telephone, language and words, sealed with the data key of the case.';
comment on column outgoing_message.state is 'stuck: tried for a day and not taken; erased: the case was erased before it was handed over.';
comment on column outgoing_message.next_try_at is 'When a worker may take it next; pushed on when one takes it.';
comment on column outgoing_message.last_error is 'What the last attempt failed with; names nobody.';
comment on column outgoing_message.taken_as is 'What the other side calls it.';
create index outgoing_message_to_hand_over on outgoing_message (next_try_at, id) where state = 'waiting';
create index outgoing_message_stuck_of_place on outgoing_message (place, ended_at) where state = 'stuck';
create index outgoing_message_key on outgoing_message (data_key);

grant select, insert on outgoing_message to bianmin_desk;
grant update (state, attempts, first_try_at, next_try_at, last_error, ended_at, taken_as) on outgoing_message to bianmin_desk;
