import type pg from 'pg'

export const custodySize = {
  weapons: Number(process.env.SULH_WEAPONS ?? 2_000_000),
  /** Movements of each weapon: taken in, and to and fro between two stores. */
  movements: 5,
}
const batch = 50_000

/**
 * Fills the stores of the demonstration with weapons and their chains of custody, as the owner and past perform(): loading
 * is not what is measured. Everything is invented; half came from people, half from caches, in rising order of their dates.
 */
export async function fillStores(owner: pg.Pool, say: (line: string) => void): Promise<void> {
  const client = await owner.connect()
  try {
    // References between rows are right by the way they are made; checking ten million of them takes an hour.
    await client.query('set session_replication_role = replica; set synchronous_commit = off')
    await client.query(keepers)
    for (let from = 0; from < custodySize.weapons; from += batch) {
      const until = Math.min(custodySize.weapons, from + batch)
      await client.query(weapons, [from, until - 1])
      await client.query(receipts, [from, until - 1])
      await client.query(movements, [from, until - 1])
      if (until % (10 * batch) === 0 || until === custodySize.weapons)
        say(`${until.toLocaleString('en')} weapons, ${(until * custodySize.movements).toLocaleString('en')} movements`)
    }
    await client.query('update sites set tags = 900000, receipts = 900000')
  } finally {
    client.release(true)
  }
}

/** Two armourers at two sites of each side, who hand arms to and fro, and a person of each side. */
const keepers = `create temp table keepers as
  select row_number() over (order by side_id) - 1 as i, side_id, users[1] as a, users[2] as b, sites[1] as site_a,
    sites[2] as site_b, (select code from places where kind = 'town' order by code limit 1) as place,
    (select id from people p where p.side_id = k.side_id limit 1) as person
  from (select side_id, array_agg(id order by login) as users, array_agg(site_id order by login) as sites
    from (select distinct on (side_id, site_id) id, login, side_id, site_id from users
      where 'armourer' = any(roles) and site_id is not null order by side_id, site_id, login) u
    group by side_id) k
  where cardinality(users) >= 2`

/** A row of ids that rise, so that ten million of them go in as fast as they would one day after another. */
const idAt = (kind: string, n: string) =>
  `overlay(overlay('0190${kind}' || lpad(to_hex(${n}), 8, '0') || substr(md5('${kind}' || (${n})::text), 1, 14)
    placing '7' from 13 for 0) placing '8' from 17 for 0)::uuid`

/** What the load makes of number g: its keepers, its day, and how it stands after its last movement. */
const made = `generate_series($1::bigint, $2::bigint) g
  join keepers k on k.i = (g / 2) % (select count(*) from keepers)
  cross join lateral (select timestamptz '2021-01-04' + g * interval '60 seconds' as day,
    case when g % 50 = 7 then 'transit' when g % 400 = 9 then 'missing' when g % 20 = 3 then 'destroyed' else 'store' end as ends) m`
const last = custodySize.movements - 1

const weapons = `insert into weapons (id, side_id, site_id, tag, class, make, model, calibre, serial, serial_normal, legibility,
    twin, condition, photo, person_id, receipt_id, status, holder, moves, seal, sent_by, sent_from, taken_in_at, moved_at,
    source, group_id, place_code, source_by, source_reference, source_note, marking_photo, clearing)
  select ${idAt('0001', 'g')}, k.side_id, case when ends = 'transit' then k.site_b else k.site_a end, 'W-LOAD-' || lpad(g::text, 8, '0'),
    (array['assaultRifle', 'assaultRifle', 'assaultRifle', 'lightMachineGun', 'pistol', 'rifle'])[1 + g % 6], 'Izhmash',
    (array['AKM', 'AK-74', 'Type 56', 'PKM', 'FN FAL'])[1 + g % 5], '7.62x39', 'LD' || g, 'LD' || g, 'clear', 0, 'serviceable',
    null, case when g % 2 = 0 then k.person end, case when g % 2 = 0 then ${idAt('0002', 'g')} end,
    case ends when 'transit' then 'inTransit' when 'missing' then 'missing' when 'destroyed' then 'destroyed' else 'inCustody' end,
    case ends when 'transit' then 'transit:' || k.site_b when 'store' then 'armourer:' || k.a else ends || ':' || k.site_a end,
    ${last}, case when ends = 'transit' then 'L-' || g end, case when ends = 'transit' then k.a end,
    case when ends = 'transit' then k.site_a end, day, day + interval '${last} days', case when g % 2 = 0 then 'person' else 'cache' end,
    null, case when g % 2 = 1 then k.place end, case when g % 2 = 1 then 'Patrol 4' else '' end, '', '', null, 'empty'
  from ${made}`

const receipts = `insert into receipts (id, side_id, site_id, number, weapon_id, person_id, issued_by, issued_at, prints, bound_to)
  select ${idAt('0002', 'g')}, k.side_id, k.site_a, 'R-LOAD-' || lpad(g::text, 8, '0'), ${idAt('0001', 'g')}, k.person, k.a, day, 1, 'person'
  from ${made} where g % 2 = 0`

/** Taken in by the first, sent to the second and received there, and back; the last movement is as the weapon stands. */
const movements = `insert into movements (id, side_id, weapon_id, n, from_holder, to_holder, site_id, seal, at, by)
  select ${idAt('0003', `g * ${custodySize.movements} + n`)}, k.side_id, ${idAt('0001', 'g')}, n,
    case when n = 0 then case when g % 2 = 0 then 'person:' || k.person else 'cache:' || k.site_a end
      when n % 2 = 0 then 'transit:' || away else 'armourer:' || here end,
    case when n = ${last} and ends <> 'store' then
        case when ends = 'transit' then 'transit:' || k.site_b else ends || ':' || k.site_a end
      when n % 2 = 1 then 'transit:' || away else 'armourer:' || there end,
    case when n = ${last} and ends = 'transit' then k.site_b when n % 4 = 0 then k.site_a else k.site_b end,
    case when n = 0 then null else 'L-' || g || '-' || n end, day + n * interval '1 day', k.a
  from ${made} cross join generate_series(0, ${last}) n
  cross join lateral (select case when n % 4 in (1, 2) then k.site_b else k.site_a end as away,
    case when n % 4 in (0, 1) then k.a else k.b end as here, case when n % 4 = 2 then k.b else k.a end as there) hands`
