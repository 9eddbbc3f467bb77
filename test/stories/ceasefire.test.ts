import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  amendAgreement,
  draftAgreement,
  editAgreement,
  proposeAgreement,
  proposeEnd,
  signAgreement,
  turnDownAgreement,
} from '../../src/ceasefire/agreement-actions.ts'
import { assessCommitment, confirmCommitment, turnDownCommitment } from '../../src/ceasefire/commitment-actions.ts'
import { AgreementsView, AgreementView } from '../../src/ceasefire/views.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { type AgreementGiven, agreement, inForce } from '../ceasefire.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import type { CastName } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const view = async (who: CastName, id: string) =>
  AgreementView.parse(JSON.parse((await world.get(who, `/api/ceasefire-agreements/${id}`)).body))
const sign = (who: CastName, id: string, version: number, what = 'draft') =>
  world.do(who, signAgreement, { id, what, version })
/** As it would be sent again, without its second article. */
const shorter = ({ articles, annex, ...of }: AgreementGiven) => ({
  ...of,
  articles: articles.slice(0, 1),
  annex: annex.map((entry) => ({ ...entry, articleIds: entry.articleIds.slice(0, 1) })),
})

describe('an agreement', () => {
  it('is a draft of who entered it until it is put forward, and comes into force for both by two', async () => {
    const entered = agreement()
    await world.done('najat', draftAgreement, entered)
    expect((await world.get('qasim', `/api/ceasefire-agreements/${entered.id}`)).status).toBe(404)
    expect(await world.do('qasim', proposeAgreement, { id: entered.id })).toMatchObject({
      code: 'ceasefireAgreement.unknown',
    })
    expect(await sign('qasim', entered.id, 1)).toMatchObject({ code: 'ceasefireAgreement.unknown' })
    await world.done('najat', proposeAgreement, { id: entered.id })
    expect((await view('qasim', entered.id)).articles.map(({ number }) => number)).toEqual(['1', '2'])
    expect(await sign('najat', entered.id, 1)).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await sign('fatou', entered.id, 1)).toMatchObject({ code: 'ceasefireAgreement.otherSigns' })
    expect(await sign('qasim', entered.id, 2)).toMatchObject({ code: 'ceasefireAgreement.notNow' })
    await world.done('qasim', signAgreement, { id: entered.id, what: 'draft', version: 1 })
    expect((await view('najat', entered.id)).agreement).toMatchObject({ status: 'inForce' })
    expect(await world.do('najat', editAgreement, { ...entered, change: 'x' })).toMatchObject({
      code: 'ceasefireAgreement.notNow',
    })
    const listed = AgreementsView.parse(JSON.parse((await world.get('viola', '/api/ceasefire-agreements')).body))
    expect(listed.agreements.find((row) => row.agreement.id === entered.id)).toMatchObject({
      articles: 2,
      commitments: 2,
    })
    // Past the rules: a side signs its own.
    const own = agreement()
    await world.done('najat', draftAgreement, own)
    const forged = (who: string) => `update ceasefire_agreements set status = 'inForce', signed_at = now(),
      signed_by = (select id from users where login = '${who}') where id = '${own.id}'`
    for (const who of ['najat', 'fatou']) expect(await attempt(world, 'sulh_writer', forged(who)), who).toMatch(/^23/)
  })

  it('that was turned down is written anew before it is put forward again, and keeps each version', async () => {
    const entered = agreement()
    await world.done('najat', draftAgreement, entered)
    await world.done('najat', proposeAgreement, { id: entered.id })
    await world.done('qasim', turnDownAgreement, {
      id: entered.id,
      what: 'draft',
      version: 1,
      reason: 'Say who counts',
    })
    expect(await world.do('najat', proposeAgreement, { id: entered.id })).toMatchObject({
      code: 'ceasefireAgreement.turnedDown',
    })
    await world.done('najat', editAgreement, { ...shorter(entered), change: 'Without the second article' })
    const { articles, commitments, versions } = await view('najat', entered.id)
    expect(articles.map(({ number, removedIn }) => [number, removedIn])).toEqual([
      ['1', null],
      ['2', 2],
    ])
    expect(commitments.map(({ commitment }) => commitment.removedIn)).toEqual([2, 2])
    expect(versions.map(({ version }) => [version.version, version.status, version.reason])).toEqual([
      [2, 'written', ''],
      [1, 'turnedDown', 'Say who counts'],
    ])
    await world.done('najat', proposeAgreement, { id: entered.id })
    await world.done('viola', signAgreement, { id: entered.id, what: 'draft', version: 2 })
    const reworded = `update ceasefire_agreement_versions set change = 'x' where agreement_id = '${entered.id}'`
    expect(await attempt(world, 'sulh_writer', reworded)).toBe('23001')
  })

  it('is amended and ended by two of two authorities, and goes on meanwhile', async () => {
    const of = await inForce(world)
    await world.done('najat', amendAgreement, { ...shorter(of), change: 'The second article was carried out' })
    expect((await view('qasim', of.id)).articles.every(({ removedIn }) => removedIn === null)).toBe(true)
    expect(await world.do('qasim', amendAgreement, { ...shorter(of), change: 'x' })).toMatchObject({
      code: 'ceasefireAgreement.amendmentWaits',
    })
    expect(await sign('fatou', of.id, 2, 'amendment')).toMatchObject({ code: 'ceasefireAgreement.otherSigns' })
    await world.done('qasim', signAgreement, { id: of.id, what: 'amendment', version: 2 })
    const amended = await view('najat', of.id)
    expect(amended.agreement.version).toBe(2)
    expect(amended.articles.map(({ removedIn }) => removedIn)).toEqual([null, 2])
    await world.done('fatou', proposeEnd, { id: of.id, endedOn: '2021-03-10', reason: 'A new authority took over' })
    expect(await sign('najat', of.id, 2, 'end')).toMatchObject({ code: 'ceasefireAgreement.otherSigns' })
    await world.done('ismail', turnDownAgreement, { id: of.id, what: 'end', version: 2, reason: 'Not yet' })
    expect((await view('najat', of.id)).agreement).toMatchObject({ status: 'inForce', endedOn: null })
    await world.done('fatou', proposeEnd, { id: of.id, endedOn: '2021-03-10', reason: 'Again' })
    await world.done('ismail', signAgreement, { id: of.id, what: 'end', version: 2 })
    expect((await view('viola', of.id)).agreement.status).toBe('ended')
  })

  it('is refused only where it cannot be so, with the field', async () => {
    const of = agreement()
    const [first, second] = of.articles
    const draft = (given: Parameters<typeof agreement>[0]) =>
      world.do('najat', draftAgreement, { ...agreement(), ...given })
    expect(await draft({ signedOn: '2999-01-01', inForceFrom: '2999-01-01' })).toMatchObject({ field: 'signedOn' })
    expect(await draft({ inForceFrom: '2020-10-22' })).toMatchObject({ field: 'inForceFrom' })
    // Nobody passes for an authority by its code alone.
    expect(await draft({ parties: [{ sideId: null, name: 'north' }, ...of.parties] })).toMatchObject({
      code: 'ceasefireAgreement.partyUnknown',
    })
    expect(await draft({ parties: [{ sideId: newId(), name: 'north' }, ...of.parties] })).toMatchObject({
      field: 'parties',
    })
    const twice = first ? [...of.articles, { ...first, id: newId() }] : []
    expect(await draft({ articles: twice })).toMatchObject({
      code: 'ceasefireAgreement.numberTwice',
      field: 'articles.2.number',
    })
    expect(
      await draft({ annex: [{ code: 'shelling', words: { ar: '', en: '', fr: '' }, articleIds: [newId()] }] }),
    ).toMatchObject({
      code: 'ceasefireAgreement.annexArticle',
    })
    expect(
      await world.do('najat', draftAgreement, {
        ...{ ...of, articles: [first, second] },
        annex: [{ code: 'flags', words: { ar: '', en: '', fr: '' }, articleIds: [first?.id] }],
      }),
    ).toMatchObject({ code: 'ceasefireAgreement.codeUnnamed', field: 'annex.0.words' })
    const there = await inForce(world)
    expect(
      await world.do('najat', draftAgreement, { ...agreement(), articles: there.articles, annex: [] }),
    ).toMatchObject({
      code: 'ceasefireAgreement.idsTaken',
    })
    const answer = await world.post('najat', 'ceasefireAgreement.draft', {
      ...agreement({ title: { ar: '', en: '', fr: '' } }),
    })
    expect(answer.status).toBeLessThan(500)
    expect(JSON.stringify(answer.body)).toContain('one language')
  })
})

