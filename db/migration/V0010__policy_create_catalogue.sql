-- The policy catalogue: what a municipality has decided, as data. It is filled from db/catalogue at every start.
create schema policy;
comment on schema policy is 'The policies the product ships: themes, principles, commitments, goals, baseline figures.';

create table policy.document (
    slug                   text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title                  text not null,
    subtitle               text,
    organisation           text not null,
    status                 text not null check (status in ('IN_PREPARATION', 'IN_FORCE', 'REPLACED', 'PROPOSAL')),
    valid_from             int check (valid_from between 1900 and 2200),
    valid_to               int check (valid_to >= valid_from),
    replaces               text references policy.document deferrable initially deferred check (replaces <> slug),
    sister_group           text,
    principles_of          text references policy.document deferrable initially deferred check (principles_of <> slug),
    summary                text not null,
    note                   text,
    valid_years            int check (valid_years > 0),
    evaluation_every_years int check (evaluation_every_years > 0),
    status_every_years     int check (status_every_years > 0),
    status_when            text
);
comment on table policy.document is 'A policy or a proposal for one. Its slug is its public address and never changes.';
comment on column policy.document.valid_from is 'The first year it holds; empty when the document does not say.';
comment on column policy.document.valid_to is 'The last year it holds, that year included.';
comment on column policy.document.replaces is 'The policy that went out of force when this one came.';
comment on column policy.document.sister_group is 'Policies with the same group are sisters: made in one process, meant to be read together.';
comment on column policy.document.principles_of is 'The sister whose principles also hold here, so that shared values are written once.';
comment on column policy.document.summary is 'One or two sentences of our own, not the document''s.';
comment on column policy.document.note is 'What the document does not say.';
comment on column policy.document.status_when is 'When in the year the status is given, such as "inden sommerferien".';

create table policy.theme (
    id        text primary key,
    document  text not null references policy.document,
    parent    text references policy.theme deferrable initially deferred,
    position  int not null,
    code      text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    label     text,
    kind      text not null check (kind in ('LANDMARK', 'TOPIC', 'FOCUS_AREA', 'CROSS_CUTTING_GOAL')),
    title     text not null,
    summary   text,
    withdrawn boolean not null,
    unique (document, code),
    check (id = document || '/' || code)
);
comment on table policy.theme is 'What questions, hearing sections, workshop tables and coded text point at. Never deleted.';
comment on column policy.theme.id is 'Policy and code, such as glostrup-2024-2032/p1: what other rooms store.';
comment on column policy.theme.label is 'The number or letter in the document, if it has one.';
comment on column policy.theme.withdrawn is 'It is no longer in the catalogue file, but something may still point at it.';

create table policy.principle (
    id       text primary key,
    document text not null references policy.document,
    position int not null,
    code     text not null,
    label    text,
    kind     text not null check (kind in ('PRINCIPLE', 'VALUE', 'PURPOSE')),
    title    text not null,
    unique (document, code)
);
comment on table policy.principle is 'How the work is done (princip), what it stands on (værdi), what it is for (formål).';

create table policy.commitment (
    id          text primary key,
    document    text not null references policy.document,
    theme       text references policy.theme deferrable initially deferred,
    principle   text references policy.principle deferrable initially deferred,
    position    int not null,
    text        text not null,
    responsible text,
    check (theme is null or principle is null)
);
comment on table policy.commitment is 'What the organisation says it will do: under a theme, under a principle, or for the policy as a whole. Our words.';
comment on column policy.commitment.responsible is 'Who in the organisation, when the document says.';

create table policy.goal (
    id        text primary key,
    document  text not null references policy.document,
    theme     text not null references policy.theme deferrable initially deferred,
    position  int not null,
    direction text not null check (direction in ('MORE', 'FEWER', 'OTHER')),
    measure   text not null,
    people    text,
    source    text,
    note      text
);
comment on table policy.goal is 'What is followed up, and which way it should go. Our words.';
comment on column policy.goal.people is 'The group it is measured in, such as "borgere over 65 år".';
comment on column policy.goal.source is 'The survey or register it will be measured in, when the document says.';

