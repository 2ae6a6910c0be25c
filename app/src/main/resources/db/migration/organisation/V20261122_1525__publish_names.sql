-- What other rooms may join with: names and no more, and only those of the organisation that is worked for.
create view organisation.v_member with (security_invoker = true) as
    select organisation_id, member_id, housing_organisation_id, kind, code, name, closed_on
      from organisation.member;
create view organisation.v_person with (security_invoker = true) as
    select organisation_id, person_id, name, left_on
      from organisation.person;
create view organisation.v_reach with (security_invoker = true) as
    select organisation_id, cooperation_id, name, audience
      from organisation.reach;
grant select on organisation.v_member, organisation.v_person, organisation.v_reach to ${application};
