-- Replies that say the same: found by the machine, decided by staff.
create table hearing.likeness (
    reply_id        bigint primary key references hearing.reply on delete cascade,
    consultation_id bigint not null references hearing.consultation,
    signature       int[] not null check (cardinality(signature) = 64),
    bands           int[] not null check (cardinality(bands) = 16),
    like_reply_id   bigint references hearing.reply on delete set null,
    similarity      real check (similarity between 0 and 1),
    verdict         text check (verdict in ('SAME', 'DIFFERENT')),
    verdict_by      text not null default '',
    verdict_at      timestamptz
);
comment on table hearing.likeness is 'MinHash of a reply''s words, and the first earlier reply it is like. A suggestion until staff say SAME or DIFFERENT; nothing is merged or left out by it.';
comment on column hearing.likeness.signature is '64 least hashes of the shingles of three words: the share that is equal estimates how much two replies have in common.';
comment on column hearing.likeness.bands is '16 hashes of four each: two replies that share one are compared.';
comment on column hearing.likeness.like_reply_id is 'The first of its group; null for the first itself, and for a reply like no other.';
create index likeness_bands on hearing.likeness using gin (bands);
create index on hearing.likeness (like_reply_id);