create table policy.baseline_figure (
    id                   text primary key,
    document             text not null references policy.document,
    theme                text references policy.theme deferrable initially deferred,
    position             int not null,
    subject              text not null,
    value                numeric,
    unit                 text,
    in_words             text,
    approximate          boolean not null,
    people               int check (people >= 0),
    population           text,
    out_of               int check (out_of > 0),
    geography            text,
    comparison_value     numeric,
    comparison_geography text,
    source               text,
    year                 text check (year ~ '^\d{4}(/\d{4})?$'),
    note                 text,
    check ((value is null) <> (in_words is null)),
    check ((value is null) = (unit is null)),
    check ((comparison_value is null) = (comparison_geography is null)),
    check (unit <> '%' or value between 0 and 100)
);
comment on table policy.baseline_figure is 'Where things stood when the policy was written, figure by figure as the document gives them.';
comment on column policy.baseline_figure.value is 'In the unit; empty when the document says it in words only.';
comment on column policy.baseline_figure.in_words is 'What the document says instead of a number.';
comment on column policy.baseline_figure.approximate is 'The document writes "ca.".';
comment on column policy.baseline_figure.people is 'The number of people the share stands for.';
comment on column policy.baseline_figure.population is 'The group the share is of.';
comment on column policy.baseline_figure.out_of is 'The size of that group, when the document says.';
comment on column policy.baseline_figure.geography is 'The place the figure is about; not always the municipality itself.';
comment on column policy.baseline_figure.year is 'A year or a school year, such as 2021 or 2023/2024.';

create table policy.recommendation (
    id        text primary key,
    document  text not null references policy.document,
    theme     text not null references policy.theme deferrable initially deferred,
    position  int not null,
    heading   text,
    addressee text not null,
    text      text not null
);
comment on table policy.recommendation is 'What somebody outside the writer is asked to do.';
comment on column policy.recommendation.heading is 'The title it stands under in the document.';
comment on column policy.recommendation.addressee is 'Who is asked, such as "kommunalbestyrelsen".';

create table policy.quote (
    id       text primary key,
    document text not null references policy.document,
    theme    text not null references policy.theme deferrable initially deferred,
    position int not null,
    words    text not null,
    role     text not null
);
comment on table policy.quote is 'A citizen''s words the document carries.';
comment on column policy.quote.role is 'The speaker''s role, such as "pårørende". Never a name.';

create table policy.action_plan_part (
    id            text primary key,
    document      text not null references policy.document,
    position      int not null,
    kind          text not null check (kind in ('SIGNATURE_PROJECT', 'SMALLER_PROJECTS', 'EXISTING_EFFORTS', 'RUNNING_PLANS', 'DEPARTMENT_GOALS')),
    title         text not null,
    minimum_years int check (minimum_years > 0),
    note          text
);
comment on table policy.action_plan_part is 'The kinds of action by which the policy is carried out.';
comment on column policy.action_plan_part.minimum_years is 'How long it is expected to run at least.';

create table policy.making_step (
    id          text primary key,
    document    text not null references policy.document,
    position    int not null,
    kind        text not null check (kind in ('PHASE', 'MILESTONE', 'ACTIVITY')),
    title       text not null,
    description text,
    from_month  text check (from_month ~ '^\d{4}(-\d{2})?$'),
    to_month    text check (to_month ~ '^\d{4}(-\d{2})?$' and to_month >= from_month)
);
comment on table policy.making_step is 'How the policy was made, as its document tells it: phases, milestones, activities with people.';
comment on column policy.making_step.from_month is 'Year and month (2019-05), or the year alone when the document says no more.';

create table policy.making_body (
    id         text primary key,
    document   text not null references policy.document,
    position   int not null,
    kind       text not null check (kind in ('SPECIAL_COMMITTEE', 'STEERING_GROUP', 'WORKING_GROUP')),
    name       text not null,
    task       text,
    reports_to text,
    members    text[] not null
);
comment on table policy.making_body is 'Who made the policy.';
comment on column policy.making_body.kind is 'SPECIAL_COMMITTEE: an opgaveudvalg under kommunestyrelsesloven § 17, stk. 4.';
comment on column policy.making_body.members is 'Posts and units. Never names of people.';

create table policy.measurement (
    id       text primary key,
    document text not null references policy.document,
    position int not null,
    source   text not null,
    year     text not null check (year ~ '^\d{4}(/\d{4})?$'),
    baseline boolean not null
);
comment on table policy.measurement is 'The years in which the policy''s indicators are measured.';
comment on column policy.measurement.baseline is 'The starting point the later years are held against.';

-- Everything is read by policy, in the document's order.
create index on policy.theme (document, position);
create index on policy.principle (document, position);
create index on policy.commitment (document, position);
create index on policy.goal (document, position);
create index on policy.baseline_figure (document, position);
create index on policy.recommendation (document, position);
create index on policy.quote (document, position);
create index on policy.action_plan_part (document, position);
create index on policy.making_step (document, position);
create index on policy.making_body (document, position);
create index on policy.measurement (document, position);
