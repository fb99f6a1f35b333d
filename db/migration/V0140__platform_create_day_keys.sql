create table platform.day_key (
    day         date primary key,
    fingerprint bytea not null check (length(fingerprint) = 32)
);
comment on table platform.day_key is 'Which key belongs to a day. The key itself lies in a folder outside the database (SAMRAAD_KEY_DIR) and is destroyed when nothing sealed under it is left; then its row goes too. An instance whose folder does not hold it takes no answers that day.';
comment on column platform.day_key.fingerprint is 'Tells one key from another; nobody can make the key from it. Derived from the key by HKDF.';
