create schema cooperation;
grant usage on schema cooperation to ${application}, ${backup};

-- Several cooperations made under one decision.
create table cooperation.programme (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    programme_id uuid not null,
    name text not null check (length(trim(name)) between 1 and 200),
    decided_by text not null check (length(trim(decided_by)) between 1 and 200),
    decided_on date not null,
    reason text not null check (length(reason) <= 4000),
    version int not null default 1,
    primary key (organisation_id, programme_id),
    unique (organisation_id, name)
);

-- What a cooperation is called and who may know of it stands in organisation.reach.
create table cooperation.cooperation (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    number int not null check (number > 0),
    playbook text not null,
    edition int not null check (edition > 0),
    way text not null check (way in ('ALL_AT_ONCE', 'CHOSEN', 'LOCAL_WISH')),
    state text not null check (state in ('IDEA', 'PROJECT', 'PAUSED', 'CANCELLED', 'OPERATION', 'DISSOLVED')),
    purpose text not null check (length(purpose) <= 4000),
    -- When it begins or began to be run jointly, as planned until it does.
    starts_on date,
    -- Was it running already when it was told of?
    was_running boolean not null,
    programme_id uuid,
    created_at timestamptz not null,
    version int not null default 1,
    primary key (organisation_id, cooperation_id),
    unique (organisation_id, number),
    foreign key (organisation_id, cooperation_id) references organisation.reach,
    foreign key (organisation_id, programme_id) references cooperation.programme,
    check (starts_on is not null or state not in ('OPERATION', 'DISSOLVED'))
);

-- What a member is to a cooperation from a day on, until its next row. Nothing is ever changed here.
create table cooperation.participation (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    participation_id uuid not null,
    cooperation_id uuid not null,
    member_id uuid not null,
    standing text not null check (standing in ('CANDIDATE', 'MEMBER', 'DECLINED', 'LEFT')),
    from_day date not null,
    reason text not null check (length(reason) <= 2000),
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, participation_id),
    foreign key (organisation_id, cooperation_id) references cooperation.cooperation,
    foreign key (organisation_id, member_id) references organisation.member,
    check (standing not in ('DECLINED', 'LEFT') or length(trim(reason)) > 0)
);
create index participation_by_cooperation on cooperation.participation (organisation_id, cooperation_id, member_id, from_day);

-- Who leads a cooperation's project, and on what terms; the role itself is a grant.
create table cooperation.mandate (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    mandate_id uuid not null,
    cooperation_id uuid not null,
    person_id uuid not null,
    role_grant_id uuid not null,
    from_day date not null,
    to_day date check (to_day >= from_day - 1),
    hours_week numeric(4, 1) check (hours_week between 0 and 60),
    terms text not null check (length(terms) <= 4000),
    version int not null default 1,
    primary key (organisation_id, mandate_id),
    foreign key (organisation_id, cooperation_id) references cooperation.cooperation,
    foreign key (organisation_id, person_id) references organisation.person,
    foreign key (organisation_id, role_grant_id) references organisation.role_grant
);
create index mandate_by_cooperation on cooperation.mandate (organisation_id, cooperation_id, from_day);

-- From one state to another: who decided it, why, and what is to be learned. Nothing is ever changed here.
create table cooperation.turn (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    turn_id uuid not null,
    cooperation_id uuid not null,
    from_state text,
    to_state text not null,
    on_day date not null,
    decided_by text not null check (length(trim(decided_by)) between 1 and 200),
    reason text not null check (length(trim(reason)) between 1 and 4000),
    lesson text not null check (length(lesson) <= 4000),
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, turn_id),
    foreign key (organisation_id, cooperation_id) references cooperation.cooperation
);
create index turn_by_cooperation on cooperation.turn (organisation_id, cooperation_id, at);

-- When a milestone is to be reached.
create table cooperation.milestone (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    milestone text not null,
    planned_on date,
    version int not null default 1,
    primary key (organisation_id, cooperation_id, milestone),
    foreign key (organisation_id, cooperation_id) references cooperation.cooperation
);

-- A milestone was reached, left out or taken up again. Nothing is ever changed here; the newest row of one counts.
create table cooperation.step (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    step_id uuid not null,
    cooperation_id uuid not null,
    milestone text not null,
    kind text not null check (kind in ('REACHED', 'SKIPPED', 'REOPENED')),
    on_day date not null,
    reason text not null check (length(reason) <= 4000),
    lesson text not null check (length(lesson) <= 4000),
    -- What the gate still asked for when it was passed nevertheless, in words.
    missing text[] not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, step_id),
    foreign key (organisation_id, cooperation_id) references cooperation.cooperation,
    check (length(trim(reason)) > 0 or (kind = 'REACHED' and cardinality(missing) = 0))
);
create index step_by_cooperation on cooperation.step (organisation_id, cooperation_id, milestone, at);

