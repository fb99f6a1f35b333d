-- The case date acts after staff have confirmed that the case file was filed. A hearing that had been sent out told people a
-- day without that condition: it keeps the promise it gave.
alter table hearing.consultation
    add column waits_for_filing boolean not null default true,
    add column filed_at         timestamptz,
    add column filed_by         text check (filed_by <> ''),
    add column filed_as         text check (filed_as <> ''),
    add column filed_sha256     text check (filed_sha256 ~ '^[0-9a-f]{64}$'),
    add column emptied_on       date,
    add constraint a_filing_is_whole check (num_nonnulls(filed_at, filed_by, filed_as, filed_sha256) in (0, 4)),
    add constraint filed_before_emptied check (emptied_on is null or not waits_for_filing or filed_at is not null);
update hearing.consultation set waits_for_filing = false where state <> 'DRAFT';
comment on column hearing.consultation.waits_for_filing is 'People are told that their replies are deleted on the second day once the case file is filed. False where they were told the day alone.';
comment on column hearing.consultation.filed_as is 'Where in the journal the case file lies, as staff wrote it.';
comment on column hearing.consultation.filed_sha256 is 'Of what was filed: what came after it has to be filed anew before anything is deleted.';
comment on column hearing.consultation.emptied_on is 'The day the second clock acted: what shows people''s words or names is deleted.';

-- What was signed off is deleted in exactly two cases: when the second clock has acted, by the job that says so; and with the
-- example it belongs to. Nothing else may.
create function hearing.may_delete(consultation bigint) returns boolean language sql stable as $$
    select exists (select from hearing.consultation c where c.id = consultation
        and (current_setting('samraad.deletes', true) = 'retention' and c.emptied_on is not null
             or current_setting('samraad.deletes', true) = 'example' and c.example))
$$;
comment on function hearing.may_delete is 'samraad.deletes is set for one transaction (set local) by the retention job and by the removal of example data, nowhere else.';

create or replace function hearing.refuse_change_of_opinion() returns trigger language plpgsql as $$
begin
    if old.state = 'SIGNED' and not (tg_op = 'DELETE' and hearing.may_delete(old.consultation_id)) then
        raise exception 'an opinion that was signed off cannot be changed' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create or replace function hearing.refuse_change_below_opinion() returns trigger language plpgsql as $$
declare
    opinions bigint[] := case tg_op when 'INSERT' then array[new.opinion_id] when 'DELETE' then array[old.opinion_id]
                         else array[old.opinion_id, new.opinion_id] end;
begin
    if exists (select from hearing.opinion o where o.id = any (opinions) and o.state = 'SIGNED'
               and not (tg_op = 'DELETE' and hearing.may_delete(o.consultation_id))) then
        raise exception 'an opinion that was signed off cannot be changed' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create or replace function hearing.refuse_change_of_opinion_text() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select from hearing.opinion_part p join hearing.opinion o on o.id = p.opinion_id
                                    where p.id = old.part_id and hearing.may_delete(o.consultation_id)) then
        return old;
    end if;
    if tg_op <> 'INSERT' then
        raise exception 'what was written in an opinion is not overwritten' using errcode = 'restrict_violation';
    end if;
    if exists (select from hearing.opinion_part p join hearing.opinion o on o.id = p.opinion_id where p.id = new.part_id and o.state = 'SIGNED') then
        raise exception 'an opinion that was signed off cannot be changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
