-- The search of the public made the words of every sender anew each time, for all replies of the hearing.
alter table hearing.screening add column sender_search tsvector not null generated always as (to_tsvector('danish', public_name || ' ' || public_organisation)) stored;
comment on column hearing.screening.sender_search is 'For the search of the public: only in what is shown of the sender.';
create index screening_sender_search on hearing.screening using gin (sender_search);

create or replace view hearing.public_reply as
select r.id, r.consultation_id, r.letter, r.number, r.letter || '-' || to_char(r.number, 'FM9999000') as reference, r.speaks_as,
       s.public_name, s.public_organisation, r.late, r.received_at,
       s.sender_search,
       c.publication <> 'ONLY_IN_REPORT' and c.state in ('OPEN', 'CLOSED', 'ASSESSED', 'DECIDED') as on_pages
from hearing.reply r
join hearing.screening s on s.reply_id = r.id
join hearing.consultation c on c.id = r.consultation_id
where s.publication = 'APPROVED' and (not r.late or s.late_decision = 'COUNTS');
