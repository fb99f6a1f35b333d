-- The document in hearing, in versions. A version is written until it is sent out, and never changed after that.
create table hearing.document_version (
    id              bigint generated always as identity primary key,
    consultation_id bigint not null references hearing.consultation,
    number          int not null check (number > 0),
    final           boolean not null,
    sent_out_at     timestamptz,
    sent_out_by     text,
    revision        bigint not null default 0,
    unique (consultation_id, number),
    check ((sent_out_at is null) = (sent_out_by is null))
);
comment on table hearing.document_version is 'A version of the document. The newest one sent out that is not final is the one in hearing.';
comment on column hearing.document_version.final is 'What came of the hearing: shown beside the version that was heard, paragraph by paragraph.';
comment on column hearing.document_version.sent_out_at is 'Null while it is being written. From then on neither it nor its sections and paragraphs change.';
comment on column hearing.document_version.revision is 'Counts edits, so that two people who edit at once do not overwrite each other.';
create unique index one_version_is_being_written on hearing.document_version (consultation_id) where sent_out_at is null;

create table hearing.section (
    id         bigint generated always as identity primary key,
    version_id bigint not null references hearing.document_version on delete cascade,
    position   int not null,
    number     text not null check (number ~ '^[1-9][0-9]*$'),
    title      text not null check (title <> ''),
    theme_code text,
    easy_read  text,
    unique (version_id, number),
    unique (version_id, position)
);
comment on table hearing.section is 'A numbered section of a version.';
comment on column hearing.section.number is 'As printed, such as 2. Kept from version to version once the first was sent out.';
comment on column hearing.section.theme_code is 'Code of a theme of the policy of the process; null when it is about none or several.';
comment on column hearing.section.easy_read is 'The same said in easy words (let at læse); null when nobody has written it.';

create table hearing.paragraph (
    id         bigint generated always as identity primary key,
    section_id bigint not null references hearing.section on delete cascade,
    position   int not null,
    code       text not null check (code ~ '^p-[1-9][0-9]*-[1-9][0-9]*$'),
    text       text not null check (text <> ''),
    theme_code text,
    unique (section_id, position),
    unique (section_id, code)
);
comment on table hearing.paragraph is 'What a reply can speak to.';
comment on column hearing.paragraph.code is 'Its name and anchor, such as p-2-3. The same paragraph keeps it in every version, so that before and after can be laid side by side.';
comment on column hearing.paragraph.theme_code is 'As of a section; null: that of its section.';

create function hearing.refuse_change_of_version() returns trigger language plpgsql as $$
begin
    if old.sent_out_at is not null then
        raise exception 'a version that was sent out cannot be changed' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create function hearing.refuse_change_of_section() returns trigger language plpgsql as $$
declare
    versions bigint[] := case tg_op when 'INSERT' then array[new.version_id] when 'DELETE' then array[old.version_id]
                         else array[old.version_id, new.version_id] end;
begin
    if exists (select from hearing.document_version v where v.id = any (versions) and v.sent_out_at is not null) then
        raise exception 'a version that was sent out cannot be changed' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create function hearing.refuse_change_of_paragraph() returns trigger language plpgsql as $$
declare
    sections bigint[] := case tg_op when 'INSERT' then array[new.section_id] when 'DELETE' then array[old.section_id]
                         else array[old.section_id, new.section_id] end;
begin
    if exists (select from hearing.section s join hearing.document_version v on v.id = s.version_id
               where s.id = any (sections) and v.sent_out_at is not null) then
        raise exception 'a version that was sent out cannot be changed' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create function hearing.refuse_emptying() returns trigger language plpgsql as $$
begin
    raise exception 'versions of a document in hearing are not emptied' using errcode = 'restrict_violation';
end $$;

create trigger version_is_immutable before update or delete on hearing.document_version
    for each row execute function hearing.refuse_change_of_version();
create trigger section_is_immutable before insert or update or delete on hearing.section
    for each row execute function hearing.refuse_change_of_section();
create trigger paragraph_is_immutable before insert or update or delete on hearing.paragraph
    for each row execute function hearing.refuse_change_of_paragraph();
create trigger version_is_not_emptied before truncate on hearing.document_version
    for each statement execute function hearing.refuse_emptying();
create trigger section_is_not_emptied before truncate on hearing.section
    for each statement execute function hearing.refuse_emptying();
create trigger paragraph_is_not_emptied before truncate on hearing.paragraph
    for each statement execute function hearing.refuse_emptying();
