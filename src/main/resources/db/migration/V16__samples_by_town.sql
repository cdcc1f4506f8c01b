-- Samples are drawn from the cases of each town, so that none is left out because others have many.
alter table sample_unit add column stratum text not null default '';
comment on column sample_unit.stratum is 'The code of the town among whose cases it was drawn; empty where it is of no town.';
comment on column sample_unit.position is 'The place in ascending order of tickets, from 1; the first of each stratum are drawn.';
