-- What was handed in to be loaded into the books of a cooperation.
create schema intake;
grant usage on schema intake to ${application}, ${backup};

create table intake.upload (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    upload_id uuid not null,
    cooperation_id uuid not null,
    -- The names of the files.
    source text not null check (length(trim(source)) between 1 and 500),
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    -- Which cooperation of the files is meant, when somebody has said so.
    chosen_code text,
    is_this_one boolean not null default false,
    takes_twins boolean not null default false,
    -- The latest job that looks at it or loads it.
    job_id uuid,
    -- What was found when it was looked at.
    looked_at timestamptz,
    code text not null default '',
    codes text[] not null default '{}',
    years int[] not null default '{}',
    begins boolean not null default false,
    agreed bigint not null default 0,
    agreed_already bigint not null default 0,
    joined int not null default 0,
    blocking bigint not null default 0,
    faults bigint not null default 0,
    loaded_at timestamptz,
    batch_id uuid,
    primary key (organisation_id, upload_id),
    foreign key (organisation_id, cooperation_id) references organisation.reach,
    foreign key (organisation_id, batch_id) references ledger.batch
);
create index upload_by_cooperation on intake.upload (organisation_id, cooperation_id, at);

create table intake.upload_file (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    upload_id uuid not null,
    number int not null,
    file_id uuid not null,
    primary key (organisation_id, upload_id, number),
    foreign key (organisation_id, upload_id) references intake.upload,
    foreign key (organisation_id, file_id) references file.file (organisation_id, id)
);

-- What was found in a file of records.
create table intake.upload_count (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    upload_id uuid not null,
    file text not null,
    records bigint not null,
    total numeric not null,
    added bigint not null,
    added_total numeric not null,
    there bigint not null,
    twins bigint not null,
    others bigint not null,
    primary key (organisation_id, upload_id, file),
    foreign key (organisation_id, upload_id) references intake.upload
);

-- What is wrong in the files.
create table intake.upload_fault (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    upload_id uuid not null,
    number int not null,
    code text not null,
    file text not null,
    line bigint not null,
    source_id text not null,
    sentence text not null,
    is_blocking boolean not null,
    primary key (organisation_id, upload_id, number),
    foreign key (organisation_id, upload_id) references intake.upload
);

do $$
declare
    name text;
begin
    foreach name in array array['upload', 'upload_file', 'upload_count', 'upload_fault'] loop
        execute format('alter table intake.%I enable row level security', name);
        execute format('alter table intake.%I force row level security', name);
        execute format('create policy own on intake.%I using (organisation_id = (select organisation.current()))', name);
        execute format('grant select, insert on intake.%I to ${application}', name);
        execute format('grant select on intake.%I to ${backup}', name);
    end loop;
end;
$$;
grant update on intake.upload to ${application};
grant delete on intake.upload_count, intake.upload_fault to ${application};
