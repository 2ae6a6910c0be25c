-- Documents as they were issued: what they say, the paper, and what proves both. Nothing is ever changed or deleted here.
create schema document;
grant usage on schema document to ${application}, ${backup};

create table document.frozen (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    id uuid not null,
    kind text not null check (kind ~ '^[a-z][a-z0-9-]{0,39}$'),
    title text not null check (length(title) between 1 and 200),
    -- Who issues it, by the name it had then.
    issuer text not null check (length(issuer) > 0),
    -- The tree as canonical JSON, and the PDF that was made of it.
    tree bytea not null,
    tree_sha256 bytea not null check (tree_sha256 = sha256(tree)),
    pdf bytea not null,
    pdf_sha256 bytea not null check (pdf_sha256 = sha256(pdf)),
    -- What stands on the paper: the code, where it is asked, and where the history ended before it.
    code text not null check (code ~ '^[0-9a-f]{16}$'),
    slug text not null,
    address text not null,
    head_number bigint not null check (head_number >= 0),
    head_hash bytea not null check (octet_length(head_hash) = 32),
    subject_kind text not null,
    subject_id text not null,
    at timestamptz not null,
    actor_id uuid,
    actor_name text not null check (actor_name <> ''),
    primary key (organisation_id, id),
    unique (organisation_id, code)
);
create index frozen_by_subject on document.frozen (organisation_id, subject_kind, subject_id, at, id);
-- A PDF is compressed already.
alter table document.frozen alter column pdf set storage external;

alter table document.frozen enable row level security;
alter table document.frozen force row level security;
create policy organisation on document.frozen
    using (organisation_id = (select organisation.current()))
    with check (organisation_id = (select organisation.current()));
grant select, insert on document.frozen to ${application};
grant select on document.frozen to ${backup};
