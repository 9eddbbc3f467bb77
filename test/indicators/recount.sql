-- Indicators counted a second time, from their definitions and the schema alone: nothing of the product's queries is used here.
-- $1 first day, $2 last day, $3 authority or null, $4 now. Gives code, by, key, numerator, denominator and value.
with zone as (select time_zone as z from programmes),
bounds as (
  select $1::date as a, $2::date as last_asked, ($1::date)::timestamp at time zone z as since,
    ($2::date + 1)::timestamp at time zone z as over, $4::timestamptz as asked, z from zone),
b as (
  select a, since, z, case when over < asked then over else asked end as until,
    case when last_asked < (asked at time zone z)::date then last_asked else (asked at time zone z)::date end as last from bounds),
-- People whom everybody of their side sees, without what an erasure took.
seen as (
  select id, side_id, site_id, registered_at, case when erased_at is null then sex end as sex,
    case when erased_at is null then (birth ->> 'to')::date end as born
  from people where id not in (select id from pathway_transfers where status = 'transferred')),
at_site as (select id as site_id, place_code as place, kind from sites),
moves as (select *, split_part(to_holder, ':', 1) as whom from movements),
arms as (
  select w.id, w.side_id as side, w.taken_in_at as at, w.calibre, w.serial, w.legibility, w.photo, w.condition, w.tag, w.person_id,
    w.group_id, w.place_code as found, w.source_by, st.place, sn.sex, sn.born
  from weapons w join moves f on f.weapon_id = w.id and f.prev_n is null join at_site st on st.site_id = f.site_id
    left join seen sn on sn.id = w.person_id),
where_then as (
  select m.weapon_id, m.whom from moves m, b where m.at < b.until
    and m.n = (select max(x.n) from moves x where x.weapon_id = m.weapon_id and x.at < b.until)),
destroyed_seen as (
  select distinct (item.value ->> 'weaponId')::uuid as weapon_id from disposal_plans d, b, jsonb_array_elements(d.items) item
  where d.status = 'executed' and d.executed_at < b.until and length(d.witnessed) > 0 and length(d.witness_name) > 0),
arrived as (
  select m.weapon_id, min(m.n) as n from moves m join at_site st using (site_id) where st.kind = 'centralStore' and m.whom = 'armourer' group by 1),
clock as (
  select site_id, min(taken_in_at) as at from weapons group by 1
  union all select site_id, recorded_at from stock_checks where recorded_at is not null),
surveys as (
  select s.*, who.sex, (select sum((s.counts -> g ->> 'asked')::int) from unnest(who.groups) g) as asked, who.groups
  from perception_surveys s, (values ('female', array['youngWomen', 'olderWomen']), ('male', array['youngMen', 'olderMen'])) who (sex, groups)
  where s.id not in (select replaces from perception_surveys where replaces is not null)),
belongs as (select a.* from associations a join seen sn on sn.id = a.person_id where a.status = 'standing'),
admitted as (
  select d.* from eligibility_decisions d join seen sn on sn.id = d.person_id
  where d.stage = 'demobilization' and d.kind = 'grant' and d.outcome = 'eligible'),
combatants as (
  select g.group_id, count(*) as n from belongs g where g.role = 'combatant'
    and g.person_id not in (select merged_id from merges where status = 'standing')
    and g.person_id not in (select person_id from eligibility_decisions where stage = 'demobilization' and status = 'decided' and outcome = 'ineligible')
  group by 1),
working as (
  select coalesce(w.group_id, g.group_id) as group_id, count(*) as n from arms w left join belongs g on g.person_id = w.person_id
  where w.condition = 'serviceable' group by 1),
listed as (
  select e.id, e.side_id as side, e.state, sn.id as person, sn.sex, sn.born from commander_list_entries e
    join commander_lists l on l.id = e.list_id left join seen sn on sn.id = e.person_id
  where l.in_force and e.state in ('unmatched', 'suggested', 'matched', 'lateRecruit', 'absent')),
stays as (
  select v.id, v.side_id as side, v.status, v.arrived_at, v.left_at, v.leave_by, v.sex, v.site_id, st.place, sn.id as person, sn.born
  from site_visits v join at_site st using (site_id) left join seen sn on sn.id = v.person_id),
paid_people as (
  select y.person_id, max(y.settled_at) as at from payments y, b where y.status = 'paid' and y.settled_at >= b.since and y.settled_at < b.until group by 1),
