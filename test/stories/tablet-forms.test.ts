import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordIncident } from '../../src/incidents/incident-actions.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { recordReport } from '../../src/ordnance-reports/report-actions.ts'
import { payAtDesk } from '../../src/payment-lists/desk-actions.ts'
import { register } from '../../src/people/actions.ts'
import { SessionView } from '../../src/programme/views.ts'
import { recordAnswers } from '../../src/questionnaires/answer-actions.ts'
import { ListsView } from '../../src/screening/views.ts'
import { callVisit, finishStation } from '../../src/site-flow/station-actions.ts'
import { receiveVisit } from '../../src/site-flow/visit-actions.ts'
import { codeHashOf, newEnrolmentCode } from '../../src/station-register/enrolment-code.ts'
import { inviteStation } from '../../src/station-register/station-actions.ts'
import { openCheck, recordCheck } from '../../src/stock/actions.ts'
import { StockCheckView } from '../../src/stock/views.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import type { Post } from '../../src/web/stations/device.ts'
import { ListWarning } from '../../src/web/stations/list-warning.ts'
import { RegisterWarning } from '../../src/web/stations/register-warning.ts'
import { sendRound } from '../../src/web/stations/sending.ts'
import { TabletTab } from '../../src/web/stations/tab.ts'
import { Tablet } from '../../src/web/stations/tablet.ts'
import { pageOf, referenceOf, workingLists } from '../../src/web/stations/working-lists.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { incidentInput } from '../incident-input.ts'
import { MemoryDevice } from '../memory-tablet.ts'
import { patrolReport } from '../ordnance.ts'
import { answersOf, inForce } from '../questionnaires.ts'
import { arrival, finished, received } from '../site-flow.ts'
import { adoptInventedList, applicant, type CastName, cast, idOf, rifle } from '../world.ts'

let world: HttpWorld
let tablet: Tablet
let tab: TabletTab
let lists: ListWarning
const passphraseOf = (who: CastName) => `four words of ${who} alone`
const site: readonly CastName[] = ['awa', 'bakary', 'basma', 'mona', 'khalil', 'mourad']

const post: Post = async ({ method = 'POST', path, type, body }, authorization) => {
  const headers = {
    ...(authorization ? { authorization } : {}),
    ...(method === 'POST' ? { 'content-type': type } : {}),
  }
  const payload = method === 'POST' ? { payload: Buffer.from(body) } : {}
  const response = await world.http.inject({ method, url: path, headers, ...payload })
  return { status: response.statusCode, json: response.json() }
}
const sessionOf = async (who: CastName) => SessionView.parse(JSON.parse((await world.get(who, '/api/session')).body))

beforeAll(async () => {
  world = await newHttpWorld()
  const code = newEnrolmentCode()
  const asked = { id: newId(), siteId: idOf('site TAR'), kind: 'tablet', name: 'Desk 1', codeHash: codeHashOf(code) }
  await world.done('basma', inviteStation, asked)
  tablet = await Tablet.in(new MemoryDevice())
  await tablet.enrol(post, { code, login: 'awa', passphrase: passphraseOf('awa') })
  for (const who of site.slice(1)) await tablet.addOfficer(who, passphraseOf(who))
  lists = new ListWarning(tablet)
  const sending = { soon: () => undefined, stop: () => undefined }
  tab = new TabletTab(tablet, { sending, register: new RegisterWarning(tablet), lists })
  tab.signedIn(await sessionOf('awa'))
}, 120_000)
afterAll(() => world.end())

/** One officer goes, another unlocks the tablet with their own passphrase. */
async function sits(who: CastName): Promise<void> {
  if (tablet.isOfficer(who)) return
  await tablet.lock()
  expect(await tablet.unlock(who, passphraseOf(who))).toEqual({ is: 'open' })
  tab.signedIn(await sessionOf(who))
}
/** What was typed for an act, as far as who sits there may read it. */
const typed = (act: Id) => tab.view.waiting.find(({ id }) => id === act)?.input
const keep = ({ name, version }: Action, input: Record<string, unknown>) =>
  tab.keepAct({ name, version }, { id: newId(), at: new Date().toISOString(), input })

describe('what a tablet keeps for its officers', () => {
  it('is every list of a site as its page first asks for it, and what forms choose from', async () => {
    for (const list of workingLists) {
      const who = [...site, 'zeid' as const].find((one) => cast[one].roles.some((role) => list.roles.includes(role)))
      if (!who) throw new Error(`nobody of the site reads ${list.path}`)
      const { status, body } = await world.get(who, pageOf(list, 1))
      expect(status, `${list.path} as ${who}: ${body}`).toBe(200)
      expect(JSON.parse(body), list.path).toHaveProperty(list.rows)
    }
    for (const who of [...site, 'zeid'] as const)
      for (const path of referenceOf(await sessionOf(who)))
        expect((await world.get(who, path)).status, `${path} ${who}`).toBe(200)
  }, 60_000)
})

