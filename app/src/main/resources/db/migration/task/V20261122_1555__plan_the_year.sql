-- How long before or after a day of the accounting year something must have happened, from a day on. What everybody
-- plans by stands in the program; a row here comes in its place from its day on.
create table task.year_rule (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    year_rule_id uuid not null,
    deadline text not null check (deadline in ('BUDGET', 'NOTICE', 'PROPOSALS', 'MATERIAL', 'ACCOUNTS')),
    amount int not null check (amount between 0 and 400),
    unit text not null check (unit in ('DAYS', 'WEEKS', 'MONTHS')),
    from_day date not null,
    source text not null check (length(trim(source)) between 1 and 300),
    primary key (organisation_id, year_rule_id),
    unique (organisation_id, deadline, from_day)
);
alter table task.year_rule enable row level security;
alter table task.year_rule force row level security;
create policy own on task.year_rule using (organisation_id = (select organisation.current()));
grant select, insert, delete on task.year_rule to ${application};
grant select on task.year_rule to ${backup};
