-- Whose seat a deputy has for some days. The term of who is away goes on, but gives no access on those days.
alter table organisation.office_term add column stands_in_for uuid;
-- The owner looks through the rows of all organisations for this, and works for none.
alter table organisation.office_term no force row level security;
alter table organisation.office_term add foreign key (organisation_id, stands_in_for) references organisation.office_term;
alter table organisation.office_term force row level security;
alter table organisation.office_term add constraint office_term_stands_in_for_check
    check (stands_in_for is null or to_day is not null and title = 'MEMBER');
create index office_term_by_seat on organisation.office_term (organisation_id, stands_in_for);
