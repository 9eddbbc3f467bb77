import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileAppeal } from '../../src/appeals/actions.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { reportGroup } from '../../src/groups/actions.ts'
import {
  proposeClassification,
  signClassification,
  turnDownClassification,
} from '../../src/groups/classification-actions.ts'
import { readClassifications, readGroupClassifications, readScheme } from '../../src/groups/classification-store.ts'
import { decree1508 } from '../../src/groups/data/decree-1508.ts'
import { changeScheme, draftScheme, proposeScheme, signScheme } from '../../src/groups/scheme-actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { upheldAppeal } from '../appeal.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, cast } from '../world.ts'

describe('a scheme is written, put in force by two people, and groups are classified under it', () => {
  let world: HttpWorld
  let hill: Id
  let river: Id
  let southern: Id
  const schemeId = newId()
  const { code: _, ...content } = decree1508

  const group = (who: CastName, code: string) =>
    world.done(who, reportGroup, {
      id: newId(),
      code,
      nameArabic: `تشكيل ${code}`,
      nameLatin: `Group ${code}`,
      aliases: [],
      claimedStatus: 'interior',
      placeCode: 'B1',
      formed: null,
    })
  const evidence = {
    text: 'The company handed its checkpoint over on 3 June.',
    source: {
      from: 'Visit of the directorate',
      asOf: { from: '2020-06-03', to: '2020-06-03', precision: 'day' },
      reliability: 'B',
      credibility: '2',
      reference: 'V-12',
    },
  }
  const findings = (finding: string, criteria = decree1508.criteria) =>
    criteria.map(({ key }) => ({ criterion: key, finding, evidence: [evidence] }))
  const proposal = (given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), groupId: hill, schemeId, category: 'yellow', findings: findings('met'), reason: 'After visits.' },
    ...given,
  })
  const scheme = (who: CastName, id = schemeId) => world.sulh.database.read(cast[who], (tx) => readScheme(tx, id, 'en'))
  const of = async (who: CastName, groupId: Id) =>
    (await world.sulh.database.read(cast[who], (tx) => readGroupClassifications(tx, groupId, 'en', new Date())))
      ?.classifications ?? []
  const list = (who: CastName, query: Record<string, unknown> = {}, now = new Date()) =>
    world.sulh.database.read(cast[who], (tx) =>
      readClassifications(tx, { show: 'all', search: '', order: 'group', page: 1, ...query }, now),
    )
  const sign = async (who: CastName, id = schemeId) =>
    world.do(who, signScheme, { id, proposedAt: (await scheme('nadia', id))?.scheme.proposedAt })

  beforeAll(async () => {
    world = await newHttpWorld()
    hill = await group('nadia', 'G-001')
    river = await group('nadia', 'G-002')
    southern = await group('umar', 'G-001')
  })
  afterAll(() => world.end())

  it('begins with the preset, which says that its criteria are not the decree’s', async () => {
    for (const { text } of decree1508.criteria) {
      expect(text.en).toContain('proposal of the programme, not of the decree')
      expect(text.ar).toContain('اقتراح من البرنامج')
    }
    await world.done('nadia', draftScheme, { id: schemeId, ...decree1508 })
    expect(await world.do('omran', draftScheme, { id: newId(), ...decree1508 })).toMatchObject({
      code: 'scheme.draftOpen',
    })
    expect(await world.do('nadia', proposeClassification, proposal())).toMatchObject({ code: 'scheme.notInForce' })
  })

  it('is changed as a draft, put forward, and signed by another person who saw what is signed', async () => {
    const criteria = [...content.criteria, { key: 'extra', text: content.basis }]
    const repeated = { id: schemeId, ...content, criteria: [...criteria, { key: 'extra', text: content.basis }] }
    expect(await world.do('nadia', changeScheme, repeated)).toMatchObject({ code: 'scheme.sameKey' })
    await world.done('nadia', changeScheme, { id: schemeId, ...content, criteria })
    const now = new Date().toISOString()
    expect(await world.do('fatou', signScheme, { id: schemeId, proposedAt: now })).toMatchObject({
      code: 'scheme.notProposed',
    })
    await world.done('omran', proposeScheme, { id: schemeId })
    const seen = (await scheme('fatou'))?.scheme.proposedAt
    await world.done('nadia', changeScheme, { id: schemeId, ...content })
    expect((await scheme('fatou'))?.scheme.proposedBy).toBeNull()
    await world.done('omran', proposeScheme, { id: schemeId })
    expect(await world.do('fatou', signScheme, { id: schemeId, proposedAt: seen })).toMatchObject({
      code: 'scheme.changed',
    })
    expect(await sign('omran')).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await sign('fatou')).toMatchObject({ outcome: 'accepted' })
    expect(await world.do('nadia', changeScheme, { id: schemeId, ...content })).toMatchObject({
      code: 'scheme.notDraft',
    })
  })

  it('takes a proposal only with a finding and its evidence for every criterion (R-CLS)', async () => {
    const short = proposal({ findings: findings('met').slice(1) })
    expect(await world.do('nadia', proposeClassification, short)).toMatchObject({
      code: 'classification.findingMissing',
    })
    const [first, ...rest] = findings('met')
    const twice = proposal({ findings: [...rest, rest[0]] })
    expect(await world.do('nadia', proposeClassification, twice)).toMatchObject({
      code: 'classification.findingMissing',
    })
    const bare = proposal({ findings: [{ ...first, evidence: [] }, ...rest] })
    expect(await world.do('nadia', proposeClassification, bare)).toMatchObject({ code: 'input.invalid' })
    expect(await world.do('nadia', proposeClassification, proposal({ category: 'blue' }))).toMatchObject({
      code: 'classification.otherCategory',
    })
    expect(await world.do('nadia', proposeClassification, proposal({ groupId: southern }))).toMatchObject({
      code: 'group.unknown',
    })
    expect(await world.do('dalia', proposeClassification, proposal())).toMatchObject({ code: 'action.notAllowed' })
  })

  it('is signed by another, stands with its review date, and supersedes the one before', async () => {
    const first = proposal()
    await world.done('omran', proposeClassification, first)
    expect(await world.do('nadia', proposeClassification, proposal())).toMatchObject({ code: 'classification.waiting' })
    expect(await world.do('omran', signClassification, { id: first.id })).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    expect(await world.do('omran', turnDownClassification, { id: first.id, reason: 'No.' })).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    await world.done('fatou', signClassification, { id: first.id })
    expect(await world.do('fatou', signClassification, { id: first.id })).toMatchObject({
      code: 'classification.decided',
    })
    const [standing] = await of('rabia', hill)
    expect(standing).toMatchObject({ status: 'signed', category: 'yellow', signedBy: cast.fatou.id })
    const months = Number(standing?.reviewDue?.slice(5, 7)) - (new Date().getMonth() + 1)
    expect((months + 12) % 12).toBe(decree1508.reviewMonths)

    const second = proposal({ category: 'green' })
    await world.done('nadia', proposeClassification, second)
    await world.done('omran', signClassification, { id: second.id })
    expect((await of('nadia', hill)).map(({ status }) => status)).toEqual(['signed', 'superseded'])
  })

  it('is turned down with a reason by the second person, and what stood stands on', async () => {
    const third = proposal({ category: 'red' })
    await world.done('nadia', proposeClassification, third)
    await world.done('fatou', turnDownClassification, { id: third.id, reason: 'The source is one rival.' })
    const [turned, standing] = await of('nadia', hill)
    expect(turned).toMatchObject({ status: 'turnedDown', turnedDownReason: 'The source is one rival.', signedBy: null })
    expect(standing).toMatchObject({ status: 'signed', category: 'green' })
  })

  it('is never computed: whatever was found, the category is what the officer said', async () => {
    for (const { key } of decree1508.categories) {
      for (const finding of ['met', 'notMet', 'cannotTell']) {
        const said = proposal({ groupId: river, category: key, findings: findings(finding) })
        await world.done('nadia', proposeClassification, said)
        await world.done('fatou', signClassification, { id: said.id })
        expect((await of('nadia', river))[0]).toMatchObject({ id: said.id, status: 'signed', category: key })
      }
    }
    // Nothing in the source writes a category: it is in the input's schema, and a classification is spread whole. Lists read.
    const folder = join(import.meta.dirname, '../../src/groups')
    const files = readdirSync(folder).filter((name) => /^(classification|scheme)(?!-list)[\w-]*\.ts$/.test(name))
    expect(files.length).toBeGreaterThan(5)
    const writes = files.flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(
          (line) =>
            /\bcategory\s*[:=](?!=)/.test(line) &&
            !/Criterion\.shape\.key|category: true|Category\.nullable/.test(line),
        )
        .map((line) => `${name}: ${line.trim()}`),
    )
    expect(writes).toEqual(['classification-store.ts: category:'])
  })

  it('lists whose review is overdue, who waits for a signature, and who has no class', async () => {
    const third = await group('nadia', 'G-003')
    const later = new Date(Date.now() + 400 * 86_400_000)
    expect((await list('nadia', { show: 'overdue' })).rows).toEqual([])
    const overdue = await list('nadia', { show: 'overdue', order: 'review' }, later)
    expect(overdue.rows.map((row) => [row.group.id, row.overdue])).toEqual([
      [hill, true],
      [river, true],
    ])
    expect(overdue.counts).toEqual({ overdue: 2, waiting: 0, unclassified: 1 })
    const waiting = proposal({ groupId: third })
    await world.done('nadia', proposeClassification, waiting)
    expect((await list('fatou', { show: 'waiting' })).rows).toMatchObject([
      { group: { id: third }, waiting: waiting.id, standing: null },
    ])
    expect((await list('nadia', { search: 'G-00%' })).total).toBe(0)
    expect((await list('nadia', { search: 'group g-002' })).rows.map((row) => row.group.id)).toEqual([river])
  })

  it('goes on under a new version, and the earlier one stays readable with what was classified under it', async () => {
    const next = newId()
    const criteria = content.criteria.slice(0, 2)
    await world.done('nadia', draftScheme, { id: next, ...decree1508, criteria })
    await world.done('nadia', proposeScheme, { id: next })
    expect(await sign('omran', next)).toMatchObject({ outcome: 'accepted' })
    const former = await scheme('nadia')
    expect(former).toMatchObject({ scheme: { status: 'retired', version: 1 }, groups: 2 })
    expect(former?.versions.map(({ version }) => version)).toEqual([2, 1])
    expect(former?.scheme.criteria).toEqual(content.criteria)
    const [waiting] = (await list('fatou', { show: 'waiting' })).rows
    expect(await world.do('fatou', signClassification, { id: waiting?.waiting })).toMatchObject({
      code: 'scheme.notInForce',
    })
    const anew = proposal({ schemeId: next, category: 'red', findings: findings('cannotTell', criteria) })
    await world.done('nadia', proposeClassification, anew)
    await world.done('fatou', signClassification, { id: anew.id })
    expect((await of('nadia', hill)).map(({ status }) => status)).toEqual([
      'signed',
      'turnedDown',
      'superseded',
      'superseded',
    ])
  })

  it('can be appealed: upheld, it stands no more, nothing of it is lost, and the group is classified anew', async () => {
    const standing = (await of('nadia', hill)).find(({ status }) => status === 'signed')
    const turned = (await of('nadia', hill)).find(({ status }) => status === 'turnedDown')
    if (!standing || !turned) throw new Error('nothing stands')
    const against = (one: { id: Id }) => ({ subjectKind: 'classification', subjectId: one.id, personId: null })
    const said = { grounds: 'We left that checkpoint.', how: 'inWriting' }
    expect(await world.do('nadia', fileAppeal, { id: newId(), ...against(turned), ...said })).toMatchObject({
      code: 'appeal.notAppealable',
    })
    expect(await world.do('umar', fileAppeal, { id: newId(), ...against(standing), ...said })).toMatchObject({
      code: 'appeal.subjectUnknown',
    })
    const appeal = await upheldAppeal(world, 'nadia', against(standing))
    const { rows } = await world.sulh.database.owner.query('select first_officers from appeals where id = $1', [appeal])
    expect(rows[0].first_officers).toEqual([standing.proposedBy, standing.signedBy])
    expect((await of('nadia', hill)).find(({ id }) => id === standing.id)).toEqual({ ...standing, status: 'setAside' })
    const anew = proposal({ schemeId: standing.schemeId, findings: standing.findings })
    expect(await world.do('nadia', proposeClassification, anew)).toMatchObject({ outcome: 'accepted' })
  })

  it('is the business of its own side and of the joint bodies', async () => {
    expect(await of('umar', hill)).toEqual([])
    expect(await scheme('umar')).toBeUndefined()
    expect((await list('umar')).rows.map((row) => row.group.id)).toEqual([southern])
    expect((await list('karim')).total).toBe(4)
    const [standing] = await of('nadia', hill)
    expect(await world.do('ismail', turnDownClassification, { id: standing?.id, reason: 'No.' })).toMatchObject({
      code: 'classification.unknown',
    })
    const foreign = proposal({ groupId: southern })
    expect(await world.do('umar', proposeClassification, foreign)).toMatchObject({ code: 'scheme.unknown' })
    expect((await world.get('awa', '/api/classifications')).status).toBe(403)
    expect((await world.get('umar', `/api/groups/${hill}/classifications`)).status).toBe(404)
    expect((await world.get('rabia', `/api/groups/${hill}/classifications`)).status).toBe(200)
    expect((await world.get('karim', `/api/classification-schemes/${schemeId}`)).status).toBe(200)
    expect((await world.get('nadia', '/api/classification-schemes')).status).toBe(200)
  })

  it('verifies whole after all this', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
