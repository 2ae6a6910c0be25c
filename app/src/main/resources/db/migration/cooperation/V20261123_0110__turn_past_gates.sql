-- Milestones whose gates nobody had passed when a cooperation went into operation nevertheless, in words.
alter table cooperation.turn
    add column missing text[] not null default '{}';
