-- The words of a file that came with a reply: read once, looked through like the reply itself, and published instead of it where it
-- may not be.
alter table hearing.upload
    add column words text,
    add column shown int,
    add column unread_pages int[],
    add column pictures int,
    add column legible boolean,
    add column found text[],
    add constraint words_are_whole check (num_nulls(words, shown, unread_pages, pictures, legible, found) in (0, 6));
comment on column hearing.upload.words is 'As of file_words; null when nobody got round to reading them.';
comment on column hearing.upload.found is 'What must not be public in them, each "starts ends kind".';

create table hearing.file_words (
    file_id      bigint primary key references hearing.reply_file on delete cascade,
    words        text not null,
    shown        int not null check (shown >= 0),
    unread_pages int[] not null,
    pictures     int not null check (pictures >= 0),
    legible      boolean not null,
    check (legible or words = '')
);
comment on table hearing.file_words is 'The words of a file of a reply. No row: nobody has read them yet, and nobody can approve the file.';
comment on column hearing.file_words.shown is 'So many UTF-16 units from the beginning are what people see; the rest is hidden, deleted, or stands beside the text.';
comment on column hearing.file_words.unread_pages is 'Pages of a PDF, from 1, that show something which is not words.';
comment on column hearing.file_words.pictures is 'Pictures and documents inside a Word file or an ODT, whose words nobody has read.';
comment on column hearing.file_words.legible is 'False for a picture, a scan, and what took too much to read.';
create trigger file_words_are_immutable before update on hearing.file_words for each row execute function hearing.refuse_change_of_reply();

create table hearing.file_mask (
    id        bigint generated always as identity primary key,
    file_id   bigint not null references hearing.file_words on delete cascade,
    starts    int not null check (starts >= 0),
    ends      int not null check (ends > starts),
    kind      text not null check (kind in ('CPR', 'EMAIL', 'PHONE', 'ADDRESS', 'NAME', 'OTHER')),
    reason    text not null check (reason <> ''),
    made_by   text not null,
    made_at   timestamptz not null,
    lifted_by text,
    lifted_because text,
    lifted_at timestamptz,
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_because is null)),
    check (kind <> 'CPR' or lifted_at is null)
);
comment on table hearing.file_mask is 'As hearing.mask, of the words of a file. While one hides, the file itself is not public.';
create index on hearing.file_mask (file_id);

create table hearing.public_words (
    file_id     bigint primary key references hearing.file_words on delete cascade,
    text        text not null check (text <> ''),
    approved_by text not null,
    approved_at timestamptz not null
);
comment on table hearing.public_words is 'The words of a file with its masked passages replaced, which a person has found fit for the public in place of the file.';

create function hearing.refuse_public_file_with_finding() returns trigger language plpgsql as $$
begin
    if exists (select from hearing.file_mask m where m.file_id = new.file_id and m.lifted_at is null) then
        raise exception 'a file in which something must be hidden is not public as it is' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger public_file_holds_no_finding before insert on hearing.public_file
    for each row execute function hearing.refuse_public_file_with_finding();
