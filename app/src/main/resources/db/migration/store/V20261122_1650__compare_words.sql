-- How like one word is to another, for searches with typing errors. It comes with PostgreSQL and is trusted, so that
-- whoever owns the database may add it.
create extension if not exists pg_trgm with schema store;
grant usage on schema store to ${application};
