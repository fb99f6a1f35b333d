-- Whether a title is large or small in letters does not matter: æ, ø and å, too. In the collation of the database "ÆLDRE" and "Ældre" were
-- two points, each with a part of the count; so were two parties of one name.
update hearing.segment s set point_id = first.id
from hearing.point p
join lateral (select f.id from hearing.point f where f.consultation_id = p.consultation_id
              and lower(f.title collate "da-x-icu") = lower(p.title collate "da-x-icu") order by f.id limit 1) first on first.id <> p.id
where s.point_id = p.id;
delete from hearing.point p using hearing.point f
where f.consultation_id = p.consultation_id and f.id < p.id and lower(f.title collate "da-x-icu") = lower(p.title collate "da-x-icu");
drop index hearing.point_title;
create unique index point_title on hearing.point (consultation_id, lower(title collate "da-x-icu"));

update party.organisation o set name = left(o.name, 180) || ' (' || o.id || ')'
where o.archived_at is null and exists (select from party.organisation f where f.archived_at is null and f.id < o.id
      and lower(f.name collate "da-x-icu") = lower(o.name collate "da-x-icu"));
drop index party.one_organisation_for_each_name;
create unique index one_organisation_for_each_name on party.organisation (lower(name collate "da-x-icu")) where archived_at is null;
