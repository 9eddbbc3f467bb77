import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { verifyReceiptCode } from '../../src/journal/receipt-code.ts'
import { newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { decidePublicRelease, proposePublicRelease, withdrawPublicRelease } from '../../src/public-releases/actions.ts'
import { ReleaseContent } from '../../src/public-releases/content.ts'
import { releaseNumber } from '../../src/public-releases/release.ts'
import {
  FiguresView,
  PublicReleasesView,
  PublicReleaseView,
  ReleasesView,
  ReleaseView,
} from '../../src/public-releases/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { WorkView } from '../../src/work/views.ts'
import { stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { codesOn, poppler, textOf } from '../pdf.ts'
import { statement, words } from '../public-releases.ts'
import { journalKey } from '../state.ts'
import { applicant, type CastName, cast, rifle } from '../world.ts'

const dayMs = 86_400_000
let clock = Date.now()
let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld({}, () => new Date(clock))
})
afterAll(() => world.end())

const noBody = { ar: [], en: [], fr: [] }
async function released(given: Record<string, unknown> = {}): Promise<string> {
  const id = await world.done('jamila', proposePublicRelease, statement(given))
  await world.done('kenan', decidePublicRelease, { id, release: true, note: '' })
  return id
}
const seen = (id: string) => world.get(null, `/api/public/releases/${id}`)
const view = async (id: string) => PublicReleaseView.parse(JSON.parse((await seen(id)).body))
const listed = async () =>
  PublicReleasesView.parse(JSON.parse((await world.get(null, '/api/public/releases')).body)).releases
const inside = async (id: string, who: CastName = 'jamila') =>
  ReleaseView.parse(JSON.parse((await world.get(who, `/api/public-releases/${id}`)).body))
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
async function paper(id: string, language = 'en'): Promise<Uint8Array> {
  const response = await world.http.inject({
    method: 'GET',
    url: `/api/public/releases/${id}/paper?language=${language}`,
  })
  expect(response.headers['content-type']).toBe('application/pdf')
  return new Uint8Array(response.rawPayload)
}

