import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import {
  closeDelivery,
  correctDelivery,
  examineDelivery,
  recordDelivery,
  reopenDelivery,
  reportToCommittee,
} from '../../src/embargo/delivery-actions.ts'
import { recordEvidence, recordProtectedEvidence } from '../../src/embargo/evidence-actions.ts'
import { proposeFinding, settleFinding } from '../../src/embargo/finding-actions.ts'
import { askReply, recordReply } from '../../src/embargo/reply-actions.ts'
import { decideLink, proposeReport, settleReport } from '../../src/embargo/report-actions.ts'
import { DeliveriesView, DeliveryView } from '../../src/embargo/views.ts'
import { recordIncident } from '../../src/incidents/incident-actions.ts'
import { daysAfter } from '../../src/kernel/deadline.ts'
import { newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { WorkView } from '../../src/work/views.ts'
import { magazineOf, takenIn } from '../ammunition.ts'
import { attempt } from '../attempt.ts'
import { delivery, evidence, item, request, vessel } from '../embargo.ts'
import { source } from '../foreign-forces.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { paperOf, textOf } from '../pdf.ts'
import { applicant, type CastName, cast, rifle } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const view = async (id: string, who: CastName = 'othman') =>
  DeliveryView.parse(JSON.parse((await world.get(who, `/api/arms-deliveries/${id}`)).body))
const list = async (query: string, who: CastName = 'othman') =>
  DeliveriesView.parse(JSON.parse((await world.get(who, `/api/arms-deliveries?${query}`)).body)).deliveries.map(
    (row) => row.delivery.id,
  )
const today = () => new Date().toISOString().slice(0, 10)
const pdfOf = (id: string, language = 'en') =>
  paperOf(world, 'othman', `/api/arms-deliveries/${id}/report?language=${language}`)
const report = async (id: string) => textOf(await pdfOf(id)).replace(/\s+/g, ' ')
const rowsOf = async (sql: string) => (await world.sulh.database.owner.query(sql)).rows

/** A delivery that is examined, with evidence enough. */
async function examined(given: Record<string, unknown> = {}): Promise<string> {
  const id = await world.done('mourad', recordDelivery, delivery(given))
  await world.done('othman', examineDelivery, { id, note: 'Taken up' })
  await world.done('mourad', recordEvidence, evidence(id, { kind: 'inspection' }))
  return id
}
const finding = (deliveryId: string, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), deliveryId, finding: 'substantiated', grounds: 'Seen and counted', weighed: '' },
  ...given,
})
async function release(deliveryId: string): Promise<void> {
  const id = newId()
  await world.done('othman', proposeReport, { id, deliveryId, note: 'As examined' })
  await world.done('petra', settleReport, { id, verdict: 'released', note: 'Read' })
}
async function armed(serial: string, who: 'awa' | 'hania' = 'awa') {
  const person = await world.done(who, register, applicant({ placeCode: who === 'awa' ? 'B1' : 'B3' }))
  return world.done(who === 'awa' ? 'bakary' : 'hania', takeIn, rifle(person, { serial }))
}

