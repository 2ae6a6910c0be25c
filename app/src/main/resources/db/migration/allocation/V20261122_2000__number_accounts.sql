-- Which accounts of the organisation's own books stand for an account of a playbook.
create table allocation.numbering (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    playbook text not null check (playbook ~ '^[a-z][a-z0-9-]*$'),
    version int not null,
    person_name text not null check (length(trim(person_name)) > 0),
    at timestamptz not null,
    primary key (organisation_id, playbook)
);

create table allocation.account_number (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    playbook text not null,
    -- As in postings: 114 or 114.10; one posting is never of two accounts.
    number text not null check (number ~ '^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$' and length(number) <= 40),
    account text not null check (account ~ '^[a-z][a-z0-9-]*$' and length(account) <= 60),
    primary key (organisation_id, playbook, number),
    foreign key (organisation_id, playbook) references allocation.numbering
);

do $$
declare
    name text;
begin
    foreach name in array array['numbering', 'account_number'] loop
        execute format('alter table allocation.%I enable row level security', name);
        execute format('alter table allocation.%I force row level security', name);
        execute format('create policy own on allocation.%I using (organisation_id = (select organisation.current()))', name);
        execute format('grant select, insert, update on allocation.%I to ${application}', name);
        execute format('grant select on allocation.%I to ${backup}', name);
    end loop;
end;
$$;
grant delete on allocation.account_number to ${application};
