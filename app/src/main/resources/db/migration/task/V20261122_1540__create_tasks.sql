-- Every task and every deadline, whoever wrote it. What it is about stands with the room that wrote it.
create schema task;
grant usage on schema task to ${application}, ${backup};

create table task.task (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    task_id uuid not null,
    cooperation_id uuid,
    -- What wrote it, so that it finds its own.
    origin text check (origin ~ '^[a-z0-9][a-z0-9/_-]*$' and length(origin) <= 300),
    kind text not null check (kind in ('TASK', 'DEADLINE')),
    title text not null check (length(trim(title)) between 1 and 200),
    guidance text not null check (length(guidance) <= 5000),
    obligation text check (obligation in ('MUST', 'SHOULD', 'MAY')),
    -- The page where it is done, below the address of the organisation, and what that page is called.
    place text check (place ~ '^/[^/\\]' and length(place) <= 300),
    place_words text check (length(trim(place_words)) between 1 and 200),
    due_on date,
    -- Counts for whoever has it in the cooperation on the day one asks.
    responsible_role text check (responsible_role in ('ADMINISTRATOR', 'PROJECT_LEADER', 'MANAGEMENT', 'OPERATIONS_MANAGER',
        'FINANCE_OFFICER', 'SITE_MANAGER', 'SITE_STAFF', 'ESTATE_BOARD', 'ORGANISATION_BOARD', 'AUDITOR', 'SPECIALIST',
        'HUMAN_RESOURCES', 'LAWYER')),
    responsible_person uuid,
    given_at timestamptz not null,
    audience text not null check (audience in ('PROJECT_LEADER', 'MANAGEMENT', 'OPERATIONS', 'REPRESENTATIVES', 'PUBLIC')),
    written_by uuid,
    -- As the latest row of task.doing says; kept here because what is open is asked for at every page.
    state text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    state_on date not null,
    version int not null default 1,
    primary key (organisation_id, task_id),
    unique (organisation_id, cooperation_id, origin),
    foreign key (organisation_id, cooperation_id) references organisation.reach,
    foreign key (organisation_id, responsible_person) references organisation.person (organisation_id, person_id),
    check (cooperation_id is not null or origin is null and responsible_role is null and responsible_person is not null),
    check ((place is null) = (place_words is null))
);
create index task_open_by_role on task.task (organisation_id, cooperation_id, responsible_role) where state = 'OPEN';
create index task_by_person on task.task (organisation_id, responsible_person, state);

-- What a task waits for.
create table task.waiting (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    task_id uuid not null,
    after_id uuid not null check (after_id <> task_id),
    primary key (organisation_id, task_id, after_id),
    foreign key (organisation_id, task_id) references task.task,
    foreign key (organisation_id, after_id) references task.task (organisation_id, task_id)
);
create index waiting_by_after on task.waiting (organisation_id, after_id);

-- What was done with a task, by whom and on which day. Rows are only ever added.
create table task.doing (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    doing_id uuid not null,
    task_id uuid not null,
    what text not null check (what in ('WRITTEN', 'DONE', 'REOPENED', 'CANCELLED', 'MOVED', 'GIVEN', 'CHANGED', 'NOTED')),
    -- What its sentence mentions, ready to be read.
    said text[] not null check (array_position(said, null) is null),
    note text not null check (length(note) <= 2000),
    by_person uuid,
    by_name text not null check (by_name <> ''),
    on_day date not null,
    at timestamptz not null,
    primary key (organisation_id, doing_id),
    foreign key (organisation_id, task_id) references task.task
);
create index doing_by_task on task.doing (organisation_id, task_id, at);

do $$
declare
    name text;
begin
    foreach name in array array['task', 'waiting', 'doing'] loop
        execute format('alter table task.%I enable row level security', name);
        execute format('alter table task.%I force row level security', name);
        execute format('create policy own on task.%I using (organisation_id = (select organisation.current()))', name);
        execute format('grant select, insert on task.%I to ${application}', name);
        execute format('grant select on task.%I to ${backup}', name);
    end loop;
end;
$$;
grant update on task.task to ${application};
grant delete on task.waiting to ${application};
