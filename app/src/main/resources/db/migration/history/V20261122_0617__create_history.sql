-- Who did what, when: entries that are only ever added, in a chain per organisation.
create schema history;
grant usage on schema history to ${application}, ${backup};

-- Where the chain of an organisation ends. Whoever adds an entry locks this row, so numbers have no gaps.
create table history.head (
    organisation_id uuid not null default organisation.current() primary key references organisation.organisation,
    number bigint not null check (number >= 0),
    hash bytea not null check (octet_length(hash) = 32)
);

create table history.entry (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    number bigint not null check (number > 0),
    at timestamptz not null check (at between '1970-01-01 00:00+00' and '9999-12-31 00:00+00'),
    actor_id uuid,
    actor_name text not null check (actor_name <> ''),
    sentence_key text not null,
    sentence_values text[] not null check (array_position(sentence_values, null) is null),
    subject_kind text not null check (subject_kind <> ''),
    subject_id text not null check (subject_id <> ''),
    previous_hash bytea not null check (octet_length(previous_hash) = 32),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (organisation_id, number)
);

create index on history.entry (organisation_id, subject_kind, subject_id, number);
create index on history.entry (organisation_id, actor_id, number);
create index on history.entry (organisation_id, at);

alter table history.head enable row level security;
alter table history.head force row level security;
create policy organisation on history.head
    using (organisation_id = (select organisation.current()))
    with check (organisation_id = (select organisation.current()));

alter table history.entry enable row level security;
alter table history.entry force row level security;
create policy organisation on history.entry
    using (organisation_id = (select organisation.current()))
    with check (organisation_id = (select organisation.current()));

grant select, insert on history.entry to ${application};
grant select, insert on history.head to ${application};
grant update (number, hash) on history.head to ${application};
grant select on history.entry, history.head to ${backup};

-- Also the owner of the tables changes nothing that has been written.
create function history.refuse() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    raise exception 'the history is only added to' using errcode = 'insufficient_privilege';
end;
$$;

create trigger entries_are_only_added before update or delete on history.entry
    for each row execute function history.refuse();
create trigger entries_are_not_emptied before truncate on history.entry
    for each statement execute function history.refuse();

create trigger head_stays before delete on history.head
    for each row execute function history.refuse();
create trigger head_is_not_emptied before truncate on history.head
    for each statement execute function history.refuse();
create trigger head_moves_one_step before update on history.head
    for each row when (new.number <> old.number + 1 or new.organisation_id <> old.organisation_id)
    execute function history.refuse();