describe('a delivery', () => {
  it('has numbers that are whole, in Western digits, however they were typed', async () => {
    const refused = (carriedBy: unknown[]) => world.do('mourad', recordDelivery, delivery({ carriedBy }))
    expect(await refused([vessel({ imo: '0012341' })])).toMatchObject({ code: 'embargo.imo', field: 'carriedBy.0.imo' })
    expect(await refused([vessel({ mmsi: '12' })])).toMatchObject({ code: 'embargo.mmsi' })
    const plane = { kind: 'aircraft', registration: '', icao24: 'xyz', callSign: '', type: '' }
    expect(await refused([vessel(), plane])).toMatchObject({ code: 'embargo.icao24', field: 'carriedBy.1.icao24' })
    expect(await refused([{ ...plane, icao24: '' }])).toMatchObject({ code: 'embargo.carrierUnnamed' })
    const id = await world.done(
      'mourad',
      recordDelivery,
      delivery({ carriedBy: [vessel({ imo: 'IMO ٠٠١٢٣٤٠' }), { ...plane, icao24: '0a1b2c' }] }),
    )
    expect((await view(id)).delivery.carriedBy).toMatchObject([{ imo: '0012340' }, { icao24: '0A1B2C' }])
    expect(await list('search=IMO%200012340&means=aircraft')).toContain(id)
    expect(await list('search=IMO%200012340&means=vehicle')).toEqual([])
  })

  it('is refused only where it cannot be', async () => {
    const refused = (given: Record<string, unknown>) => world.do('mourad', recordDelivery, delivery(given))
    expect(await refused({ startedOn: '2999-01-01' })).toMatchObject({ code: 'embargo.notYet' })
    expect(await refused({ endedOn: '2020-03-03' })).toMatchObject({ code: 'embargo.endsBefore' })
    expect(await refused({ placeCode: 'Nowhere' })).toMatchObject({ code: 'place.unknown' })
    expect(await refused({ paragraphs: ['1970-9a'] })).toMatchObject({ code: 'input.invalid' })
    expect(await refused({ items: [] })).toMatchObject({ code: 'input.invalid' })
    const one = item()
    expect(await refused({ items: [one, one] })).toMatchObject({ code: 'embargo.itemTwice' })
    const legs = delivery().legs.map((leg) => ({ ...leg, placeTyped: 'by the sea' }))
    expect(await refused({ legs })).toMatchObject({ code: 'coordinates.unreadable', field: 'legs.0.placeTyped' })
    expect(await refused({ incidentId: newId() })).toMatchObject({ code: 'incident.unknown' })
    const clash = await world.done('mourad', recordIncident, incident({ type: 'armedClash' }))
    expect(await refused({ incidentId: clash })).toMatchObject({ code: 'embargo.otherIncident' })
    const seizure = await world.done('mourad', recordIncident, incident({ type: 'armsDelivery' }))
    expect(await refused({ incidentId: seizure })).toMatchObject({ outcome: 'accepted' })
  })

  it('is told anew with a reason, and what was found of it is found no more', async () => {
    const told = delivery()
    const id = await world.done('mourad', recordDelivery, told)
    await world.done('othman', examineDelivery, { id, note: 'x' })
    await world.done('mourad', recordEvidence, evidence(id, { kind: 'inspection' }))
    const found = finding(id)
    await world.done('othman', proposeFinding, found)
    await world.done('petra', settleFinding, { id: found.id, verdict: 'signed', note: 'x' })
    expect((await view(id)).delivery).toMatchObject({ status: 'substantiated', finding: 'substantiated' })
    await world.done('mourad', correctDelivery, { ...told, broker: 'Office Z', change: 'The bill of lading' })
    const now = await view(id)
    expect(now.delivery).toMatchObject({ version: 2, status: 'examining', finding: 'none' })
    expect(now.versions.map(({ version, change }) => [version, change])).toEqual([
      [2, 'The bill of lading'],
      [1, ''],
    ])
    // The broker is named now, and was not asked.
    expect(await world.do('othman', proposeFinding, finding(id))).toMatchObject({
      code: 'embargoFinding.notAsked',
      facts: { role: 'broker' },
    })
  })

  it('is seen by its side and by joint bodies alone', async () => {
    const id = await world.done('mourad', recordDelivery, delivery({ description: 'Northern quay' }))
    expect((await world.get('qasim', `/api/arms-deliveries/${id}`)).status).toBe(404)
    expect((await world.get('qasim', `/api/arms-deliveries/${id}/report`)).status).toBe(404)
    expect((await world.get('qasim', '/api/arms-deliveries.csv')).body).not.toContain('Northern quay')
    expect(await world.do('qasim', recordEvidence, evidence(id))).toMatchObject({ code: 'embargo.unknown' })
    expect((await view(id, 'viola')).delivery.id).toBe(id)
    expect((await world.get('khalil', `/api/arms-deliveries/${id}`)).status).toBe(403)
  })
})

const incident = (given: Record<string, unknown> = {}) => ({
  ...{
    id: newId(),
    type: 'armsDelivery',
    startedOn: '2020-03-04',
    startedTime: '',
    endedOn: null,
    dayPrecision: 'day',
  },
  ...{ placeCode: 'B1', placeTyped: '', radiusM: null, located: 'place', means: 'seen', count: null, weapon: '' },
  ...{ direction: 'unknown', actors: [], tolls: [], displaced: null, damaged: [], migrants: 'unknown' },
  ...{ leftOrdnance: 'unknown', description: '' },
  ...given,
})

