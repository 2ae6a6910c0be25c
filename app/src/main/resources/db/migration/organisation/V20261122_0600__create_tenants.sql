-- The register of tenants. It has no row security, for the door must find an organisation before anybody is inside it;
-- it tells no more than an address and a name.
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
        raise exception 'no organisation is set for this transaction';
    end if;
    return setting::uuid;
end;
$$;

create table organisation.organisation (
    organisation_id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
    name text not null check (length(trim(name)) between 1 and 200),
    version int not null default 1,
    created_at timestamptz not null default now()
);
grant select, insert, update (name, version) on organisation.organisation to ${application};
grant select on organisation.organisation to ${backup};
