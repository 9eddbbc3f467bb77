import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { contentHash, ReleaseContent } from '../../src/public-releases/content.ts'
import { PublicReleaseView } from '../../src/public-releases/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import {
  answerOffer,
  explainMatter,
  makeOffer,
  openMatter,
  signExplanation,
  turnDownExplanation,
} from '../../src/talk-offers/matter-actions.ts'
import { MattersView, MatterView } from '../../src/talk-offers/views.ts'
import { proposeTextRelease, releaseText, turnDownTextRelease } from '../../src/talk-texts/release-actions.ts'
import { abandonText, acceptText, proposeText, reviseText } from '../../src/talk-texts/text-actions.ts'
import { TextView } from '../../src/talk-texts/views.ts'
import { openTrack } from '../../src/talks/track-actions.ts'
import { WorkView } from '../../src/work/views.ts'
import { attempt, stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { friends, heldMeeting, north, ownTrack, said, south, type TextGiven, text, track } from '../talks.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
let trackId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  trackId = await world.done('nawal', openTrack, track())
})
afterAll(() => world.end())

const seen = async (who: CastName, id: string) =>
  TextView.parse(JSON.parse((await world.get(who, `/api/talk-texts/${id}`)).body))
const proposed = async (who: CastName, of: TextGiven = text(trackId)) => {
  await world.done(who, proposeText, of)
  return of
}
const accept = (who: CastName, id: string, party: string, version = 1, attestation = '') =>
  world.do(who, acceptText, { id, version, party, attestation })
const workOf = async (who: CastName, id: string) => {
  const { items } = WorkView.parse(JSON.parse((await world.get(who, '/api/work')).body))
  return items.filter((one) => one.id === id).map(({ kind }) => kind)
}
/** The text with its second article between brackets: sixty days for the north, thirty for the south. */
function bracketed(of: TextGiven, given: Record<string, unknown> = {}) {
  const [first, second] = of.articles
  if (!first || !second) throw new Error('two articles')
  const wants = (party: string, ar: string, en: string) => ({ party, words: { ar, en, fr: '' } })
  const brackets = [{ number: 1, alternatives: [wants('north', 'ستين', 'sixty'), wants('south', 'ثلاثين', 'thirty')] }]
  const words = { ar: 'يغادرون خلال [١] يوماً', en: 'They leave within [1] days', fr: '' }
  return [first, { ...second, words, brackets, ...given }]
}