describe('a number on an item', () => {
  it('is found in the register in Arabic digits and with letters read for digits; a person decides, and custody is untouched', async () => {
    const weaponId = await armed('BM-45SO81')
    const before =
      await rowsOf(`select to_jsonb(w) as w, (select count(*) from movements m where m.weapon_id = w.id) as n
      from weapons w where id = '${weaponId}'`)
    const one = item({ serials: ['ب م ٤٥٥٠٨١', 'BM ٤٥50B1'] })
    const id = await world.done('mourad', recordDelivery, delivery({ items: [one] }))
    const { matches } = await view(id)
    expect(matches).toMatchObject([{ number: 'BM ٤٥50B1', registered: 'BM-45SO81', weaponId, link: null, tag: null }])
    expect((await view(id, 'fatou')).matches[0]?.tag).toMatch(/TAR/)
    expect((await world.get('petra', '/api/work')).body).toContain('embargoMatch.confirm')
    const link = {
      id: newId(),
      deliveryId: id,
      itemId: one.id,
      weaponId,
      lotId: null,
      verdict: 'same',
      reason: 'Stamped alike',
    }
    const other = await armed('BM-999123')
    expect(await world.do('othman', decideLink, { ...link, weaponId: other })).toMatchObject({
      code: 'embargoLink.noMatch',
    })
    await world.done('othman', decideLink, link)
    expect((await view(id)).matches[0]?.link).toMatchObject({ verdict: 'same' })
    expect((await world.get('petra', '/api/work')).body).not.toContain('embargoMatch.confirm')
    const after =
      await rowsOf(`select to_jsonb(w) as w, (select count(*) from movements m where m.weapon_id = w.id) as n
      from weapons w where id = '${weaponId}'`)
    expect(after).toEqual(before)
  })

  it('of the other side’s register is nobody’s match but a joint body’s', async () => {
    const southern = await armed('SD-771204', 'hania')
    const one = item({ serials: ['SD771204'] })
    const id = await world.done('mourad', recordDelivery, delivery({ items: [one] }))
    expect((await view(id)).matches).toEqual([])
    expect((await view(id, 'viola')).matches).toEqual([])
    const link = {
      id: newId(),
      deliveryId: id,
      itemId: one.id,
      weaponId: southern,
      lotId: null,
      verdict: 'same',
      reason: 'x',
    }
    expect(await world.do('othman', decideLink, link)).toMatchObject({ code: 'embargoLink.noMatch' })
    const row = `insert into embargo_links select gen_random_uuid(), side_id, id, gen_random_uuid(), 'x', '${southern}', null, 'same', 'x',
      recorded_by, now() from embargo_deliveries where id = '${id}'`
    expect(await attempt(world, 'sulh_writer', row)).toBe('23514')
    const joint = await world.done('viola', recordDelivery, delivery({ items: [one], placeCode: 'B3' }))
    expect((await view(joint, 'viola')).matches).toMatchObject([{ weaponId: southern }])
  })

  it('of a lot of ammunition is found too, and is no weapon’s', async () => {
    const { compartments } = await magazineOf(world, 'bakary', ['A'])
    const lotId = await takenIn(world, 'bakary', compartments[0] ?? null, { lotNumber: '7-LO-83' })
    const weaponId = await armed('7L083')
    const one = item({ class: 'ammunition', lots: ['٧ 1083'] })
    const id = await world.done('mourad', recordDelivery, delivery({ items: [one] }))
    const asLot = { kind: 'lot', number: '٧ 1083', registered: '7-LO-83', lotId, weaponId: null, link: null }
    expect((await view(id)).matches).toMatchObject([asLot])
    const link = { id: newId(), deliveryId: id, itemId: one.id, verdict: 'different', reason: 'Another headstamp' }
    const noMatch = { code: 'embargoLink.noMatch' }
    expect(await world.do('othman', decideLink, { ...link, weaponId, lotId: null })).toMatchObject(noMatch)
    expect(await world.do('othman', decideLink, { ...link, weaponId, lotId })).toMatchObject(noMatch)
    await world.done('othman', decideLink, { ...link, weaponId: null, lotId })
    expect((await view(id)).matches[0]?.link).toMatchObject({ verdict: 'different', lotId })
    const southern = await world.done('qasim', recordDelivery, delivery({ items: [one], placeCode: 'B3' }))
    expect((await view(southern, 'qasim')).matches).toEqual([])
    const row = `insert into embargo_links select gen_random_uuid(), side_id, id, gen_random_uuid(), 'x', null, '${lotId}', 'same', 'x',
      recorded_by, now() from embargo_deliveries where id = '${southern}'`
    expect(await attempt(world, 'sulh_writer', row)).toBe('23514')
  })

  it('of a weapon that is taken in later is found then', async () => {
    const id = await world.done('mourad', recordDelivery, delivery({ items: [item({ serials: ['QX 4410-7'] })] }))
    expect((await view(id)).matches).toEqual([])
    const weaponId = await armed('QX44107')
    expect((await view(id)).matches).toMatchObject([{ weaponId }])
  })
})

