-- Letters that are to be sent, and what became of them.
create schema mail;
grant usage on schema mail to ${application}, ${backup};

-- Without row-level security: letters about signing in belong to no organisation, and the sender, who reads all of them,
-- works for none. Only the room mail reads this table.
create table mail.letter (
    id uuid not null primary key,
    organisation_id uuid references organisation.organisation,
    put_at timestamptz not null,
    recipient text not null,
    recipient_name text not null,
    subject text not null,
    body text,
    is_secret boolean not null,
    message_id text unique,
    state text not null check (state in ('WAITING', 'HANDING_OVER', 'SENT', 'MAYBE_SENT', 'REFUSED', 'GIVEN_UP')),
    due_at timestamptz not null,
    try_until timestamptz not null,
    attempts int not null check (attempts >= 0),
    handed_over_at timestamptz,
    reason text,
    check (body is not null or is_secret)
);

create index on mail.letter (due_at, id) where state = 'WAITING';
create index on mail.letter (handed_over_at) where state = 'HANDING_OVER';
create index on mail.letter (organisation_id, put_at, id);

create table mail.attempt (
    letter_id uuid not null references mail.letter,
    number int not null check (number > 0),
    begun_at timestamptz not null,
    ended_at timestamptz,
    outcome text,
    reason text,
    primary key (letter_id, number)
);

grant select, insert on mail.letter, mail.attempt to ${application};
grant update (body, message_id, state, due_at, try_until, attempts, handed_over_at, reason)
    on mail.letter to ${application};
grant update (ended_at, outcome, reason) on mail.attempt to ${application};
grant select on mail.letter, mail.attempt to ${backup};
