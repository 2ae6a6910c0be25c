-- Whose data: the tenant. All other tables of organisations refer to it.
create schema organisation;
grant usage on schema organisation to ${application}, ${backup};

-- The organisation of this transaction. Raises instead of giving null: an empty page hides a mistake, an error shows it.
create function organisation.current() returns uuid
    language plpgsql stable parallel safe
    set search_path = pg_catalog
    as $$
declare
    setting text := current_setting('samdrift.organisation', true);
begin
    if setting is null or setting = '' then
        raise exception 'no organisation is set for this transaction' using errcode = 'insufficient_privilege';
    end if;
    return setting::uuid;
end;
$$;

create table organisation.organisation (
    organisation_id uuid not null default organisation.current() primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
    name text not null check (length(trim(name)) between 1 and 200),
    year_start_month int not null default 1 check (year_start_month between 1 and 12),
    version int not null default 1,
    created_at timestamptz not null default now()
);
