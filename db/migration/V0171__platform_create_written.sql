create table platform.written (
    one   boolean primary key default true check (one),
    count bigint not null default 0
);
insert into platform.written default values;
comment on table platform.written is 'One row that is counted up to see whether the database takes what is written (/health/readiness). It holds no time, so that nothing written beside it is dated by it.';
