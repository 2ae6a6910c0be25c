-- A level that is closed stays, with the first day on which it is no more.
alter table organisation.housing_organisation add column closed_on date;
alter table organisation.member add column closed_on date;
create index member_by_housing_organisation on organisation.member (organisation_id, housing_organisation_id);

-- Numbers of estates in the order that people count in: 2 before 10.
create collation organisation.counting (provider = icu, locale = 'da-DK-u-kn-true');

-- A deputy is elected like the others, and has a term of its own; who steps in gets the seat. No program has written
-- terms before this, so no deputy is lost.
alter table organisation.office_term drop column deputy_id;
alter table organisation.office_term drop constraint office_term_title_check;
alter table organisation.office_term add constraint office_term_title_check
    check (title in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'DEPUTY'));

-- The day before the first one, when the election was registered by mistake.
alter table organisation.office_term drop constraint office_term_check;
alter table organisation.office_term add constraint office_term_check check (to_day >= from_day - 1);
create index office_term_by_body on organisation.office_term (organisation_id, body_id);
create index role_grant_by_scope on organisation.role_grant (organisation_id, scope_id);