describe('evidence', () => {
  it('of a protected source is sealed, is opened for who examines, and is in no byte of the paper', async () => {
    const id = await world.done('mourad', recordDelivery, delivery())
    const words = { text: 'Whispered near the crane', source: source('The harbour clerk Zaydun'), sha256: '' }
    await world.done('mourad', recordProtectedEvidence, evidence(id, { words }))
    expect((await view(id)).evidence[0]?.words).toMatchObject({ text: words.text })
    for (const who of ['mourad', 'fatou', 'karim'] as const) {
      const { evidence: rows } = await view(id, who)
      expect([rows[0]?.words, rows[0]?.evidence.reliability], who).toEqual([null, 'B'])
    }
    expect(Buffer.from(await pdfOf(id)).toString('latin1')).not.toContain('Zaydun')
    const text = await report(id)
    expect(text).not.toMatch(/Zaydun|Whispered/)
    expect(text).toContain('source withheld')
    expect((await world.get('fatou', '/api/journal')).body).not.toMatch(/Zaydun|Whispered/)
    expect(await rowsOf(`select from embargo_evidence where words::text ~ 'Zaydun' or sealed ~ 'Zaydun'`)).toEqual([])
  })

  it('of one source, protected or not, counts once; a correction stands in place of it', async () => {
    const id = await world.done('mourad', recordDelivery, delivery())
    const first = await world.done('mourad', recordEvidence, evidence(id))
    await world.done('mourad', recordProtectedEvidence, evidence(id))
    expect((await view(id)).standard).toMatchObject({ independent: 1, met: false })
    const another = { text: 'Photographed', source: source('A pilot'), sha256: '' }
    const second = await world.done('mourad', recordEvidence, evidence(id, { words: another }))
    expect((await view(id)).standard).toMatchObject({ independent: 2, met: true })
    await world.done(
      'mourad',
      recordEvidence,
      evidence(id, { words: another, replaces: second, basedOn: first, change: 'He heard it there' }),
    )
    const now = await view(id)
    expect(now.standard).toMatchObject({ independent: 1, met: false })
    expect(now.evidence).toHaveLength(4)
    // What the second goes back to is said anew, of a source of its own: it still goes back to that.
    const clerk = { text: 'Carried at night', source: source('A clerk'), sha256: '' }
    await world.done('mourad', recordEvidence, evidence(id, { words: clerk, replaces: first, change: 'Who it was' }))
    const protectedOnes = (await view(id)).evidence.filter((row) => row.evidence.protected)
    await world.done('mourad', recordEvidence, {
      ...evidence(id, { replaces: protectedOnes[0]?.evidence.id, change: 'He said the same', basedOn: first }),
    })
    expect((await view(id)).standard).toMatchObject({ independent: 1, met: false })
    const wrong = evidence(id, { basedOn: newId() })
    expect(await world.do('mourad', recordEvidence, wrong)).toMatchObject({ code: 'embargoEvidence.unknown' })
  })
})

