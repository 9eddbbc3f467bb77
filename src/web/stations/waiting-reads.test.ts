import { expect, it } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import { PersonView } from '../../people/views.ts'
import { programmeId } from '../../programme/programme.ts'
import { SessionView } from '../../programme/views.ts'
import { SiteVisitView } from '../../site-flow/views.ts'
import type { SavedAct } from './saved-acts.ts'
import { waitingRead } from './waiting-reads.ts'

const at = '2026-11-28T06:00:00.000Z'
const [sideId, siteId, personId, visitId] = [newId(), newId(), newId(), newId()]
const words = { ar: 'طرابلس', en: 'Tripoli', fr: 'Tripoli' }
const session = SessionView.parse({
  actor: { id: newId(), name: 'Salma', sideId, side: 'gna', joint: false, siteId, roles: ['registrationOfficer'] },
  ...{ name: words, login: 'salma', secondFactor: 'none', sex: 'female' },
  programme: {
    ...{
      id: programmeId,
      title: words,
      timeZone: 'Africa/Tripoli',
      country: 'LY',
      demonstration: false,
      foundedAt: at,
    },
  },
  site: {
    ...{ id: siteId, sideId, code: 'TRP', name: words, kind: 'registrationSite', placeCode: 'TRP', status: 'open' },
    ...{ readyBy: null, openedBy: null, openedAt: null, people: 0, tags: 0, receipts: 0 },
  },
})
const name = { given: 'Mansour', father: 'Salem', grandfather: '', family: 'Zwai' }
const saved = (action: string, subject: string, input: Record<string, unknown>): SavedAct => ({
  ...{ id: newId(), action, subject, at, page: '/new' },
  input: { id: subject, ...input },
})
const waiting = [
  saved('person.register', personId, {
    ...{ nameArabic: { given: 'منصور', father: 'سالم', grandfather: '', family: 'الزوي' }, nameLatin: name },
    ...{ birth: { from: '1979-01-01', to: '1979-12-31', precision: 'year' }, sex: 'male', nationality: 'LY' },
    ...{ placeCode: 'TAJ', claimedGroup: 'Brigade 9', documents: [], sexReason: 'Nobody else was there' },
  }),
  saved('siteVisit.receive', visitId, { personId, ageGroup: 'adult', armed: true, accompanies: null, sex: null }),
]
const read = async (path: string) => (await waitingRead(path, { waiting, session, kept: async () => undefined }))?.json

it('who was registered without a network has their page, and so has their visit, with the stations that it will have', async () => {
  const { person, placeName } = PersonView.parse(await read(`/api/people/${personId}`))
  expect(person).toMatchObject({ id: personId, nameLatin: name, siteId })
  expect(placeName.en).toBe('TAJ')
  const view = SiteVisitView.parse(await read(`/api/site-visits/${visitId}`))
  expect(view.visit).toMatchObject({ id: visitId, personId, sex: 'male', status: 'open', arrivedAt: at })
  expect(view.person?.nameLatin).toEqual(name)
  expect(view.passes.map(({ status }) => status)).toEqual(['called', ...view.passes.slice(1).map(() => 'ahead')])
  expect(view.passes.map(({ station }) => station)).toContain('weapons')
  expect(view.events.map(({ kind }) => kind)).toEqual(['called'])
})

it('of what no act here begins nothing is made', async () => {
  expect(await read(`/api/people/${newId()}`)).toBeUndefined()
  expect(await read(`/api/people/${visitId}`)).toBeUndefined()
  expect(await read(`/api/site-visits/${personId}`)).toBeUndefined()
})
