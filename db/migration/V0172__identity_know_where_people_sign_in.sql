alter table identity.attempt add column good_at timestamptz;
comment on table identity.attempt is
    'Sign-ins that did not succeed, counted before the password is looked at, so that a hundred at once count as a hundred; and from where an account was signed in to.';
comment on column identity.attempt.subject is
    'HMAC of the network address, of the account and the address (or the browser) together, or of the account: none can be read here.';
comment on column identity.attempt.failures is 'Of an account: how many addresses failed at it.';
comment on column identity.attempt.good_at is 'When the account was last signed in to from this address or browser.';
create index on identity.attempt (good_at);
