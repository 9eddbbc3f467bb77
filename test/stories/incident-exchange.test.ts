import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordHazard } from '../../src/hazards/hazard-actions.ts'
import {
  decideRelease,
  proposeRelease,
  recordIncidentExport,
  withdrawRelease,
} from '../../src/incident-exchange/actions.ts'
import { bandOf } from '../../src/incident-exchange/export-table.ts'
import { assessIncident } from '../../src/incident-sources/assess-actions.ts'
import { correctIncident, recordIncident } from '../../src/incidents/incident-actions.ts'
import { daysAfter } from '../../src/kernel/deadline.ts'
import { newId } from '../../src/kernel/ids.ts'
import { readCsv } from '../../src/outside-events/formats/csv.ts'
import { hxlTable } from '../../src/outside-events/formats/hxl.ts'
import { type Block, FieldMap } from '../../src/reports/block.ts'
import { readReportContent } from '../../src/reports/content-store.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { gradedStatement, incident as incidentGiven } from '../incidents.ts'
import { hazard } from '../ordnance.ts'
import { type CastName, idOf } from '../world.ts'

let world: HttpWorld
let incident: ReturnType<typeof incidentGiven>
beforeAll(async () => {
  world = await newHttpWorld()
  incident = incidentGiven({
    ...{
      placeTyped: '32.88721, 13.19134',
      located: 'gps',
      radiusM: 50,
      description: 'Secretwords',
      weapon: 'Secretweapon',
    },
    actors: [{ role: 'actor', kind: 'rebels', name: 'Secretgroup', groupId: null }],
    tolls: [{ harm: 'killed', sex: 'unknown', age: 'unknown', status: 'civilian', low: 2, best: 3, high: 4 }],
    damaged: ['hospital'],
  })
  await world.done('mourad', recordIncident, incident)
  await world.done('khalil', recordHazard, hazard({ name: 'Secret mill field' }))
})
afterAll(() => world.end())

const today = new Date().toISOString().slice(0, 10)
const code = (outcome: { outcome: string; code?: string }) => ('code' in outcome ? outcome.code : outcome.outcome)
const exported = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), audience: 'public', place: 'tenth', fromDay: '2020-01-01', toDay: '2020-12-31' },
  ...{
    fields: ['killed', 'injured', 'damaged', 'state'],
    purpose: 'Yearbook',
    recipient: 'The public',
    expiresOn: daysAfter(today, 90),
  },
  ...given,
})
const assessed = () =>
  world.do('othman', assessIncident, { id: incident.id, state: 'corroborated', note: 'Two origins' })
/** Two origins that agree, and an analyst who says so. */
async function established(): Promise<void> {
  for (const _ of [1, 2]) await gradedStatement(world, incident.id)
  expect(code(await assessed())).toBe('accepted')
}
const proposal = () => ({ id: newId(), incidentId: incident.id, reason: 'The public should know' })

const read = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
async function fileOf(who: CastName, id: string): Promise<{ status: number; text: string }> {
  const { status, body } = await world.get(who, `/api/incident-export/incidents.csv?id=${id}`)
  return { status, text: body }
}

/** What the maps of the field in a report of a side show: released incidents of the year, and hazards. */
async function onMaps(side: 'north' | 'south') {
  const title = { ar: 'تقرير', en: 'Report', fr: 'Rapport' }
  const blocks: Block[] = FieldMap.options.map((shows) => ({ kind: 'fieldMap', shows }))
  const { parts } = await readReportContent(
    world.sulh,
    { sideId: idOf(`authority ${side}`), kind: 'jmc', title, version: 1, blocks },
    { period: { from: '2020-01-01', to: '2020-12-31' }, number: 'RP-1', corrects: null, reason: '' },
  )
  expect(JSON.stringify(parts)).not.toMatch(/Secret|32\.88|13\.19/)
  const [hazards, incidents] = parts.map((part) => (part.kind === 'fieldMap' ? part.squares : undefined))
  return { hazards, incidents }
}

