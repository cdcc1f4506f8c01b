-- Which office a rating is of stays as it was when the rating was given, so that nobody's group of ratings changes.
alter table case_rating add column office text;
alter table case_rating disable trigger case_rating_append_only;
update case_rating r set office = coalesce(
        (select e.data ->> 'about' from case_event e where e.case_id = r.case_id and e.position = 1 and w.process = 'rating'),
        concat_ws('/', w.place, w.town, w.village))
    from work_list w where w.case_id = r.case_id;
alter table case_rating enable trigger case_rating_append_only;
alter table case_rating alter column office set not null;
comment on column case_rating.office is 'The office that is rated, as a path.';
