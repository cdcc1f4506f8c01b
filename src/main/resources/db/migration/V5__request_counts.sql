-- How often whom something was asked in a while. Unlogged: it costs no flush to disk, and a crash may forget it.
create unlogged table request_count (
    kind    text        not null,
    subject bytea       not null,
    started timestamptz not null,
    times   integer     not null,
    primary key (kind, subject, started)
);
comment on column request_count.subject is 'Keyed hash of the address or of the case number: it names nobody.';
comment on column request_count.started is 'The beginning of the window of time.';
create index request_count_started on request_count (started);
grant select, insert, update, delete on request_count to bianmin_desk;
