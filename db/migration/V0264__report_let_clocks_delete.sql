-- Released bytes are deleted in exactly two cases: those of an edition that show people's words or names when the second clock
-- has acted; and all of an example. The row of the edition and its twin stay. Nothing else may.
create function report.may_delete(edition_id bigint, everything boolean) returns boolean language sql stable as $$
    select exists (select from report.edition e
        left join survey.questionnaire q on q.id = e.survey_id left join hearing.consultation c on c.id = e.consultation_id
        where e.id = edition_id
          and (not everything and current_setting('samraad.deletes', true) = 'retention' and coalesce(q.emptied_on, c.emptied_on) is not null
               or current_setting('samraad.deletes', true) = 'example' and coalesce(q.example, c.example)))
$$;
comment on function report.may_delete is 'samraad.deletes is set for one transaction (set local) by the retention job and by the removal of example data, nowhere else. everything: a row that stays when the second clock acts.';

create or replace function report.keep_what_was_released() returns trigger language plpgsql as $$
begin
    if old.released_at is null then
        if tg_op = 'DELETE' then return old; end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and old.state = 'RELEASED' and new.state = 'RETRACTED'
       and (to_jsonb(new) - '{state,retracted_at,retracted_by,retraction_reason,revision}'::text[])
         = (to_jsonb(old) - '{state,retracted_at,retracted_by,retraction_reason,revision}'::text[]) then
        return new;
    end if;
    if tg_op = 'DELETE' and report.may_delete(old.id, true) then return old; end if;
    raise exception 'a released report cannot be changed, only retracted' using errcode = 'restrict_violation';
end $$;

create or replace function report.keep_released_bytes() returns trigger language plpgsql as $$
declare
    touched bigint := case when tg_op = 'INSERT' then new.edition_id else old.edition_id end;
begin
    if exists (select from report.edition where id = touched and released_at is not null)
       and not (tg_op = 'DELETE' and report.may_delete(touched, old.kind like 'TWIN%'
                or (old.kind = 'TABLES_CSV' and exists (select from report.edition where id = touched and kind = 'SUMMARY')))) then
        raise exception 'the bytes of a released report cannot be changed' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
end $$;