describe('a joint text', () => {
  it('has brackets with the same numbers in each language, and what each party wants in them', async () => {
    const of = text(trackId)
    const propose = (given: Record<string, unknown>) =>
      world.do('jamila', proposeText, { ...of, articles: bracketed(of, given) })
    expect(await propose({ words: { ar: 'خلال [1]', en: 'within', fr: '' } })).toMatchObject({
      code: 'talkText.bracketsDiffer',
      field: 'articles.1.words.en',
    })
    expect(await propose({ words: { ar: '[1]', en: '[1]', fr: 'sans' } })).toMatchObject({
      field: 'articles.1.words.fr',
    })
    const alternative = (party: string, ar: string, en: string) => ({ party, words: { ar, en, fr: '' } })
    const wanting = (...alternatives: ReturnType<typeof alternative>[]) =>
      propose({ brackets: [{ number: 1, alternatives }] })
    expect(await wanting(alternative('Strangers', 'أ', 'a'))).toMatchObject({ code: 'talkText.notAParty' })
    expect(await wanting(alternative('north', 'أ', 'a'), alternative('north', 'ب', 'b'))).toMatchObject({
      code: 'talkText.wantsTwice',
    })
    expect(await wanting(alternative('north', '', ''))).toMatchObject({ code: 'talkText.emptyBracket' })
    expect(await wanting(alternative('north', 'أ', ''))).toMatchObject({ code: 'talkText.oneLanguage' })
    const [first] = of.articles
    expect(
      await world.do('jamila', proposeText, { ...of, articles: [first, { ...first, id: newId() }] }),
    ).toMatchObject({
      code: 'talkText.numberTwice',
    })
    const arabic = { ...first, words: { ar: '', en: 'x', fr: '' } }
    expect(await world.do('jamila', proposeText, { ...of, articles: [arabic] })).toMatchObject({
      issues: [{ path: ['articles', 0, 'words', 'ar'] }],
    })
    expect(await propose({})).toMatchObject({ outcome: 'accepted' })
    expect((await seen('lamia', of.id)).text).toMatchObject({ brackets: 1, version: 1 })
    expect(await accept('kenan', of.id, 'north')).toMatchObject({ code: 'talkText.brackets' })
    expect(await workOf('lamia', of.id)).toEqual(['talkText.consider'])
    expect(await workOf('kenan', of.id)).toEqual([])
    const forced = `insert into talk_text_acceptances values (gen_random_uuid(), '${north.sideId}', '${of.id}', 1, 'north',
      '${north.sideId}', '', '${cast.kenan.id}', now())`
    expect(await attempt(world, 'sulh_writer', forced)).toBe('23001')
  })

  it('goes from side to side in versions, each by who proposed it; a later one voids what was accepted', async () => {
    const of = await proposed('jamila')
    expect(await accept('jamila', of.id, 'north')).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await accept('kenan', of.id, 'south')).toMatchObject({ code: 'talkParty.answersItself', field: 'party' })
    expect(await accept('kenan', of.id, 'north', 1, 'By word')).toMatchObject({ code: 'talkParty.noAttestation' })
    expect(await accept('kenan', of.id, 'north')).toMatchObject({ outcome: 'accepted' })
    expect(await accept('fatou', of.id, 'north')).toMatchObject({ code: 'talkText.acceptedAlready' })
    const { title, articles } = of
    const revise = { id: of.id, version: 1, title, articles, change: 'Shorter' }
    await world.done('lamia', reviseText, revise)
    expect(await world.do('munther', reviseText, revise)).toMatchObject({ code: 'talkText.changedMeanwhile' })
    const view = await seen('jamila', of.id)
    expect(view).toMatchObject({ accepted: [], text: { version: 2, status: 'negotiating' } })
    expect(view.versions.map((one) => one.proposedByParty)).toEqual(['south', 'north'])
    expect(view.acceptances).toHaveLength(1)
    expect(await accept('munther', of.id, 'south', 1)).toMatchObject({ code: 'talkText.changedMeanwhile' })
    expect(await accept('lamia', of.id, 'south', 2)).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await accept('munther', of.id, 'south', 2)).toMatchObject({ outcome: 'accepted' })
    expect((await seen('nawal', of.id)).text.status).toBe('negotiating')
    expect(await workOf('fatou', of.id)).toEqual(['talkText.accept'])
    // Whoever revised earlier may accept what another proposed since.
    expect(await accept('jamila', of.id, 'north', 2)).toMatchObject({ outcome: 'accepted' })
    expect((await seen('nawal', of.id)).text).toMatchObject({ status: 'final', version: 2 })
    const later = { ...revise, version: 2 }
    expect(await world.do('lamia', reviseText, later)).toMatchObject({ code: 'talkText.notNow' })
  })

  it('is final by all in SQL too, stays, and its versions are not overwritten', async () => {
    const of = await proposed('jamila')
    await accept('kenan', of.id, 'north')
    const final = `update talk_texts set status = 'final', final_at = now() where id = '${of.id}'`
    expect(await attempt(world, 'sulh_writer', final)).toBe('23001')
    const insert = (
      by: CastName,
      side: 'north' | 'south',
    ) => `insert into talk_text_acceptances values (gen_random_uuid(),
      '${cast[by].sideId}', '${of.id}', 1, '${side}', '${cast[side === 'north' ? 'jamila' : 'lamia'].sideId}', '', '${cast[by].id}', now())`
    expect(await attempt(world, 'sulh_writer', insert('kenan', 'south'))).toBe('23001')
    expect(await stoppedBy(world, 'sulh_writer', insert('kenan', 'north'))).toMatch(/talk_text_acceptances|one_person/)
    expect(await attempt(world, 'sulh_writer', `update talk_text_versions set change = 'x'`)).toBe('42501')
    expect(await attempt(world, 'sulh_writer', `delete from talk_texts`)).toBe('42501')
    await accept('munther', of.id, 'south')
    expect((await seen('fatou', of.id)).text.status).toBe('final')
    const back = `update talk_texts set status = 'negotiating', final_at = null where id = '${of.id}'`
    expect(await attempt(world, 'sulh_writer', back)).toBe('23001')
  })

  it('accepted by both at the same moment is final once, and revised meanwhile by neither', async () => {
    const of = await proposed('nawal')
    const { title, articles } = of
    const outcomes = await Promise.all([
      accept('kenan', of.id, 'north'),
      accept('munther', of.id, 'south'),
      world.do('lamia', reviseText, { id: of.id, version: 1, title, articles, change: 'x' }),
      accept('fatou', of.id, 'north'),
    ])
    const view = await seen('nawal', of.id)
    const inForce = view.acceptances.filter(({ acceptance }) => acceptance.version === view.text.version)
    if (view.text.status === 'final') expect(inForce).toHaveLength(2)
    else expect(view.text.version).toBe(2)
    expect(outcomes.filter(({ outcome }) => outcome === 'accepted').length).toBeGreaterThanOrEqual(2)
  })

  it('of talks with one from outside is accepted for them by who keeps it, who says how', async () => {
    const own = await world.done('jamila', openTrack, ownTrack())
    const of = text(own)
    await proposed('jamila', of)
    for (const who of ['lamia', 'ismail', 'nawal'] as const) {
      const [there, nowhere] = await Promise.all([of.id, newId()].map((id) => world.get(who, `/api/talk-texts/${id}`)))
      expect(there?.status, who).toBe(404)
      expect(there?.body, who).toBe(nowhere?.body)
      const refused = await world.do(who === 'nawal' ? 'osman' : who, acceptText, {
        ...{ id: of.id, version: 1, party: 'south', attestation: '' },
      })
      expect(refused, who).toMatchObject({ code: 'talkText.unknown' })
    }
    expect(await accept('kenan', of.id, friends.name)).toMatchObject({ field: 'attestation' })
    await accept('kenan', of.id, friends.name, 1, 'Their note of 2 July')
    expect(await accept('kenan', of.id, 'north')).toMatchObject({ code: 'signature.twoPersonRule' })
    await accept('fatou', of.id, 'north')
    expect((await seen('jamila', of.id)).text.status).toBe('final')
  })

  it('is given up by who first proposed it; a communiqué is of a meeting', async () => {
    const of = await proposed('lamia')
    expect(await world.do('jamila', abandonText, { id: of.id, reason: 'x' })).toMatchObject({
      code: 'talkText.proposerOnly',
    })
    await world.done('munther', abandonText, { id: of.id, reason: 'Overtaken' })
    expect(await accept('kenan', of.id, 'north')).toMatchObject({ code: 'talkText.notNow' })
    expect(await world.do('lamia', proposeText, text(trackId, { kind: 'communique' }))).toMatchObject({
      code: 'talkText.ofWhichMeeting',
      field: 'meetingId',
    })
  })
})

