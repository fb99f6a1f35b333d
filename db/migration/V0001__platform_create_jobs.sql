-- The floor's own tables. Every room makes its own schema in its first migration.
create schema platform;
comment on schema platform is 'What every room stands on: jobs that run once, secrets shared by all instances.';

create table platform.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table platform.scheduled_tasks is 'The table of db-scheduler: a job is picked by one instance at a time. Its layout is the library''s.';
create index on platform.scheduled_tasks (execution_time);
create index on platform.scheduled_tasks (last_heartbeat);

create table platform.secret (
    name  text primary key,
    value text not null
);
comment on table platform.secret is 'Keys made at first start when the operator set none, so that all instances sign alike.';
