-- The backup must never lack a table because somebody forgot to grant it: whatever the owner makes from now on, it reads.
-- Row security still decides which rows.
alter default privileges grant usage on schemas to ${backup};
alter default privileges grant select on tables to ${backup};
alter default privileges grant select on sequences to ${backup};

-- What was applied stands in every backup. The owner made these two before the first migration.
grant usage on schema store to ${backup};
grant select on store.migration to ${backup};
