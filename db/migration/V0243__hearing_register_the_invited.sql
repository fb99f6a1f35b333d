-- Whoever is invited is to be heard. Parties that were invited before the register knew that are put into it.
insert into hearing.duty (consultation_id, party_id, basis, deadline, invited_at)
select m.consultation_id, p.party_id, 'RESOLVED', c.deadline, min(p.written_at)
from outreach.chosen_party p join outreach.mailing m on m.id = p.mailing_id join hearing.consultation c on c.id = m.consultation_id
where m.kind = 'INVITATION' and p.written_at is not null
group by m.consultation_id, p.party_id, c.deadline
on conflict (consultation_id, party_id) do nothing;
