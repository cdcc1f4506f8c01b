-- Draws of whom to inspect and by whom (双随机). The whole frame stays, with the seed: anybody who may see it can draw again.
create table inspection_draw (
    id         bigint generated always as identity primary key,
    control    text        not null,
    place      text        not null,
    period     text        not null,
    regime     text        not null,
    seed       text        not null,
    size       integer     not null,
    focus      integer     not null,
    inspectors integer     not null,
    drawn_at   timestamptz not null,
    unique (control, period)
);
comment on table inspection_draw is 'Only ever added to.';
comment on column inspection_draw.period is 'What it is about: a day, a month or a year; drawn once for each.';
comment on column inspection_draw.seed is 'Drawn when the frame was complete.';
comment on column inspection_draw.size is 'How many objects the routine draw takes.';
comment on column inspection_draw.focus is 'How many more are drawn with lots for what was found before.';
comment on column inspection_draw.inspectors is 'How many inspectors each object gets at least.';

create table inspection_object_lot (
    draw_id bigint  not null references inspection_draw,
    entry   bigint  not null references register_entry,
    version integer not null,
    lots    integer not null,
    ticket  text    not null,
    focus   text,
    drawn   text    not null check (drawn in ('no', 'routine', 'focus', 'short')),
    primary key (draw_id, entry)
);
comment on column inspection_object_lot.version is 'Of the entry of the register, as it stood.';
comment on column inspection_object_lot.lots is 'Lots in the second draw: one, and one for each inspection in which something was found.';
comment on column inspection_object_lot.focus is 'Ticket in the second draw; null where the first had drawn it.';
comment on column inspection_object_lot.drawn is '"short" where fewer inspectors than needed were free of bias.';
create index inspection_object_lot_of_entry on inspection_object_lot (entry);

create table inspection_inspector_lot (
    draw_id   bigint  not null,
    object    bigint  not null,
    inspector bigint  not null references register_entry,
    account   text    not null,
    ticket    text    not null,
    recused   text    check (recused in ('office', 'kin')),
    drawn     boolean not null,
    primary key (draw_id, object, inspector),
    foreign key (draw_id, object) references inspection_object_lot (draw_id, entry),
    check (not drawn or recused is null)
);
comment on column inspection_inspector_lot.recused is 'Why this inspector could not be drawn for this object.';
create index inspection_inspector_lot_of_entry on inspection_inspector_lot (inspector);

-- Inspections. The row is derived from inspection_event.
create table inspection (
    id         bigint generated always as identity primary key,
    regime     text        not null,
    place      text        not null,
    unit       text        not null,
    concerned  text,
    reason     text        not null,
    draw_id    bigint references inspection_draw,
    object     bigint references register_entry,
    inspectors text[]      not null,
    opened_at  timestamptz not null,
    position   integer     not null default 1,
    closed_at  timestamptz,
    data_key   uuid        not null references data_key
);
comment on column inspection.regime is 'The id of the regime in content/.';
comment on column inspection.unit is 'The office that inspects, as a path.';
comment on column inspection.concerned is 'The office that is inspected, as a path; null where it is none of ours.';
comment on column inspection.object is 'The entry of the register from which it was drawn.';
comment on column inspection.inspectors is 'The accounts that were drawn; none where nobody was.';
create index inspection_open on inspection (unit, opened_at, id) where closed_at is null;
create index inspection_of_regime on inspection (regime, id);
create index inspection_closed on inspection (place, closed_at) where closed_at is not null;
create index inspection_of_object on inspection (object) where object is not null;
create index inspection_of_draw on inspection (draw_id) where draw_id is not null;

create table inspection_event (
    inspection_id bigint      not null references inspection,
    position      integer     not null,
    at            timestamptz not null,
    actor         text        not null,
    role          text        not null,
    step          text        not null,
    data          jsonb       not null,
    sealed        bytea       not null,
    primary key (inspection_id, position)
);
comment on table inspection_event is 'What was done in inspections, in order. Only ever added to.';
comment on column inspection_event.data is 'What rules need of it: how many inspectors, how much was found, a day; names nobody.';
comment on column inspection_event.sealed is 'What was written, a JSON object, sealed with the data key of the inspection.';
create index inspection_event_of_step on inspection_event (step, at);

create trigger inspection_draw_append_only before update or delete on inspection_draw
    for each row execute function refuse_change();
create trigger inspection_object_lot_append_only before update or delete on inspection_object_lot
    for each row execute function refuse_change();
create trigger inspection_inspector_lot_append_only before update or delete on inspection_inspector_lot
    for each row execute function refuse_change();
create trigger inspection_event_append_only before update or delete on inspection_event
    for each row execute function refuse_change();
create trigger inspection_draw_no_truncate before truncate on inspection_draw
    for each statement execute function refuse_change();
create trigger inspection_object_lot_no_truncate before truncate on inspection_object_lot
    for each statement execute function refuse_change();
create trigger inspection_inspector_lot_no_truncate before truncate on inspection_inspector_lot
    for each statement execute function refuse_change();
create trigger inspection_event_no_truncate before truncate on inspection_event
    for each statement execute function refuse_change();

grant select, insert on inspection_draw, inspection_object_lot, inspection_inspector_lot, inspection_event to bianmin_desk;
grant select, insert on inspection to bianmin_desk;
grant update (position, closed_at) on inspection to bianmin_desk;
