-- Why a report was retracted may name people: when the second clock has acted it goes with the rest. That it was retracted stays.
do $$
declare
    rule text;
begin
    for rule in select conname from pg_constraint where conrelid = 'report.edition'::regclass and contype = 'c'
                and pg_get_constraintdef(oid) like '%retraction_reason <> %' loop
        execute format('alter table report.edition drop constraint %I', rule);
    end loop;
end $$;
alter table report.edition add constraint a_retraction_is_explained
    check (retracted_at is null or retracted_by is not null and coalesce(retraction_reason, '-') <> '');
comment on column report.edition.retraction_reason is 'What the public is told until the public date. Null once the second clock has acted.';

create or replace function report.keep_what_was_released() returns trigger language plpgsql as $$
begin
    if old.released_at is null then
        if tg_op = 'DELETE' then return old; end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and old.state = 'RELEASED' and new.state = 'RETRACTED' and new.retraction_reason is not null
       and (to_jsonb(new) - '{state,retracted_at,retracted_by,retraction_reason,revision}'::text[])
         = (to_jsonb(old) - '{state,retracted_at,retracted_by,retraction_reason,revision}'::text[]) then
        return new;
    end if;
    if tg_op = 'UPDATE' and new.retraction_reason is null and to_jsonb(new) - 'retraction_reason' = to_jsonb(old) - 'retraction_reason'
       and report.may_delete(old.id, false) then
        return new;
    end if;
    if tg_op = 'DELETE' and report.may_delete(old.id, true) then return old; end if;
    raise exception 'a released report cannot be changed, only retracted' using errcode = 'restrict_violation';
end $$;
