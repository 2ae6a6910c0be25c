-- A foreign key asks for every single row, and the organisation of a record is that of its batch, which has one. The
-- triggers ask once for all rows of an insert, in one look through them.
do $$
declare
    name text;
begin
    foreach name in array array['posting', 'hours', 'quantity', 'contribution', 'payment', 'source_id'] loop
        execute format('alter table ledger.%I drop constraint %I', name, name || '_organisation_id_fkey');
    end loop;
end;
$$;

create or replace function ledger.belong() returns trigger language plpgsql as $$
declare
    span record;
    held ledger.year;
begin
    for span in
        select organisation_id, cooperation_id, year, batch_id, min(day) as first, max(day) as last
          from added
         group by organisation_id, cooperation_id, year, batch_id
         order by organisation_id, cooperation_id, year, batch_id
    loop
        -- Holds the year open until the commit: closing waits, or comes first and is met here.
        select * into held
          from ledger.year
         where organisation_id = span.organisation_id
           and cooperation_id = span.cooperation_id
           and year = span.year
           and not is_closed
           for share;
        if not found then
            raise exception 'a year is closed or not there' using errcode = 'SD001';
        end if;
        if span.first < held.first_day or span.last > held.last_day then
            raise exception 'a day is of another year' using errcode = 'SD002';
        end if;
        if not exists (select
                         from ledger.batch
                        where organisation_id = span.organisation_id
                          and cooperation_id = span.cooperation_id
                          and batch_id = span.batch_id) then
            raise exception 'a batch is not there' using errcode = 'SD003';
        end if;
    end loop;
    return null;
end;
$$;

create function ledger.ids_are_of_batches() returns trigger language plpgsql as $$
begin
    if exists (select organisation_id, cooperation_id, batch_id from added
               except
               select organisation_id, cooperation_id, batch_id from ledger.batch) then
        raise exception 'a batch is not there' using errcode = 'SD003';
    end if;
    return null;
end;
$$;
create trigger ids_are_of_batches after insert on ledger.source_id referencing new table as added
    for each statement execute function ledger.ids_are_of_batches();

-- Ids of sources are equal or not; nobody wants them in the order of the Danish alphabet, which takes far longer to find.
alter table ledger.source_id alter column source_id type text collate "C";

-- Only a reversal looks for the ids of a batch, and it may take its time: it goes through those of the cooperation.
drop index ledger.source_id_by_batch;
