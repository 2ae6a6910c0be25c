-- What somebody with the right role said to one exact version of something. Nothing is ever changed here: who thinks
-- better of it says so again, and the newest word of a role, for a member where it speaks for one, is the one that counts.
create schema decision;
grant usage on schema decision to ${application}, ${backup};

create table decision.approval (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    approval_id uuid not null,
    cooperation_id uuid not null,
    -- What the yes is for, as the playbook calls it: milestone and approval.
    question text not null check (length(question) between 1 and 200),
    -- What was looked at, and its bytes.
    subject text not null check (length(subject) between 1 and 200),
    number int not null check (number > 0),
    sha256 bytea not null check (length(sha256) = 32),
    verdict text not null check (verdict in ('APPROVED', 'REJECTED')),
    role text not null,
    member_id uuid,
    person_id uuid not null,
    person_name text not null check (length(trim(person_name)) > 0),
    authors uuid[] not null,
    remark text not null check (length(remark) <= 4000),
    at timestamptz not null,
    primary key (organisation_id, approval_id),
    foreign key (organisation_id, cooperation_id) references organisation.reach,
    foreign key (organisation_id, member_id) references organisation.member,
    foreign key (organisation_id, person_id) references organisation.person,
    -- Nobody approves what they wrote.
    constraint approval_of_own_work check (verdict <> 'APPROVED' or person_id <> all (authors)),
    check (verdict <> 'REJECTED' or length(trim(remark)) > 0)
);
create index approval_by_cooperation on decision.approval (organisation_id, cooperation_id, question, at);

alter table decision.approval enable row level security;
alter table decision.approval force row level security;
create policy own on decision.approval using (organisation_id = (select organisation.current()));
grant select, insert on decision.approval to ${application};
grant select on decision.approval to ${backup};
