-- The decision that versions of keys and rules rest on. Nothing is ever changed here.
create table allocation.resolution (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    resolution_id uuid not null,
    cooperation_id uuid not null,
    -- Such as a meeting and what it decided.
    title text not null check (length(trim(title)) between 1 and 300),
    decided_by text not null check (length(trim(decided_by)) between 1 and 200),
    decided_on date not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, resolution_id),
    foreign key (organisation_id, cooperation_id) references organisation.reach
);
create index resolution_by_cooperation on allocation.resolution (organisation_id, cooperation_id, decided_on);

-- How often the keys and rules of a cooperation were changed: whoever changes them says which state was seen.
create table allocation.agreement (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    version int not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, cooperation_id),
    foreign key (organisation_id, cooperation_id) references organisation.reach
);

-- From a day on, until the next row of the same key. Each of the tables below is a file of canonical CSV.
create table allocation.key (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    key text not null check (length(key) between 1 and 100 and key <> 'direct'),
    from_day date not null,
    kind text not null check (kind in ('FIXED', 'MEASURE', 'EQUAL', 'HOURS', 'EMPLOYEE_HOURS', 'QUANTITY', 'COMPOSITE')),
    -- The measure, the task or the meter.
    argument text check (length(argument) between 1 and 100),
    is_by_year boolean not null,
    resolution_id uuid not null,
    primary key (organisation_id, cooperation_id, key, from_day),
    foreign key (organisation_id, resolution_id) references allocation.resolution,
    check (argument is not null or kind not in ('MEASURE', 'QUANTITY'))
);

-- All shares of one key from one day are one version, which replaces the former whole.
create table allocation.share (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    key text not null,
    from_day date not null,
    member_id uuid not null,
    share numeric not null check (share >= 0 and scale(share) <= 9),
    resolution_id uuid not null,
    primary key (organisation_id, cooperation_id, key, from_day, member_id),
    foreign key (organisation_id, member_id) references organisation.member,
    foreign key (organisation_id, resolution_id) references allocation.resolution
);

-- The service level of a member in a key; 0 leaves it out.
create table allocation.factor (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    key text not null,
    from_day date not null,
    member_id uuid not null,
    factor numeric not null check (factor >= 0 and scale(factor) <= 9),
    resolution_id uuid not null,
    primary key (organisation_id, cooperation_id, key, from_day, member_id),
    foreign key (organisation_id, member_id) references organisation.member,
    foreign key (organisation_id, resolution_id) references allocation.resolution
);

-- What a composite key is made of: all parts from one day are one version.
create table allocation.part (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    key text not null,
    from_day date not null,
    part_key text not null,
    percent numeric not null check (percent between 0 and 100 and scale(percent) <= 9),
    resolution_id uuid not null,
    primary key (organisation_id, cooperation_id, key, from_day, part_key),
    foreign key (organisation_id, resolution_id) references allocation.resolution
);

-- By which key the postings on accounts are divided: 114 also means 114.10, 114* also 1140, * all.
create table allocation.rule (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    account text not null check (length(account) between 1 and 100 and account not like '%.'),
    from_day date not null,
    -- A key, or direct.
    key text not null check (length(key) between 1 and 100),
    fallback text check (length(fallback) between 1 and 100 and fallback <> 'direct'),
    covers text not null check (covers in ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    resolution_id uuid not null,
    primary key (organisation_id, cooperation_id, account, from_day),
    foreign key (organisation_id, resolution_id) references allocation.resolution
);

-- Figures of members that this cooperation divides by. Those of a measure stand in the place of what the register says of
-- that member and measure.
create table allocation.figure (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    member_id uuid not null,
    measure text not null check (length(measure) between 1 and 100),
    from_day date not null,
    value numeric not null check (value >= 0 and scale(value) <= 9),
    resolution_id uuid not null,
    primary key (organisation_id, cooperation_id, member_id, measure, from_day),
    foreign key (organisation_id, member_id) references organisation.member,
    foreign key (organisation_id, resolution_id) references allocation.resolution
);

do $$
declare
    name text;
begin
    foreach name in array array['resolution', 'agreement', 'key', 'share', 'factor', 'part', 'rule', 'figure'] loop
        execute format('alter table allocation.%I enable row level security', name);
        execute format('alter table allocation.%I force row level security', name);
        execute format('create policy own on allocation.%I using (organisation_id = (select organisation.current()))', name);
        execute format('grant select, insert on allocation.%I to ${application}', name);
        execute format('grant select on allocation.%I to ${backup}', name);
    end loop;
    -- A version that no closed year has met may be put right or taken back.
    foreach name in array array['key', 'share', 'factor', 'part', 'rule', 'figure'] loop
        execute format('grant delete on allocation.%I to ${application}', name);
    end loop;
    grant update on allocation.agreement to ${application};
end;
$$;
