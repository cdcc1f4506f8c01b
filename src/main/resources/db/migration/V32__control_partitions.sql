-- A run is about a part of its place: of kinds that look at what offices have in hand there is one for each town and one for what is
-- in none of them, so that workers share a place, and what goes wrong in a town holds up no other. Of all others it is the place.
alter table control_run add column partition text not null default '';
comment on column control_run.partition is 'The code of a town; "-" for what is in none of those with a run of their own; empty for the whole place.';
alter table control_run drop constraint control_run_control_period_key;
alter table control_run add unique (control, period, partition);