describe('a statement', () => {
  it('is public once another released it, and never before', async () => {
    const id = await world.done('jamila', proposePublicRelease, statement({ title: words('secret so far') }))
    expect((await seen(id)).status).toBe(404)
    expect((await world.get(null, `/api/public/releases/${id}/release.json`)).status).toBe(404)
    expect((await world.get(null, `/api/public/releases/${id}/paper`)).status).toBe(404)
    expect(JSON.stringify(await listed())).not.toContain('secret so far')
    expect(await world.do('jamila', decidePublicRelease, { id, release: true, note: '' })).toMatchObject({
      code: 'publicRelease.twoPersonRule',
    })
    const work = WorkView.parse(JSON.parse((await world.get('kenan', '/api/work?kind=publicRelease.decide')).body))
    expect(JSON.stringify(work)).toContain(releaseNumber(id))
    await world.done('fatou', decidePublicRelease, { id, release: true, note: '' })
    expect(await view(id)).toMatchObject({ state: 'released', number: releaseNumber(id), withdrawn: null })
    expect((await listed())[0]?.id).toBe(id)
    expect(await world.do('kenan', decidePublicRelease, { id, release: false, note: 'x' })).toMatchObject({
      code: 'publicRelease.notNow',
    })
  })

  it('has content whose hash the journal states, which anybody proves without the server', async () => {
    const id = await released({ title: words('proof') })
    const { content, sha256: stated, code } = await view(id)
    expect(sha256(content ?? '')).toBe(stated)
    const verified = verifyReceiptCode(code, [journalKey(world)])
    expect(verified).toMatchObject({
      genuine: true,
      statement: {
        kind: 'publicRelease',
        number: releaseNumber(id),
        content: stated,
        title: 'عنوان proof',
        corrects: '',
      },
    })
    expect(ReleaseContent.parse(JSON.parse(content ?? ''))).toMatchObject({ number: releaseNumber(id), figures: [] })
    // Nobody is named in what is published.
    for (const name of [cast.jamila.name, cast.kenan.name, cast.jamila.id]) expect(content).not.toContain(name)
    const file = await world.get(null, `/api/public/releases/${id}/release.json`)
    expect(JSON.parse(file.body)).toEqual(await view(id))
    const changed = (content ?? '').replace('First', 'Last')
    expect(sha256(changed)).not.toBe(stated)
  })

  it.runIf(poppler)('is printed with its words, its number, its address and the code', async () => {
    const id = await released({ title: words('paper') })
    const { code, sha256: stated } = await view(id)
    const english = textOf(await paper(id)).replace(/\s+/g, ' ')
    expect(english).toContain('First paragraph')
    expect(english).toContain(releaseNumber(id))
    expect(english.replace(/ /g, '')).toContain(stated)
    expect(english.replace(/ /g, '')).toContain(`/public/releases/${id}`)
    // Nobody wrote it in French, so that it is shown in English.
    expect(textOf(await paper(id, 'fr'))).toContain('First paragraph')
    expect(textOf(await paper(id, 'ar'))).toContain('الفقرة')
    expect(await codesOn(await paper(id), 1)).toEqual([code])
  })

  it('says something, in Arabic and in English', async () => {
    const refused = (body: unknown) => world.do('jamila', proposePublicRelease, statement({ body }))
    expect(await refused(noBody)).toMatchObject({ code: 'publicRelease.noWords', field: 'body.ar' })
    expect(await refused({ ...noBody, ar: ['س'] })).toMatchObject({ code: 'publicRelease.noWords', field: 'body.en' })
    expect(await refused({ ...noBody, ar: ['س'], en: [' '] })).toMatchObject({ code: 'input.invalid' })
    expect(
      await world.do('jamila', proposePublicRelease, statement({ title: { ...words('x'), en: '' } })),
    ).toMatchObject({ code: 'input.invalid' })
    expect(await world.do('jamila', proposePublicRelease, statement({ change: 'x' }))).toMatchObject({
      code: 'publicRelease.correctsNothing',
    })
    const id = newId()
    await world.done('jamila', proposePublicRelease, statement({ id }))
    expect(await world.do('kenan', proposePublicRelease, statement({ id }))).toMatchObject({
      code: 'publicRelease.exists',
    })
    expect(await world.do('kenan', decidePublicRelease, { id, release: false, note: '' })).toMatchObject({
      code: 'publicRelease.noReason',
      field: 'note',
    })
    await world.done('kenan', decidePublicRelease, { id, release: false, note: 'Not agreed' })
    expect((await seen(id)).status).toBe(404)
    expect((await inside(id)).release).toMatchObject({ state: 'turnedDown', note: 'Not agreed' })
  })

  it('is of its own authority alone until it is released', async () => {
    const id = await world.done('jamila', proposePublicRelease, statement({ title: words('of the North') }))
    for (const who of ['lamia', 'munther'] as const) {
      expect((await world.get(who, `/api/public-releases/${id}`)).status).toBe(404)
      expect((await world.get(who, '/api/public-releases')).body).not.toContain('of the North')
    }
    const unknown = await world.do('lamia', decidePublicRelease, { id: newId(), release: true, note: '' })
    const theirs = await world.do('lamia', decidePublicRelease, { id, release: true, note: '' })
    expect({ ...theirs, id: '' }).toEqual({ ...unknown, id: '' })
    // A joint body reads it, and lends it no second signature.
    expect((await inside(id, 'osman')).release.id).toBe(id)
    expect(await world.do('osman', decidePublicRelease, { id, release: true, note: '' })).toMatchObject({
      code: 'publicRelease.unknown',
    })
    expect(await world.do('nadia', proposePublicRelease, statement())).toMatchObject({ code: 'action.notAllowed' })
    expect((await world.get('nadia', `/api/public-releases/${id}`)).status).toBe(403)
    const own = ReleasesView.parse(JSON.parse((await world.get('fatou', '/api/public-releases?state=proposed')).body))
    expect(own.releases.map(({ release }) => release.id)).toContain(id)
  })
})

