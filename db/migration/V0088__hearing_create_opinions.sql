-- What a council says of a draft: notes among its members, and one opinion they write together and sign off.
create table hearing.council_note (
    id              bigint generated always as identity primary key,
    consultation_id bigint not null references hearing.consultation,
    council_id      bigint not null references party.organisation,
    section         text not null,
    about           text not null,
    text            text not null check (length(text) between 1 and 5000),
    seat_id         bigint not null references party.seat,
    author          text not null,
    written_at      timestamptz not null
);
comment on table hearing.council_note is 'What a member noted while reading. Only the council sees it: no page of staff, paper or file reads this table.';
comment on column hearing.council_note.section is 'Number of the section it was noted at.';
comment on column hearing.council_note.about is 'As of opinion_text.about.';
comment on column hearing.council_note.author is 'The name as it was then; so everywhere below.';
create index on hearing.council_note (consultation_id, council_id, section);

create table hearing.opinion (
    id              bigint generated always as identity primary key,
    consultation_id bigint not null references hearing.consultation,
    council_id      bigint not null references party.organisation,
    state           text not null check (state in ('DRAFT', 'ON_AGENDA', 'URGENT', 'SIGNED')),
    revision        bigint not null default 0,
    meeting_id      bigint references party.meeting,
    label           text check (label in ('APPROVAL', 'DISCUSSION', 'ORIENTATION')),
    urgent_because  text check (length(urgent_because) between 1 and 2000),
    begun_at        timestamptz not null,
    signed_at       timestamptz,
    late            boolean,
    version_id      bigint references hearing.document_version,
    unique (consultation_id, council_id),
    check ((meeting_id is null) = (label is null)),
    check (state <> 'DRAFT' or (meeting_id is null and urgent_because is null)),
    check (state <> 'ON_AGENDA' or meeting_id is not null),
    check (state <> 'URGENT' or urgent_because is not null),
    check ((state = 'SIGNED') = (signed_at is not null)),
    check ((signed_at is null) = (late is null) and (signed_at is null) = (version_id is null)),
    check (state <> 'SIGNED' or meeting_id is not null or urgent_because is not null)
);
comment on table hearing.opinion is 'The one opinion of a council on a hearing. Never counted, never merged; once signed it never changes.';
comment on column hearing.opinion.state is 'URGENT: one of chair and deputy has signed, and the other has not yet.';
comment on column hearing.opinion.revision is 'Counts every change of any part: a signature holds for what was read.';
comment on column hearing.opinion.meeting_id is 'The meeting whose agenda it stands on.';
comment on column hearing.opinion.urgent_because is 'Why no meeting is waited for.';
comment on column hearing.opinion.late is 'It was signed after the deadline of the hearing.';
comment on column hearing.opinion.version_id is 'The version of the document it speaks to.';
create index on hearing.opinion (council_id);
create index on hearing.opinion (meeting_id);

create table hearing.opinion_part (
    id         bigint generated always as identity primary key,
    opinion_id bigint not null references hearing.opinion,
    kind       text not null check (kind in ('PARAGRAPH', 'MINORITY')),
    submission uuid not null unique,
    position   int not null,
    revision   int not null check (revision > 0)
);
comment on table hearing.opinion_part is 'A paragraph of the opinion, or a minority opinion beside it. Its words stand in opinion_text.';
comment on column hearing.opinion_part.submission is 'Of the form that made it: sent twice, it is made once.';
comment on column hearing.opinion_part.revision is 'The newest words. An edit names the revision it began from; when that is not the newest, the member is shown both.';
create index on hearing.opinion_part (opinion_id, position);

