import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordHazard } from '../../src/hazards/hazard-actions.ts'
import { IndicatorView } from '../../src/indicators/views.ts'
import { verifyReceiptCode } from '../../src/journal/receipt-code.ts'
import { dayOf } from '../../src/kernel/dates.ts'
import { daysAfter, monthsAfter } from '../../src/kernel/deadline.ts'
import { newId } from '../../src/kernel/ids.ts'
import { languages } from '../../src/kernel/texts.ts'
import { register } from '../../src/people/actions.ts'
import { correctBulletin, decideBulletin, proposeBulletin } from '../../src/public-bulletins/actions.ts'
import { bulletinNumber } from '../../src/public-bulletins/bulletin.ts'
import { BulletinsView, BulletinView, PreviewView, PublicBulletinView } from '../../src/public-bulletins/views.ts'
import { ReconciliationView } from '../../src/stock/views.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { WorkView } from '../../src/work/views.ts'
import { stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { hazard } from '../ordnance.ts'
import { journalKey } from '../state.ts'
import { applicant, type CastName, cast, idOf, rifle } from '../world.ts'

/** How far the clock of this story is ahead; pages are kept for a while, so that it also goes on by minutes. */
let ahead = 0
let world: HttpWorld
const clock = () => new Date(Date.now() + ahead)
/** The last day of the month in which everything of this story begins, and of the next. */
const firstOfNext = monthsAfter(`${dayOf(new Date().toISOString(), 'Africa/Tripoli').slice(0, 7)}-01`, 1)
const firstEnd = daysAfter(firstOfNext, -1)
const secondEnd = daysAfter(monthsAfter(firstOfNext, 1), -1)
const goTo = (day: string) => {
  ahead = Date.parse(`${day}T12:00:00Z`) - Date.now()
  world.forgetSessions()
}

async function registered(who: 'awa' | 'hania', sex: 'male' | 'female', year: number): Promise<string> {
  const birth = { from: `${year}-01-01`, to: `${year}-01-01`, precision: 'day' }
  return world.done(who, register, applicant({ sex, birth, placeCode: who === 'awa' ? 'B1' : 'B3' }))
}

let people: string[] = []
beforeAll(async () => {
  world = await newHttpWorld({}, clock)
  // In the North twelve men of two ages and three women; in the South six men and eight women.
  for (let i = 0; i < 12; i++) people = [...people, await registered('awa', 'male', i < 6 ? 1990 : 1975)]
  for (let i = 0; i < 3; i++) await registered('awa', 'female', 1990)
  for (let i = 0; i < 6; i++) await registered('hania', 'male', 1990)
  for (let i = 0; i < 8; i++) await registered('hania', 'female', 1975)
  for (const personId of people.slice(0, 7)) await world.done('bakary', takeIn, rifle(personId))
  await world.done('khalil', recordHazard, hazard({ name: 'Secret mill field' }))
}, 120_000)
afterAll(() => world.end())

const json = async (who: CastName | null, path: string) => JSON.parse((await world.get(who, path)).body)
const preview = async (who: CastName, query: string) =>
  PreviewView.parse(await json(who, `/api/public-bulletin-preview?${query}`))
const bulletin = async (who: CastName, id: string) => BulletinView.parse(await json(who, `/api/public-bulletins/${id}`))
/** The page as somebody reads it who came a while after the last. */
async function page(path: string, headers: Record<string, string> = {}) {
  ahead += 301_000
  world.forgetSessions()
  return world.http.inject({ method: 'GET', url: path, headers })
}
const wordsOf = (body: string) =>
  body
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
async function publish(toDay: string): Promise<string> {
  const id = await world.done('fatou', proposeBulletin, { id: newId(), toDay })
  await world.done('ismail', decideBulletin, { id, publish: true, note: '' })
  return id
}

describe('before the first bulletin', () => {
  it('the page says so, and what to do about dangerous things', async () => {
    const response = await page('/public/en')
    expect(response.statusCode).toBe(200)
    expect(wordsOf(response.body)).toContain('No tables were published yet')
    expect(wordsOf(response.body)).toContain('Touch and move nothing')
  })
})

let first = ''
describe('a bulletin', () => {
  it('is of months that are over', async () => {
    const refused = (toDay: string) => world.do('fatou', proposeBulletin, { id: newId(), toDay })
    expect(await refused(firstEnd)).toMatchObject({ code: 'publicBulletin.notOver', field: 'toDay' })
    expect(await refused(daysAfter(firstEnd, -1))).toMatchObject({ code: 'publicBulletin.notAMonth' })
    goTo(daysAfter(firstEnd, 3))
  })

  it('is prepared with what is withheld and why, each for their own authority', async () => {
    const { tables, agrees, arms } = await preview('fatou', `toDay=${firstEnd}`)
    expect(agrees).toBe(true)
    expect(arms).toMatchObject({ received: 7, held: 7, destroyed: 0 })
    const [people] = tables
    expect(people).toMatchObject({ code: 'DEM-11', n: 29, why: null })
    const north = people?.sides.find(({ sideId }) => sideId === idOf('authority north'))
    const south = people?.sides.find(({ sideId }) => sideId === idOf('authority south'))
    expect([north?.n, south?.n]).toEqual([15, 14])
    expect(north?.sex).toContainEqual({ key: 'female', n: 3, why: 'few' })
    expect(north?.sex).toContainEqual({ key: 'male', n: 12, why: 'wouldTell' })
    expect(south?.sex).toContainEqual({ key: 'female', n: 8, why: null })
    // The South is told that something of the North is withheld, and nothing more.
    const seen = (await preview('ismail', `toDay=${firstEnd}`)).tables[0]
    const northSeen = seen?.sides.find(({ sideId }) => sideId === idOf('authority north'))
    expect(northSeen?.sex).toContainEqual({ key: 'female', n: null, why: 'notYours' })
    expect((await world.get('karim', `/api/public-bulletin-preview?toDay=${firstEnd}`)).status).toBe(403)
  })

  it('is published by a director of another authority than proposed it, with its hash in the journal', async () => {
    first = await world.done('fatou', proposeBulletin, { id: newId(), toDay: firstEnd })
    const decide = (who: CastName, note = '') => world.do(who, decideBulletin, { id: first, publish: true, note })
    expect(await decide('fatou')).toMatchObject({ code: 'publicBulletin.twoPersonRule' })
    expect(await decide('omran')).toMatchObject({ code: 'publicBulletin.otherAuthority' })
    expect((await world.get(null, `/api/public/bulletins/${first}`)).status).toBe(404)
    expect((await page(`/public/en/${first}`)).statusCode).toBe(404)
    const work = WorkView.parse(await json('ismail', '/api/work?kind=publicBulletin.decide'))
    expect(JSON.stringify(work)).toContain(bulletinNumber((await bulletin('ismail', first)).bulletin.id))
    expect(await world.do('omran', proposeBulletin, { id: newId(), toDay: firstEnd })).toMatchObject({
      code: 'publicBulletin.waiting',
    })
    await world.done('ismail', decideBulletin, { id: first, publish: true, note: '' })
    const view = PublicBulletinView.parse(await json(null, `/api/public/bulletins/${first}`))
    expect(sha256(view.content)).toBe(view.sha256)
    expect(verifyReceiptCode(view.code, [journalKey(world)])).toMatchObject({
      genuine: true,
      statement: { kind: 'publicRelease', what: 'bulletin', number: view.number, content: view.sha256 },
    })
    // Nobody is named in what is published, and nothing that is withheld is in it.
    for (const name of [cast.fatou.name, cast.fatou.id, cast.ismail.name]) expect(view.content).not.toContain(name)
    expect(view.content).not.toContain('"n":3')
    expect(view.content).not.toContain('why')
  })

  it('never changes, past the program too', async () => {
    const tried = (sql: string) => stoppedBy(world, 'sulh_writer', sql)
    expect(await tried(`update public_bulletins set arms = '{}' where id = '${first}'`)).toBe('23001')
    expect(await tried(`update public_bulletins set state = 'proposed' where id = '${first}'`)).toBe('23001')
    expect(await tried(`delete from public_bulletins`)).toBe('42501')
    const copy = (changes: string) => `insert into public_bulletins select (b).* from (select jsonb_populate_record(b,
      jsonb_build_object('id', gen_random_uuid(), 'state', 'proposed', 'decided_by', null, 'decided_at', null, 'decided_side_id', null,
        'document_id', null) || '${changes}') as b from public_bulletins b where id = '${first}') c`
    expect(await tried(copy('{}'))).toBe('periods_apart')
    expect(await tried(copy(`{"to_day": "${daysAfter(firstEnd, 1)}"}`))).toBe('ends_a_month')
  })
})

describe('the page', () => {
  it('is plain HTML under 100 KB in three languages: no script, no other address, nothing to load', async () => {
    for (const language of languages) {
      const response = await page(`/public/${language}`)
      const { body, headers } = response
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(body).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
      // What a browser would load by itself, or run.
      expect(body).not.toMatch(
        /<script|<img|<iframe|<object|<embed|@import|url\(|<link(?! rel="icon" href="data:,")| on\w+=/i,
      )
      expect(body).not.toMatch(/(?:href|src)="(?:https?:)?\/\//i)
      expect(body).not.toMatch(/\b(?:margin|padding|border)-(?:left|right)|text-align: ?(?:left|right)/)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['cache-control']).toBe('public, max-age=300')
      const bytes = Buffer.byteLength(body)
      console.info(`/public/${language}: ${bytes} bytes, all of what is loaded`)
      expect(bytes).toBeLessThan(100_000)
    }
  })

  it('comes in the language that the browser asks for, with links to the others, and is not sent twice', async () => {
    const french = await page('/public', { 'accept-language': 'fr-FR,fr;q=0.9' })
    expect(french.headers).toMatchObject({ 'content-language': 'fr', vary: 'accept-language' })
    expect(french.body).toContain('href="/public/ar"')
    const etag = String(french.headers.etag)
    const again = await page('/public', { 'accept-language': 'fr', 'if-none-match': etag })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect((await page('/public')).body).toContain('dir="rtl"')
    expect((await page('/public/en/not-an-id')).statusCode).toBe(400)
    expect((await page(`/public/en/${newId()}`)).statusCode).toBe(404)
  })

  it('tells what the bulletin tells, and the place of a hazard to no more than 11 km', async () => {
    const { body } = await page('/public/en')
    const words = wordsOf(body)
    expect(words).toContain('People registered Authority Since the beginning All 29 North 15 South 14')
    expect(words).toContain('By sex Number Men not told Women not told')
    expect(words).toContain('By sex Number Men 6 Women 8')
    expect(words).toContain('Received 7 Held 7')
    expect(body).toContain(`/verify#`)
    expect(words).toContain('Elsewhere 0 1 0.1')
    // Neither its name, nor what lies there, nor its place: 32.88, 13.19.
    expect(body).not.toMatch(/Secret mill|minefield|32\.8|13\.19/i)
  })
})

describe('a person who comes in one month', () => {
  it('is not seen by subtraction', async () => {
    // As of the day that the story has come to.
    const response = await world.http.inject({
      ...{ method: 'POST', url: '/api/actions/person.register', headers: { cookie: await world.signIn('awa') } },
      payload: { id: newId(), at: clock().toISOString(), input: applicant({ sex: 'female', placeCode: 'B1' }) },
    })
    expect(response.json()).toMatchObject({ outcome: 'accepted' })
    goTo(daysAfter(secondEnd, 2))
    const { bulletin: found } = await bulletin('fatou', await publish(secondEnd))
    expect(found).toMatchObject({ fromDay: firstOfNext, toDay: secondEnd })
    expect(found.tables[0]).toMatchObject({ code: 'DEM-11', n: null })
    expect(found.tables[0]?.sides.every(({ n }) => n === null)).toBe(true)
    const words = wordsOf((await page('/public/en')).body)
    expect(words).toContain('All at least 29 not told North at least 15 not told')
  })
})

describe('a correction', () => {
  const change = { ar: 'سُجل بعضهم مرتين', en: 'Some were registered twice', fr: '' }
  const leave = (gone: readonly string[]) =>
    world.asOwner(`set session_replication_role = replica;
      update people set transferred_at = now() where id = any ('{${gone.join(',')}}')`)

  it('is refused while nothing that is told would change, so that nobody is seen by the difference', async () => {
    await leave(people.slice(10))
    expect(await world.do('ismail', correctBulletin, { id: newId(), corrects: first, change })).toMatchObject({
      code: 'publicBulletin.nothingDifferent',
    })
    const { tables } = await preview('fatou', `corrects=${first}`)
    expect(tables[0]).toMatchObject({ n: null, why: 'notYours' })
  })

  it('is shown as one, and what was published before stays', async () => {
    const toldBefore = PublicBulletinView.parse(await json(null, `/api/public/bulletins/${first}`))
    await leave(people.slice(4))
    const id = newId()
    await world.done('ismail', correctBulletin, { id, corrects: first, change })
    await world.done('fatou', decideBulletin, { id, publish: true, note: '' })
    const [registered] = (await bulletin('karim', id)).bulletin.tables
    expect(registered).toMatchObject({ code: 'DEM-11', n: 21 })
    // What was withheld stays so, and with it what would tell it.
    const north = registered?.sides.find(({ sideId }) => sideId === idOf('authority north'))
    expect(north?.n).toBe(7)
    expect(north?.sex.map(({ n }) => n).filter((n) => n !== null)).toEqual([0])
    const newest = wordsOf((await page('/public/en')).body)
    expect(newest).toContain('All at least 21 not told North at least 7 not told')
    expect(newest).toContain(`Corrects ${bulletinNumber(first)} : Some were registered twice`)
    const earlier = wordsOf((await page(`/public/en/${first}`)).body)
    expect(earlier).toContain('All 29 North 15 South 14')
    expect(earlier).toContain(`Corrected by ${bulletinNumber(id)}`)
    // The proof may lead to a newer head; the content is the same.
    expect(await json(null, `/api/public/bulletins/${first}`)).toMatchObject({ content: toldBefore.content })
    expect(BulletinsView.parse(await json('karim', '/api/public-bulletins')).total).toBe(3)
    expect(await world.do('fatou', correctBulletin, { id: newId(), corrects: first, change })).toMatchObject({
      code: 'publicBulletin.correctedAlready',
    })
  })
})

describe('GOV-01: ledger, indicator, report and public page', () => {
  /** What the page says was received, read from its words. */
  const onPage = async () => Number(/Received ([\d,]+) Held/.exec(wordsOf((await page('/public/en')).body))?.[1])
  const ledger = async () => {
    const { rows } = await world.sulh.database.owner.query<{ n: number }>(
      'select count(*)::integer as n from movements where n = 0',
    )
    return rows[0]?.n
  }
  const report = async () =>
    ReconciliationView.parse(await json('karim', `/api/reconciliation?on=${secondEnd}`)).total.received
  const agreement = async () => {
    const view = IndicatorView.parse(await json('karim', `/api/indicators/GOV-01B?on=${secondEnd}`))
    return view.figures?.all.value
  }

  it('say the same of the weapons', async () => {
    expect([await ledger(), await report(), await onPage()]).toEqual([7, 7, 7])
    expect(await agreement()).toBe('0')
    const { tables } = (await bulletin('fatou', first)).bulletin
    expect(tables.find(({ code }) => code === 'DIS-01')?.n).toBe(7)
  })

  it('a weapon that somebody takes out of the ledger is found, and nothing is published until it is back', async () => {
    const { rows } = await world.sulh.database.owner.query<{ id: string }>('select id from weapons order by id limit 1')
    const id = rows[0]?.id ?? ''
    await world.asOwner(
      `set session_replication_role = replica; delete from movements where weapon_id = '${id}' and n = 0`,
    )
    expect([await ledger(), await onPage()]).toEqual([6, 7])
    expect(await agreement()).toBe('1')
    goTo(daysAfter(monthsAfter(firstOfNext, 2), 2))
    const third = { id: newId(), toDay: daysAfter(monthsAfter(firstOfNext, 2), -1) }
    expect(await world.do('fatou', proposeBulletin, third)).toMatchObject({ code: 'publicBulletin.doesNotAgree' })
  })
})
