-- What the documents say beside goals and figures: what words mean, which law they rest on, who appoints and hears whom.
alter table policy.document
    add column vision text,
    add column based_on text,
    add column success_criterion text,
    add column actors text[] not null default '{}',
    add column evaluated_by text,
    add column status_to text,
    add column measured_every_years int check (measured_every_years > 0);
comment on column policy.document.vision is 'Where the document wants to get to. Our words.';
comment on column policy.document.based_on is 'What the themes were chosen from. Our words.';
comment on column policy.document.success_criterion is 'When the document will call it a success. Our words.';
comment on column policy.document.actors is 'Who is to carry it together, such as "Foreninger". Never names of people.';
comment on column policy.document.evaluated_by is 'Who evaluates it, such as "Kommunalbestyrelsen".';
comment on column policy.document.status_to is 'To whom the status is given.';
comment on column policy.document.measured_every_years is 'How many years lie between two measurements of its indicators.';

alter table policy.principle add column summary text;
comment on column policy.principle.summary is 'One or two sentences of our own.';

alter table policy.recommendation add column passed_to text;
comment on column policy.recommendation.passed_to is 'Whom the addressee is asked to call upon in turn, such as "dagtilbud og skoler".';

alter table policy.making_body
    add column appointed_by text,
    add column recommends_to text;
comment on column policy.making_body.appointed_by is 'Who set it up (nedsat af).';
comment on column policy.making_body.recommends_to is 'To whom it makes recommendations (indstiller til).';
comment on column policy.making_body.reports_to is 'To whom it reports (refererer til).';

create table policy.defined_term (
    id       text primary key,
    document text not null references policy.document,
    theme    text references policy.theme deferrable initially deferred,
    position int not null,
    term     text not null,
    meaning  text not null,
    source   text
);
comment on table policy.defined_term is 'What a word means in the policy: for the whole of it or in one theme. Our words.';
comment on column policy.defined_term.source is 'Where the document has the definition from.';

create table policy.legal_basis (
    id        text primary key,
    document  text not null references policy.document,
    principle text references policy.principle deferrable initially deferred,
    position  int not null,
    title     text not null,
    paragraph text,
    says      text not null,
    note      text
);
comment on table policy.legal_basis is 'The laws, standards and knowledge the policy says it rests on: for the whole of it or under one principle.';
comment on column policy.legal_basis.paragraph is 'Such as "§ 119, stk. 2".';
comment on column policy.legal_basis.says is 'What the document says of it. Our words.';

create index on policy.defined_term (document, position);
create index on policy.legal_basis (document, position);
