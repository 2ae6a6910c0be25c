-- Whether it stands on the list of the organisation's files. What a room keeps for itself does not: the room says who may
-- see it.
alter table file.file add column is_listed boolean not null default true;
