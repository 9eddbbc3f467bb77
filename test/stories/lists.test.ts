import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { Paged, pageSize, rowsAtMost } from '../../src/kernel/paging.ts'
import { correct, register } from '../../src/people/actions.ts'
import { wordsJob } from '../../src/people/search-store.ts'
import { PeopleView } from '../../src/people/views.ts'
import { runBeforeStart } from '../../src/server/jobs.ts'
import { countUpTo } from '../../src/server/lists.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
const ids = new Map<string, Id>()
const everybody = Object.keys(cast).filter((name): name is CastName => name in cast)
const none = { given: '', father: '', grandfather: '', family: '' }
const parts = (text: string) => {
  const [given = '', father = '', grandfather = '', family = ''] = text.split('/')
  return { given, father, grandfather, family }
}

/** Registered in this order, so the last is the newest. */
const registered: readonly [label: string, who: CastName, arabic: string, latin: string][] = [
  ['mansur', 'awa', '', 'Mansur/Salem/Ali/Zintani'],
  ['mansourAr', 'awa', 'منصور/سالم/علي/الزنتاني', ''],
  ['mansour', 'awa', '', 'Mansour/Khalifa/Omar/Warfalli'],
  ['mansouri', 'awa', '', 'Idris/Hamza/Nuri/Mansuri'],
  ['rahman', 'awa', 'عبد الرحمن/أحمد/مُوسى/الككلي', 'Abd al-Rahman/Ahmed/Musa/al-Kikli'],
  ['fatima', 'awa', 'فاطمة/إبراهيم/طاهر/بن رجب', 'Fatima/Ibrahim/Taher/ben Rajab'],
  ['south', 'hania', 'منصور/بشير/رمضان/الدرسي', 'Mansur/Bashir/Ramadan/Dursi'],
]

beforeAll(async () => {
  // Every list is asked by everybody, which is more in a minute than one address may ask.
  world = await newHttpWorld({ benchmark: true })
  for (const [label, who, arabic, latin] of registered) {
    const names = {
      nameArabic: arabic === '' ? none : parts(arabic),
      nameLatin: latin === '' ? none : parts(latin),
      placeCode: who === 'hania' ? 'B3' : 'B1',
    }
    ids.set(label, await world.done(who, register, applicant(names)))
  }
})
afterAll(() => world.end())

async function list(who: CastName, query: Record<string, string>): Promise<PeopleView> {
  const { status, body } = await world.get(who, `/api/people?${new URLSearchParams(query)}`)
  expect(status, body).toBe(200)
  return PeopleView.parse(JSON.parse(body))
}

/** The labels of those found, in the order of the answer. */
async function found(who: CastName, search: string, more: Record<string, string> = {}): Promise<string[]> {
  const view = await list(who, { search, ...more })
  expect(view.total).toBe(view.people.length)
  return view.people.map(({ person }) => [...ids].find(([, id]) => id === person.id)?.[0] ?? 'somebody')
}

