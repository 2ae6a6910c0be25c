-- The last day that a term would have had if its level had not been closed: infinity when no end was known. Reopening
-- gives it back.
alter table organisation.office_term add column before_closing date;
alter table organisation.office_term add constraint office_term_before_closing_check
    check (before_closing is null or to_day is not null);