create table hearing.opinion_text (
    part_id    bigint not null references hearing.opinion_part,
    revision   int not null check (revision > 0),
    about      text not null,
    text       text not null check (length(text) <= 20000),
    band       text not null check (length(band) <= 200),
    seats      bigint[] not null,
    names      text[] not null,
    seat_id    bigint not null references party.seat,
    author     text not null,
    written_at timestamptz not null,
    primary key (part_id, revision),
    check (cardinality(seats) = cardinality(names))
);
comment on table hearing.opinion_text is 'Every wording a part has had: who wrote what and when. Nothing is overwritten; a part whose newest words are empty was taken out.';
comment on column hearing.opinion_text.about is 'What it is about in the draft: a number of a section such as 2, a code of a paragraph such as p-2-3, or empty for the whole.';
comment on column hearing.opinion_text.band is 'Of a minority opinion: the group behind it, such as "Ældre Sagens repræsentanter"; empty when its members are named.';
comment on column hearing.opinion_text.seats is 'Of a minority opinion: the members behind it; names beside it, as they were then.';

create table hearing.opinion_signature (
    opinion_id bigint not null references hearing.opinion,
    office     text not null check (office in ('CHAIR', 'DEPUTY')),
    seat_id    bigint not null references party.seat,
    name       text not null,
    signed_at  timestamptz not null,
    primary key (opinion_id, office)
);
comment on table hearing.opinion_signature is 'Who signed it off: the chair, or where it was urgent chair and deputy.';

create table hearing.opinion_event (
    id         bigint generated always as identity primary key,
    opinion_id bigint not null references hearing.opinion,
    state      text not null check (state in ('DRAFT', 'ON_AGENDA', 'URGENT', 'SIGNED')),
    detail     text not null,
    seat_id    bigint not null references party.seat,
    name       text not null,
    at         timestamptz not null
);
comment on table hearing.opinion_event is 'Who moved it to which state, and when.';
create index on hearing.opinion_event (opinion_id);

create function hearing.refuse_change_of_opinion() returns trigger language plpgsql as $$
begin
    if old.state = 'SIGNED' then
        raise exception 'an opinion that was signed off cannot be changed' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create function hearing.refuse_change_below_opinion() returns trigger language plpgsql as $$
declare
    opinions bigint[] := case tg_op when 'INSERT' then array[new.opinion_id] when 'DELETE' then array[old.opinion_id]
                         else array[old.opinion_id, new.opinion_id] end;
begin
    if exists (select from hearing.opinion o where o.id = any (opinions) and o.state = 'SIGNED') then
        raise exception 'an opinion that was signed off cannot be changed' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create function hearing.refuse_change_of_opinion_text() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'what was written in an opinion is not overwritten' using errcode = 'restrict_violation';
    end if;
    if exists (select from hearing.opinion_part p join hearing.opinion o on o.id = p.opinion_id where p.id = new.part_id and o.state = 'SIGNED') then
        raise exception 'an opinion that was signed off cannot be changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create function hearing.refuse_emptying_opinions() returns trigger language plpgsql as $$
begin
    raise exception 'opinions are not emptied' using errcode = 'restrict_violation';
end $$;

create trigger opinion_is_immutable before update or delete on hearing.opinion
    for each row execute function hearing.refuse_change_of_opinion();
create trigger opinion_part_is_immutable before insert or update or delete on hearing.opinion_part
    for each row execute function hearing.refuse_change_below_opinion();
create trigger opinion_text_is_immutable before insert or update or delete on hearing.opinion_text
    for each row execute function hearing.refuse_change_of_opinion_text();
create trigger opinion_signature_is_immutable before insert or update or delete on hearing.opinion_signature
    for each row execute function hearing.refuse_change_below_opinion();
create trigger opinion_is_not_emptied before truncate on hearing.opinion
    for each statement execute function hearing.refuse_emptying_opinions();
create trigger opinion_part_is_not_emptied before truncate on hearing.opinion_part
    for each statement execute function hearing.refuse_emptying_opinions();
create trigger opinion_text_is_not_emptied before truncate on hearing.opinion_text
    for each statement execute function hearing.refuse_emptying_opinions();
create trigger opinion_signature_is_not_emptied before truncate on hearing.opinion_signature
    for each statement execute function hearing.refuse_emptying_opinions();
