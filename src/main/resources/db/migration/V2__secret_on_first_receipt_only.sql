comment on column service_case.lookup_secret is
    'Shown on the first receipt only and compared with what the citizen types. In plain text: it opens nothing but this row.';