describe('a correction', () => {
  it('is another release, and the former says so at its own address', async () => {
    const first = await released({ title: words('first') })
    const before = await view(first)
    const correction = (given: Record<string, unknown> = {}) =>
      statement({ corrects: first, change: 'The date', title: words('second'), ...given })
    expect(await world.do('jamila', proposePublicRelease, correction({ change: '' }))).toMatchObject({
      code: 'publicRelease.noChange',
      field: 'change',
    })
    expect(await world.do('lamia', proposePublicRelease, correction())).toMatchObject({
      code: 'publicRelease.unknown',
      field: 'corrects',
    })
    const second = await world.done('kenan', proposePublicRelease, correction())
    expect(await world.do('jamila', proposePublicRelease, correction())).toMatchObject({
      code: 'publicRelease.correctedAlready',
    })
    expect((await view(first)).state).toBe('released')
    await world.done('jamila', decidePublicRelease, { id: second, release: true, note: '' })
    const after = await view(first)
    expect(after).toMatchObject({ state: 'superseded', supersededBy: { id: second, number: releaseNumber(second) } })
    expect({ ...after, state: '', supersededBy: null }).toEqual({ ...before, state: '', supersededBy: null })
    expect(await view(second)).toMatchObject({ corrects: { id: first }, state: 'released' })
    expect(verifyReceiptCode((await view(second)).code, [journalKey(world)])).toMatchObject({
      statement: { corrects: releaseNumber(first) },
    })
    if (poppler) expect(textOf(await paper(first))).toContain(`Corrected: see ${releaseNumber(second)}`)
    expect(await world.do('jamila', proposePublicRelease, correction())).toMatchObject({
      code: 'publicRelease.notStanding',
    })
  })

  it('of what was withdrawn meanwhile is not released', async () => {
    const first = await released()
    const second = await world.done('kenan', proposePublicRelease, statement({ corrects: first, change: 'The number' }))
    await world.done('fatou', withdrawPublicRelease, { id: first, reason: words('withdrawn') })
    expect(await world.do('jamila', decidePublicRelease, { id: second, release: true, note: '' })).toMatchObject({
      code: 'publicRelease.notStanding',
    })
  })

  it('is released once by two who decide at the same moment', async () => {
    const id = await world.done('jamila', proposePublicRelease, statement())
    const both = await Promise.all(
      (['kenan', 'fatou'] as const).map((who) => world.do(who, decidePublicRelease, { id, release: true, note: '' })),
    )
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['accepted', 'refused'])
  })
})

describe('what is withdrawn', () => {
  it('answers at its address with the reason and the proof, and without the words', async () => {
    const id = await released({ title: words('to withdraw') })
    const { code, sha256: stated } = await view(id)
    const reason = { ar: 'رقم خاطئ', en: 'A wrong number', fr: '' }
    expect(await world.do('munther', withdrawPublicRelease, { id, reason })).toMatchObject({
      code: 'publicRelease.unknown',
    })
    await world.done('kenan', withdrawPublicRelease, { id, reason })
    const now = await seen(id)
    expect(now.status).toBe(200)
    expect(now.body).not.toContain('First paragraph')
    expect(PublicReleaseView.parse(JSON.parse(now.body))).toMatchObject({
      ...{ state: 'withdrawn', content: null, sha256: stated, code, withdrawn: { reason } },
    })
    if (poppler) {
      const text = textOf(await paper(id))
      expect(text).toContain('A wrong number')
      expect(text).not.toContain('First paragraph')
    }
    expect((await listed()).find((row) => row.id === id)).toMatchObject({ state: 'withdrawn' })
    expect(await world.do('kenan', withdrawPublicRelease, { id, reason })).toMatchObject({
      code: 'publicRelease.notNow',
    })
  })
})

