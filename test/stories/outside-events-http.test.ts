import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordSource, recordStatement } from '../../src/incident-sources/source-actions.ts'
import { recordIncident } from '../../src/incidents/incident-actions.ts'
import { newId } from '../../src/kernel/ids.ts'
import { acledRow, acledText } from '../../src/outside-events/formats/sample-files.ts'
import { decidePair } from '../../src/outside-events/pair-actions.ts'
import { takingOf } from '../../src/outside-events/take-into-log.ts'
import { OutsideEventView } from '../../src/outside-events/views.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { incident } from '../incidents.ts'
import { gedFile, takenImport } from '../outside-events.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

async function send(who: CastName, payload: Buffer, type = 'application/octet-stream') {
  const headers = { cookie: await world.signIn(who), 'accept-language': 'en', 'content-type': type }
  const answer = await world.http.inject({ method: 'PUT', url: '/api/event-import-file', headers, payload })
  return { status: answer.statusCode, body: answer.json() }
}
const eventOf = async (importId: string, row = 1) =>
  OutsideEventView.parse(JSON.parse((await world.get('othman', `/api/outside-events/${importId}/${row}`)).body))

describe('a file of events that is sent', () => {
  it('is read to its end and answered with its report, to analysts alone', async () => {
    const file = gedFile([{ id: '1' }, { id: '2', low: '9' }])
    const { status, body } = await send('othman', file)
    expect([status, body.format, body.report.rows, body.report.taken]).toEqual([200, 'ged', 2, 2])
    expect(body.sample).toHaveLength(2)
    expect((await send('mourad', file)).status).toBe(403)
  })

  it('is refused with words that say what to do, where it is none', async () => {
    const refused = {
      'eventFile.empty': [Buffer.alloc(0), Buffer.from('id,type_of_violence,latitude,longitude,date_start,best\n')],
      'eventFile.zip': [Buffer.from('PK\u0003\u0004file'), gzipSync('id')],
      'eventFile.unknown': [
        Buffer.from('<!doctype html><html><body>Sign in</body></html>'),
        Buffer.from('name,colour\nA,red\n'),
        Buffer.from([0, 1, 2, 3]),
      ],
      'eventFile.missingColumns': [Buffer.from('id,type_of_violence,latitude\n1,1,31.2\n')],
    }
    for (const [code, files] of Object.entries(refused)) {
      for (const [at, file] of files.entries()) {
        const { status, body } = await send('othman', file)
        expect([status, body.code], `${code} ${at}`).toEqual([400, code])
        expect(String(body.text ?? body.title ?? body.detail).length).toBeGreaterThan(20)
      }
    }
    expect((await send('othman', Buffer.from('id'), 'text/csv')).status).toBe(415)
  })

  it('is refused by its length before it is read', async () => {
    const headers = {
      cookie: await world.signIn('othman'),
      'content-type': 'application/octet-stream',
      'content-length': String(300 * 1024 * 1024),
    }
    const answer = await world.http.inject({
      method: 'PUT',
      url: '/api/event-import-file',
      headers,
      payload: Buffer.from('id'),
    })
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'body.tooLarge'])
  })
})

describe('an event taken into the log', () => {
  const licence = 'No passing on'
  const known = { sideId: cast.othman.sideId, placeCode: 'B1', today: '2026-01-01' }
  let importId: string
  beforeAll(async () => {
    importId = await takenImport(
      world,
      'othman',
      gedFile([
        { id: '11', source_original: 'A witness', low: '9', best: '3', high: '5' },
        { id: '12', source_original: '' },
      ]),
      { licence },
    )
  })

  it('is an incident of its own, with what the provider says and whom it has it from', async () => {
    const view = await eventOf(importId)
    expect(view.licence).toBe(licence)
    const taking = takingOf(view, { ...known, known: null })
    // The log takes no least above its most; the event keeps what it was told with.
    expect(taking.incident?.tolls).toMatchObject([{ harm: 'killed', low: 3, best: 3, high: 9 }])
    expect(view.event).toMatchObject({ killedLow: 9, killedBest: 3, killedHigh: 5, faults: ['tollOrder'] })
    expect(taking.sources.map(({ label }) => label)).toEqual(['UCDP', 'A witness'])
    expect(taking.statement.text).toContain(`\n[${licence}]`)
    await world.done('othman', recordIncident, { ...taking.incident })
    for (const source of taking.sources) await world.done('othman', recordSource, { ...source })
    await world.done('othman', recordStatement, { ...taking.statement })
    const { rows } = await world.sulh.database.owner.query(
      'select incident_id, source_id, origin_id from incident_statements where incident_id = $1',
      [taking.incidentId],
    )
    expect(rows).toEqual([
      {
        incident_id: taking.incidentId,
        source_id: taking.sources[0]?.id,
        origin_id: taking.sources[1]?.id,
      },
    ])
    // Taken once more, it is the same incident.
    expect(takingOf(view, { ...known, known: null }).incidentId).toBe(taking.incidentId)
    expect(await world.do('othman', recordIncident, { ...taking.incident })).toMatchObject({ outcome: 'refused' })
  })

  it('of ACLED keeps with its words that they may not be passed on, also where nobody typed terms', async () => {
    const file = Buffer.from(acledText([acledRow({ event_id_cnty: 'LBY77' })]))
    const acledId = await takenImport(world, 'othman', file, { provider: 'ACLED' })
    const view = await eventOf(acledId)
    expect([view.format, view.licence]).toEqual(['acled', ''])
    const taking = takingOf(view, { ...known, known: null })
    await world.done('othman', recordIncident, { ...taking.incident })
    for (const source of taking.sources) await world.done('othman', recordSource, { ...source })
    await world.done('othman', recordStatement, { ...taking.statement })
    const read = await world.get('othman', `/api/incidents/${taking.incidentId}/evidence`)
    expect(read.body).toContain('Invented: shells fell west of the town')
    expect(read.body).toContain('ACLED forbids passing its data on')
    expect(read.body).toContain('تمنع أكليد إعطاء بياناتها لغيرك')
    const typed = takingOf({ ...view, licence: 'Agreement 12' }, { ...known, known: null })
    expect(typed.statement.text).toMatch(/\[ACLED forbids[^\]]*\]\n\[Agreement 12\]$/)
  })

  it('is one more statement on an incident that the log has, which stays as it is', async () => {
    const own = await world.done('mourad', recordIncident, incident())
    const view = await eventOf(importId, 2)
    const taking = takingOf(view, { ...known, known: own })
    expect([taking.incident, taking.incidentId]).toEqual([null, own])
    const [provider, ...behind] = taking.sources
    expect([provider?.label, behind]).toEqual(['UCDP', []])
    // The provider is one source, of however many events: it was written down with the first.
    expect(await world.do('othman', recordSource, { ...provider })).toMatchObject({ code: 'incidentSource.exists' })
    await world.done('othman', recordStatement, { ...taking.statement })
    const event = { importId, row: view.event.row }
    const found = { id: newId(), event, other: { incidentId: own }, verdict: 'same', reason: 'Same shells' }
    await world.done('othman', decidePair, found)
    const { rows } = await world.sulh.database.owner.query('select version, type from incidents where id = $1', [own])
    expect(rows).toMatchObject([{ type: 'shelling' }])
    expect((await eventOf(importId, 2)).pairs).toMatchObject([{ decision: { verdict: 'same', incidentId: own } }])
  })
})