describe('a finding', () => {
  it('waits for those named: asked, answered or out of time, and their replies weighed; two people', async () => {
    const id = await examined({ consignee: 'Firm Q' })
    expect(await world.do('othman', proposeFinding, finding(id))).toMatchObject({ code: 'embargoFinding.notAsked' })
    const open = request(id, { askedOn: today(), dueOn: daysAfter(today(), 20) })
    await world.done('othman', askReply, open)
    expect(await world.do('othman', proposeFinding, finding(id))).toMatchObject({ code: 'embargoFinding.replyPending' })
    await world.done('othman', recordReply, {
      ...{ id: newId(), deliveryId: id, requestId: open.id, repliedOn: today(), text: 'They were spare parts' },
    })
    expect(await world.do('othman', proposeFinding, finding(id))).toMatchObject({
      code: 'embargoFinding.notWeighed',
      field: 'weighed',
    })
    const found = finding(id, { weighed: 'The crates were opened: no spare parts' })
    await world.done('othman', proposeFinding, found)
    const sign = { id: found.id, verdict: 'signed', note: 'Read' }
    expect(await world.do('othman', settleFinding, sign)).toMatchObject({ code: 'signature.twoPersonRule' })
    expect((await world.get('petra', '/api/work')).body).toContain('embargoFinding.sign')
    await world.done('petra', settleFinding, sign)
    expect((await view(id)).delivery.status).toBe('substantiated')
  })

  it('takes a time to reply that is over for an answer, and shows it as work', async () => {
    const id = await examined({ consignee: 'Firm Q' })
    await world.done('othman', askReply, request(id))
    expect((await world.get('najat', '/api/work')).body).toContain('embargoReply.overdue')
    await world.done('othman', proposeFinding, finding(id))
  })

  it('below the standard is flagged and no more', async () => {
    const id = await world.done('mourad', recordDelivery, delivery())
    await world.done('othman', examineDelivery, { id, note: 'x' })
    expect(await world.do('othman', proposeFinding, finding(id))).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'embargoFinding.belowStandard' }],
    })
  })

  it('that a delivery is exempt needs an exemption that is shown, and then it is no breach', async () => {
    const told = delivery()
    const id = await world.done('mourad', recordDelivery, told)
    await world.done('othman', examineDelivery, { id, note: 'x' })
    const exempt = finding(id, { finding: 'exempt' })
    expect(await world.do('othman', proposeFinding, exempt)).toMatchObject({ code: 'embargoFinding.noExemption' })
    const exemption = { paragraph: '2009-13a', claimedBy: 'An office', notified: 'unknown', reference: '' }
    await world.done('mourad', correctDelivery, { ...told, exemption, change: 'They showed a letter' })
    expect(await world.do('othman', proposeFinding, exempt)).toMatchObject({ code: 'embargoFinding.exemptionUnproven' })
    const shown = { ...exemption, notified: 'yes', reference: 'S/AC.52/2020/NOTE.1' }
    await world.done('mourad', correctDelivery, { ...told, exemption: shown, change: 'The note was found' })
    await world.done('othman', proposeFinding, exempt)
    await world.done('petra', settleFinding, { id: exempt.id, verdict: 'signed', note: 'x' })
    expect((await view(id)).delivery.status).toBe('exempt')
    const line = (await world.get('othman', '/api/arms-deliveries.csv?status=exempt')).body.split('\n')[1] ?? ''
    expect(line).toContain(',exempt,exempt,no,')
    expect(await list('status=unreported')).not.toContain(id)
    expect(await report(id)).toContain('Exempt: no breach')
  })
})

