-- Where a member lies and when it was built. The position is in degrees (WGS 84), as maps show it.
alter table organisation.member
    add column street text not null default '' check (length(street) <= 200),
    add column postal_code text not null default '' check (postal_code ~ '^([0-9]{4})?$'),
    add column town text not null default '' check (length(town) <= 100),
    add column latitude numeric(8, 6) check (latitude between -90 and 90),
    add column longitude numeric(9, 6) check (longitude between -180 and 180),
    add column built_year int check (built_year between 1000 and 2199),
    add constraint member_position_check check ((latitude is null) = (longitude is null));

-- What a member measures from a day on, until the next row of the same measure: dwellings and garages are counted,
-- areas are in square metres, rent in kroner a year. Business has the area of each tenancy, and their sum as value.
create table organisation.measure (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    member_id uuid not null,
    measure text not null check (measure in ('FAMILY_DWELLINGS', 'YOUTH_DWELLINGS', 'ELDERLY_DWELLINGS', 'BUSINESS', 'GARAGES',
        'DWELLING_AREA', 'OUTDOOR_AREA', 'RENT', 'RESIDENTS')),
    from_day date not null,
    value numeric(14, 2) not null check (value >= 0),
    areas numeric(10, 2)[] check ((measure = 'BUSINESS') = (areas is not null)),
    primary key (organisation_id, member_id, measure, from_day),
    foreign key (organisation_id, member_id) references organisation.member
);

-- How many tenancy units one of a kind is, where an organisation counts otherwise than everybody: numerator over
-- denominator for each, or for each started stretch of so many square metres.
create table organisation.unit_weight (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    unit_weight_id uuid not null,
    tenancy text not null check (tenancy in ('DWELLING', 'BUSINESS', 'GARAGE')),
    from_day date not null,
    numerator bigint not null check (numerator between 0 and 1000000),
    denominator bigint not null check (denominator between 1 and 1000000),
    per_area numeric(8, 2) check (per_area > 0),
    source text not null check (length(trim(source)) between 1 and 300),
    primary key (organisation_id, unit_weight_id),
    unique (organisation_id, tenancy, from_day),
    check ((tenancy = 'BUSINESS') = (per_area is not null))
);

-- Whose place another member takes from a day on: a merger has one row per member that ends, a split one per member
-- that is made.
create table organisation.succession (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    predecessor_id uuid not null,
    successor_id uuid not null check (successor_id <> predecessor_id),
    kind text not null check (kind in ('MERGER', 'SPLIT')),
    on_day date not null,
    primary key (organisation_id, predecessor_id, successor_id),
    foreign key (organisation_id, predecessor_id) references organisation.member (organisation_id, member_id),
    foreign key (organisation_id, successor_id) references organisation.member (organisation_id, member_id)
);
create index succession_by_successor on organisation.succession (organisation_id, successor_id);

do $$
declare
    name text;
begin
    foreach name in array array['measure', 'unit_weight', 'succession'] loop
        execute format('alter table organisation.%I enable row level security', name);
        execute format('alter table organisation.%I force row level security', name);
        execute format('create policy own on organisation.%I using (organisation_id = (select organisation.current()))', name);
        execute format('grant select, insert, update, delete on organisation.%I to ${application}', name);
        execute format('grant select on organisation.%I to ${backup}', name);
    end loop;
end;
$$;
