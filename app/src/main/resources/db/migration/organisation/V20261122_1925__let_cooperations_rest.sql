-- What is to be done in a cooperation that rests is nobody's task until it is taken up again.
alter table organisation.reach add column rests boolean not null default false;
create or replace view organisation.v_reach with (security_invoker = true) as
    select organisation_id, cooperation_id, name, audience, rests
      from organisation.reach;
