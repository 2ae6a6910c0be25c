-- Which organisation a program's secret belongs to. Global, like identity.entry: asked before anybody is inside. Only a
-- hash of the secret is kept, so that reading the table opens no door; 256 random bits need no slow hash.
create table identity.access_key (
    secret_hash bytea primary key check (length(secret_hash) = 32),
    organisation_id uuid not null references organisation.organisation,
    access_token_id uuid not null,
    unique (organisation_id, access_token_id)
);
grant select, insert on identity.access_key to ${application};
grant select on identity.access_key to ${backup};