describe('figures', () => {
  it('are read by the machine, of a day that is over, with small cells left out', async () => {
    const dashboard = (given: Record<string, unknown> = {}) => statement({ dashboard: 'arms', body: noBody, ...given })
    expect(await world.do('jamila', proposePublicRelease, dashboard())).toMatchObject({
      code: 'publicRelease.noFigures',
      field: 'dashboard',
    })
    const person = await world.done('awa', register, applicant())
    for (let n = 0; n < 8; n++)
      await world.done('bakary', takeIn, rifle(person, n < 6 ? {} : { class: 'pistol', model: 'P' }))
    clock += 2 * dayMs
    world.forgetSessions()
    const preview = FiguresView.parse(
      JSON.parse((await world.get('jamila', '/api/public-release-figures?dashboard=arms')).body),
    )
    const id = await world.done('jamila', proposePublicRelease, dashboard())
    await world.done('fatou', decidePublicRelease, { id, release: true, note: '' })
    const content = ReleaseContent.parse(JSON.parse((await view(id)).content ?? ''))
    expect(content).toMatchObject({ kind: 'dashboard', source: { kind: 'arms', id: null } })
    expect(content.figures).toEqual(preview.taken?.figures)
    const figureOf = (label: string) => content.figures.find((one) => one.label.en === label)?.value
    expect(figureOf('Received')).toBe('8')
    expect(figureOf('Held')).toBe('8')
    // Two pistols are left out, and so are the six rifles that would tell them.
    expect(content.figures.slice(8).map(({ value }) => value)).toEqual([null, null])
    // Typed figures have no way in.
    expect(
      await world.do('jamila', proposePublicRelease, dashboard({ figures: [{ label: words('x'), value: '1' }] })),
    ).toMatchObject({ code: 'input.invalid' })
    // Words correct words, and figures correct figures.
    expect(
      await world.do('jamila', proposePublicRelease, statement({ corrects: id, change: 'Words instead' })),
    ).toMatchObject({ code: 'publicRelease.otherKind' })
  })
})

describe('past the program, the database', () => {
  it('keeps two people, the words and the course', async () => {
    const proposed = await world.done('jamila', proposePublicRelease, statement())
    const out = await released()
    const set = (id: string, what: string) =>
      stoppedBy(world, 'sulh_writer', `update public_releases set ${what} where id = '${id}'`)
    const kept = '23001'
    const decided = `decided_at = now(), document_id = gen_random_uuid(), state = 'released'`
    expect(await set(proposed, `${decided}, decided_by = proposed_by`)).toBe('decided_by_another')
    expect(await set(proposed, `state = 'released'`)).toBe('decided_whole')
    for (const change of [
      `body = '{}'`,
      `title = '{}'`,
      `sha256 = repeat('0', 64)`,
      `side_id = '${cast.lamia.sideId}'`,
    ])
      expect([change, await set(out, change)]).toEqual([change, kept])
    expect(await set(out, `note = 'x'`)).toBe(kept)
    expect(await set(out, `state = 'proposed', decided_by = null, decided_at = null, document_id = null`)).toBe(kept)
    expect(await set(out, `state = 'superseded', superseded_by = '${proposed}'`)).toBe(kept)
    const turned = await world.done('jamila', proposePublicRelease, statement())
    await world.done('kenan', decidePublicRelease, { id: turned, release: false, note: 'No' })
    expect(await set(turned, `note = 'y'`)).toBe(kept)
    expect(await stoppedBy(world, 'sulh_writer', `delete from public_releases where id = '${out}'`)).toBe('42501')
  })
})

it('leaves a journal from which everything is decided again', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
