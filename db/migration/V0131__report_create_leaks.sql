-- Released papers cannot be changed: those that say what they should not are listed, so that staff retract them.
create table report.leak (
    edition_id bigint primary key references report.edition on delete cascade,
    hits       int not null check (hits > 0),
    found_at   timestamptz not null
);
comment on table report.leak is 'Released editions in which the finders see what tells who somebody is. Staff look, and retract those where it is so.';
comment on column report.leak.hits is 'How many places. What stands there is not written down again.';
