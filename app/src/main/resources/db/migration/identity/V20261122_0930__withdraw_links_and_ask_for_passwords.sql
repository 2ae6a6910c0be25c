-- A link can be taken back: an invitation that was withdrawn or followed by a newer one, other links for a password that
-- was chosen meanwhile.
alter table identity.link add column withdrawn_at timestamptz;
grant update (withdrawn_at) on identity.link to ${application};

-- Somebody has asked for a new password. Whether there is such a login is looked up later, so that the answer, and how
-- long it takes, does not tell. Kept for a day, to count how often was asked.
create table identity.password_request (
    password_request_id bigint generated always as identity primary key,
    email text not null check (length(email) <= 254),
    address text not null check (length(address) <= 64),
    at timestamptz not null,
    is_answered boolean not null
);
create index password_request_by_email on identity.password_request (email, at);
create index password_request_by_address on identity.password_request (address, at);
create index password_request_open on identity.password_request (password_request_id) where not is_answered;
grant select, insert, delete, update (is_answered) on identity.password_request to ${application};
grant select on identity.password_request to ${backup};
