-- Where a reply stands is said by people, piece by piece; pieces about the same thing are put into a point. Replies that say the
-- same are assessed once. A council may be answered piece by piece, and one answer may change several paragraphs.
create table hearing.point (
    id              bigint generated always as identity primary key,
    consultation_id bigint not null references hearing.consultation on delete cascade,
    title           text not null check (title <> '' and length(title) <= 160),
    made_by         text not null,
    made_at         timestamptz not null,
    revision        int not null default 0
);
comment on table hearing.point is 'What several pieces are about (punkt), named by staff. The hvidbog tells it as one block and counts the replies in it.';
create unique index point_title on hearing.point (consultation_id, lower(title));

alter table hearing.segment add column stance text check (stance in ('FOR', 'AGAINST', 'CHANGE', 'QUESTION', 'EXPERIENCE', 'INFORMATION'));
alter table hearing.segment add column point_id bigint references hearing.point on delete set null;
alter table hearing.segment add column change_codes text[] not null default '{}';
update hearing.segment set change_codes = array[change_code] where change_code <> '';
alter table hearing.segment drop column change_code;
alter table hearing.segment add check (change_codes = '{}' or recommendation = 'CHANGED');
alter table hearing.segment add check (state in ('NEW', 'IN_PROGRESS') or recommendation <> 'CHANGED' or change_codes <> '{}');
alter table hearing.segment add check (opinion_id is null or (stance is null and point_id is null));
alter table hearing.segment drop constraint segment_opinion_id_key;
create index on hearing.segment (opinion_id);
create index on hearing.segment (point_id);
comment on table hearing.segment is 'A piece of a reply, or what is made of an opinion of a council as a whole or about one paragraph.';
comment on column hearing.segment.opinion_id is 'An opinion of a council: its words are never cut, merged or counted; it may have several assessments, one for each paragraph.';
comment on column hearing.segment.stance is 'Towards the paragraph or the point; null for what was assessed before it was asked for, for what is not finished, and always for a council.';
comment on column hearing.segment.change_codes is 'The paragraphs that are changed because of it: shown before and after.';

alter table hearing.segment_event drop constraint segment_event_deed_check;
alter table hearing.segment_event add constraint segment_event_deed_check
    check (deed in ('CUT', 'CUT_ANEW', 'WRITTEN', 'OVERWRITTEN', 'ASSIGNED', 'MOVED', 'PUT'));

alter table hearing.likeness add column group_id bigint;
update hearing.likeness set group_id = like_reply_id where like_reply_id is not null;
create index on hearing.likeness (group_id);
comment on column hearing.likeness.group_id is 'What like_reply_id first was. It stays when that reply is withdrawn, so that the others are still known to say the same.';
create function hearing.remember_group() returns trigger language plpgsql as $$
begin
    if new.like_reply_id is not null then new.group_id := new.like_reply_id; end if;
    return new;
end $$;
create trigger likeness_remembers_its_group before insert or update on hearing.likeness for each row execute function hearing.remember_group();

create view hearing.assessed_with as
select reply_id, consultation_id, case when has_own then reply_id else first_value(reply_id) over alike end as lead_id
from (select r.id as reply_id, r.consultation_id, r.received_at, exists (select from hearing.segment s where s.reply_id = r.id) as has_own,
             case when l.verdict = 'SAME' and l.group_id is not null then l.group_id else r.id end as group_id
      from hearing.reply r
      join hearing.screening c on c.reply_id = r.id
      left join hearing.likeness l on l.reply_id = r.id
      where (not r.late or c.late_decision is distinct from 'COUNTS_NOT')
        and not exists (select from hearing.left_out o where o.reply_id = r.id)) counted
window alike as (partition by consultation_id, group_id order by has_own desc, received_at, reply_id);
comment on view hearing.assessed_with is 'Whose pieces stand for a reply: its own, else those of the first reply that staff found to say the same. Without replies that are left out or do not count.';

-- Whoever wrote first may withdraw; what was made of all who say the same stays with the next of them.
create function hearing.pass_on_assessment() returns trigger language plpgsql as $$
declare
    alike bigint := coalesce((select group_id from hearing.likeness where reply_id = old.id and verdict = 'SAME'), old.id);
    heir bigint;
begin
    if not exists (select from hearing.segment where reply_id = old.id) then return old; end if;
    select r.id into heir from hearing.reply r
    where r.id in (select reply_id from hearing.likeness where group_id = alike and verdict = 'SAME' union all select alike)
      and r.id <> old.id
      and not exists (select from hearing.segment s where s.reply_id = r.id)
      and not exists (select from hearing.left_out o where o.reply_id = r.id)
    order by r.received_at, r.id limit 1;
    if heir is null then return old; end if;
    update hearing.segment s set reply_id = heir, starts = null, quote = '', revision = revision + 1,
        part_id = (select theirs.id from hearing.reply_part mine
                   join hearing.reply_part theirs on theirs.position = mine.position and theirs.paragraph_code = mine.paragraph_code
                   where mine.id = s.part_id and theirs.reply_id = heir)
    where s.reply_id = old.id;
    return old;
end $$;
create trigger reply_passes_on_its_assessment before delete on hearing.reply for each row execute function hearing.pass_on_assessment();

create table hearing.promise (
    consultation_id bigint not null references hearing.consultation on delete cascade,
    paragraph_code  text not null check (paragraph_code <> ''),
    because         text not null check (because <> '' and length(because) <= 1000),
    decided_by      text not null,
    decided_at      timestamptz not null,
    primary key (consultation_id, paragraph_code)
);
comment on table hearing.promise is 'Why a paragraph that an assessment says is changed is left as it was. Without it the hearing is not assessed and its hvidbog not released.';

create table hearing.unassessed (
    consultation_id bigint primary key references hearing.consultation on delete cascade,
    because         text not null check (because <> '' and length(because) <= 1000),
    decided_by      text not null,
    decided_at      timestamptz not null
);
comment on table hearing.unassessed is 'Why a hvidbog is made before every public reply is assessed. Printed on its first page; without it the hvidbog is not released.';
