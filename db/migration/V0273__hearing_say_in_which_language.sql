-- In which language a reply is written, where its sender or whoever entered it said so.
alter table hearing.reply add column written_in text not null default '' check (written_in ~ '^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$');
comment on column hearing.reply.written_in is 'BCP 47, as the sender chose; empty for no choice: then its letters tell, and Latin ones are in the language of the hearing. language is that of the page, in which mails are written.';
create or replace view hearing.public_reply as
select r.id, r.consultation_id, r.letter, r.number, r.letter || '-' || to_char(r.number, 'FM9999000') as reference, r.speaks_as,
       s.public_name, s.public_organisation, r.late, r.received_at,
       s.sender_search,
       c.publication <> 'ONLY_IN_REPORT' and c.state in ('OPEN', 'CLOSED', 'ASSESSED', 'DECIDED') as on_pages, r.written_in
from hearing.reply r
join hearing.screening s on s.reply_id = r.id
join hearing.consultation c on c.id = r.consultation_id
where s.publication = 'APPROVED' and (not r.late or s.late_decision = 'COUNTS');
