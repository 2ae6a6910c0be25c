-- Work that takes long: what was asked for, how far it is, and what came of it.
create schema job;
grant usage on schema job to ${application}, ${backup};

create table job.job (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    job_id uuid not null,
    -- The same for a form that is sent twice.
    request_key uuid not null,
    kind text not null check (kind ~ '^[a-z-]+\.[a-z-]+$'),
    arguments text[] not null check (array_position(arguments, null) is null),
    asked_by uuid not null,
    asked_by_name text not null check (asked_by_name <> ''),
    asked_at timestamptz not null,
    state text not null check (state in ('WAITING', 'RUNNING', 'CANCELLING', 'DONE', 'FAILED', 'CANCELLED')),
    -- Which run may write: it rises with every start, so an earlier one that was taken for dead can write no more.
    run bigint not null default 0 check (run >= 0),
    -- What people see, and what has been kept for good and is not done again.
    done bigint not null default 0 check (done >= 0),
    total bigint not null default 0 check (total >= 0),
    kept bigint not null default 0 check (kept >= 0),
    progress text not null default '',
    -- What came of it, or why nothing did.
    result text[] not null default '{}' check (array_position(result, null) is null),
    needs_attention boolean not null default false,
    ended_at timestamptz,
    primary key (organisation_id, job_id),
    unique (organisation_id, request_key),
    check ((ended_at is not null) = (state in ('DONE', 'FAILED', 'CANCELLED')))
);
create index on job.job (organisation_id, asked_at, job_id);
create index on job.job (organisation_id, asked_by, asked_at, job_id);

alter table job.job enable row level security;
alter table job.job force row level security;
create policy organisation on job.job
    using (organisation_id = (select organisation.current()))
    with check (organisation_id = (select organisation.current()));
grant select, insert on job.job to ${application};
grant update (state, run, done, total, kept, progress, result, needs_attention, ended_at) on job.job to ${application};
grant select on job.job to ${backup};

-- What is to be run and who runs it: db-scheduler's own table, under the columns it expects. Without row-level security,
-- for a node looks for work before it works for anybody. It holds ids and moments only.
create table job.execution (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index on job.execution (execution_time);
create index on job.execution (last_heartbeat);
grant select, insert, update, delete on job.execution to ${application};
grant select on job.execution to ${backup};
