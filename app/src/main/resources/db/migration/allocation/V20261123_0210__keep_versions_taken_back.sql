-- A version of a key that was taken back: what it said, the decision it rested on, and the one that took it back. Nothing is
-- ever changed here.
create table allocation.former_version (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    key text not null check (length(key) between 1 and 100),
    from_day date not null,
    -- In words, as they stood on its page.
    kind text not null,
    figures text[] not null,
    resolution_id uuid not null,
    taken_back_by uuid not null,
    primary key (organisation_id, taken_back_by),
    foreign key (organisation_id, cooperation_id) references organisation.reach,
    foreign key (organisation_id, resolution_id) references allocation.resolution,
    foreign key (organisation_id, taken_back_by) references allocation.resolution
);
create index former_version_by_key on allocation.former_version (organisation_id, cooperation_id, key);

alter table allocation.former_version enable row level security;
alter table allocation.former_version force row level security;
create policy own on allocation.former_version using (organisation_id = (select organisation.current()));
grant select, insert on allocation.former_version to ${application};
grant select on allocation.former_version to ${backup};
