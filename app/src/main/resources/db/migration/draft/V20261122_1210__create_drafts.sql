-- What somebody has typed in a form and not saved yet: one per person, page and form. Nobody else ever sees it.
create schema draft;
grant usage on schema draft to ${application}, ${backup};

create table draft.draft (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    person_id uuid not null,
    page text not null check (page like '/%' and length(page) <= 300),
    form text not null check (form ~ '^[A-Za-z0-9_-]{1,60}$'),
    -- Where it was to be sent, with the version that was shown when it was typed.
    action text not null check (action like '/%' and length(action) <= 600),
    names text[] not null check (array_position(names, null) is null),
    answers text[] not null check (array_position(answers, null) is null),
    written_at timestamptz not null,
    primary key (organisation_id, person_id, page, form),
    foreign key (organisation_id, person_id) references organisation.person,
    check (cardinality(names) = cardinality(answers))
);
create index on draft.draft (organisation_id, written_at);

alter table draft.draft enable row level security;
alter table draft.draft force row level security;
create policy organisation on draft.draft
    using (organisation_id = (select organisation.current()))
    with check (organisation_id = (select organisation.current()));
grant select, insert, delete, update (action, names, answers, written_at) on draft.draft to ${application};
grant select on draft.draft to ${backup};
