-- On which days the limits of open cases were counted again: once a day, however many schedulers call and wherever one is killed.
create table deadline_recount (
    day           date primary key,
    claimed_until timestamptz not null,
    done_at       timestamptz
);
comment on column deadline_recount.day is 'The day in China.';
comment on column deadline_recount.claimed_until is 'Until when nobody else begins it: who began it is done by then, has given it back, or was killed.';
comment on column deadline_recount.done_at is 'When all of it was done; null before that.';
grant select, insert, update on deadline_recount to bianmin_desk;