describe('what may be published', () => {
  it('is what is established, by the decision of two people', async () => {
    expect(code(await world.do('othman', proposeRelease, proposal()))).toBe('incidentRelease.notEstablished')
    await established()
    expect(code(await world.do('othman', recordIncidentExport, exported()))).toBe('incidentExport.nothing')
    expect((await onMaps('north')).incidents).toEqual([])
    expect(code(await world.do('qasim', proposeRelease, proposal()))).toBe('incident.unknown')
    const id = await world.done('othman', proposeRelease, proposal())
    expect(code(await world.do('petra', proposeRelease, proposal()))).toBe('incidentRelease.standing')
    expect(code(await world.do('othman', decideRelease, { id, release: true, note: '' }))).toBe(
      'incidentRelease.twoPersonRule',
    )
    expect(code(await world.do('petra', decideRelease, { id, release: false, note: '' }))).toBe(
      'incidentRelease.noReason',
    )
    expect(code(await world.do('qasim', decideRelease, { id, release: true, note: '' }))).toBe(
      'incidentRelease.unknown',
    )
    await world.done('petra', decideRelease, { id, release: true, note: '' })
    const alone = `insert into incident_releases select gen_random_uuid(), side_id, incident_id, version, 'released', reason, proposed_by, proposed_at, '',
      proposed_by, proposed_at, null, null, null from incident_releases`
    expect(await attempt(world, 'sulh_writer', alone)).toBe('23514')
  })

  it('leaves with a place of eleven kilometres, people in bands, and no word of what is restricted', async () => {
    const id = await world.done('othman', recordIncidentExport, exported())
    const { status, text } = await fileOf('othman', id)
    expect(status).toBe(200)
    const table = hxlTable([...readCsv([text])].map(({ cells }) => cells))
    const cell = (tag: string) => table?.rows[0]?.[table.tags.indexOf(tag)]
    expect(table?.rows).toHaveLength(1)
    expect([cell('#geo+lat'), cell('#geo+lon'), cell('#affected+killed+band')]).toEqual(['32.85', '13.15', '<5'])
    expect([cell('#event+type'), cell('#impact+type'), cell('#status')]).toEqual([
      'shelling',
      'hospital',
      'corroborated',
    ])
    expect([cell('#meta+recipient'), cell('#meta+purpose')]).toEqual(['The public', 'Yearbook'])
    const restricted = [
      'Secretwords',
      'Secretweapon',
      'Secretgroup',
      '32.887',
      '13.191',
      incident.id,
      '"mourad"',
      'مراد',
    ]
    for (const word of restricted) expect(text.includes(word), word).toBe(false)
    // Nobody else gets the file, neither of the side nor of the other.
    for (const who of ['petra', 'qasim', 'viola'] as const) expect((await fileOf(who, id)).status).toBe(404)
    expect((await fileOf('mourad', id)).status).toBe(403)
  })

  it('stands on the map of a report of its side in a square of eleven kilometres, beside hazards', async () => {
    const square = { district: null, corner: [13.1, 32.8], count: 1 }
    expect(await onMaps('north')).toEqual({ hazards: [square], incidents: [square] })
    expect(await onMaps('south')).toEqual({ hazards: [], incidents: [] })
  })

  it('goes to a partner with least, best and most, and no more exactly', async () => {
    const id = await world.done(
      'fatou',
      recordIncidentExport,
      exported({ audience: 'partner', place: 'district', recipient: '=Partner' }),
    )
    const { text } = await fileOf('fatou', id)
    expect(text).toContain(',2,3,4,')
    expect(text).toContain("'=Partner")
    for (const word of ['Secretwords', 'Secretgroup', '32.8', '13.1']) expect(text.includes(word), word).toBe(false)
  })

  it('has an end, a period that has passed, and stands in the list of its side', async () => {
    const refused = async (given: Record<string, unknown>) =>
      code(await world.do('othman', recordIncidentExport, exported(given)))
    expect(await refused({ expiresOn: today })).toBe('incidentExport.expiry')
    expect(await refused({ expiresOn: daysAfter(today, 400) })).toBe('incidentExport.expiry')
    expect(await refused({ toDay: daysAfter(today, 3) })).toBe('incidentExport.notYet')
    expect(await refused({ fromDay: '2020-12-31', toDay: '2020-01-01' })).toBe('incidentExport.endsBefore')
    expect(await read('karim', '/api/incident-exports')).toMatchObject({ total: 2 })
    expect(await read('qasim', '/api/incident-exports')).toMatchObject({ total: 0 })
  })

  it('told anew or withdrawn is published no more', async () => {
    await world.done('mourad', correctIncident, { ...incident, change: 'Another count' })
    expect((await onMaps('north')).incidents).toEqual([])
    await assessed()
    expect(code(await world.do('othman', recordIncidentExport, exported()))).toBe('incidentExport.nothing')
    const { releases } = await read('othman', '/api/incident-releases?shown=released')
    expect(releases).toMatchObject([{ standing: false, release: { version: 1 } }])
    const { id } = releases[0].release
    await world.done('petra', withdrawRelease, { id, reason: 'Told anew' })
    expect(code(await world.do('petra', withdrawRelease, { id, reason: 'Again' }))).toBe('incidentRelease.notNow')
    expect(await read('othman', '/api/incident-releases?shown=candidates')).toMatchObject({ total: 1 })
  })

  it('says numbers of people in bands', () => {
    expect([0, 1, 4, 5, 9, 10, 19, 99, 100, 999, 5000].map(bandOf)).toEqual([
      '0',
      '<5',
      '<5',
      '5-9',
      '5-9',
      '10-19',
      '10-19',
      '50-99',
      '100-999',
      '100-999',
      '1000+',
    ])
  })
})
