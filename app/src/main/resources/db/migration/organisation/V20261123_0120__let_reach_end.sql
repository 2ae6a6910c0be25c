-- Whose people have a say until a day that is known already: a member that leaves next year is a member until then.
alter table organisation.reach_member add column until_day date;
