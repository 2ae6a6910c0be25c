-- A cooperation as far as roles go: what it is called, and who may know of it.
create table organisation.reach (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    name text not null check (length(trim(name)) between 1 and 200),
    audience text not null check (audience in ('PROJECT_LEADER', 'MANAGEMENT', 'OPERATIONS', 'REPRESENTATIVES', 'PUBLIC')),
    primary key (organisation_id, cooperation_id)
);

-- Whose people have a say in a cooperation now: its members and those that may become some.
create table organisation.reach_member (
    organisation_id uuid not null default organisation.current() references organisation.organisation,
    cooperation_id uuid not null,
    member_id uuid not null,
    primary key (organisation_id, cooperation_id, member_id),
    foreign key (organisation_id, cooperation_id) references organisation.reach,
    foreign key (organisation_id, member_id) references organisation.member
);
create index reach_member_by_member on organisation.reach_member (organisation_id, member_id);

do $$
declare
    name text;
begin
    foreach name in array array['reach', 'reach_member'] loop
        execute format('alter table organisation.%I enable row level security', name);
        execute format('alter table organisation.%I force row level security', name);
        execute format('create policy own on organisation.%I using (organisation_id = (select organisation.current()))', name);
        execute format('grant select, insert, update on organisation.%I to ${application}', name);
        execute format('grant select on organisation.%I to ${backup}', name);
    end loop;
end;
$$;
grant delete on organisation.reach_member to ${application};

-- Who has which role where on a day. Whoever holds a seat in a board has the board's role for its term; a deputy has
-- it while standing in, and who is away meanwhile has not. Nobody has any after leaving.
create function organisation.held_on(day date)
    returns table (person_id uuid, role text, scope_kind text, scope_id uuid)
    language sql stable
begin atomic
    select role_grant.person_id, role_grant.role, role_grant.scope_kind, role_grant.scope_id
      from organisation.role_grant
      join organisation.person using (organisation_id, person_id)
     where role_grant.from_day <= day
       and (role_grant.to_day is null or role_grant.to_day >= day)
       and (person.left_on is null or person.left_on > day)
    union
    select office_term.person_id, office_term.body,
           case office_term.body when 'ESTATE_BOARD' then 'MEMBER' else 'HOUSING_ORGANISATION' end,
           office_term.body_id
      from organisation.office_term
      join organisation.person using (organisation_id, person_id)
     where office_term.title <> 'DEPUTY'
       and office_term.from_day <= day
       and (office_term.to_day is null or office_term.to_day >= day)
       and (person.left_on is null or person.left_on > day)
       and not exists (select
                         from organisation.office_term stand_in
                        where stand_in.stands_in_for = office_term.office_term_id
                          and day between stand_in.from_day and stand_in.to_day);
end;
