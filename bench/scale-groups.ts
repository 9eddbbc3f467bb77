import type pg from 'pg'

export const groupSize = { groups: 200, eligibility: 100_000, interviews: 50_000, appeals: 5_000 }

/**
 * Gives everybody a group, and the groups what is said of them, decided of their people and appealed: set by set in SQL,
 * past perform(), since loading is not what is measured. Runs inside a session that checks no references.
 */
export async function fillGroups(client: pg.PoolClient): Promise<void> {
  await client.query(`
    create temp table by_side as
      select a.id as side_id, a.code,
        (select id from users u where u.side_id = a.id and 'groupOfficer' = any(u.roles) order by login limit 1) as officer,
        (select id from users u where u.side_id = a.id and 'director' = any(u.roles) order by login limit 1) as director,
        (select id from users u where u.side_id = a.id and 'screener' = any(u.roles) order by login limit 1) as screener,
        (select array_agg(id) from users u where u.side_id = a.id and 'adjudicator' = any(u.roles)) as panel
      from authorities a where a.kind = 'side'`)
  await groups(client)
  await decisions(client)
}

async function groups(client: pg.PoolClient): Promise<void> {
  await client.query(
    `insert into armed_groups (id, side_id, code, name_arabic, name_latin, aliases, claimed_status, place_code, formed, status,
       agreement, cap, cut_off, reported_by, reported_at)
     select gen_random_uuid(), s.side_id, 'B-' || n, 'كتيبة ' || p.code, 'Company of ' || p.code, '[]', 'interior', p.code, null,
       (array['reported', 'inventoried', 'signed', 'inProcess'])[1 + n % 4], null, 2000, null, s.officer,
       timestamptz '2021-01-04' + n * interval '1 hour'
     from generate_series(1, $1::integer / 2) n cross join by_side s
       join lateral (select code from places where kind = 'town' order by hashtext(code || n) limit 1) p on true`,
    [groupSize.groups],
  )
  await client.query(`
    create temp table numbered as select id, side_id, row_number() over (partition by side_id order by code) as n,
      count(*) over (partition by side_id) as among from armed_groups where code like 'B-%';
    create index on numbered (side_id, n);
    analyze numbered; analyze people; analyze by_side`)
  // Groups differ in size, as towns do.
  await client.query(
    `insert into associations (id, side_id, site_id, person_id, group_id, role, how_joined, joined, left_it, sub_unit, duty,
       status, recorded_by, recorded_at)
     select gen_random_uuid(), p.side_id, p.site_id, p.id, g.id, case when hashtext(p.id::text) % 9 = 0 then 'associated'
       else 'combatant' end, 'voluntary', null, null, '', '', 'standing', s.officer, p.registered_at
     from people p join by_side s on s.side_id = p.side_id
       join numbered g on g.side_id = p.side_id
         and g.n = (1 + floor(g.among * power(abs(hashtext(p.number)) / 2147483648.0, 1.7)))::bigint
     on conflict do nothing`,
  )
  await client.query(
    `insert into estimates (id, side_id, group_id, kind, amount, text, latin, place_code, interest, method, source, status,
       recorded_by, recorded_at)
     select gen_random_uuid(), g.side_id, g.id, k.kind, k.amount, 'x', '', null, null, 'claimed',
       '{"from":"Liaison","asOf":{"from":"2021-01-01","to":"2021-12-31","precision":"year"},"reliability":"B","credibility":"2","reference":""}',
       'standing', s.officer, timestamptz '2021-02-01' + g.n * interval '1 day'
     from numbered g join by_side s on s.side_id = g.side_id cross join (values
       ('strength', '{"low":100,"best":300,"high":900}'::jsonb), ('strength', '{"low":200,"best":400,"high":500}'),
       ('smallArms', '{"low":50,"best":90,"high":100}'), ('commander', null), ('umbrella', null)) k (kind, amount)`,
  )
  await client.query(
    `insert into classification_schemes (id, side_id, code, version, title, basis, categories, criteria, review_months, status,
       drafted_by, drafted_at, proposed_by, proposed_at, signed_by, signed_at)
     select gen_random_uuid(), s.side_id, 'bench', 1, t.x, t.x,
       jsonb_build_array(jsonb_build_object('key', 'green', 'title', t.x, 'meaning', t.x, 'tone', 'good'),
         jsonb_build_object('key', 'red', 'title', t.x, 'meaning', t.x, 'tone', 'bad')),
       jsonb_build_array(jsonb_build_object('key', 'one', 'text', t.x)), 6, 'inForce', s.officer, now(), s.officer, now(),
       s.director, now()
     from by_side s cross join (select '{"ar":"س","en":"x","fr":"x"}'::jsonb as x) t`,
  )
  await client.query(
    `insert into classifications (id, side_id, group_id, scheme_id, scheme_code, category, findings, reason, status,
       proposed_by, proposed_at, signed_by, signed_at, review_due)
     select gen_random_uuid(), g.side_id, g.id, c.id, 'bench', 'green',
       '[{"criterion":"one","finding":"met","evidence":[{"text":"x","source":{"from":"x","asOf":{"from":"2021-01-01","to":"2021-12-31","precision":"year"},"reliability":"B","credibility":"2","reference":""}}]}]',
       'x', 'signed', s.officer, timestamptz '2021-03-01', s.director, timestamptz '2021-03-02', date '2021-09-02'
     from numbered g join by_side s on s.side_id = g.side_id join classification_schemes c on c.side_id = g.side_id
       and c.code = 'bench' where g.n % 3 > 0`,
  )
  await client.query(
    `insert into commander_lists (id, side_id, group_id, version, supersedes, file_hash, file_rows, received_from,
       received_on, mapping, status, in_force, held, rows_taken, accepted, refused, complete, counts, changes, content_hash,
       received_by, received_at, frozen_by, frozen_at)
     select gen_random_uuid(), g.side_id, g.id, v, null, repeat('a', 64), 1500, 'x', date '2021-03-01',
       '{"sheet":0,"headerRow":1,"columns":[{"column":0,"role":"name","order":null}]}', 'frozen', v = 2, false, 1500, 1500, 0,
       true, '{"unmatched":900,"suggested":100,"matched":400,"lateRecruit":50,"absent":20,"minor":5,"duplicate":20,"rejected":5}',
       '{"added":0,"changed":0,"same":0}', repeat('b', 64), s.officer, timestamptz '2021-03-01', s.director,
       timestamptz '2021-03-02'
     from numbered g join by_side s on s.side_id = g.side_id cross join generate_series(1, 2) v`,
  )
}