describe('a communiqué', () => {
  const of = async (given: Parameters<typeof text>[1] = {}) => {
    const meetingId = await heldMeeting(world, 'nawal', trackId)
    return text(trackId, { kind: 'communique', meetingId, ...given }, 'The parties met')
  }

  it('has a title in both languages', async () => {
    const one = await of({ title: { ar: '', en: 'Communiqué', fr: '' } })
    expect(await world.do('nawal', proposeText, one)).toMatchObject({ code: 'talkText.publicTitle', field: 'title.ar' })
  })

  it('is released to the public by two people in the words that every party accepted, and read by anybody at its address', async () => {
    const one = await proposed('nawal', await of())
    expect(await world.do('jamila', proposeTextRelease, { id: one.id })).toMatchObject({
      code: 'talkText.notForPublic',
    })
    const early = `update talk_texts set release_proposed_by = '${cast.jamila.id}', release_proposed_at = now() where id = '${one.id}'`
    expect(await attempt(world, 'sulh_writer', early)).not.toBe('done')
    await accept('jamila', one.id, 'north')
    await accept('lamia', one.id, 'south')
    expect(await world.do('kenan', releaseText, { id: one.id })).toMatchObject({ code: 'talkText.releaseNotProposed' })
    await world.done('jamila', proposeTextRelease, { id: one.id })
    expect(await world.do('jamila', releaseText, { id: one.id })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await workOf('munther', one.id)).toEqual(['talkText.release'])
    await world.done('kenan', turnDownTextRelease, { id: one.id, reason: 'Friday is better' })
    await world.done('jamila', proposeTextRelease, { id: one.id })
    await world.done('munther', releaseText, { id: one.id })
    const { text: released } = await seen('nawal', one.id)
    const { status, body } = await world.get(null, `/api/public/releases/${released.releaseId}`)
    expect(status).toBe(200)
    const view = PublicReleaseView.parse(JSON.parse(body))
    const content = ReleaseContent.parse(JSON.parse(view.content ?? ''))
    expect(view.sha256).toBe(contentHash(view.content ?? ''))
    expect(content.body.en).toEqual(one.articles.map(({ words }) => words.en))
    expect(content.body.ar).toEqual(one.articles.map(({ words }) => words.ar))
    expect(content).toMatchObject({ kind: 'communique', source: { kind: 'talkText', id: one.id, version: 1 } })
    expect(await world.do('kenan', proposeTextRelease, { id: one.id })).toMatchObject({ code: 'talkText.notForPublic' })
    const again = `update talk_texts set release_id = null where id = '${one.id}'`
    expect(await attempt(world, 'sulh_writer', again)).toBe('23001')
  })
})

