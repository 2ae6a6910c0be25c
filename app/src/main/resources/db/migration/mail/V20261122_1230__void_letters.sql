-- A letter whose link is worth nothing any more, because a newer one was written or it was taken back, is not sent.
alter table mail.letter add column concerning uuid;
alter table mail.letter drop constraint letter_state_check;
alter table mail.letter add constraint letter_state_check
    check (state in ('WAITING', 'HANDING_OVER', 'SENT', 'MAYBE_SENT', 'REFUSED', 'GIVEN_UP', 'VOID'));
create index on mail.letter (concerning) where state = 'WAITING';
