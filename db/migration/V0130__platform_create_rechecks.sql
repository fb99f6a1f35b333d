-- What was stored before a finder or a cleaner got better is looked at again, once for each version of it.
create table platform.recheck (
    name        text not null,
    version     int not null check (version > 0),
    after       text not null default '',
    total       bigint not null check (total >= 0),
    seen        bigint not null default 0,
    changed     bigint not null default 0,
    begun_at    timestamptz not null,
    finished_at timestamptz,
    reference   text,
    primary key (name, version)
);
comment on table platform.recheck is 'How far the second look at everything stored has come. A row stays when it is done, so that it is done once.';
comment on column platform.recheck.name is 'What is looked at, as the room that owns it calls it.';
comment on column platform.recheck.version is 'Of what it is looked at with: a newer one looks again.';
comment on column platform.recheck.after is 'Where the next page begins; only its room reads it.';
comment on column platform.recheck.total is 'How many there were when it began.';
comment on column platform.recheck.changed is 'How many had something that had to be mended.';
comment on column platform.recheck.reference is 'Of the failure of the last try, to be found in the log; null when it went well.';