describe('searching people', () => {
  it('finds a name in either script by any spelling of it, the exact spelling first', async () => {
    expect(await found('awa', 'mansur')).toEqual(['mansur', 'mansouri', 'mansour', 'mansourAr'])
    // Mansuri too: the name engine hears no more difference than between Mansur and Mansour.
    expect(await found('awa', 'منصور')).toEqual(['mansourAr', 'mansouri', 'mansour', 'mansur'])
    expect((await found('awa', 'Manssour')).sort()).toEqual(['mansour', 'mansourAr', 'mansouri', 'mansur'])
    expect(await found('awa', 'khalefa')).toEqual(['mansour'])
  })

  it('folds forms of letters, marks, articles and compounds', async () => {
    for (const search of [
      'احمد',
      'أحمد',
      'أَحْمَد',
      'ahmed',
      'AHMED',
      'موسي',
      'موسى',
      'الككلي',
      'ككلي',
      'kikli',
      'al-kikli',
    ])
      expect(await found('awa', search), search).toEqual(['rahman'])
    for (const search of ['عبدالرحمن', 'عبد الرحمن', 'abdurrahman', 'Abdul Rahman', 'rahman'])
      expect(await found('awa', search), search).toEqual(['rahman'])
    for (const search of ['فاطمه', 'فاطمة', 'fatema', 'ابراهيم'])
      expect(await found('awa', search), search).toEqual(['fatima'])
  })

  it('finds while it is typed, from two letters on', async () => {
    for (const search of ['fa', 'fat', 'fati', 'فا', 'فاط'])
      expect(await found('awa', search), search).toEqual(['fatima'])
    expect(await found('awa', 'f')).toHaveLength(6)
    expect(await found('awa', 'zzz')).toEqual([])
  })

  it('wants every word, in whatever order and script', async () => {
    expect(await found('awa', 'mansur salem')).toEqual(['mansur', 'mansourAr'])
    expect(await found('awa', 'zintani منصور')).toEqual(['mansourAr', 'mansur'])
    expect(await found('awa', 'mansur khalifa')).toEqual(['mansour'])
    expect(await found('awa', 'mansur fatima')).toEqual([])
    expect(await found('awa', 'sheikh fatima')).toEqual(['fatima'])
  })

  it('finds a registration by its number, its beginning, or the count in it', async () => {
    const { people } = await list('awa', { search: 'fatima' })
    const number = people[0]?.person.number ?? ''
    const [, site, digits = '', check] = number.split('-')
    const typed = [
      number,
      number.toLowerCase(),
      `${site}-${digits}`,
      `${digits}-${check}`,
      digits,
      String(Number(digits)),
    ]
    for (const search of [...typed, digits.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))])
      expect(await found('awa', search), search).toEqual(['fatima'])
    expect(await found('awa', `${number} mansur`)).toEqual([])
    expect(await found('awa', `P-${site}-`)).toHaveLength(6)
  })

  it('shows nobody of the other side, not even that a spelling occurs there', async () => {
    expect(await found('hania', 'mansur')).toEqual(['south'])
    expect(await found('dalia', 'dursi')).toEqual([])
    expect((await found('lina', 'mansur')).sort()).toEqual(['mansour', 'mansourAr', 'mansouri', 'mansur', 'south'])
    const { rows } = await world.sulh.database.read(cast.dalia, (tx) =>
      tx.query(`select from words where word = 'dursi' union all select from person_words where word = 'dursi'`),
    )
    expect(rows).toEqual([])
  })

  it('follows a correction: the new name is found and the old one no more', async () => {
    const { id: _, ...particulars } = applicant({
      nameArabic: none,
      nameLatin: parts('Mansour/Khalifa/Omar/Warshefani'),
    })
    await world.done('awa', correct, { ...particulars, id: ids.get('mansour'), reason: 'The family was misheard.' })
    expect(await found('awa', 'warshef')).toEqual(['mansour'])
    expect(await found('awa', 'warfalli')).toEqual([])
  })

  it('gives words to those who were registered before there were any', async () => {
    await world.asOwner('truncate person_words, words')
    expect(await found('awa', 'mansur')).toEqual([])
    expect(await wordsJob.isDue(world.sulh)).toBe(true)
    await runBeforeStart(world.sulh, () => undefined)
    expect(await wordsJob.isDue(world.sulh)).toBe(false)
    expect(await found('awa', 'mansur')).toEqual(['mansur', 'mansouri', 'mansour', 'mansourAr'])
  })
})

