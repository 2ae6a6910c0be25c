-- Who can sign in, and into which organisations. Global: a login may belong to several organisations, and signing in
-- happens before anybody is inside one.
create schema identity;
grant usage on schema identity to ${application}, ${backup};

create table identity.login (
    login_id uuid primary key,
    email text not null unique check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
    name text not null check (length(trim(name)) between 1 and 200),
    password_hash text,
    password_set_at timestamptz,
    created_at timestamptz not null
);
grant select, insert, update on identity.login to ${application};
grant select on identity.login to ${backup};

-- In which organisations a login is which person.
create table identity.entry (
    login_id uuid not null references identity.login,
    organisation_id uuid not null references organisation.organisation,
    person_id uuid not null,
    primary key (login_id, organisation_id),
    unique (organisation_id, person_id)
);
grant select, insert, delete on identity.entry to ${application};
grant select on identity.entry to ${backup};

-- Links sent by mail, each good once: an invitation into an organisation, a new password, the first administrator.
-- Only a hash of the secret is kept, so that reading the table opens no door.
create table identity.link (
    secret_hash bytea primary key check (length(secret_hash) = 32),
    purpose text not null check (purpose in ('INVITATION', 'PASSWORD', 'SETUP')),
    email text check (email = lower(email)),
    organisation_id uuid references organisation.organisation,
    person_id uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    used_at timestamptz,
    check ((purpose = 'INVITATION') = (organisation_id is not null and person_id is not null)),
    check ((purpose = 'SETUP') = (email is null))
);
create index link_by_email on identity.link (email);
create index link_by_person on identity.link (organisation_id, person_id);
grant select, insert, update (used_at) on identity.link to ${application};
grant select on identity.link to ${backup};

-- Wrong tries, by what was typed and from where; they make the next try wait.
create table identity.wrong_try (
    wrong_try_id bigint generated always as identity primary key,
    email text not null check (length(email) <= 254),
    address text not null check (length(address) <= 64),
    at timestamptz not null
);
create index wrong_try_by_email on identity.wrong_try (email, at);
create index wrong_try_by_address on identity.wrong_try (address, at);
grant select, insert, delete on identity.wrong_try to ${application};
grant select on identity.wrong_try to ${backup};

-- As Spring Session wants them.
create table identity.session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index session_by_expiry on identity.session (expiry_time);
create index session_by_principal on identity.session (principal_name);
create table identity.session_attributes (
    session_primary_id char(36) not null references identity.session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on identity.session, identity.session_attributes to ${application};
grant select on identity.session, identity.session_attributes to ${backup};
