-- Nobody puts another member's name behind a minority opinion: a member joins, with the words that stand there, by an act of their own.
-- In opinions that are still being written, names that others put there are taken away; the words stay, and so does every wording. What
-- was signed off stays as it was signed.
create temporary table others_named on commit drop as
select t.part_id, t.revision, t.about, t.text, t.band, t.seat_id, t.author, t.written_at, p.opinion_id,
       array(select n.seat from unnest(t.seats) with ordinality as n(seat, place) where n.seat = t.seat_id order by n.place) as seats,
       array(select m.name from unnest(t.seats, t.names) with ordinality as m(seat, name, place) where m.seat = t.seat_id order by m.place) as names
from hearing.opinion_part p
join hearing.opinion o on o.id = p.opinion_id
join hearing.opinion_text t on t.part_id = p.id and t.revision = p.revision
where p.kind = 'MINORITY' and o.state <> 'SIGNED' and t.text <> '' and not t.seats <@ array[t.seat_id];

insert into hearing.opinion_text (part_id, revision, about, text, band, seats, names, seat_id, author, written_at)
select part_id, revision + 1, about, text, band, seats, names, seat_id, author, written_at from others_named;
update hearing.opinion_part p set revision = n.revision + 1 from others_named n where p.id = n.part_id;
update hearing.opinion o set revision = o.revision + 1 where o.id in (select opinion_id from others_named);

create function hearing.refuse_names_of_others() returns trigger language plpgsql as $$
declare
    part_kind text := (select p.kind from hearing.opinion_part p where p.id = new.part_id);
    before hearing.opinion_text;
begin
    if part_kind <> 'MINORITY' then
        return new;
    end if;
    select t.* into before from hearing.opinion_text t where t.part_id = new.part_id and t.revision = new.revision - 1;
    if new.text <> '' and (new.text, new.band, new.about) is distinct from (before.text, before.band, before.about)
            and not new.seats <@ array[new.seat_id] then
        raise exception 'new words of a minority are those of who wrote them' using errcode = 'restrict_violation';
    end if;
    if exists (select from unnest(new.seats) s where s <> new.seat_id and s <> all (coalesce(before.seats, '{}'))) then
        raise exception 'nobody puts another member behind a minority opinion' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger opinion_text_names_who_wrote_it before insert on hearing.opinion_text
    for each row execute function hearing.refuse_names_of_others();
comment on column hearing.opinion_text.seats is 'Of a minority opinion: the members behind these words, each by an act of their own; names beside it, as they were then. Until V0271 whoever wrote could name others; what was signed off before stays so.';