describe('what is offered to the sides', () => {
  const matter = (given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), kind: 'meeting', convener: friends, words: said('A talk on armed groups') },
    ...{ withinDays: 14, noticeDays: 3, ...given },
  })
  const offer = (matterId: Id, to: typeof north, offeredOn: string, forDay: string | null) => ({
    ...{ id: newId(), matterId, partySideId: to.sideId, offeredOn, forDay, meetingId: null },
  })
  const matters = async (who: CastName, query = '') =>
    MattersView.parse(JSON.parse((await world.get(who, `/api/talk-matters${query}`)).body))
  const one = async (who: CastName, id: string) =>
    MatterView.parse(JSON.parse((await world.get(who, `/api/talk-matters/${id}`)).body))

  it('is kept by joint bodies, once for each side, and each side answers for itself', async () => {
    const of = matter()
    expect(await world.do('jamila', openMatter, of)).toMatchObject({ code: 'talkMatter.joint' })
    await world.done('nawal', openMatter, of)
    const first = offer(of.id, north, '2020-06-20', '2020-06-24')
    expect(await world.do('jamila', makeOffer, first)).toMatchObject({ code: 'talkMatter.joint' })
    expect(await world.do('nawal', makeOffer, { ...first, forDay: null })).toMatchObject({ field: 'forDay' })
    expect(await world.do('nawal', makeOffer, { ...first, forDay: '2020-06-19' })).toMatchObject({
      code: 'talkOffer.dayOver',
    })
    expect(await world.do('nawal', makeOffer, { ...first, partySideId: cast.nawal.sideId })).toMatchObject({
      code: 'talkOffer.toSides',
    })
    await world.done('nawal', makeOffer, first)
    expect(await world.do('osman', makeOffer, { ...first, id: newId() })).toMatchObject({
      code: 'talkOffer.madeAlready',
    })
    expect(await workOf('jamila', of.id)).toEqual(['talkOffer.answer'])
    expect(await world.do('lamia', answerOffer, { id: first.id, answer: 'declined', words: '' })).toMatchObject({
      code: 'talkOffer.unknown',
    })
    await world.done('fatou', answerOffer, { id: first.id, answer: 'accepted', words: '' })
    expect(await workOf('jamila', of.id)).toEqual([])
  })

  it('shows a side its own days, and of the other only whether it was offered the same', async () => {
    const of = matter()
    await world.done('nawal', openMatter, of)
    await world.done('nawal', makeOffer, offer(of.id, north, '2020-06-20', '2020-06-24'))
    expect(await one('lamia', of.id)).toMatchObject({ matter: { offeredSideIds: [north.sideId] }, offers: [] })
    await world.done('nawal', makeOffer, offer(of.id, south, '2020-06-27', '2020-07-01'))
    const theirs = await one('lamia', of.id)
    expect(theirs.matter.offeredSideIds).toEqual([north.sideId, south.sideId])
    expect(theirs.offers.map(({ partySideId }) => partySideId)).toEqual([south.sideId])
    expect((await one('osman', of.id)).offers).toHaveLength(2)
  })

  it('is an open inequality while one side alone was offered it, or too late, until two of joint bodies explain it', async () => {
    const before = (await matters('nawal')).unequal
    const of = matter()
    await world.done('nawal', openMatter, of)
    expect((await matters('nawal')).unequal).toBe(before)
    await world.done('nawal', makeOffer, offer(of.id, north, '2020-06-20', '2020-06-24'))
    expect((await matters('nawal')).unequal).toBe(before + 1)
    expect(await workOf('osman', of.id)).toEqual(['talkMatter.unequal'])
    expect(await workOf('lamia', of.id)).toEqual([])
    await world.done('nawal', makeOffer, offer(of.id, south, '2020-07-10', '2020-07-11'))
    // Offered to both, and yet twenty days later, with less time to prepare.
    expect((await matters('nawal', '?show=unequal')).matters.map((row) => row.matter.id)).toContain(of.id)
    const secret = 'Their office was shelled on that day'
    await world.done('nawal', explainMatter, { id: of.id, reason: secret })
    expect(await workOf('osman', of.id)).toEqual(['talkMatter.sign'])
    expect(await world.do('nawal', signExplanation, { id: of.id })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('lamia', signExplanation, { id: of.id })).toMatchObject({ code: 'talkMatter.joint' })
    expect((await world.get('lamia', `/api/talk-matters/${of.id}`)).body).not.toContain(secret)
    const alone = `update talk_matters set status = 'explained', explanation = 'x', decided_by = explained_by, decided_at = now()
      where id = '${of.id}'`
    expect(await stoppedBy(world, 'sulh_writer', alone)).toBe('explained_by_two')
    await world.done('osman', turnDownExplanation, { id: of.id, reason: 'It was not' })
    await world.done('osman', explainMatter, { id: of.id, reason: 'They asked for that day themselves' })
    await world.done('nawal', signExplanation, { id: of.id })
    expect((await one('lamia', of.id)).matter.explanation).toBe('They asked for that day themselves')
    expect((await one('lamia', of.id)).steps).toEqual([])
    expect((await one('osman', of.id)).steps.map(({ step }) => step.kind)).toEqual([
      ...['explained', 'turnedDown', 'explained', 'signed'],
    ])
    expect((await matters('nawal')).unequal).toBe(before)
  })
})

it('says none of its words in the journal, which joint auditors read', async () => {
  const { rows } = await world.sulh.database.owner.query(
    `select action from journal where action in ('talkText.propose', 'talkText.revise', 'talkText.accept')
       and body::text ~ 'Firing stops|ninety days|thirty'`,
  )
  expect(rows).toEqual([])
})

it('verifies whole after all this', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