-- A version of a deliverable: a text, or a file. Nothing is ever changed here.
create table cooperation.paper (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    paper_id uuid not null,
    cooperation_id uuid not null,
    deliverable text not null,
    number int not null check (number > 0),
    body text check (length(trim(body)) between 1 and 200000),
    file_id uuid,
    sha256 bytea not null check (length(sha256) = 32),
    remark text not null check (length(remark) <= 2000),
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, paper_id),
    unique (organisation_id, cooperation_id, deliverable, number),
    foreign key (organisation_id, cooperation_id) references cooperation.cooperation,
    foreign key (organisation_id, file_id) references file.file (organisation_id, id),
    check ((body is null) <> (file_id is null))
);

-- A version was handed in to those who approve it.
create table cooperation.submission (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    paper_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, paper_id),
    foreign key (organisation_id, paper_id) references cooperation.paper
);

-- What was there already when a running cooperation was told of.
create table cooperation.existing (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    deliverable text not null,
    remark text not null check (length(remark) <= 500),
    primary key (organisation_id, cooperation_id, deliverable),
    foreign key (organisation_id, cooperation_id) references cooperation.cooperation
);

-- What may go wrong.
create table cooperation.risk (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    risk_id uuid not null,
    cooperation_id uuid not null,
    milestone text,
    -- The challenge of the playbook it was copied from.
    challenge text,
    title text not null check (length(trim(title)) between 1 and 300),
    description text not null check (length(description) <= 4000),
    likelihood int check (likelihood between 1 and 5),
    consequence int check (consequence between 1 and 5),
    owner_id uuid,
    mitigation text not null check (length(mitigation) <= 4000),
    status text not null check (status in ('OPEN', 'WATCHED', 'HAPPENED', 'CLOSED')),
    audience text not null check (audience in ('PROJECT_LEADER', 'MANAGEMENT', 'OPERATIONS', 'REPRESENTATIVES', 'PUBLIC')),
    version int not null default 1,
    primary key (organisation_id, risk_id),
    unique (organisation_id, cooperation_id, challenge),
    foreign key (organisation_id, cooperation_id) references cooperation.cooperation,
    foreign key (organisation_id, owner_id) references organisation.person (organisation_id, person_id)
);

-- What people wrote down on the way. Nothing is ever changed here; a correction names what it corrects.
create table cooperation.note (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    note_id uuid not null,
    cooperation_id uuid not null,
    milestone text,
    kind text not null check (kind in ('NOTE', 'DIALOGUE', 'DECISION', 'CONFLICT', 'WORRY', 'RUMOUR')),
    on_day date not null,
    parties text not null check (length(parties) <= 500),
    body text not null check (length(trim(body)) between 1 and 8000),
    audience text not null check (audience in ('PROJECT_LEADER', 'MANAGEMENT', 'OPERATIONS', 'REPRESENTATIVES', 'PUBLIC')),
    corrects_id uuid,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (organisation_id, note_id),
    unique (organisation_id, corrects_id),
    foreign key (organisation_id, cooperation_id) references cooperation.cooperation,
    foreign key (organisation_id, corrects_id) references cooperation.note (organisation_id, note_id)
);
create index note_by_cooperation on cooperation.note (organisation_id, cooperation_id, on_day);

-- What others can learn from, shown at the same milestone of other cooperations when shared.
create table cooperation.lesson (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    lesson_id uuid not null,
    cooperation_id uuid not null,
    playbook text not null,
    milestone text not null,
    title text not null check (length(trim(title)) between 1 and 200),
    body text not null check (length(trim(body)) between 1 and 8000),
    is_shared boolean not null,
    audience text not null check (audience in ('PROJECT_LEADER', 'MANAGEMENT', 'OPERATIONS', 'REPRESENTATIVES', 'PUBLIC')),
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    version int not null default 1,
    primary key (organisation_id, lesson_id),
    foreign key (organisation_id, cooperation_id) references cooperation.cooperation
);
create index lesson_by_milestone on cooperation.lesson (organisation_id, playbook, milestone);

do $$
declare
    name text;
begin
    foreach name in array array['programme', 'cooperation', 'participation', 'mandate', 'turn', 'milestone', 'step', 'paper',
            'submission', 'existing', 'risk', 'note', 'lesson'] loop
        execute format('alter table cooperation.%I enable row level security', name);
        execute format('alter table cooperation.%I force row level security', name);
        execute format('create policy own on cooperation.%I using (organisation_id = (select organisation.current()))', name);
        execute format('grant select, insert on cooperation.%I to ${application}', name);
        execute format('grant select on cooperation.%I to ${backup}', name);
    end loop;
    foreach name in array array['programme', 'cooperation', 'mandate', 'milestone', 'risk', 'lesson'] loop
        execute format('grant update on cooperation.%I to ${application}', name);
    end loop;
end;
$$;
