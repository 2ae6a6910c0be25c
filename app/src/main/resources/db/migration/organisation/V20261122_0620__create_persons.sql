-- Levels, persons, offices and grants of an organisation.
create table organisation.housing_organisation (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    housing_organisation_id uuid not null,
    name text not null check (length(trim(name)) between 1 and 200),
    year_start_month int not null default 1 check (year_start_month between 1 and 12),
    version int not null default 1,
    primary key (organisation_id, housing_organisation_id),
    unique (organisation_id, name)
);

create table organisation.member (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    member_id uuid not null,
    housing_organisation_id uuid,
    kind text not null check (kind in ('ESTATE', 'MUNICIPALITY', 'DEPARTMENT', 'COMPANY')),
    code text not null check (length(trim(code)) between 1 and 40),
    name text not null check (length(trim(name)) between 1 and 200),
    version int not null default 1,
    primary key (organisation_id, member_id),
    unique (organisation_id, code),
    foreign key (organisation_id, housing_organisation_id) references organisation.housing_organisation,
    check (kind <> 'ESTATE' or housing_organisation_id is not null)
);

create table organisation.person (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    person_id uuid not null,
    name text not null check (length(trim(name)) between 1 and 200),
    email text check (email = lower(email) and length(email) <= 254),
    phone text check (length(phone) <= 40),
    left_on date,
    version int not null default 1,
    primary key (organisation_id, person_id)
);
create unique index person_by_email on organisation.person (organisation_id, email);
create index person_by_name on organisation.person (organisation_id, name);

-- What a person may do, where, and from when to when (the last day included).
create table organisation.role_grant (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    role_grant_id uuid not null,
    person_id uuid not null,
    role text not null check (role in ('ADMINISTRATOR', 'PROJECT_LEADER', 'MANAGEMENT', 'OPERATIONS_MANAGER', 'FINANCE_OFFICER',
        'SITE_MANAGER', 'SITE_STAFF', 'ESTATE_BOARD', 'ORGANISATION_BOARD', 'AUDITOR', 'SPECIALIST', 'HUMAN_RESOURCES', 'LAWYER')),
    scope_kind text not null check (scope_kind in ('ORGANISATION', 'HOUSING_ORGANISATION', 'MEMBER', 'COOPERATION')),
    scope_id uuid,
    from_day date not null,
    -- The day before the first one, when it was taken back on the day it was given.
    to_day date check (to_day >= from_day - 1),
    primary key (organisation_id, role_grant_id),
    foreign key (organisation_id, person_id) references organisation.person,
    check ((scope_kind = 'ORGANISATION') = (scope_id is null))
);
create index role_grant_by_person on organisation.role_grant (organisation_id, person_id);

-- A seat in a body for a term, with a deputy who has the same access.
create table organisation.office_term (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    office_term_id uuid not null,
    body text not null check (body in ('ESTATE_BOARD', 'ORGANISATION_BOARD')),
    body_id uuid not null,
    title text not null check (title in ('CHAIR', 'VICE_CHAIR', 'MEMBER')),
    person_id uuid not null,
    deputy_id uuid,
    from_day date not null,
    to_day date check (to_day >= from_day),
    primary key (organisation_id, office_term_id),
    foreign key (organisation_id, person_id) references organisation.person,
    foreign key (organisation_id, deputy_id) references organisation.person (organisation_id, person_id),
    check (deputy_id <> person_id)
);
create index office_term_by_person on organisation.office_term (organisation_id, person_id);
create index office_term_by_deputy on organisation.office_term (organisation_id, deputy_id);

do $$
declare
    name text;
begin
    foreach name in array array['housing_organisation', 'member', 'person', 'role_grant', 'office_term'] loop
        execute format('alter table organisation.%I enable row level security', name);
        execute format('alter table organisation.%I force row level security', name);
        execute format('create policy own on organisation.%I using (organisation_id = (select organisation.current()))', name);
        execute format('grant select, insert, update on organisation.%I to ${application}', name);
        execute format('grant select on organisation.%I to ${backup}', name);
    end loop;
end;
$$;