describe('pages of a list', () => {
  const many = 130
  beforeAll(async () => {
    // Of one name and one moment, so that only the id tells them apart: past perform(), as the owner.
    await world.asOwner(`
      insert into people select gen_random_uuid(), side_id, site_id, 'P-BEL-' || lpad(n::text, 6, '0') || '-0', name_arabic,
        name_latin, birth, sex, nationality, place_code, claimed_group, registered_by, registered_at, documents
        from people, generate_series(1, ${many}) n where id = '${ids.get('rahman')}';
      insert into screening_results select id, side_id, site_id, case when number like '%1-0' then 'pending' else 'clear' end
        from people where number like 'P-BEL-%';`)
    await runBeforeStart(world.sulh, () => undefined)
  })

  it.each(['registered', '-registered', 'number', '-number', 'arabic', '-arabic', 'latin', '-latin'])(
    'ordered by %s hold everybody once, with a search and without',
    async (order) => {
      for (const search of ['', 'rahman', 'rah kikli']) {
        const seen: string[] = []
        const first = await list('awa', { order, search })
        for (let page = 1; page <= Math.ceil(first.total / pageSize); page++) {
          const { people, total } = await list('awa', { order, search, page: String(page) })
          expect(total).toBe(first.total)
          seen.push(...people.map(({ person }) => person.id))
        }
        expect(first.total).toBe(search === '' ? many + 6 : many + 1)
        expect(seen).toHaveLength(first.total)
        expect(new Set(seen).size).toBe(first.total)
      }
    },
  )

  it('are ordered as asked, forwards and backwards', async () => {
    const numbers = (await list('awa', { order: 'number', search: 'rahman' })).people.map(({ person }) => person.number)
    expect(numbers).toEqual([...numbers].sort())
    const names = (await list('awa', { order: 'arabic' })).people.map(({ person }) => person.nameArabic.given)
    expect(names).toEqual([...names].sort(new Intl.Collator('ar').compare))
    const backwards = (await list('awa', { order: '-number' })).people[0]?.person.number
    expect(backwards).toMatch(/^P-TAR/)
  })

  it('keep a filter through search and order', async () => {
    const view = await list('dalia', { screening: 'pending', search: 'kikli', order: '-latin' })
    expect(view.total).toBe(13)
    expect(view.people.every(({ screening }) => screening === 'pending')).toBe(true)
  })

  it('refuse a page behind the last that is shown, and an order that there is not', async () => {
    for (const query of [`page=${rowsAtMost / pageSize + 1}`, 'page=0', 'order=birth', 'order=--number'])
      expect((await world.get('awa', `/api/people?${query}`)).status, query).toBe(400)
    expect((await world.get('awa', `/api/people?page=${rowsAtMost / pageSize}`)).status).toBe(200)
  })

  it('count so far and no further', async () => {
    const upTo = (most: number) =>
      world.sulh.database.read(cast.dalia, (tx) =>
        countUpTo(tx, 'select from people where site_id = $1', [idOf('site TAR')], most),
      )
    const { total } = await upTo(1000)
    expect(await upTo(total)).toEqual({ total, more: false })
    expect(await upTo(total - 1)).toEqual({ total: total - 1, more: true })
  })
})

