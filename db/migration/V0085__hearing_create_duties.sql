-- Who must be heard in a hearing, on what legal basis, and whether it happened.
create table hearing.duty (
    id               bigint generated always as identity primary key,
    consultation_id  bigint not null references hearing.consultation,
    party_id         bigint not null references party.organisation,
    basis            text not null check (basis in ('SECTION_30', 'SECTION_37A', 'RESOLVED')),
    deadline         date not null,
    invited_at       timestamptz,
    delivered_at     timestamptz check (delivered_at >= invited_at),
    answered_at      timestamptz,
    exception_reason text check (exception_reason <> ''),
    exception_by     text check (exception_by <> ''),
    exception_on     date,
    revision         bigint not null default 0,
    unique (consultation_id, party_id),
    check ((exception_reason is null) = (exception_by is null) and (exception_reason is null) = (exception_on is null))
);
comment on table hearing.duty is 'The register of the duty to hear. A hearing is not assessed while a line is neither answered nor excepted with a reason.';
comment on column hearing.duty.basis is 'SECTION_30 and SECTION_37A of lov om retssikkerhed og administration på det sociale område (the council of elderly, the council of disability); RESOLVED: somebody resolved to hear this party.';
comment on column hearing.duty.deadline is 'The last day for this party, Europe/Copenhagen, to its end; as a rule that of the hearing.';
comment on column hearing.duty.delivered_at is 'When the invitation is known to have arrived, as far as anybody can know.';
comment on column hearing.duty.answered_at is 'When its opinion or reply came in.';
comment on column hearing.duty.exception_reason is 'Why the party is not heard after all, with the name of who answers for it and the day.';
comment on column hearing.duty.revision is 'Counts edits, so that two people who edit at once do not overwrite each other.';
create index on hearing.duty (party_id);
