-- What came of settling a year. A run and its lines are written once and never changed.
create schema settlement;
grant usage on schema settlement to ${application}, ${backup};

create table settlement.run (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    run_id uuid not null,
    cooperation_id uuid not null,
    year int not null,
    -- Versions are counted per year; a run that was prevented by problems is none.
    number int check (number > 0),
    errors bigint not null,
    warnings bigint not null,
    -- What was settled as canonical CSV, and what came out, each as a zip; without the files there is no settlement.
    input_file uuid not null,
    output_file uuid,
    -- Over the names and hashes of the files, so that it does not matter how they were packed.
    input_sha256 bytea not null check (length(input_sha256) = 32),
    output_sha256 bytea check (length(output_sha256) = 32),
    engine text not null,
    -- How things stood in the books and the agreement when it was begun.
    seen text not null,
    -- What the books themselves say is dated in the year, in oere, and how many postings that are.
    booked numeric(30) not null,
    postings bigint not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, run_id),
    unique (organisation_id, cooperation_id, year, number),
    foreign key (organisation_id, cooperation_id) references organisation.reach,
    foreign key (organisation_id, input_file) references file.file (organisation_id, id),
    foreign key (organisation_id, output_file) references file.file (organisation_id, id),
    check ((number is null) = (errors > 0)),
    check ((output_file is null) = (errors > 0) and (output_sha256 is null) = (errors > 0))
);
create index run_by_cooperation on settlement.run (organisation_id, cooperation_id, year, at);

-- Two people of two roles say yes; then the run is approved.
create table settlement.signature (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    run_id uuid not null,
    role text not null check (role in ('FINANCE_OFFICER', 'OPERATIONS_MANAGER')),
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, run_id, role),
    unique (organisation_id, run_id, person_id),
    foreign key (organisation_id, run_id) references settlement.run
);

create table settlement.statement (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    run_id uuid not null,
    member_id uuid not null,
    code text not null,
    name text not null,
    cost bigint not null,
    on_account bigint not null,
    outlays bigint not null,
    balance bigint not null,
    primary key (organisation_id, run_id, member_id),
    foreign key (organisation_id, run_id) references settlement.run,
    foreign key (organisation_id, member_id) references organisation.member,
    check (balance = cost - on_account - outlays)
);

-- The rows of allocations.csv.
create table settlement.allocation (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    run_id uuid not null,
    line int not null,
    segment_from date not null,
    segment_to date not null,
    account text not null,
    key text not null,
    member_id uuid not null,
    amount bigint not null,
    is_direct boolean not null,
    primary key (organisation_id, run_id, line),
    foreign key (organisation_id, run_id, member_id) references settlement.statement
);
create index allocation_by_member on settlement.allocation (organisation_id, run_id, member_id, account);

-- How the keys of a run divided, from which day on, as in keys.csv.
create table settlement.key (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    run_id uuid not null,
    key text not null,
    from_day date not null,
    kind text not null,
    argument text not null,
    primary key (organisation_id, run_id, key, from_day),
    foreign key (organisation_id, run_id) references settlement.run
);

-- The accounts of a run, and under which they are shown to those who may not see what one person costs.
create table settlement.account (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    run_id uuid not null,
    account text not null,
    shown_as text not null,
    primary key (organisation_id, run_id, account),
    foreign key (organisation_id, run_id) references settlement.run
);

-- The rows of deferred.csv.
create table settlement.deferred (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    run_id uuid not null,
    line int not null,
    day date not null,
    account text not null,
    member_id uuid,
    employee text not null,
    kind text not null check (kind in ('prior-year', 'prepaid', 'from-earlier-year')),
    amount bigint not null,
    primary key (organisation_id, run_id, line),
    foreign key (organisation_id, run_id) references settlement.run
);

-- The rows of problems.csv.
create table settlement.problem (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    run_id uuid not null,
    number int not null,
    severity text not null check (severity in ('ERROR', 'WARNING')),
    code text not null,
    file text not null,
    line bigint not null,
    source_id text not null,
    message text not null,
    primary key (organisation_id, run_id, number),
    foreign key (organisation_id, run_id) references settlement.run
);

-- The document that a member got of an approved run.
create table settlement.paper (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    run_id uuid not null,
    member_id uuid not null,
    document_id uuid not null,
    primary key (organisation_id, run_id, member_id),
    foreign key (organisation_id, run_id, member_id) references settlement.statement,
    foreign key (organisation_id, document_id) references document.frozen (organisation_id, id)
);

create function settlement.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a settlement is neither changed nor deleted' using errcode = 'SD005';
end;
$$;

do $$
declare
    name text;
begin
    foreach name in array array['run', 'signature', 'statement', 'allocation', 'account', 'deferred', 'problem',
            'paper', 'key'] loop
        execute format('alter table settlement.%I enable row level security', name);
        execute format('alter table settlement.%I force row level security', name);
        execute format('create policy own on settlement.%I using (organisation_id = (select organisation.current()))', name);
        execute format('grant select, insert on settlement.%I to ${application}', name);
        execute format('grant select on settlement.%I to ${backup}', name);
        execute format('create trigger is_only_added before update or delete on settlement.%I '
            'for each row execute function settlement.refuse()', name);
        execute format('create trigger is_not_emptied before truncate on settlement.%I '
            'for each statement execute function settlement.refuse()', name);
    end loop;
end;
$$;