describe('a commitment', () => {
  it('falls due on its day or days after the signature, and is judged with evidence by two', async () => {
    const of = await inForce(world)
    const [north, south] = of.articles[1]?.obligations ?? []
    if (!north || !south) throw new Error('the agreement obliges nobody')
    const due = (await view('najat', of.id)).commitments.map(({ commitment }) => [commitment.party, commitment.dueOn])
    expect(due).toEqual([
      ['south', '2020-12-01'],
      ['north', '2021-01-21'],
    ])
    const assess = (given = {}) => ({
      ...{ id: newId(), commitmentId: south.id, verdict: 'partly', asOf: '2020-12-02', statement: 'Two of three left' },
      evidence: [{ words: 'Seen from the post', incidentId: null }],
      ...given,
    })
    expect(await world.do('najat', assessCommitment, assess({ evidence: [] }))).toMatchObject({
      code: 'commitmentAssessment.noEvidence',
    })
    expect(await world.do('najat', assessCommitment, assess({ asOf: '2999-01-01' }))).toMatchObject({
      code: 'commitmentAssessment.notYet',
    })
    const own = await world.done('najat', assessCommitment, assess())
    expect(await world.do('najat', confirmCommitment, { id: own })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('qasim', confirmCommitment, { id: own })).toMatchObject({
      code: 'commitmentAssessment.unknown',
    })
    await world.done('fatou', confirmCommitment, { id: own })
    const seen = async (who: CastName) =>
      (await view(who, of.id)).commitments.find(({ commitment }) => commitment.id === south.id)?.assessments ?? []
    expect(await seen('qasim')).toEqual([])
    const later = await world.done('najat', assessCommitment, assess({ verdict: 'met', asOf: '2020-12-05' }))
    await world.done('viola', confirmCommitment, { id: later })
    const shared = await seen('qasim')
    expect(shared).toMatchObject([{ assessment: { verdict: 'met', shared: true }, evidence: [] }])
    expect((await seen('najat')).map(({ assessment, evidence }) => [assessment.verdict, evidence.length])).toEqual([
      ['met', 1],
      ['partly', 1],
    ])
    const third = await world.done('najat', assessCommitment, assess({ verdict: 'unknown', evidence: [] }))
    await world.done('fatou', turnDownCommitment, { id: third, reason: 'There is evidence' })
    expect(await world.do('fatou', confirmCommitment, { id: third })).toMatchObject({
      code: 'commitmentAssessment.notNow',
    })
    const { body } = await world.get('najat', '/api/work')
    expect(body).toContain('commitment.assess')
  })

  it('and every agreement replay from the journal', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
