-- What a cooperation spent, worked, used and was paid, year by year.
create schema ledger;
grant usage on schema ledger to ${application}, ${backup};

-- What a cooperation is called in files, and in which month its accounting year begins.
create table ledger.book (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    code text not null check (length(trim(code)) between 1 and 60),
    start_month int not null check (start_month between 1 and 12),
    version int not null default 1,
    primary key (organisation_id, cooperation_id),
    unique (organisation_id, code),
    foreign key (organisation_id, cooperation_id) references organisation.reach
);

-- An accounting year, named by the calendar year in which it begins.
create table ledger.year (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    year int not null check (year between 1900 and 2200),
    first_day date not null,
    last_day date not null check (last_day > first_day),
    is_closed boolean not null default false,
    version int not null default 1,
    primary key (organisation_id, cooperation_id, year),
    foreign key (organisation_id, cooperation_id) references ledger.book
);

-- A year was opened, closed or opened again. Nothing is ever changed here.
create table ledger.year_turn (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    turn_id uuid not null,
    cooperation_id uuid not null,
    year int not null,
    kind text not null check (kind in ('OPENED', 'CLOSED', 'REOPENED')),
    reason text not null check (length(reason) <= 4000),
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, turn_id),
    foreign key (organisation_id, cooperation_id, year) references ledger.year,
    check (kind <> 'REOPENED' or length(trim(reason)) > 0)
);
create index year_turn_by_year on ledger.year_turn (organisation_id, cooperation_id, year, at);

-- Records that came together. Nothing is ever changed here.
create table ledger.batch (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    batch_id uuid not null,
    cooperation_id uuid not null,
    -- Where they came from, such as the names of files.
    source text not null check (length(trim(source)) between 1 and 500),
    postings bigint not null default 0 check (postings >= 0),
    hours bigint not null default 0 check (hours >= 0),
    quantities bigint not null default 0 check (quantities >= 0),
    contributions bigint not null default 0 check (contributions >= 0),
    payments bigint not null default 0 check (payments >= 0),
    -- The sum of the postings in oere, for the eye.
    amount numeric(30) not null default 0,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, batch_id),
    unique (organisation_id, cooperation_id, batch_id),
    foreign key (organisation_id, cooperation_id) references ledger.book
);
create index batch_by_cooperation on ledger.batch (organisation_id, cooperation_id, at);

-- A batch does not count any more, as a whole and for ever; its records stay to be seen.
create table ledger.reversal (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    batch_id uuid not null,
    reason text not null check (length(trim(reason)) between 1 and 4000),
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, batch_id),
    foreign key (organisation_id, batch_id) references ledger.batch
);

-- Which ids of source systems count already, so that no record counts twice. Only a reversal takes them away.
create table ledger.source_id (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    kind text not null check (kind in ('POSTING', 'HOURS', 'QUANTITY', 'CONTRIBUTION', 'PAYMENT')),
    source_id text not null,
    batch_id uuid not null,
    line bigint not null,
    primary key (organisation_id, cooperation_id, kind, source_id)
);
create index source_id_by_batch on ledger.source_id (organisation_id, batch_id);

-- Records: nothing is ever changed in them. The triggers below look after batch, year and members for all rows of
-- an insert at once; a foreign key would ask for each of half a million rows.
-- Amounts are oere, hours hundredths; a line is the one in the file it came from.
create table ledger.posting (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    year int not null,
    batch_id uuid not null,
    line bigint not null,
    day date not null,
    account text not null,
    amount bigint not null,
    member_id uuid,
    employee text,
    service_from date,
    service_to date,
    paid_by uuid,
    voucher text,
    text text,
    source_id text,
    primary key (organisation_id, cooperation_id, year, batch_id, line),
    check (length(account) > 0 and account not like '%.'),
    check ((service_from is null) = (service_to is null)),
    check (service_from <= service_to)
);
-- What of earlier years is for days of later ones.
create index posting_by_service on ledger.posting (organisation_id, cooperation_id, service_to) where service_to is not null;

create table ledger.hours (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    year int not null,
    batch_id uuid not null,
    line bigint not null,
    day date not null,
    employee text not null check (length(employee) > 0),
    member_id uuid,
    task text,
    hundredths bigint not null,
    source_id text,
    primary key (organisation_id, cooperation_id, year, batch_id, line)
);

create table ledger.quantity (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    year int not null,
    batch_id uuid not null,
    line bigint not null,
    day date not null,
    meter text not null check (length(meter) > 0),
    member_id uuid not null,
    quantity numeric not null check (scale(quantity) <= 9),
    source_id text,
    primary key (organisation_id, cooperation_id, year, batch_id, line)
);

-- What a member is to pay on account, by due day.
create table ledger.contribution (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    year int not null,
    batch_id uuid not null,
    line bigint not null,
    day date not null,
    account text not null check (length(account) > 0 and account not like '%.'),
    member_id uuid not null,
    amount bigint not null,
    source_id text,
    primary key (organisation_id, cooperation_id, year, batch_id, line)
);

