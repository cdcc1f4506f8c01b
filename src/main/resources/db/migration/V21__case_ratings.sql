-- What applicants say of how their case was handled (好差评), once for each case.
create table case_rating (
    case_id bigint      primary key references service_case,
    rating  smallint    not null check (rating between 1 and 5),
    at      timestamptz not null
);
comment on column case_rating.rating is 'From 1, very dissatisfied, to 5, very satisfied.';
create index case_rating_at on case_rating (at);
create trigger case_rating_append_only before update or delete on case_rating
    for each row execute function refuse_change();
create trigger case_rating_no_truncate before truncate on case_rating
    for each statement execute function refuse_change();

-- The cases that were closed in a month, for the figures by office and person.
create index work_list_closed_of_place on work_list (place, closed_at) where closed_at is not null;

grant select, insert on case_rating to bianmin_desk;