describe('the report to the Committee', () => {
  it('is a draft until two people let it out, and again once something is added', async () => {
    const id = await examined()
    expect(await report(id)).toContain('Draft – not released by two people')
    expect(await world.do('othman', reportToCommittee, { id, on: today(), reference: 'N-1' })).toMatchObject({
      code: 'embargo.notReleased',
    })
    const drawn = { id: newId(), deliveryId: id, note: 'x' }
    await world.done('othman', proposeReport, drawn)
    expect(await world.do('othman', settleReport, { id: drawn.id, verdict: 'released', note: 'x' })).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    await world.done('mourad', recordEvidence, evidence(id))
    expect(await world.do('petra', settleReport, { id: drawn.id, verdict: 'released', note: 'x' })).toMatchObject({
      code: 'embargoReport.outdated',
    })
    await world.done('petra', settleReport, { id: drawn.id, verdict: 'turnedDown', note: 'x' })
    await release(id)
    const text = await report(id)
    expect(text).not.toContain('Draft')
    expect(text).toMatch(/no finding of law/)
    expect(text).toContain('0012340')
    await world.done('othman', reportToCommittee, { id, on: today(), reference: 'N-1' })
    // Told before anything was found, as the notice asks; it is still examined.
    expect((await view(id)).delivery).toMatchObject({ status: 'examining', committeeReference: 'N-1' })
    await world.done('mourad', recordEvidence, evidence(id))
    expect(await report(id)).toContain('Draft')
  })

  it('comes before a breach is closed, and a file can be opened again', async () => {
    const id = await examined()
    const found = finding(id)
    await world.done('othman', proposeFinding, found)
    await world.done('petra', settleFinding, { id: found.id, verdict: 'signed', note: 'x' })
    expect(await world.do('othman', closeDelivery, { id, note: 'x' })).toMatchObject({ code: 'embargo.notReported' })
    await release(id)
    await world.done('othman', reportToCommittee, { id, on: today(), reference: 'N-2' })
    expect((await view(id)).delivery.status).toBe('reportedToCommittee')
    await world.done('othman', closeDelivery, { id, note: 'x' })
    expect(await world.do('mourad', recordEvidence, evidence(id))).toMatchObject({ code: 'embargo.notNow' })
    await world.done('othman', reopenDelivery, { id, note: 'New images' })
    expect((await view(id)).delivery).toMatchObject({ status: 'examining', finding: 'none' })
  })

  it('is set in each language', async () => {
    const id = await examined()
    for (const language of ['ar', 'fr'] as const) {
      expect((await pdfOf(id, language)).length, language).toBeGreaterThan(5000)
    }
  })
})

describe('a delivery that the Committee was not told of', () => {
  it('is work after fourteen days, until it was told or is none', async () => {
    const waits = async () => {
      const { items } = WorkView.parse(
        JSON.parse((await world.get('najat', '/api/work?kind=embargoDelivery.report')).body),
      )
      return items.map((one) => one.id)
    }
    const recorded = async (days: number) => {
      const input = delivery()
      const at = `${daysAfter(today(), -days)}T00:00:00.000Z`
      await world.sulh.performer.perform({
        action: recordDelivery,
        actor: cast.mourad,
        envelope: { id: newId(), at, input },
      })
      await world.done('othman', examineDelivery, { id: input.id, note: 'Taken up' })
      return input.id
    }
    await recorded(13)
    const [told, none, open] = [await recorded(15), await recorded(15), await recorded(16)]
    expect((await waits()).sort()).toEqual([told, none, open].sort())
    await release(told)
    await world.done('othman', reportToCommittee, { id: told, on: today(), reference: 'N-3' })
    const found = finding(none, { finding: 'notSubstantiated' })
    await world.done('othman', proposeFinding, found)
    await world.done('petra', settleFinding, { id: found.id, verdict: 'signed', note: 'x' })
    expect(await waits()).toEqual([open])
  })
})

describe('past the program', () => {
  it('nothing is overwritten, nobody signs alone, and the record verifies', async () => {
    const id = await examined()
    const writer = (sql: string) => attempt(world, 'sulh_writer', sql)
    expect(await writer(`update embargo_deliveries set broker = 'x' where id = '${id}'`)).toBe('23001')
    expect(
      await writer(
        `update embargo_deliveries set finding = 'substantiated', status = 'substantiated' where id = '${id}'`,
      ),
    ).toBe('23001')
    expect(
      await writer(`update embargo_deliveries set committee_on = now(), committee_reference = 'x' where id = '${id}'`),
    ).toBe('23001')
    expect(await writer(`update embargo_evidence set bears = 'contradicts' where delivery_id = '${id}'`)).toBe('42501')
    const found = finding(id)
    await world.done('othman', proposeFinding, found)
    expect(
      await writer(
        `update embargo_findings set status = 'signed', signed_by = proposed_by, signed_at = now() where id = '${found.id}'`,
      ),
    ).toBe('23514')
    expect(await writer(`update embargo_findings set grounds = 'x' where id = '${found.id}'`)).toBe('23001')
    expect(
      await writer(`insert into embargo_evidence select gen_random_uuid(), side_id, delivery_id, kind, bears, reliability, credibility, null,
        true, words, '', origin, null, '', recorded_by, now() from embargo_evidence where delivery_id = '${id}' limit 1`),
    ).toBe('23514')
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
