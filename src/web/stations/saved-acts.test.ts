import { expect, it } from 'vitest'
import { MemoryDevice, MemoryTier } from '../../../test/memory-tablet.ts'
import { newId } from '../../kernel/ids.ts'
import { PersonView } from '../../people/views.ts'
import { waitingPerson } from '../../people/waiting-person.ts'
import { sendRound } from './sending.ts'
import { Tablet } from './tablet.ts'
import { waitingOn, waitingWords } from './waiting-words.ts'

const passphrase = 'أربع كلمات لا يعرفها أحد'
const others = 'أربع كلمات أخرى لغيره'
const actor = newId()

const name = (given: string, family: string) => ({ given, father: '', grandfather: '', family })
const applicant = {
  id: newId(),
  nameArabic: name('منصور', 'الزوي'),
  nameLatin: name('Mansour', 'Zwai'),
  birth: { from: '1979-01-01', to: '1979-12-31', precision: 'year' },
  sex: 'male',
  nationality: 'LY',
  placeCode: 'TAJ',
  claimedGroup: 'Brigade 9',
  documents: [],
}
const rifle = { id: newId(), source: { kind: 'person', personId: applicant.id }, class: 'rifle', serial: 'AK-4711' }

const act = (action: string, page: string, input: Record<string, unknown>) => ({
  ...{ name: action, version: 3, page },
  envelope: { id: newId(), at: new Date().toISOString(), input },
})

it('what an officer saved is shown to them until the centre has it, and to nobody else', async () => {
  const [tier, database] = [await MemoryTier.of('centre'), new MemoryDevice()]
  const tablet = await Tablet.in(database)
  await tablet.enrol(tier.post, { code: tier.code, login: 'salma', passphrase })
  await tablet.addOfficer('omar', others)
  await tablet.keep(act('person.register', '/people/new', applicant), actor)
  await tablet.keep(act('weapon.takeIn', '/weapons/new', rifle), actor)
  const { waiting } = tablet.view
  expect(waiting.map(({ tick, subject }) => [tick, subject])).toEqual([
    ['here', applicant.id],
    ['here', rifle.id],
  ])
  const shown = (path: string, search = '') => waitingOn(path, waiting, search).map(({ action }) => action)
  expect(shown('/people')).toEqual(['person.register'])
  expect(shown('/people', 'منصور الزوى')).toEqual(['person.register'])
  expect(shown('/people', 'someone else')).toEqual([])
  expect(shown('/weapons')).toEqual(['weapon.takeIn'])
  expect(shown('/cards')).toEqual([])
  // Both are about the person: the second waits behind the first.
  expect(shown(`/people/${applicant.id}`)).toEqual(['person.register', 'weapon.takeIn'])
  expect(shown(`/weapons/${rifle.id}`)).toEqual(['weapon.takeIn'])
  expect(waitingWords(applicant)).toBe('منصور الزوي Mansour Zwai Brigade 9')
  expect(waitingWords(rifle)).toBe('AK-4711')

  const text = (_key: string, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value
  expect(
    JSON.stringify(
      [...database.shelves].map(([shelf, rows]) => [shelf, [...rows]]),
      text,
    ),
  ).not.toMatch(/Mansour|4711/)
  await tablet.leave()
  expect(tablet.view.waiting).toEqual([])
  await tablet.unlock('omar', others)
  expect(tablet.view.waiting).toEqual([])
  await tablet.leave()
  await tablet.unlock('salma', passphrase)
  expect(tablet.view.waiting).toHaveLength(2)
  await sendRound(tablet, tier.post, () => Date.now())
  expect(tablet.view.acts.map(({ tick }) => tick)).toEqual(['centre', 'centre'])
  expect(tablet.view.waiting).toEqual([])
  expect(database.shelves.get('saved')?.size).toBe(0)
})

it('the page of somebody who was registered here is what was typed, in the form of every other', () => {
  const saving = {
    actor: { id: actor, name: 'Salma', sideId: newId(), side: 'gna', joint: false, siteId: newId(), roles: [] },
    site: { name: { ar: 'طرابلس', en: 'Tripoli', fr: 'Tripoli' } },
    at: '2026-11-28T06:00:00.000Z',
    placeNames: new Map([['TAJ', { ar: 'تاجوراء', en: 'Tajura', fr: 'Tajoura' }]]),
  }
  const view = PersonView.parse(waitingPerson({ ...applicant, sexReason: '' }, saving))
  expect(view).toMatchObject({ placeName: { en: 'Tajura' }, screening: 'pending', weapons: [] })
  expect(view.person).toMatchObject({ id: applicant.id, nameLatin: applicant.nameLatin, registeredBy: actor })
  expect(waitingPerson(rifle, saving)).toBeUndefined()
})
