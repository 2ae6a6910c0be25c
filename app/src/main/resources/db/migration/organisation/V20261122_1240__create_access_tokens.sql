-- Lets a program in: to read, or to read and change, what an organisation knows. The secret is not here; see
-- identity.access_key.
create table organisation.access_token (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    access_token_id uuid not null,
    program text not null check (length(trim(program)) between 1 and 100),
    may_change boolean not null,
    made_at timestamptz not null,
    made_by text not null check (length(trim(made_by)) between 1 and 200),
    last_day date not null,
    used_at timestamptz,
    withdrawn_at timestamptz,
    primary key (organisation_id, access_token_id)
);
alter table organisation.access_token enable row level security;
alter table organisation.access_token force row level security;
create policy own on organisation.access_token using (organisation_id = (select organisation.current()));
grant select, insert, update (used_at, withdrawn_at) on organisation.access_token to ${application};
grant select on organisation.access_token to ${backup};