async function decisions(client: pg.PoolClient): Promise<void> {
  const words = `'{"ar":"س","en":"x","fr":"x"}'::jsonb`
  await client.query(
    `insert into criteria_sets (id, side_id, stage, version, title, criteria, panel_size, appeal_days, interview_required,
       status, effective_from, effective_until, proposed_by, proposed_at, signed_by, signed_at)
     select gen_random_uuid(), s.side_id, 'cvr', 100, ${words},
       jsonb_build_array(jsonb_build_object('key', 'adult', 'text', ${words}, 'mandatory', true, 'source', 'adult',
         'exempt', '[]'::jsonb)), 2, 30, false, 'retired', date '2021-01-01', date '2021-12-31', s.officer, now(), s.director, now()
     from by_side s`,
  )
  await client.query(
    `insert into eligibility_decisions (id, side_id, site_id, person_id, stage, kind, criteria_set_id, criteria_version,
       replaces_id, group_id, results, proposal, proposal_code, proposal_reason, orientation, proposed_by, proposed_at, status,
       outcome, reason_code, decided_at)
     select gen_random_uuid(), p.side_id, p.site_id, p.id, d.stage, 'grant', c.id, 100, null, a.group_id, '[]', 'eligible',
       'criteriaMet', 'x', 'none', s.screener, p.registered_at + interval '20 days', d.status,
       case when d.status = 'decided' then d.outcome end, case when d.status = 'decided' then 'criteriaMet' end,
       case when d.status = 'decided' then p.registered_at + interval '30 days' end
     from (select * from people order by hashtext(number) limit $1) p join by_side s on s.side_id = p.side_id
       join associations a on a.person_id = p.id and a.status = 'standing'
       join criteria_sets c on c.side_id = p.side_id and c.version = 100,
       lateral (select 'demobilization' as stage, case abs(hashtext(p.id::text)) % 10 when 0 then 'proposed' else 'decided' end
         as status, (array['eligible', 'eligible', 'ineligible', 'deferred'])[1 + abs(hashtext(p.id::text)) % 4] as outcome) d
     on conflict do nothing`,
    [groupSize.eligibility],
  )
  await client.query(
    `insert into question_sets (id, side_id, joint, series_id, version, title, questions, pass_mark, status, proposed_by,
       proposed_at, signed_by, signed_at)
     select q.id, s.side_id, true, q.id, 1, ${words}, '[]', 50, 'inForce', s.officer, now(), s.director, now()
     from (select * from by_side limit 1) s, (select gen_random_uuid() as id) q
     where not exists (select from question_sets)`,
  )
  await client.query('analyze associations')
  await client.query(
    `insert into interviews (id, side_id, site_id, person_id, group_id, role, question_set_id, question_set_version, answers,
       interviewer, interviewer_sex, sex_reason, language, companion, held_at, status, graded_by, outcome_at)
     select gen_random_uuid(), p.side_id, p.site_id, p.id, a.group_id, 'combatant', q.id, q.version, '{}', s.screener, 'male', '',
       'arabic', false, p.registered_at + interval '10 days', i.status, '{}',
       case when i.status in ('passed', 'failed') then p.registered_at + interval '12 days' end
     from (select * from people order by hashtext(number) desc limit $1) p join by_side s on s.side_id = p.side_id
       join associations a on a.person_id = p.id and a.status = 'standing'
       join lateral (select id, version from question_sets order by id limit 1) q on true,
       lateral (select (array['held', 'graded', 'passed', 'failed'])[1 + abs(hashtext(p.id::text)) % 4] as status) i
     on conflict do nothing`,
    [groupSize.interviews],
  )
  await client.query(
    `insert into appeals (id, subject_kind, subject_id, side_id, site_id, person_id, group_id, grounds, how, filed_by, filed_at,
       subject_decided_on, late, due_on, first_officers, status, registered_by, registered_at, earlier)
     select gen_random_uuid(), 'eligibility', d.id, d.side_id, d.site_id, d.person_id, d.group_id, 'x', 'inPerson', s.officer,
       d.decided_at + interval '5 days', d.decided_at::date, false, d.decided_at::date + 35, array[d.proposed_by], 'registered',
       s.director, d.decided_at + interval '6 days', '[]'
     from (select * from eligibility_decisions where outcome = 'ineligible' limit $1) d
       join by_side s on s.side_id = d.side_id on conflict do nothing`,
    [groupSize.appeals],
  )
}
