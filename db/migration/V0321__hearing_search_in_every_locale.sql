-- What was found by the locale of the database is found by platform.searchable, and what stands here already is indexed anew.
alter table hearing.reply disable trigger reply_is_immutable;
update hearing.reply r set words = to_tsvector('danish', platform.searchable(r.sender_name || ' ' || r.organisation || ' '
    || coalesce((select string_agg(p.text, ' ' order by p.position) from hearing.reply_part p where p.reply_id = r.id), '')));
alter table hearing.reply enable trigger reply_is_immutable;

drop view hearing.public_reply;
alter table hearing.screening drop column sender_search;
alter table hearing.screening add column sender_search tsvector not null
    generated always as (to_tsvector('danish', platform.searchable(public_name || ' ' || public_organisation))) stored;
comment on column hearing.screening.sender_search is 'For the search of the public: only in what is shown of the sender.';
create index screening_sender_search on hearing.screening using gin (sender_search);

alter table hearing.public_part drop column search;
alter table hearing.public_part add column search tsvector not null
    generated always as (to_tsvector('danish', platform.searchable(text))) stored;
create index public_part_search on hearing.public_part using gin (search);

create view hearing.public_reply as
select r.id, r.consultation_id, r.letter, r.number, r.letter || '-' || to_char(r.number, 'FM9999000') as reference, r.speaks_as,
       s.public_name, s.public_organisation, r.late, r.received_at,
       s.sender_search,
       c.publication <> 'ONLY_IN_REPORT' and c.state in ('OPEN', 'CLOSED', 'ASSESSED', 'DECIDED') as on_pages, r.written_in
from hearing.reply r
join hearing.screening s on s.reply_id = r.id
join hearing.consultation c on c.id = r.consultation_id
where s.publication = 'APPROVED' and (not r.late or s.late_decision = 'COUNTS');
comment on view hearing.public_reply is 'The replies the public may read: on pages where on_pages, in the report all of them. What leaves the house reads this and hearing.public_part, nothing else of a reply.';