describe('every list', () => {
  /** Answers that hold rows and are given whole, each with what keeps it short. */
  const whole: Readonly<Record<string, string>> = {
    '/api/public': 'logins of the demonstration',
    '/api/session/all': 'open sessions of the reader',
    '/api/session/passkeys': 'passkeys of the reader',
    '/api/user-changes': 'changes of users that wait, at most two hundred',
    '/api/record-reads/counts': 'the two hundred with the most',
    '/api/reading-alarms': 'days of two weeks, the two hundred with the most alarms',
    '/api/settings': 'kinds of settings',
    '/api/wording': 'words that the programme chose itself, and codes that it added',
    '/api/emergency-accesses/own': 'what the reader opened and is open or not reviewed, at most fifty',
    '/api/programme': 'authorities, offices, sites and places, which forms choose from',
    '/api/binding-agreements':
      'agreements in force, at most 50, with their articles and lines, which forms choose from',
    '/api/violation-choices': 'agreements that bound on the day of one incident, and what was said of it',
    '/api/commitment-articles': 'articles of the agreements in force, at most 300, which forms choose from',
    '/api/commitment-counts': 'the two sides and the outside parties that owe something',
    '/api/confidence-balance': 'the two sides',
    '/api/violation-counts': 'articles of the agreements in force and the parties alleged',
    '/api/lists': 'the sanctions lists',
    '/api/stock': 'stores, one at a site',
    '/api/stations/encodings': 'read by stations, in pages that go on after a number',
    '/api/reconciliation': 'classes, sites, authorities or groups',
    '/api/public/arms': 'classes',
    '/api/ammunition-reconciliation': 'calibres and types, sites or authorities',
    '/api/ammunition-rules': 'rules of storage in their versions',
    '/api/magazines': 'magazines of the sites, at most 500',
    '/api/shelves': 'compartments of the magazines, which forms choose from',
    '/api/incident-analysis/actors': 'actors named most, at most forty, and their pairs',
    '/api/groups/names': 'groups, which forms choose from',
    '/api/group-areas': 'areas that hold on one day, for the map',
    '/api/classification-schemes': 'decrees in their versions',
    '/api/consent-texts': 'texts of consents in their versions',
    '/api/retention-rules': 'rules of retention in their versions',
    '/api/question-sets': 'sets of questions in their versions',
    '/api/criteria': 'criteria in their versions',
    '/api/card-settings': 'what cards say, in its versions',
    '/api/card-trust': 'public keys of cards',
    '/api/reintegration-calendar': 'a week of one site',
    '/api/caseload': 'caseworkers of a side',
    '/api/attendance-rules': 'rules of attendance in their versions',
    '/api/monitoring-map': 'posts that are not given up, at most five hundred, for the map',
    '/api/monitoring-subjects': 'posts and patrols, the newest two hundred of each, which forms choose from',
    '/api/monitored-hours': 'districts in which somebody watched',
    '/api/obstructions': 'the newest hundred incidents of one type, which a form chooses from',
    '/api/notices': 'what waits for one person, the newest five hundred',
    '/api/saved-filters': 'filters that one person or office keeps of one list, of which there can be so many',
    '/api/text-messages': 'messages that the gateway did not take, the newest that are shown at most',
    '/api/accident-links': 'areas and reports of a side, the newest two hundred of each',
    '/api/foreign-forces-figure': 'offices, each with its own figures',
    '/api/force-deadlines': 'deadlines, at most five hundred',
    '/api/arms-delivery-incidents': 'incidents a delivery can be linked to, the newest two hundred',
    '/api/risk-education-totals': 'months and places of a year',
    '/api/outside-events/summary': 'squares, weeks and districts, counted',
    '/api/cordon-plan': 'what lies inside one circle, for who plans it',
    '/api/facility-imports': 'the newest files that were taken in',
    '/api/item-weights': 'weights of ordnance in their versions',
    '/api/ordnance-team-people': 'leaders and people of teams, which forms choose from',
    '/api/task-subjects': 'areas and reports that stand, which a form chooses from',
    '/api/ordnance-year': 'figures of a year',
    '/api/indicators': 'indicators of one theme',
    '/api/public-bulletin-preview': 'three measures by authority, sex, age and region',
    '/api/dashboard': 'panels of fixed length, sides, and the sites of the programme',
    '/api/leased-numbers': 'the leases of one device',
    '/api/stations/lists': 'published lists, for the tablets that screen',
    '/api/due-diligence-recipients': 'units and vetting cases, at most a thousand of each, which a form chooses from',
    '/api/hand-over-cases': 'cases that stand, at most a thousand, which a form chooses from',
    '/api/trainee-choices': 'trainees whose clearance stands, at most a thousand, which a form chooses from',
    '/api/rank-institutions': 'institutions, at most five hundred, which a form chooses from',
    '/api/citizen-report-figures': 'kinds and districts of a period',
    '/api/dossier-choices': 'the newest hundred records of one kind',
    '/api/dossier-listed': 'the first twenty entries that have the words',
    '/api/public/citizen-report-form': 'the authorities of the sides',
    '/api/public/conduct-form':
      'the authorities of the sides, and units that work, at most a thousand, which the public chooses from',
    '/api/force-figures': 'kinds of force of a period',
    '/api/institution-choices': 'institutions with their units and posts, at most two hundred, which forms choose from',
    '/api/alarms': 'groups, ordered by alarms that are weighed of all of them',
    '/api/work/offices': 'kinds of work at offices',
    '/api/journal/keys': 'keys of the log',
    '/api/witnesses': 'at most sixteen witnesses, the newest twenty versions of their rule and five heads',
    '/api/journal': 'a page before an entry, since the journal grows while it is read',
    '/api/journal/consistency': 'hashes of a proof',
  }
  const compartments = [
    '/api/child-cases',
    '/api/health/',
    '/api/complaints',
    '/api/victims',
    '/api/citizen-reports',
    '/api/due-diligence',
    '/api/vetting-cases',
    '/api/conduct-complaints',
    '/api/conduct-notices',
    '/api/force-uses',
    '/api/detentions',
    '/api/expired-clearances',
    '/api/dossier',
  ]
  const Get = z.object({
    parameters: z.array(z.object({ in: z.string(), name: z.string() })).default([]),
    responses: z.record(z.string(), z.object({ content: z.json().optional() })),
  })
  const Answer = z.object({
    'application/json': z.object({
      schema: z.object({
        properties: z.record(z.string(), z.object({ type: z.unknown().optional() })).default({}),
        required: z.array(z.string()).default([]),
      }),
    }),
  })

  /** What the program says of its own reading routes. */
  async function readingRoutes() {
    const Api = z.object({ paths: z.record(z.string(), z.object({ get: Get.optional() })) })
    const { paths } = Api.parse(JSON.parse((await world.get(null, '/api/openapi.json')).body))
    return Object.entries(paths).flatMap(([path, { get }]) => {
      const answer = Answer.safeParse(get?.responses['200']?.content).data?.['application/json'].schema
      if (!get || !answer) return []
      const query = get.parameters.filter((one) => one.in === 'query').map(({ name }) => name)
      const rows = Object.values(answer.properties).some(({ type }) => type === 'array')
      return [{ path, query, rows, answer }]
    })
  }

  it('has pages, or is one of those that stay short', async () => {
    const lists = (await readingRoutes()).filter(({ path, rows }) => rows && !path.includes('{'))
    expect(lists.length).toBeGreaterThan(30)
    const unpaged = lists.filter(({ query }) => !query.includes('page')).map(({ path }) => path)
    expect(unpaged.toSorted()).toEqual(Object.keys(whole).toSorted())
  })

  it('that has pages says how many rows there are, and refuses a page that there cannot be', async () => {
    const lists = (await readingRoutes()).filter(
      ({ path, query, answer }) =>
        query.includes('page') || ('more' in answer.properties && !path.startsWith('/api/stations/')),
    )
    expect(lists.length).toBeGreaterThan(20)
    for (const { path, query, answer } of lists) {
      expect(query, path).toContain('page')
      expect(answer.required, path).toEqual(expect.arrayContaining(['total', 'more', 'page', 'pageSize']))
      const address = path.replace(/\{\w+\}/g, newId())
      for (const page of ['0', '99999', '1.5', 'x'])
        expect((await world.get('lina', `${address}?page=${page}`)).status, `${path} page ${page}`).toBe(400)
      if (path.includes('{')) continue
      const seen = await Promise.all(everybody.map((who) => world.get(who, `${address}?page=2`)))
      // A list of a compartment leads nowhere for who is not in it (test/compartments.test.ts).
      const no = compartments.some((one) => path.startsWith(one)) ? 404 : 403
      expect(seen.map(({ status }) => status).filter((status) => status !== 200 && status !== no)).toEqual([])
      const pages = seen.filter(({ status }) => status === 200).map(({ body }) => Paged.parse(JSON.parse(body)))
      expect(pages.length, path).toBeGreaterThan(0)
      for (const page of pages) expect(page, path).toMatchObject({ page: 2, pageSize })
    }
  })
})

it('verifies whole after all this, but for what was put in past the journal', async () => {
  await world.asOwner(`delete from person_words where person_id in (select id from people where number like 'P-BEL-%');
    delete from screening_results where id in (select id from people where number like 'P-BEL-%');
    delete from encoding_queue where person_id in (select id from people where number like 'P-BEL-%');
    delete from people where number like 'P-BEL-%'`)
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