-- What a member has paid.
create table ledger.payment (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    year int not null,
    batch_id uuid not null,
    line bigint not null,
    day date not null,
    member_id uuid not null,
    amount bigint not null,
    reference text,
    source_id text,
    primary key (organisation_id, cooperation_id, year, batch_id, line)
);

-- Holds the years of new records open until the commit: closing waits, or comes first and is met here.
create function ledger.belong() returns trigger language plpgsql as $$
declare
    years int;
    held int;
begin
    select count(*) into years
      from (select distinct organisation_id, cooperation_id, year from added) wanted;
    select count(*) into held
      from (select 1
              from ledger.year
             where (organisation_id, cooperation_id, year)
                   in (select distinct organisation_id, cooperation_id, year from added)
               and not is_closed
               for share) open;
    if held < years then
        raise exception 'a year is closed or not there' using errcode = 'SD001';
    end if;
    if exists (select
                 from (select organisation_id, cooperation_id, year, min(day) as first, max(day) as last
                         from added
                        group by organisation_id, cooperation_id, year) span
                 join ledger.year using (organisation_id, cooperation_id, year)
                where span.first < year.first_day or span.last > year.last_day) then
        raise exception 'a day is of another year' using errcode = 'SD002';
    end if;
    if exists (select organisation_id, cooperation_id, batch_id from added
               except
               select organisation_id, cooperation_id, batch_id from ledger.batch) then
        raise exception 'a batch is not there' using errcode = 'SD003';
    end if;
    return null;
end;
$$;

create function ledger.are_known() returns trigger language plpgsql as $$
begin
    if exists (select organisation_id, member_id from added where member_id is not null
               except
               select organisation_id, member_id from organisation.member) then
        raise exception 'a member is not there' using errcode = 'SD004';
    end if;
    return null;
end;
$$;

create function ledger.payers_are_known() returns trigger language plpgsql as $$
begin
    if exists (select organisation_id, paid_by from added where paid_by is not null
               except
               select organisation_id, member_id from organisation.member) then
        raise exception 'who paid is not there' using errcode = 'SD004';
    end if;
    return null;
end;
$$;

-- A batch with records in a closed year is not reversed.
create function ledger.may_reverse() returns trigger language plpgsql as $$
declare
    reversed ledger.batch;
begin
    select * into reversed from ledger.batch where batch_id = new.batch_id;
    perform from ledger.year where cooperation_id = reversed.cooperation_id for share;
    if exists (select
                 from ledger.year y
                where y.cooperation_id = reversed.cooperation_id
                  and y.is_closed
                  and (exists (select from ledger.posting r where r.cooperation_id = y.cooperation_id
                                  and r.year = y.year and r.batch_id = new.batch_id)
                    or exists (select from ledger.hours r where r.cooperation_id = y.cooperation_id
                                  and r.year = y.year and r.batch_id = new.batch_id)
                    or exists (select from ledger.quantity r where r.cooperation_id = y.cooperation_id
                                  and r.year = y.year and r.batch_id = new.batch_id)
                    or exists (select from ledger.contribution r where r.cooperation_id = y.cooperation_id
                                  and r.year = y.year and r.batch_id = new.batch_id)
                    or exists (select from ledger.payment r where r.cooperation_id = y.cooperation_id
                                  and r.year = y.year and r.batch_id = new.batch_id))) then
        raise exception 'a year is closed' using errcode = 'SD001';
    end if;
    return new;
end;
$$;
create trigger may_reverse before insert on ledger.reversal
    for each row execute function ledger.may_reverse();

create function ledger.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what is in the books is neither changed nor deleted' using errcode = 'SD005';
end;
$$;

do $$
declare
    name text;
begin
    foreach name in array array['book', 'year', 'year_turn', 'batch', 'reversal', 'source_id', 'posting', 'hours', 'quantity',
            'contribution', 'payment'] loop
        execute format('alter table ledger.%I enable row level security', name);
        execute format('alter table ledger.%I force row level security', name);
        execute format('create policy own on ledger.%I using (organisation_id = (select organisation.current()))', name);
        execute format('grant select, insert on ledger.%I to ${application}', name);
        execute format('grant select on ledger.%I to ${backup}', name);
    end loop;
    foreach name in array array['book', 'year'] loop
        execute format('grant update on ledger.%I to ${application}', name);
    end loop;
    foreach name in array array['posting', 'hours', 'quantity', 'contribution', 'payment'] loop
        execute format('create trigger belong after insert on ledger.%I referencing new table as added '
            'for each statement execute function ledger.belong()', name);
        execute format('create trigger are_known after insert on ledger.%I referencing new table as added '
            'for each statement execute function ledger.are_known()', name);
    end loop;
    foreach name in array array['posting', 'hours', 'quantity', 'contribution', 'payment', 'batch', 'reversal', 'year_turn'] loop
        execute format('create trigger is_only_added before update or delete on ledger.%I '
            'for each row execute function ledger.refuse()', name);
        execute format('create trigger is_not_emptied before truncate on ledger.%I '
            'for each statement execute function ledger.refuse()', name);
    end loop;
end;
$$;
create trigger payers_are_known after insert on ledger.posting referencing new table as added
    for each statement execute function ledger.payers_are_known();
grant delete on ledger.source_id to ${application};
