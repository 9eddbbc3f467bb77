import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { CodeChangesView } from '../../src/code-lists/views.ts'
import { newId } from '../../src/kernel/ids.ts'
import { takeCodes } from '../../src/kernel/open-list.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { loadCatalogue } from '../../src/translations/catalogue-store.ts'
import { TranslationChangesView, TranslationFileView, TranslationsView } from '../../src/translations/views.ts'
import { wordingOf } from '../../src/translations/wording-job.ts'
import { WordingView } from '../../src/translations/wording-view.ts'
import { WorkView } from '../../src/work/views.ts'
import { stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import type { CastName } from '../world.ts'

let world: HttpWorld
const providerId = newId()

beforeAll(async () => {
  world = await newHttpWorld()
  await done('fatou', 'provider.add', {
    ...{ id: providerId, name: 'Tarsa Workshop', kind: 'workshop', placeCode: 'B1', contact: '' },
  })
})
afterAll(async () => {
  takeCodes([])
  await world.end()
})

async function done(who: CastName, action: string, input: Record<string, unknown>): Promise<string> {
  const { status, body } = await world.post(who, action, input)
  if (status !== 200) throw new Error(`${action} gave ${JSON.stringify(body)}`)
  return String(input.id)
}
const codeOf = async (who: CastName, action: string, input: Record<string, unknown>) =>
  (await world.post(who, action, input)).body.code

const wording = async () => WordingView.parse(JSON.parse((await world.get(null, '/api/wording')).body))
const view = async <T>(schema: { parse: (json: unknown) => T }, path: string, who: CastName = 'jana') =>
  schema.parse(JSON.parse((await world.get(who, path)).body))

const bees = { ar: 'تربية النحل', en: 'Beekeeping', fr: 'Apiculture' }
const codeChange = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), list: 'sector', code: 'beekeeping', kind: 'add', words: bees, onlySideId: null },
  ...{ reason: 'Many ask for it', ...given },
})
const opportunity = (sector: string) => ({
  ...{ id: newId(), providerId, title: 'Hives', type: 'training', sector, placeCode: 'B1', childcare: false },
  ...{ accessible: true, cost: null, currency: null },
})

it('adds a code that one person proposed and another signed, and offers it in every browser', async () => {
  expect(await codeOf('fatou', 'opportunity.add', opportunity('beekeeping'))).toBe('code.notOffered')
  expect(await codeOf('fatou', 'codeChange.propose', codeChange())).toBe('action.notAllowed')
  const id = await done('jana', 'codeChange.propose', codeChange())
  expect(await codeOf('jana', 'codeChange.propose', codeChange())).toBe('codeChange.waiting')
  expect(await codeOf('jana', 'codeChange.sign', { id })).toBe('signature.twoPersonRule')
  const waits = await view(WorkView, '/api/work?kind=all&page=1', 'fatou')
  expect(waits.items.some((item) => item.kind === 'codeChange.sign' && item.id === id)).toBe(true)
  await done('fatou', 'codeChange.sign', { id })
  expect((await wording()).codes).toEqual([
    { list: 'sector', code: 'beekeeping', words: bees, offered: true, sideId: null },
  ])
  await done('fatou', 'opportunity.add', opportunity('beekeeping'))
  expect((await world.get('fatou', '/api/opportunities?sector=beekeeping')).body).toContain('"beekeeping"')
})

it('refuses what a list does not allow, and says which', async () => {
  const propose = (given: Record<string, unknown>) => codeOf('jana', 'codeChange.propose', codeChange(given))
  expect(await propose({})).toBe('codeChange.codeTaken')
  expect(await propose({ code: 'agriculture' })).toBe('codeChange.codeTaken')
  expect(await propose({ list: 'weaponStatus', code: 'lost' })).toBe('codeChange.closed')
  expect(await propose({ list: 'constructor', code: 'lost' })).toBe('codeChange.closed')
  expect(await propose({ code: 'nowhere', kind: 'retire', words: null })).toBe('codeChange.codeUnknown')
  expect(await propose({ list: 'facilityKind', code: 'road', kind: 'retire', words: null })).toBe('codeChange.fixed')
  expect(await propose({ code: 'fishing', kind: 'offer', words: null })).toBe('codeChange.offered')
  expect(await propose({ code: 'fishing', kind: 'reword', words: null })).toBe('codeChange.words')
  expect(await propose({ code: 'Big Words' })).toBe('input.invalid')
})

it('offers a retired code no longer; what used it stays, is read and found, and verifies', async () => {
  const id = await done('jana', 'codeChange.propose', codeChange({ kind: 'retire', words: null }))
  await done('ismail', 'codeChange.sign', { id })
  await wording()
  expect(await codeOf('fatou', 'opportunity.add', opportunity('beekeeping'))).toBe('code.notOffered')
  expect((await world.get('fatou', '/api/opportunities?sector=beekeeping')).body).toContain('"beekeeping"')
  const { changes } = await view(CodeChangesView, '/api/code-changes?list=sector')
  expect(changes.map(({ change, signedByName }) => [change.kind, change.reason, signedByName !== ''])).toEqual([
    ['retire', 'Many ask for it', true],
    ['add', 'Many ask for it', true],
  ])
})

