-- Lines written before stay as they were, some of them without an account: the rule holds from here on.
alter table platform.audit add constraint audit_says_who_did_it
    check (account is not null or who = 'system' or (who = 'nobody' and what like '%-failed')) not valid;
comment on table platform.audit is
    'What members of staff and of councils and the system did, and failed attempts to sign in: written with the deed, in the same transaction. Never what a citizen did.';
comment on column platform.audit.who is
    'The name the person had at the time; "system" for the program itself; "nobody" for somebody who did not get in, never what was typed.';
comment on column platform.audit.account is
    'identity.account.id, or identity.guest.id of a member of a council; no foreign key, because a deed outlives the account. Lines before V0170 may lack it.';
