-- Whether "økonomi" is found in "Økonomien – »ØKONOMI«" was up to the locale of the database: in the locale C, which Samråd's own had,
-- Ø and ø are two letters, and dashes, quotes and hard spaces are letters too.
create function platform.searchable(words text) returns text language sql immutable parallel safe
return regexp_replace(
    translate(lower(normalize(words, nfc) collate "da-x-icu"), U&'\201C\201D\201E\00AB\00BB\2018\2019\00AD\200B\200C\200D\FEFF', '"""""'''''),
    '[\u0080-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u2000-\u206F\u20A0-\u20CF\u2190-\u2BFF\u2E00-\u2E7F\u3000-\u303F\uFE10-\uFE1F\U0001F000-\U0001FAFF]+',
    ' ', 'g');
comment on function platform.searchable is 'Words as a search compares them, the same whatever the locale of the database: small letters, and between words what ASCII has for it. Of what is kept and of what is looked for alike.';
