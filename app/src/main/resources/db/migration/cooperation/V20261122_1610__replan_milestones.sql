-- A milestone got another day than was planned, and why. Nothing is ever changed here; the day itself stands in
-- cooperation.milestone.
create table cooperation.replanning (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    replanning_id uuid not null,
    cooperation_id uuid not null,
    milestone text not null,
    from_day date,
    to_day date not null,
    reason text not null check (length(trim(reason)) between 1 and 2000),
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, replanning_id),
    foreign key (organisation_id, cooperation_id) references cooperation.cooperation
);
create index replanning_by_milestone on cooperation.replanning (organisation_id, cooperation_id, milestone, at);
alter table cooperation.replanning enable row level security;
alter table cooperation.replanning force row level security;
create policy own on cooperation.replanning using (organisation_id = (select organisation.current()));
grant select, insert on cooperation.replanning to ${application};
grant select on cooperation.replanning to ${backup};
