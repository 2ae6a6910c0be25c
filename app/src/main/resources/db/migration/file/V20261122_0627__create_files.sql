-- Files that people have handed in, with their content, so that a backup holds everything.
create schema file;
grant usage on schema file to ${application}, ${backup};

create table file.file (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    id uuid not null,
    name text not null check (length(name) between 1 and 200),
    type text not null,
    size bigint not null check (size > 0),
    sha256 bytea not null check (octet_length(sha256) = 32),
    at timestamptz not null,
    actor_id uuid,
    actor_name text not null check (actor_name <> ''),
    primary key (organisation_id, id)
);

-- A file in parts that fit into memory.
create table file.chunk (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    file_id uuid not null,
    number int not null check (number >= 0),
    content bytea not null check (octet_length(content) between 1 and 1048576),
    primary key (organisation_id, file_id, number),
    foreign key (organisation_id, file_id) references file.file (organisation_id, id)
);
-- Most of what is handed in is compressed already.
alter table file.chunk alter column content set storage external;

alter table file.file enable row level security;
alter table file.file force row level security;
create policy organisation on file.file
    using (organisation_id = (select organisation.current()))
    with check (organisation_id = (select organisation.current()));

alter table file.chunk enable row level security;
alter table file.chunk force row level security;
create policy organisation on file.chunk
    using (organisation_id = (select organisation.current()))
    with check (organisation_id = (select organisation.current()));

grant select, insert on file.file, file.chunk to ${application};
grant select on file.file, file.chunk to ${backup};
