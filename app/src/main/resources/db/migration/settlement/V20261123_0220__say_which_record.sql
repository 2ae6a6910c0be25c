-- Which record a problem is about, in words: its line in what was settled is not the line of the file that it came in.
alter table settlement.problem add column record text not null default '';
