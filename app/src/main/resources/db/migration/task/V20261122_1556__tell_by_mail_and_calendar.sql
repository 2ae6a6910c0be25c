-- How often somebody wants letters about what is to be done; who has not chosen gets one a week.
create table task.letter_choice (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    person_id uuid not null,
    often text not null check (often in ('DAILY', 'WEEKLY', 'NEVER')),
    primary key (organisation_id, person_id),
    foreign key (organisation_id, person_id) references organisation.person
);

-- That a person got a letter on a day: there is never a second one.
create table task.letter (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    person_id uuid not null,
    on_day date not null,
    put_at timestamptz not null,
    primary key (organisation_id, person_id, on_day),
    foreign key (organisation_id, person_id) references organisation.person
);

-- That all letters of a day are written.
create table task.morning (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    on_day date not null,
    primary key (organisation_id, on_day)
);

-- A private address at which a person's tasks are fetched as a calendar. The secret is not here; see identity.access_key.
create table task.feed (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    feed_id uuid not null,
    person_id uuid not null,
    made_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (organisation_id, feed_id),
    foreign key (organisation_id, person_id) references organisation.person
);
create unique index feed_open on task.feed (organisation_id, person_id) where withdrawn_at is null;

do $$
declare
    name text;
begin
    foreach name in array array['letter_choice', 'letter', 'morning', 'feed'] loop
        execute format('alter table task.%I enable row level security', name);
        execute format('alter table task.%I force row level security', name);
        execute format('create policy own on task.%I using (organisation_id = (select organisation.current()))', name);
        execute format('grant select, insert on task.%I to ${application}', name);
        execute format('grant select on task.%I to ${backup}', name);
    end loop;
end;
$$;
grant update (often) on task.letter_choice to ${application};
grant update (withdrawn_at) on task.feed to ${application};
