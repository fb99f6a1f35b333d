-- Whoever answers between the moment a reminder is asked for and the moment it is written gets none.
alter table outreach.chosen_party add column left_out text check (left_out in ('ANSWERED'));
comment on column outreach.chosen_party.left_out is 'Why the party got no mail after all; null when it got one, or has no address.';
