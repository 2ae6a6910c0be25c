-- What a cooperation shares the costs of, and by which keys.
create schema allocation;
grant usage on schema allocation to ${application}, ${backup};

-- That accounts were chosen; its version counts how often.
create table allocation.chart (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    version int not null,
    person_name text not null check (length(trim(person_name)) > 0),
    at timestamptz not null,
    primary key (organisation_id, cooperation_id),
    foreign key (organisation_id, cooperation_id) references organisation.reach
);

-- What was said of an account, as the playbook calls it; one without a row is not shared.
create table allocation.account (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    account text not null check (account ~ '^[a-z][a-z0-9-]*$' and length(account) <= 60),
    is_shared boolean not null,
    -- How it is to be divided otherwise than the rest, for example.
    remark text not null check (length(remark) <= 500),
    primary key (organisation_id, cooperation_id, account),
    foreign key (organisation_id, cooperation_id) references allocation.chart
);

do $$
declare
    name text;
begin
    foreach name in array array['chart', 'account'] loop
        execute format('alter table allocation.%I enable row level security', name);
        execute format('alter table allocation.%I force row level security', name);
        execute format('create policy own on allocation.%I using (organisation_id = (select organisation.current()))', name);
        execute format('grant select, insert, update on allocation.%I to ${application}', name);
        execute format('grant select on allocation.%I to ${backup}', name);
    end loop;
end;
$$;
grant delete on allocation.account to ${application};