payees as (select sn.id as person, sn.side_id as side, sn.sex, sn.born, st.place from seen sn join at_site st using (site_id)),
dossiers as (
  select k.id as case_id, k.opened_at, k.planned_at, k.side_id as side, st.place, sn.sex, sn.born
  from reintegration_cases k join seen sn on sn.id = k.person_id join at_site st on st.site_id = k.site_id),
newest_follow_up as (
  select f.* from case_follow_ups f where f.status = 'done' and not exists (select from case_follow_ups g where g.case_id = f.case_id
    and g.status = 'done' and g.due_on > f.due_on)),
vetted as (select c.*, sn.sex, sn.born from vetting_cases c join seen sn on sn.id = c.person_id),
facts (code, n, d, m, sex, born, side, place) as (
  select 'DIS-01', 1::numeric, null::numeric, null::numeric, w.sex, w.born, w.side, w.place from arms w, b where w.at >= b.since and w.at < b.until
  union all select 'DIS-02', case when w.calibre <> '' and w.photo is not null and (w.serial is not null or w.legibility in ('part', 'erased', 'none'))
      and (w.person_id is not null or w.group_id is not null or w.found is not null or w.source_by <> '') then 1 else 0 end,
    1, null, w.sex, w.born, w.side, w.place from arms w, b where w.at >= b.since and w.at < b.until
  union all select 'DIS-03', length(left(w.tag, 1)), 1, null, w.sex, w.born, w.side, w.place from arms w, b where w.at >= b.since and w.at < b.until
  union all select 'DIS-04', count(t.weapon_id) filter (where x.weapon_id is not null), 1, null, w.sex, w.born, w.side, w.place from b, arms w
    left join where_then t on t.weapon_id = w.id and t.whom = 'destroyed' left join destroyed_seen x on x.weapon_id = w.id
    where w.at < b.until group by w.id, w.sex, w.born, w.side, w.place
  union all select 'DIS-05', (t.whom = 'missing')::int, (t.whom in ('armourer', 'transit'))::int, null, w.sex, w.born, w.side, w.place
    from arms w join where_then t on t.weapon_id = w.id, b where t.whom in ('missing', 'armourer', 'transit') and w.at < b.until
  union all select 'DIS-06', l.quantity, null, null, sn.sex, sn.born, l.side_id, st.place from b, ammunition_lots l join at_site st using (site_id)
    left join seen sn on sn.id = l.person_id where l.unit = 'round' and l.taken_in_at >= b.since and l.taken_in_at < b.until
  union all select 'DIS-06B', t.quantity, null, null, null, null, l.side_id, st.place from b, ammunition_transfers t
    join ammunition_lots l on l.id = t.lot_id join at_site st using (site_id)
    where t.kind = 'dispose' and l.unit = 'round' and t.at >= b.since and t.at < b.until
  union all select 'DIS-07', coalesce(w.n, 0), coalesce(c.n, 0), null, null, null, g.side_id, null from armed_groups g
    left join working w on w.group_id = g.id left join combatants c on c.group_id = g.id
  union all select 'DIS-08', (w.condition in ('unserviceable', 'unsafe'))::int, 1, null, w.sex, w.born, w.side, w.place
    from arms w, b where w.at >= b.since and w.at < b.until
  union all select 'DIS-09', 1, null, extract(epoch from m.at - w.at), null, null, w.side, null from b, arrived r
    join moves m on m.weapon_id = r.weapon_id and m.n = r.n join arms w on w.id = r.weapon_id where r.n > 0 and m.at >= b.since and m.at < b.until
  union all select 'DIS-10', coalesce(max(case when (k.recorded_at at time zone b.z)::date - (c.at at time zone b.z)::date <= 7 then 1 else 0 end), 0),
      1, null, null, null, s.side_id, s.place_code
    from b, clock c join sites s on s.id = c.site_id left join stock_checks k on k.site_id = c.site_id and k.recorded_at > c.at
    where (c.at at time zone b.z)::date + 7 >= b.a and (c.at at time zone b.z)::date + 7 <= b.last group by c.site_id, c.at, s.side_id, s.place_code
  union all select 'DIS-11', jsonb_array_length(jsonb_path_query_array(c.differences, '$[*] ? (@.kind == "otherSerial" || @.kind == "notFound")')),
    jsonb_array_length(c.sample), null, null, null, c.side_id, st.place from b, stock_checks c join at_site st using (site_id)
    where c.recorded_at >= b.since and c.recorded_at < b.until
  union all select kind.code, (select sum((v.counts -> g -> kind.part ->> 'agree')::int) from unnest(v.groups) g), v.asked, null, v.sex, null,
    v.side_id, v.place_code from b, surveys v,
    (values ('DIS-13', 'safeByDay'), ('DIS-13B', 'safeAtNight'), ('REI-06', 'welcomesReturn')) kind (code, part)
    where v.held_on >= b.a and v.held_on <= b.last
  union all select 'DEM-01', count(distinct d.person_id), 1, null, e.sex, e.born, e.side, null from listed e
    left join admitted d on d.person_id = e.person and d.status = 'decided' group by e.id, e.sex, e.born, e.side
  union all select 'DEM-02', (select count(distinct d.person_id) from admitted d where d.group_id = g.id and d.status = 'decided'), g.cap, null,
    null, null, g.side_id, null from armed_groups g where g.cap is not null
  union all select 'DEM-03', case e.state when 'lateRecruit' then 1 else 0 end, 1, null, e.sex, e.born, e.side, null from listed e
  union all select 'DEM-04', (sn.id in (select merged_id from merges m where m.status = 'standing' and m.merged_at < b.until))::int, 1, null,
    sn.sex, sn.born, sn.side_id, st.place from b, seen sn join at_site st using (site_id) where sn.registered_at < b.until
  union all select 'DEM-05', case when extract(epoch from c.in_care_at - c.first_contact_at) <= 48 * 3600 then 1 else 0 end, 1, null, null, null,
    c.side_id, st.place from b, child_cases c left join at_site st using (site_id)
    where c.first_contact_at >= b.since and c.first_contact_at < b.until and c.status <> 'adult'
  union all select 'DEM-06', (v.leave_by < b.until)::int, 1, null, v.sex, v.born, v.side, v.place from b, stays v
    where v.arrived_at < b.until and not coalesce(v.left_at < b.until, false)
  union all select 'DEM-07', (count(*) > 600)::int, 1, null, null, null, s.side_id, s.place_code from b, generate_series(b.a, b.last, '1 day') day
    join sites s on true join site_visits v on v.site_id = s.id
    where v.arrived_at < least((day::date + 1)::timestamp at time zone b.z, b.until)
      and coalesce(v.left_at, 'infinity') >= least((day::date + 1)::timestamp at time zone b.z, b.until)
    group by day, s.id, s.side_id, s.place_code
  union all select 'DEM-08', case when (a.decided_at at time zone b.z)::date <= a.due_on then 1 else 0 end, 1, null, sn.sex, sn.born, a.side_id, st.place
    from b, appeals a left join seen sn on sn.id = a.person_id left join at_site st on st.site_id = a.site_id
    where a.due_on >= b.a and a.due_on <= b.last and (a.person_id is null or sn.id is not null)
  union all select 'DEM-09', (d.id in (select replaces_id from eligibility_decisions r where r.kind = 'revocation' and r.outcome = 'revoked'
      and r.decided_at < b.until))::int, 1, null, sn.sex, sn.born, sn.side_id, st.place
    from b, admitted d join seen sn on sn.id = d.person_id join at_site st on st.site_id = d.site_id
    where d.status in ('decided', 'revoked') and d.decided_at < b.until
  union all select 'DEM-10', (y.person in (select person_id from cards where issued_at < b.until))::int, 1, null, y.sex, y.born, y.side, y.place
    from b, payees y where y.person in (select person_id from site_visits where status = 'discharged' and left_at < b.until)
  union all select 'DEM-11', 1, null, null, sn.sex, sn.born, sn.side_id, st.place from b, seen sn join at_site st using (site_id)
    where sn.registered_at >= b.since and sn.registered_at < b.until
  union all select kind, 1, null, extract(epoch from v.left_at) - extract(epoch from v.arrived_at), v.sex, v.born, v.side, v.place
    from b, stays v, (values ('DEM-12'), ('DEM-13')) k (kind) where v.status = 'discharged' and v.left_at >= b.since and v.left_at < b.until
  union all select 'PAY-01', count(q.id), 1, null, y.sex, y.born, y.side, y.place from b, instalments i join payees y on y.person = i.person_id
    left join lateral (select q.id from payments q where q.instalment_id = i.id and q.status = 'paid'
      and (q.settled_at at time zone (select z from zone))::date <= i.closes_on limit 1) q on true
    where i.closes_on >= b.a and i.closes_on <= b.last group by i.id, y.sex, y.born, y.side, y.place
  union all select 'PAY-02', case when max(f.proved_at) is null then 1 else 0 end, 1, null, y.sex, y.born, y.side, y.place
    from paid_people q join payees y on y.person = q.person_id
    left join presence_proofs f on f.person_id = q.person_id and f.proved_at <= q.at and f.proved_at >= q.at - interval '90 days'
    group by q.person_id, y.sex, y.born, y.side, y.place
  union all select 'PAY-03', case a.status when 'shared' then 1 else 0 end, 1, null, y.sex, y.born, y.side, y.place
    from payee_accounts a join payees y on y.person = a.person_id where a.status not in ('turnedDown', 'closed')
  union all select 'PAY-04', case when extract(epoch from b.until - l.released_at) > 15 * 86400 and not coalesce(q.settled_at < b.until, false)
      then 1 else 0 end, 1, null, y.sex, y.born, y.side, y.place
    from b, payments q join payment_lists l on l.id = q.list_id join payees y on y.person = q.person_id where l.released_at < b.until
  union all select 'PAY-05', (q.person_id in (select n.person_id from salary_notices n where n.status in ('entered', 'confirmed')
      and daterange(n.from_day, n.until_day, '[]') && daterange(b.a, b.last, '[]')))::int, 1, null, y.sex, y.born, y.side, y.place
    from b, paid_people q join payees y on y.person = q.person_id
  union all select 'REI-01', case when extract(epoch from k.planned_at - k.opened_at) <= 30 * 86400 then 1 else 0 end, 1, null, k.sex, k.born, k.side, k.place
    from b, dossiers k where k.opened_at >= b.since and k.opened_at < b.until
      and (k.planned_at is not null or extract(epoch from b.until - k.opened_at) > 30 * 86400)
  union all select 'REI-02', a.attended, a.held - a.excused, null, k.sex, k.born, k.side, k.place from b, attendances a join dossiers k using (case_id)
    where a.status = 'standing' and a.until_day::timestamptz >= b.since and a.until_day::timestamptz < b.until
  union all select 'REI-03', case e.status when 'completed' then 1 else 0 end, 1, null, k.sex, k.born, k.side, k.place
    from b, enrolments e join dossiers k using (case_id)
    where e.status in ('completed', 'dropped') and e.ended_on::timestamptz >= b.since and e.ended_on::timestamptz < b.until
  union all select kind.code, (f.work in ('employed', 'selfEmployed'))::int, 1, null, k.sex, k.born, k.side, k.place
    from b, case_follow_ups f join dossiers k using (case_id) join (values ('REI-04A', 6), ('REI-04B', 12), ('REI-04C', 24)) kind (code, months)
      on kind.months = f.months where f.status = 'done' and f.done_on::timestamptz >= b.since and f.done_on::timestamptz < b.until
  union all select t.code, t.n, 1, null, k.sex, k.born, k.side, k.place from b, newest_follow_up f join dossiers k using (case_id)
    cross join lateral (values ('REI-05', (f.income = 'more')::int, f.income in ('more', 'same', 'less')),
      ('REI-06B', (f.acceptance in (4, 5))::int, f.acceptance is not null), ('REI-07', (f.rejoined = 'yes')::int, f.rejoined in ('yes', 'no'))) t (code, n, ok)
    where t.ok and f.done_on::timestamptz >= b.since and f.done_on::timestamptz < b.until
  union all select 'REI-08', case when u.sex = 'female' then 1 else 0 end, 1, null, null, null, u.side_id, st.place
    from users u join at_site st using (site_id) where u.status <> 'dismissed' and u.roles @> array['caseworker']
  union all select 'REI-09', (k.case_id in (select case_id from enrolments))::int, 1, null, k.sex, k.born, k.side, k.place from b, dossiers k
    where k.opened_at >= b.since and k.opened_at < b.until
  union all select 'CVR-01', case when q.for_women then 1 else 0 end, 1, null, null, null, j.side_id, j.place_code
    from community_projects j, community_papers q where q.id = j.paper_id and j.status not in ('drafted', 'submitted', 'recommended', 'rejected', 'stopped')
  union all select 'CVR-02', (composition -> 'women')::int, (composition -> 'women')::int + (composition -> 'men')::int, null, null, null, side_id, place_code
    from community_committees where status <> 'dissolved'
  union all select 'SSR-01', case c.decision when 'cleared' then 1 else 0 end, 1, null, c.sex, c.born, c.side_id, null from b, vetted c
    where c.decision in ('cleared', 'conditional', 'notCleared') and c.decided_on >= b.a and c.decided_on <= b.last
  union all select 'SSR-02', (coalesce(c.valid_until, '-infinity') < b.last)::int, 1, null, c.sex, c.born, c.side_id, null from b, vetted c where c.in_service
  union all select 'LBY-01', (g.id in (select group_id from group_steps s where s.to_status = 'inventoried' and s.taken_at < b.until))::int, 1, null,
    null, null, g.side_id, g.place_code from b, armed_groups g where g.reported_at < b.until
  union all select 'LBY-01B', (g.id in (select group_id from classifications c where c.status in ('signed', 'superseded') and c.signed_at < b.until))::int,
    1, null, null, null, g.side_id, g.place_code from b, armed_groups g where g.reported_at < b.until
  union all select 'LBY-02', case when f.verified_at < b.until then 1 else 0 end, 1, null, sn.sex, sn.born, f.side_id, st.place
    from b, foreign_cases f left join seen sn on sn.id = f.person_id left join at_site st on st.site_id = f.site_id
    where f.opened_at < b.until and (f.person_id is null or sn.id is not null)
  union all select 'LBY-03', case when min(t.taken_at) <= r.received_at + make_interval(hours => case when 'children' = any (r.dangers) then 4 else 24 end)
      then 1 else 0 end, 1, null, null, null, r.side_id, r.place_code
    from b, ordnance_reports r left join ordnance_report_steps t on t.report_id = r.id
    where r.received_at >= b.since and r.received_at < b.until group by r.id
  union all select 'LBY-04', 1, null, null, null, null, i.side_id, i.place_code from b, incidents i
    where i.state not in ('refuted', 'duplicate') and i.started_on >= b.a and i.started_on <= b.last
  union all select 'GOV-01', abs((r.figures #>> '{0,value}')::int
      - (select count(*) from movements m join weapons w on w.id = m.weapon_id where m.n = 0 and (w.taken_in_at at time zone b.z)::date <= r.as_of)),
    null, null, null, null, r.side_id, null from b, public_releases r
    where r.state = 'released' and r.kind = 'dashboard' and r.source ->> 'kind' = 'arms' and r.as_of >= b.a and r.as_of <= b.last
  union all select 'GOV-01B', abs((p.arms #>> '{received}')::int
      - (select count(*) from movements m join weapons w on w.id = m.weapon_id where m.n = 0 and (w.taken_in_at at time zone b.z)::date <= p.to_day)),
    null, null, null, null, p.proposed_side_id, null from b, public_bulletins p
    where p.state = 'published' and p.to_day between b.a and b.last
      and p.id not in (select c.corrects from public_bulletins c where c.state = 'published' and c.corrects is not null)
  union all select 'GOV-03', case when extract(epoch from b.until - e.decided_at) > 72 * 3600 and (h.settled_at is null or h.settled_at >= b.until)
      then 1 else 0 end, 1, null, null, null, t.side_id, st.place
    from b, station_entries e join stations t on t.id = e.station_id join at_site st on st.site_id = t.site_id
      left join held_settlements h on (h.station_id, h.epoch, h.seq) = (e.station_id, e.epoch, e.seq)
    where (h.id is not null or e.outcome = 'held') and e.decided_at < b.until
  union all select kind.code, 1, null, null, y.sex, y.born, y.side, y.place from b, payees y join seen sn on sn.id = y.person,
    (values ('WD-01', array['combatant']), ('WB-01', array['combatant', 'associated'])) kind (code, roles)
    where y.sex = 'female' and sn.registered_at >= b.since and sn.registered_at < b.until
      and exists (select from belongs g where g.person_id = y.person and g.role = any (kind.roles))
  union all select 'WD-02', case when w.sex = 'female' and w.person_id in (select person_id from belongs where role = 'combatant') then 1 else 0 end, 1, null,
    null, null, w.side, w.place from arms w, b where w.at >= b.since and w.at < b.until
  union all select 'WD-03', case when u.sex = 'female' then 1 else 0 end, 1, null, null, null, u.side_id, st.place
    from users u join at_site st using (site_id) where u.status <> 'dismissed'
  union all select 'WB-02', case v.status when 'discharged' then 1 else 0 end, 1, null, null, v.born, v.side, v.place from b, stays v
    where v.sex = 'female' and v.left_at >= b.since and v.left_at < b.until
  union all select 'WB-09', 1, null, null, null, null, c.side_id, st.place from b, complaints c left join at_site st using (site_id)
    where c.sex = 'female' and c.taken_at >= b.since and c.taken_at < b.until
  union all select 'WB-10', 1, null, extract(epoch from v.left_at - v.arrived_at), null, v.born, v.side, v.place from b, stays v
    where v.sex = 'female' and v.status = 'discharged' and v.left_at >= b.since and v.left_at < b.until
  union all select 'WB-11', (v.person in (select person_id from entitlements where support = 'transitional' and granted_at < b.until))::int, 1, null,
    null, v.born, v.side, v.place from b, stays v
    where v.sex = 'female' and v.status = 'discharged' and v.person is not null and v.left_at >= b.since and v.left_at < b.until
  union all select 'WR-03', 1, null, null, k.sex, k.born, k.side, k.place from b, dossiers k
    where k.sex = 'female' and k.opened_at >= b.since and k.opened_at < b.until
  union all select 'WR-09', 1, null, null, k.sex, k.born, k.side, k.place from b, enrolments e join dossiers k using (case_id)
    where k.sex = 'female' and e.enrolled_on >= b.a and e.enrolled_on <= b.last
  union all select 'WR-11', case e.status when 'completed' then 1 else 0 end, 1, null, k.sex, k.born, k.side, k.place
    from b, enrolments e join dossiers k using (case_id)
    where k.sex = 'female' and e.status in ('completed', 'dropped') and e.ended_on >= b.a and e.ended_on <= b.last
  union all select 'WR-12', 1, null, null, null, c.born, c.side_id, null from b, vetted c
    where c.sex = 'female' and c.integrated_on >= b.a and c.integrated_on <= b.last
  union all select 'WR-15', 1, null, null, k.sex, k.born, k.side, k.place from b, reintegration_grants e join dossiers k using (case_id)
    where k.sex = 'female' and e.status = 'approved' and e.answered_at >= b.since and e.answered_at < b.until
),
placed as (
  select f.code, f.n, f.d, f.m, f.side, f.sex,
    case when f.born is null then null when f.born > b.last - interval '18 years' then 'under18' when f.born > b.last - interval '25 years' then '18to24'
      when f.born > b.last - interval '35 years' then '25to34' when f.born > b.last - interval '50 years' then '35to49' else '50andOver' end as age,
    (select r.code from places r where r.kind = 'region' and r.code in (p1.code, p1.parent_code, p2.parent_code)) as region
  from facts f cross join b left join places p1 on p1.code = f.place left join places p2 on p2.code = p1.parent_code
  where $3::uuid is null or f.side = $3),
told as (
  select code, 'all' as by, '' as key, n, d, m from placed
  union all select code, 'sex', coalesce(sex, ''), n, d, m from placed
  union all select code, 'age', coalesce(age, ''), n, d, m from placed
  union all select code, 'side', coalesce(side::text, ''), n, d, m from placed
  union all select code, 'region', coalesce(region, ''), n, d, m from placed),
ranked as (
  select *, row_number() over (partition by code, by, key order by m) as place, count(*) over (partition by code, by, key) as many from told),
sums as (
  select code, by, key, sum(n) as n, sum(d) as d, avg(m) filter (where place in ((many + 1) / 2, (many + 2) / 2)) as median from ranked group by 1, 2, 3)
select code, by, key, trim_scale(n)::text as numerator, trim_scale(d)::text as denominator,
  trim_scale(case
    when code in ('DIS-09', 'DEM-13', 'WB-10') then round(median / 86400, 2)
    when code = 'DEM-04' then round(n * 1000 / nullif(d, 0), 2)
    when code = 'DIS-07' then round(n / nullif(d, 0), 2)
    when d is null then n
    else round(n * 100 / nullif(d, 0), 2) end)::text as value
from sums order by 1, 2, 3