describe('every kind of work of a site, without a network', () => {
  it('is kept by the tablet, bears its author, and is taken by the centre once there is one', async () => {
    const { visitId, personId } = await received(world)
    const checkId = await world.done('awa', openCheck, { id: newId(), siteId: idOf('site TAR'), kind: 'weekly' })
    const { check } = StockCheckView.parse(JSON.parse((await world.get('awa', `/api/stock-checks/${checkId}`)).body))
    const questionnaireId = await inForce(world, ['mona', 'fatou'], 'profiling')
    const work: readonly (readonly [CastName, Action, Record<string, unknown>])[] = [
      [
        'awa',
        register,
        applicant({ nameArabic: { given: 'جبريل', father: 'آدم', grandfather: 'حسين', family: 'التباوي' } }),
      ],
      ['awa', receiveVisit, arrival()],
      ['awa', finishStation, finished(visitId, 'reception')],
      ['awa', callVisit, { id: visitId, station: 'screening' }],
      [
        'awa',
        recordCheck,
        { id: checkId, counted: {}, readings: check.sample.map(({ tag }) => ({ tag, found: true, serial: null })) },
      ],
      ['bakary', takeIn, rifle(personId)],
      ['mona', recordAnswers, answersOf({ visitId, personId }, questionnaireId, 'profiling')],
      ['basma', receiveVisit, arrival({ sex: 'female' })],
      ['khalil', recordReport, patrolReport()],
      ['mourad', recordIncident, incidentInput()],
    ]
    for (const [who, action, input] of work) {
      await sits(who)
      expect(await keep(action, input), action.name).toMatchObject({ outcome: 'kept', subject: input.id })
    }
    // The centre answers before it decided everything where that takes long.
    for (let n = 0; n < 30 && tablet.view.acts.some(({ outcome }) => !outcome); n++)
      expect(await sendRound(tablet, post)).toBe('sent')
    const said = tablet.view.acts.map(({ entry, outcome }) => [entry.action, outcome?.outcome, outcome?.codes.join()])
    expect(said.filter(([, outcome]) => outcome !== 'accepted' && outcome !== 'flagged')).toEqual([])
    expect(tablet.view.acts.map(({ entry }) => entry.actor)).toEqual(work.map(([who]) => cast[who].id))
    const { rows } = await world.sulh.database.owner.query<{ actor: string }>(
      "select body -> 'actor' ->> 'id' as actor from journal where id = any($1) order by leaf_index",
      [tablet.view.acts.map(({ entry }) => entry.id)],
    )
    expect(rows.map(({ actor }) => actor)).toEqual(work.map(([who]) => cast[who].id))
  }, 120_000)

  it('is not kept where the server alone can decide it: money at the desk, and which sample is counted', async () => {
    await sits('awa')
    expect(await keep(openCheck, { id: newId(), siteId: idOf('site TAR'), kind: 'weekly' })).toBeUndefined()
    expect(await keep(payAtDesk, { id: newId() })).toBeUndefined()
  })

  it('remembers what was typed for a paper as long as its officer is there, and no longer', async () => {
    await sits('awa')
    const input = applicant()
    const kept = await keep(register, input)
    expect(kept && typed(kept.id)).toEqual(input)
    await sits('bakary')
    expect(kept && typed(kept.id)).toBeUndefined()
  })
})

describe('the lists on a tablet', () => {
  const name = { given: 'قادر', father: 'زيدان', grandfather: 'مفتاح', family: 'السرتاوي' }
  const listed = applicant({ nameArabic: name, nameLatin: { given: '', father: '', grandfather: '', family: '' } })

  it('warn of somebody who may be on one, once they were brought, also of what was read before the tab was killed', async () => {
    await sits('awa')
    expect(await lists.warnOf(listed)).toBeUndefined()
    await adoptInventedList(world, [{ id: 'x1', name: 'Qadir Zaydan Miftah al-Sirtawi', dob: '1988-05-14' }])
    await lists.bring(post)
    expect(await lists.warnOf(listed)).toBe('Invented list')
    expect(await lists.warnOf(applicant())).toBeUndefined()
    await sits('bakary')
    expect(await new ListWarning(tablet).warnOf(listed)).toBe('Invented list')
  })

  it('are read anew when a version comes, and lists that nobody published stay at the centre', async () => {
    await sits('awa')
    await adoptInventedList(world, [{ id: 'x2', name: 'Somebody Else Entirely' }], '2')
    await lists.bring(post)
    expect(await lists.warnOf(listed)).toBeUndefined()
    await adoptInventedList(world, [{ id: 'x1', name: 'Qadir Zaydan Miftah al-Sirtawi', dob: '1988-05-14' }], '3')
    await world.asOwner(
      'alter table lists disable trigger all; update lists set invented = false; alter table lists enable trigger all',
    )
    const { lists: known } = ListsView.parse(JSON.parse((await world.get('dalia', '/api/lists')).body))
    expect(known.map(({ title }) => title)).toContain('Invented list')
    await lists.bring(post)
    expect(await lists.warnOf(listed)).toBeUndefined()
  })
})
