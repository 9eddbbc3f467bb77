import type pg from 'pg'
import { printedNumber } from '../src/kernel/check-digit.ts'
import { derivedId, type Id } from '../src/kernel/ids.ts'
import { makeRandom } from '../src/linkage/random.ts'
import { blockingKeys } from '../src/names/blocking.ts'
import { toArabic } from '../src/names/transliterate.ts'
import { programmeId } from '../src/programme/programme.ts'
import { inventedRegistrations } from './invented-registrations.ts'
import { fillGroups, groupSize } from './scale-groups.ts'

export const size = {
  people: 200_000,
  weapons: 20_000,
  matches: 20_000,
  duplicates: 20_000,
  exceptions: 2_000,
  checks: 100_000,
  journal: 1_000_000,
}

type Row = Record<string, unknown>
const batch = 5_000
const idOf = (label: string): Id => derivedId(programmeId, label)

/** How many of what are loaded, and at which site alone, by its code; without one, over the whole country. */
export interface Amounts extends Record<keyof typeof size, number> {
  readonly at?: string
}

/**
 * Fills the demonstration up to the size of a country, as the owner and past perform(): loading is not what is
 * measured. Everybody is invented; the same run gives the same rows.
 */
export async function fillCountry(owner: pg.Pool, say: (line: string) => void, amounts: Amounts = size): Promise<void> {
  const client = await owner.connect()
  try {
    // References between rows are right by the way they are made; checking two million of them takes minutes.
    await client.query('set session_replication_role = replica; set synchronous_commit = off')
    const sites = (
      await client.query<{ id: Id; side_id: Id; code: string; officer: Id; armourer: Id }>(
        `select s.id, s.side_id, s.code,
           (select id from users u where u.site_id = s.id and 'registrationOfficer' = any(roles) limit 1) as officer,
           (select id from users u where u.site_id = s.id and 'armourer' = any(roles) limit 1) as armourer
         from sites s where kind = 'registrationSite' and ($1::text is null or code = $1) order by code`,
        [amounts.at ?? null],
      )
    ).rows
    const places = (await client.query<{ code: string }>(`select code from places where kind = 'town' order by code`))
      .rows
    const entries = (
      await client.query<{ id: Id; list_id: Id; content_hash: string }>(
        'select id, list_id, content_hash from listed_entries',
      )
    ).rows
    const random = makeRandom(7)
    const below = (bound: number) => Math.floor(random() * bound)
    const pick = <T>(list: readonly T[]): T => {
      const one = list[below(list.length)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    }
    // Sites differ in size, as towns do: the first has a third of everybody, the last one in fifty.
    const ranked = () => sites[Math.min(sites.length - 1, Math.floor(sites.length * random() ** 1.8))] ?? pick(sites)
    const counts = new Map<string, number>()
    const numberAt = (code: string, kind: string) => {
      const n = (counts.get(kind + code) ?? 1000) + 1
      counts.set(kind + code, n)
      return printedNumber(`${kind}-${code}`, n)
    }
    const arabic = new Map<string, string>()
    const inArabic = (text: string) => {
      const known = arabic.get(text) ?? toArabic(text)
      arabic.set(text, known)
      return known
    }
    const capital = (text: string) => text.replace(/(^|-)(?!(?:al|el)-)\p{L}/gu, (letter) => letter.toUpperCase())
    const people: { id: Id; side_id: Id; site_id: Id; code: string; armourer: Id }[] = []
    let at = Date.UTC(2021, 0, 4)
    let rows: Row[] = []
    let keys: Row[] = []
    let results: Row[] = []
    const flush = async () => {
      await insert(client, 'people', rows)
      await insert(client, 'person_keys', keys)
      await insert(client, 'screening_results', results)
      ;[rows, keys, results] = [[], [], []]
    }
    for (const record of inventedRegistrations(amounts.people)) {
      const [given = '', father = '', grandfather = '', family = '', born = '', town = ''] = record.values
      const site = ranked()
      const id = idOf(`bench ${record.id}`)
      at += 1000 * (30 + below(120))
      const latin = { given, father, grandfather, family }
      const both = (change: (text: string) => string) =>
        Object.fromEntries(Object.entries(latin).map(([part, text]) => [part, change(text)]))
      const nameArabic = both(inArabic)
      const day = born === '' ? '1990-01-01' : born
      rows.push({
        id,
        side_id: site.side_id,
        site_id: site.id,
        number: numberAt(site.code, 'P'),
        name_arabic: nameArabic,
        // One in five came with no papers in Latin letters.
        name_latin: random() < 0.2 ? both(() => '') : both(capital),
        birth: { from: day, to: day, precision: 'day' },
        sex: 'male',
        nationality: 'LY',
        place_code: pick(places).code,
        claimed_group: `${town} company`,
        documents: [],
        registered_by: site.officer,
        registered_at: new Date(at).toISOString(),
      })
      for (const key of new Set([
        ...blockingKeys(Object.values(nameArabic).join(' ')),
        ...blockingKeys(record.values.slice(0, 4).join(' ')),
      ]))
        keys.push({ key, person_id: id, side_id: site.side_id, site_id: site.id })
      const luck = random()
      results.push({
        id,
        side_id: site.side_id,
        site_id: site.id,
        status: luck < 0.005 ? 'listed' : luck < 0.03 ? 'pending' : 'clear',
      })
      people.push({ id, side_id: site.side_id, site_id: site.id, code: site.code, armourer: site.armourer })
      if (rows.length === batch) {
        await flush()
        if (people.length % 50_000 === 0) say(`${people.length.toLocaleString('en')} people`)
      }
    }
    await flush()
    const reviewers = (
      await client.query<{ id: Id }>(`select id from users where 'screener' = any(roles) order by login`)
    ).rows
    const review = (raised: number): Row => {
      const when = (days: number) => new Date(raised + days * 86_400_000).toISOString()
      const nobody = {
        proposal: null,
        proposal_reason: null,
        proposed_by: null,
        proposed_at: null,
        decision_reason: null,
        decided_by: null,
        decided_at: null,
      }
      const luck = random()
      if (luck < 0.3) return { status: 'open', ...nobody, earlier: [] }
      const verdict = random() < 0.1 ? 'same' : 'different'
      const proposed = {
        proposal: verdict,
        proposal_reason: 'Compared.',
        proposed_by: reviewers[0]?.id,
        proposed_at: when(1),
      }
      if (luck < 0.4) return { ...nobody, status: 'proposed', ...proposed, earlier: [] }
      return {
        status: verdict,
        ...proposed,
        decision_reason: 'Compared again.',
        decided_by: reviewers[1]?.id,
        decided_at: when(2),
        earlier: [],
      }
    }
    const evidence = { name: 'Mansour Othman Belgacem', nameScore: 0.8, parts: [], particulars: [] }
    const raisedAt = () => Date.UTC(2021, 0, 4) + below(400 * 86_400) * 1000
    for (let n = 0; n < amounts.matches; n += batch) {
      const some = Array.from({ length: Math.min(batch, amounts.matches - n) }, (_, i) => {
        const person = people[((n + i) * 7) % people.length] ?? pick(people)
        const entry = pick(entries)
        const raised = raisedAt()
        return {
          id: idOf(`bench match ${n + i}`),
          side_id: person.side_id,
          site_id: person.site_id,
          person_id: person.id,
          list_id: entry.list_id,
          list_version: '1',
          entry_id: entry.id,
          entry_hash: entry.content_hash,
          score: 0.5 + random() / 2,
          evidence,
          raised_at: new Date(raised).toISOString(),
          ...review(raised),
        }
      })
      await insert(client, 'matches', some)
    }
    for (let n = 0; n < amounts.duplicates; n += batch) {
      const some = Array.from({ length: Math.min(batch, amounts.duplicates - n) }, (_, i) => {
        const person = people[((n + i) * 9) % people.length] ?? pick(people)
        const other = people[((n + i) * 9 + 1 + below(1000)) % people.length] ?? pick(people)
        const ours = person.side_id === other.side_id
        const raised = raisedAt()
        return {
          id: idOf(`bench duplicate ${n + i}`),
          side_id: person.side_id,
          site_id: person.site_id,
          person_id: person.id,
          other_id: other.id,
          other_side_id: other.side_id,
          other_site_id: ours ? other.site_id : null,
          score: 0.5 + random() / 2,
          evidence: ours ? evidence : { ...evidence, name: '' },
          raised_at: new Date(raised).toISOString(),
          ...review(raised),
        }
      })
      await insert(client, 'duplicates', some)
    }
    say(
      `${amounts.matches.toLocaleString('en')} matches, ${amounts.duplicates.toLocaleString('en')} possible duplicates`,
    )
    const models = [
      ['Izhmash', 'AKM', '7.62×39'],
      ['Zastava', 'M70', '7.62×39'],
      ['FN', 'FAL', '7.62×51'],
      ['Tula', 'TT-33', '7.62×25'],
      ['Degtyarev', 'PKM', '7.62×54R'],
    ] as const
    for (let n = 0; n < amounts.weapons; n += batch) {
      const weapons: Row[] = []
      const receipts: Row[] = []
      const movements: Row[] = []
      const exceptions: Row[] = []
      for (let i = n; i < Math.min(n + batch, amounts.weapons); i++) {
        const person = people[(i * 10) % people.length] ?? pick(people)
        const [make, model, calibre] = pick(models)
        const id = idOf(`bench weapon ${i}`)
        const receipt = idOf(`bench receipt ${i}`)
        const when = new Date(raisedAt()).toISOString()
        const place = { side_id: person.side_id, site_id: person.site_id }
        const holder = `armourer:${person.armourer}`
        const serial = `${String.fromCharCode(65 + below(26))}${String.fromCharCode(65 + below(26))}${100_000 + i}`
        weapons.push({
          id,
          ...place,
          tag: numberAt(person.code, 'W'),
          class: 'assaultRifle',
          make,
          model,
          calibre,
          serial,
          serial_normal: serial,
          legibility: 'clear',
          twin: 0,
          condition: 'serviceable',
          photo: null,
          source: 'person',
          ...{ source_by: '', source_reference: '', source_note: '' },
          person_id: person.id,
          receipt_id: receipt,
          status: i % 50 === 0 ? 'disputed' : 'inCustody',
          holder,
          moves: 0,
          seal: null,
          sent_by: null,
          sent_from: null,
          taken_in_at: when,
          moved_at: when,
        })
        receipts.push({
          id: receipt,
          ...place,
          number: numberAt(person.code, 'R'),
          weapon_id: id,
          person_id: person.id,
          bound_to: 'person',
          issued_by: person.armourer,
          issued_at: when,
          prints: 0,
        })
        movements.push({
          id: idOf(`bench movement ${i}`),
          side_id: person.side_id,
          weapon_id: id,
          n: 0,
          from_holder: `person:${person.id}`,
          to_holder: holder,
          site_id: person.site_id,
          seal: null,
          at: when,
          by: person.armourer,
        })
        if (i % (amounts.weapons / amounts.exceptions) === 0)
          exceptions.push({
            id: idOf(`bench exception ${i}`),
            ...place,
            cause: 'weapon.sameSerial',
            subject_id: id,
            said: { make, model, calibre, serial },
            raised_by: person.armourer,
            raised_at: when,
            status: 'open',
            settlement: null,
            reason: null,
            settled_by: null,
            settled_at: null,
          })
      }
      await insert(client, 'weapons', weapons)
      await insert(client, 'receipts', receipts)
      await insert(client, 'movements', movements)
      await insert(client, 'exceptions', exceptions)
    }
    say(`${amounts.weapons.toLocaleString('en')} weapons`)
    if (amounts.at === undefined) {
      await fillGroups(client)
      say(`${groupSize.groups} groups, with what is said of them and decided of their people`)
    }
    await fillChecks(client, amounts.checks)
    say(`${amounts.checks.toLocaleString('en')} checks`)
    if (amounts.journal > 0) await fillJournal(client)
    say(`${amounts.journal.toLocaleString('en')} entries of the journal`)
    await client.query('update sites set people = 900000, tags = 900000, receipts = 900000')
  } finally {
    client.release(true)
  }
}

/** Checks that the first office of each side was asked about people of its side; half of them are answered. */
async function fillChecks(client: pg.PoolClient, checks: number): Promise<void> {
  await client.query(
    `with office as (select distinct on (o.side_id) o.id, o.side_id, u.id as officer from offices o
         join users u on u.office_id = o.id and 'checkOfficer' = any(u.roles) where o.code = 'criminal-investigation'
         order by o.side_id, u.login),
       asker as (select distinct on (side_id) id, side_id from users where 'screener' = any(roles) order by side_id, login)
     insert into checks (id, side_id, site_id, person_id, kind, office_id, purpose, requested_by, requested_at, due_on,
       status, result, open_allegation, note, answered_by, answered_at, valid_until, earlier)
     select gen_random_uuid(), p.side_id, p.site_id, p.id, 'criminalRecord', office.id, 'Eligibility.', asker.id,
       p.registered_at, p.registered_at::date + 14, case when answered then 'answered' else 'requested' end,
       case when answered then 'clear' end, case when answered then false end, case when answered then '' end,
       case when answered then office.officer end, case when answered then p.registered_at + interval '5 days' end,
       case when answered then p.registered_at::date + 365 end, '[]'
     from people p join office on office.side_id = p.side_id join asker on asker.side_id = p.side_id,
       lateral (select hashtext(p.id::text) % 2 = 0 as answered) a
     order by hashtext(p.number) limit $1 on conflict do nothing`,
    [checks],
  )
}

/** Entries as people.register leaves them, behind those of the demonstration; hashes and head are left out. */
async function fillJournal(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ body: string; n: number }>(
    `select body::text, (select max(leaf_index) + 1 from journal) as n from journal where action = 'person.register' limit 1`,
  )
  const entry: unknown = JSON.parse(rows[0]?.body ?? '{}')
  const from = rows[0]?.n ?? 0
  for (let n = from; n < size.journal; n += 100_000) {
    await client.query(
      `insert into journal (leaf_index, body, request_hash)
       select n, (e || jsonb_build_object('id', gen_random_uuid(), 'actor', (e -> 'actor') || jsonb_build_object('sideId', u.side_id, 'id', u.id)))::json,
         sha256(n::text::bytea)
       from generate_series($2::int, $3::int) n, (select $1::jsonb as e) entry,
         (select array_agg(id order by login) as ids, array_agg(side_id order by login) as sides from users) who,
         lateral (select ids[1 + n % cardinality(ids)] as id, sides[1 + n % cardinality(ids)] as side_id) u`,
      [JSON.stringify(entry), n, Math.min(n + 100_000, size.journal) - 1],
    )
  }
  await client.query('update journal_head set size = $1', [size.journal])
}

async function insert(client: pg.PoolClient, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  if (rows.length === 0) return
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1) on conflict do nothing`,
    [JSON.stringify(rows)],
  )
}
