-- What loading would change in agreements and memberships, in words, as whoever presses the button must know.
alter table intake.upload add column changes text[] not null default '{}';