const place = 'opportunities/ui/texts:texts.sector'
/** Other words for a text of a form, as the program has it. */
async function line(given: Record<string, unknown> = {}, at = place) {
  const shipped = (await loadCatalogue()).at(at)?.shipped
  return { place: at, language: 'en', shipped, words: 'Trade', ...given }
}
const proposal = async (...lines: unknown[]) => ({ id: newId(), lines, reason: 'As the ministry says it' })

it('says a text in the words that two people chose, on pages and in what the server says', async () => {
  const refused = 'kernel/refusals:refusals.input.invalid'
  const words = 'Some of it does not fit. Correct it, then send again.'
  const id = await done(
    'jana',
    'translationChange.propose',
    await proposal(await line(), await line({ words }, refused)),
  )
  expect((await wording()).texts).toEqual([])
  expect(await codeOf('jana', 'translationChange.sign', { id })).toBe('signature.twoPersonRule')
  await done('fatou', 'translationChange.sign', { id })
  const { texts } = await wording()
  expect(texts.map((text) => text.words)).toContainEqual({ en: 'Trade' })
  expect((await world.post('fatou', 'opportunity.add', {})).body.text).toBe(words)
  const page = await view(TranslationsView, `/api/translations?search=${encodeURIComponent(place)}`)
  expect(page.texts[0]).toMatchObject({ words: { en: 'Trade' }, shipped: { en: 'Sector' }, review: [] })
})

it('refuses words that lose or add a placeholder, are markup, or are of no text here', async () => {
  const ask = async (...lines: unknown[]) =>
    (await world.post('jana', 'translationChange.propose', await proposal(...lines))).body
  const of = 'kernel/refusals:refusals.code.notOffered'
  const lost = await ask(await line({ words: 'Choose another one.' }, of))
  expect(lost).toMatchObject({ code: 'translationChange.lost', facts: { name: 'code' } })
  expect(lost.text).toContain('code')
  expect(await ask(await line({ words: '{more} Trade' }))).toMatchObject({ code: 'translationChange.added' })
  expect(await ask(await line({ words: '<b>Trade</b>' }))).toMatchObject({ code: 'translationChange.markup' })
  expect(await ask(await line(), await line())).toMatchObject({ code: 'translationChange.twice' })
  const other = { ar: 'أ', en: 'a', fr: 'b' }
  expect(await ask(await line({ shipped: other }))).toMatchObject({ code: 'translationChange.noText' })
})

it('gives a translator a file, and shows what the file that comes back would change', async () => {
  const csv = (await world.get('jana', '/api/translations.csv?language=fr')).body
  const headers = { cookie: await world.signIn('jana'), 'accept-language': 'en' }
  const read = async (text: string) =>
    world.http.inject({ method: 'POST', url: '/api/translations/read', headers, payload: { text } })
  const untouched = TranslationFileView.parse((await read(csv)).json())
  expect([untouched.lines, untouched.faults]).toEqual([[], []])
  expect(untouched.unchanged).toBeGreaterThan(10_000)
  const [head, ...rows] = csv.split('\n')
  const mine = rows.find((row) => row.startsWith(place))
  const filled = TranslationFileView.parse((await read([head, `${mine}Métier`].join('\n'))).json())
  expect(filled.lines).toMatchObject([{ place, language: 'fr', words: 'Métier' }])
  expect((await read('a,b\n1,2')).json()).toMatchObject({ code: 'translationChange.file' })
})

it('puts the words of the program back, keeps who did what and why, and verifies', async () => {
  const id = await done('jana', 'translationChange.propose', await proposal(await line({ words: null })))
  await done('ismail', 'translationChange.sign', { id })
  expect((await wording()).texts.map((text) => text.words)).not.toContainEqual({ en: 'Trade' })
  const turned = await done('jana', 'translationChange.propose', await proposal(await line({ words: 'Craft' })))
  await done('jana', 'translationChange.turnDown', { id: turned, reason: 'Too narrow' })
  const { changes } = await view(TranslationChangesView, '/api/translation-changes')
  expect(changes.map(({ change }) => change.status)).toEqual(['turnedDown', 'signed', 'signed'])
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})

it('never changes what was proposed or signed, past the program too', async () => {
  await done('jana', 'translationChange.propose', await proposal(await line({ words: 'Craft' })))
  const tried = (sql: string) => stoppedBy(world, 'sulh_writer', sql)
  for (const table of ['code_changes', 'translation_changes'])
    expect(await tried(`update ${table} set reason = 'other'`), table).toBe('23001')
  const alone = `update translation_changes set status = 'signed', signed_by = proposed_by, signed_at = now()`
  expect(await tried(`${alone} where status = 'proposed'`)).toBe('two_person_rule')
})

it('answers with the same words by their mark, and nothing more', async () => {
  const { etag } = await wordingOf(world.sulh)
  expect((await world.get(null, '/api/wording', { 'if-none-match': etag })).status).toBe(304)
})
