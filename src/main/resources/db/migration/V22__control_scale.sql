-- What controls look at: the acts of a day or a month, and the cases that came in during one, of however many there are.
create index case_event_at on case_event (at);
create index work_list_received on work_list (place, received_at);
