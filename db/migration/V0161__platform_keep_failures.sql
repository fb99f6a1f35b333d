-- A page that says that a piece of work failed says when, by the reference that it shows.
create table platform.failure (
    reference text primary key check (reference ~ '^[0-9a-f]{8}$'),
    at        timestamptz not null
);
comment on table platform.failure is 'When a piece of work failed, by the reference that stands in the log and on the page that shows its state. Neither what failed nor its words. Rows are deleted after a year.';
create index failure_at on platform.failure (at);
