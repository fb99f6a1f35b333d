-- As before, but a late reply that does not count is no heir: what stands for all of a group would go with it.
create or replace function hearing.pass_on_assessment() returns trigger language plpgsql as $$
declare
    alike bigint := coalesce((select group_id from hearing.likeness where reply_id = old.id and verdict = 'SAME'), old.id);
    heir bigint;
begin
    if not exists (select from hearing.segment where reply_id = old.id) then return old; end if;
    select r.id into heir from hearing.reply r join hearing.screening c on c.reply_id = r.id
    where r.id in (select reply_id from hearing.likeness where group_id = alike and verdict = 'SAME' union all select alike)
      and r.id <> old.id
      and (not r.late or c.late_decision is distinct from 'COUNTS_NOT')
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
