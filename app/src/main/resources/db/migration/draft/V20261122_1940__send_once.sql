-- Forms that were sent and dealt with, so that one that is sent twice is dealt with once. Kept for a short while.
create table draft.sent (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    person_id uuid not null,
    -- Of the form as it was shown.
    token uuid not null,
    -- Of the answers: other answers in the same form are something else.
    sha256 bytea not null check (length(sha256) = 32),
    -- Where whoever sent it was led to; empty while it is being dealt with.
    leads_to text not null default '',
    at timestamptz not null,
    primary key (organisation_id, person_id, token, sha256),
    foreign key (organisation_id, person_id) references organisation.person
);
create index on draft.sent (organisation_id, at);

alter table draft.sent enable row level security;
alter table draft.sent force row level security;
create policy organisation on draft.sent
    using (organisation_id = (select organisation.current()))
    with check (organisation_id = (select organisation.current()));
grant select, insert, delete, update (leads_to, at) on draft.sent to ${application};
grant select on draft.sent to ${backup};
