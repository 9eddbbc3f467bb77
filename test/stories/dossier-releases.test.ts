import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { composeStatement } from '../../src/dossier-releases/composing.ts'
import {
  decideDossierSuggestion,
  raiseDossierSuggestion,
  recordDossierOutcome,
} from '../../src/dossier-releases/outcome-actions.ts'
import { statementWords } from '../../src/dossier-releases/paper-words.ts'
import {
  decideDossierRelease,
  proposeDossierRelease,
  recordDossierCopy,
} from '../../src/dossier-releases/release-actions.ts'
import { StatementOfCase } from '../../src/dossier-releases/statement-of-case.ts'
import { CodeView, CopyHashView, LeavingView } from '../../src/dossier-releases/views.ts'
import { streamTexts } from '../../src/dossiers/code-lists.ts'
import { openDossier, reopenDossier, sendToReview } from '../../src/dossiers/dossier-actions.ts'
import { recordDossierEvidence } from '../../src/dossiers/evidence-actions.ts'
import { recordFinding } from '../../src/dossiers/finding-actions.ts'
import { nameActor, recordLink } from '../../src/dossiers/link-actions.ts'
import { readDossier } from '../../src/dossiers/read-store.ts'
import { reviewDossier } from '../../src/dossiers/review-actions.ts'
import { signSearch } from '../../src/dossiers/search-actions.ts'
import { verifyReceiptCode } from '../../src/journal/receipt-code.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { stoppedBy } from '../attempt.ts'
import { dossierRelease, revisionOf } from '../dossier-releases.ts'
import { criterionInForce, dossier, dossierEvidence, finding, personIdentity, searched } from '../dossiers.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { paperOf, poppler, propertiesOf, textOf } from '../pdf.ts'
import { journalKey } from '../state.ts'
import { adoptInventedList, type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
let of: Case
let releaseId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  of = await planted()
}, 60_000)
afterAll(() => world.end())

/** Words that must not leave, in both scripts, each planted in another place of the dossier. */
const secrets = {
  evidence: { ar: 'زبرجدية', en: 'Zebrafinch' },
  source: { ar: 'المخبرقرنفل', en: 'Quetzalcoatl' },
  sourceReference: { ar: 'دفترياقوت', en: 'Notebookamber' },
  holder: { ar: 'حاملالصندوق', en: 'Boxholder' },
  reason: { ar: 'سببالحجب', en: 'Withheldbecause' },
  finding: { ar: 'نتيجةمستبعدة', en: 'Findingkeptback' },
  actor: { ar: 'فاعلخفي', en: 'Actorhidden' },
  note: { ar: 'حاشيةداخلية', en: 'Internalnote' },
  bank: { ar: 'مصرفسري', en: 'Bankkeptback' },
} as const
/** Words that must leave, in the same places: otherwise the search would find nothing whatever was there. */
const released = { evidence: { ar: 'مرجانية', en: 'Kingfisher' }, finding: { ar: 'ياسمينية', en: 'Jasminefinding' } }

interface Case {
  readonly dossierId: Id
  readonly findings: readonly [goes: Id, stays: Id]
}
const both = ({ ar, en }: { ar: string; en: string }) => ({ ar, en, fr: '' })
const inBoth = ({ ar, en }: { ar: string; en: string }) => `${ar} ${en}`

/** A dossier with something to keep back in each of its parts, that a lawyer found ready. */
async function planted(): Promise<Case> {
  const criterionId = await criterionInForce(world, 'north', { code: 'un-planted' })
  const born = { from: '1983-05-07', to: '1983-05-07', precision: 'day' }
  const bankAccounts = [{ bank: inBoth(secrets.bank), number: '00991122334455', holder: '' }]
  const dossierId = await world.done(
    'haytham',
    openDossier,
    dossier({ identity: personIdentity({ bankAccounts, occupation: 'Trader', births: [born] }) }),
  )
  const goes = await world.done(
    'haytham',
    recordFinding,
    finding(dossierId, criterionId, { text: both(released.finding) }),
  )
  const stays = await world.done(
    'haytham',
    recordFinding,
    finding(dossierId, criterionId, { text: both(secrets.finding) }),
  )
  const evidence = (given: Record<string, unknown>, said: Parameters<typeof dossierEvidence>[3]) =>
    world.done('haytham', recordDossierEvidence, dossierEvidence(dossierId, [goes], given, said))
  const open = await evidence({}, { words: { text: both(released.evidence) }, from: { from: 'Report of the Panel' } })
  const withheld = await evidence(
    { releasable: false, nature: 'intelligence' },
    {
      ...{ words: { text: both(secrets.evidence) }, told: { withheldReason: inBoth(secrets.reason) } },
      from: { from: inBoth(secrets.source), reference: inBoth(secrets.sourceReference) },
    },
  )
  await evidence(
    { protected: true, nature: 'testimony', basedOn: withheld },
    {
      words: { text: { ar: '', en: 'Somebody saw the order given', fr: '' } },
      from: { from: inBoth(secrets.source), reference: inBoth(secrets.sourceReference) },
      told: {
        files: [
          {
            ...{ name: inBoth(secrets.holder), sha256: 'ab'.repeat(32), keptAt: inBoth(secrets.holder) },
            custody: [{ holder: inBoth(secrets.holder), since: '2020-03-02', note: inBoth(secrets.note) }],
          },
        ],
      },
    },
  )
  const finance = { amount: '1250000', currency: 'LYD', from: '2020-06-01', to: null, stream: 'fuel' }
  await evidence(
    { bears: 'contradicts', nature: 'finance' },
    { words: { text: { ar: '', en: 'Hospital registers differ', fr: '' }, finance } },
  )
  await world.done(
    'haytham',
    recordDossierEvidence,
    dossierEvidence(dossierId, [stays], {}, { words: { text: { ar: '', en: 'Of the other finding', fr: '' } } }),
  )
  const named = (words: { name: string; nameLatin: string }) =>
    world.done('haytham', nameActor, {
      ...{ id: newId(), dossierId, kind: 'network', groupId: null, listedEntryId: null, words },
    })
  const shown = await named({ name: 'شبكة ظاهرة', nameLatin: 'Visiblenetwork' })
  const hidden = await named({ name: secrets.actor.ar, nameLatin: secrets.actor.en })
  for (const [toId, evidenceId] of [
    [shown, open],
    [hidden, withheld],
  ])
    await world.done('haytham', recordLink, {
      ...{ id: newId(), dossierId, rootId: null, kind: 'finances', fromId: dossierId, toId, since: '2019-05-01' },
      ...{ until: null, confidence: 'probable', evidenceIds: [evidenceId] },
      words: { note: inBoth(secrets.note), change: '' },
    })
  await world.done(
    'haytham',
    signSearch,
    searched(dossierId, { words: { looked: inBoth(secrets.note), result: inBoth(secrets.note) } }),
  )
  await ready(dossierId, [goes, stays])
  return { dossierId, findings: [goes, stays] }
}

async function ready(dossierId: Id, findingIds: readonly Id[]): Promise<void> {
  await world.done('haytham', sendToReview, { id: dossierId, note: inBoth(secrets.note) })
  await world.done('ilham', reviewDossier, {
    ...{ id: newId(), dossierId, revision: await revisionOf(world, dossierId) },
    words: {
      points: findingIds.map((findingId) => ({ findingId, verdict: 'accepted', reason: '' })),
      note: inBoth(secrets.note),
    },
  })
}

const leaving = async (id: Id, who: CastName = 'haytham') =>
  LeavingView.parse(JSON.parse((await world.get(who, `/api/dossier-releases/of/${id}`)).body))
const releaseIn = async (id: Id) => (await leaving(of.dossierId)).releases.find((row) => row.release.id === id)
const choice = (given: Record<string, unknown> = {}) =>
  dossierRelease(of.dossierId, [of.findings[0]], { withheldIdentity: ['bankAccounts'], ...given })
const copyHash = async (id: Id) =>
  CopyHashView.parse(JSON.parse((await world.get('haytham', `/api/dossier-releases/${id}/copy`)).body))
const packet = async (copyId: Id, who: CastName = 'haytham') => {
  const headers = { cookie: await world.signIn(who) }
  return world.http.inject({ method: 'GET', url: `/api/dossier-copies/${copyId}/packet.zip`, headers })
}
async function copied(because = ''): Promise<Uint8Array> {
  const { sha256 } = await copyHash(releaseId)
  const id = await world.done('haytham', recordDossierCopy, { id: newId(), releaseId, sha256, because })
  const response = await packet(id)
  expect(response.statusCode).toBe(200)
  return new Uint8Array(response.rawPayload)
}

describe('a release to a lawful authority', () => {
  it('is refused where it would say what it should not, or nothing', async () => {
    const refused = (given: Record<string, unknown>) => world.do('haytham', proposeDossierRelease, choice(given))
    expect(await refused({ findings: [] })).toMatchObject({ code: 'dossierRelease.noFinding', field: 'findings' })
    expect(await refused({ findings: [newId()] })).toMatchObject({ code: 'dossierRelease.findingUnknown' })
    expect(await refused({ expiresOn: '2020-01-01' })).toMatchObject({
      code: 'dossierRelease.expiry',
      field: 'expiresOn',
    })
    expect(await refused({ expiresOn: '2999-01-01' })).toMatchObject({ code: 'dossierRelease.expiry' })
    expect(await refused({ authority: 'newspaper' })).toMatchObject({ code: 'input.invalid' })
    expect(await refused({ words: { recipient: '', purpose: 'x', legalBasis: 'x' } })).toMatchObject({
      code: 'input.invalid',
    })
    // Of another authority a dossier is one that is not there; joint bodies are others.
    const unknown = await world.do('lamia', proposeDossierRelease, choice({ dossierId: newId() }))
    expect(unknown).toMatchObject({ code: 'dossier.unknown' })
    for (const who of ['lamia', 'munther'] as const)
      expect(await world.do(who, proposeDossierRelease, choice())).toMatchObject({ code: 'dossier.unknown' })
    expect(await world.do('fatou', proposeDossierRelease, choice())).toMatchObject({ code: 'action.notAllowed' })
    const opened = await world.done('haytham', openDossier, dossier())
    expect(await refused({ dossierId: opened })).toMatchObject({ code: 'dossierRelease.notReady' })
  })

  it('is proposed by one and released by another who says the hash of what they read', async () => {
    releaseId = await world.done('haytham', proposeDossierRelease, choice())
    expect(await world.do('ilham', proposeDossierRelease, choice())).toMatchObject({ code: 'dossierRelease.waiting' })
    const { release, number } = (await releaseIn(releaseId)) ?? {}
    const sha256 = release?.sha256 ?? ''
    const decision = { id: releaseId, verdict: 'released', sha256, note: '' }
    expect(await world.do('haytham', decideDossierRelease, decision)).toMatchObject({
      code: 'dossierRelease.twoPersonRule',
    })
    expect(await world.do('ilham', decideDossierRelease, { ...decision, sha256: 'a'.repeat(64) })).toMatchObject({
      code: 'dossierRelease.notRead',
      field: 'sha256',
    })
    expect(await world.do('lamia', decideDossierRelease, decision)).toMatchObject({ code: 'dossierRelease.unknown' })
    expect((await world.get('ilham', '/api/work')).body).toContain('dossierRelease.decide')
    if (poppler) {
      const paper = textOf(await paperOf(world, 'ilham', `/api/dossier-releases/${releaseId}/paper?language=en`))
      expect(paper).toContain('Proposed, not released')
      expect(paper.replace(/\s/g, '')).toContain(sha256)
    }
    expect(await world.do('haytham', recordDossierCopy, { id: newId(), releaseId, sha256, because: '' })).toMatchObject(
      {
        code: 'dossierCopy.notReleased',
      },
    )
    await world.done('ilham', decideDossierRelease, decision)
    expect((await leaving(of.dossierId)).status).toBe('released')
    expect(await world.do('ilham', decideDossierRelease, decision)).toMatchObject({ code: 'dossierRelease.notNow' })
    // The journal proves the hash, and names neither the subject nor the recipient.
    const { code } = CodeView.parse(
      JSON.parse((await world.get('haytham', `/api/dossier-releases/${releaseId}/code`)).body),
    )
    const verified = verifyReceiptCode(code, [journalKey(world)])
    expect(verified).toMatchObject({ genuine: true, statement: { kind: 'dossierRelease', number, content: sha256 } })
  })

  it('is one decision, also at the same moment', async () => {
    const id = await world.done('haytham', proposeDossierRelease, choice())
    const sha256 = (await releaseIn(id))?.release.sha256 ?? ''
    const both = await Promise.all(
      (['released', 'turnedDown'] as const).map((verdict) =>
        world.do('ilham', decideDossierRelease, { id, verdict, sha256, note: 'At once' }),
      ),
    )
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['accepted', 'refused'])
  })

  it.each([
    ['un-quoting', inBoth(secrets.source)],
    ['un-nickname', 'Salem "the Quiet" Milad'],
  ])('finds a protected name that somebody wrote into a finding (%s)', async (code, from) => {
    const criterionId = await criterionInForce(world, 'north', { code })
    const dossierId = await world.done('haytham', openDossier, dossier())
    const text = { ar: '', en: `As ${from} told us`, fr: '' }
    const findingId = await world.done('haytham', recordFinding, finding(dossierId, criterionId, { text }))
    await world.done(
      'haytham',
      recordDossierEvidence,
      dossierEvidence(dossierId, [findingId], { protected: true }, { from: { from } }),
    )
    await world.done('haytham', signSearch, searched(dossierId))
    await ready(dossierId, [findingId])
    expect(await world.do('haytham', proposeDossierRelease, dossierRelease(dossierId, [findingId]))).toMatchObject({
      ...{ code: 'dossierRelease.tellsWithheld', field: 'findings', facts: { count: 1 } },
    })
  })

  it('says of what stands what it goes back to, also where that was corrected since', async () => {
    const criterionId = await criterionInForce(world, 'north', { code: 'un-retold' })
    const dossierId = await world.done('haytham', openDossier, dossier())
    const findingId = await world.done('haytham', recordFinding, finding(dossierId, criterionId))
    const evidence = (given: Record<string, unknown>, change = '') =>
      world.done('haytham', recordDossierEvidence, dossierEvidence(dossierId, [findingId], given, { told: { change } }))
    const first = await evidence({})
    await evidence({ nature: 'media', basedOn: first })
    await evidence({ replaces: first, nature: 'panelReport' }, 'It was the Panel')
    await world.done('haytham', signSearch, searched(dossierId))
    const how = { actor: cast.haytham, sealer: world.sulh.sealer, language: 'en', now: new Date() }
    const view = await world.sulh.database.read(cast.haytham, (tx) => readDossier(tx, dossierId, how), 'dossier')
    if (!view) throw new Error('no dossier')
    const to = { recipient: 'x', purpose: 'x', legalBasis: 'x', authority: 'court', expiresOn: '2099-01-01' } as const
    const choice = { findings: [findingId], withheldIdentity: [] }
    const compose = (timeZone: string) => composeStatement(view, choice, { ...to, releaseId: newId(), timeZone })
    // The day of the search is the one of the place: on the first of two islands it is always a day later than on the second.
    const dayIn = (timeZone: string) => {
      const made = compose(timeZone)
      return 'statement' in made ? made.statement.exculpatory.on : ''
    }
    expect(dayIn('Pacific/Kiritimati') > dayIn('Pacific/Pago_Pago')).toBe(true)
    expect(compose('UTC')).toMatchObject({
      statement: {
        evidence: [
          { ref: 'E1', nature: 'media', basedOn: 'E2' },
          { ref: 'E2', nature: 'panelReport', basedOn: null },
        ],
      },
    })
  })

  it('goes with evidence or not at all', async () => {
    const criterionId = await criterionInForce(world, 'north', { code: 'un-withheld' })
    const dossierId = await world.done('haytham', openDossier, dossier())
    const findingId = await world.done('haytham', recordFinding, finding(dossierId, criterionId))
    const told = { withheldReason: 'Under seal' }
    await world.done(
      'haytham',
      recordDossierEvidence,
      dossierEvidence(dossierId, [findingId], { releasable: false }, { told }),
    )
    await world.done('haytham', signSearch, searched(dossierId))
    await ready(dossierId, [findingId])
    expect(await world.do('haytham', proposeDossierRelease, dossierRelease(dossierId, [findingId]))).toMatchObject({
      ...{ code: 'dossierRelease.unsupported', field: 'findings' },
    })
    // What is changed after the review is read again first.
    await world.done('haytham', reopenDossier, { id: dossierId, reason: 'Another witness' })
    expect(await world.do('haytham', proposeDossierRelease, dossierRelease(dossierId, [findingId]))).toMatchObject({
      code: 'dossierRelease.notReady',
    })
  })
})

/** All bytes of a PDF, with every stream that is deflated inflated, as text in the encodings in which words can stand in it. */
function insidesOf(pdf: Uint8Array): string[] {
  const raw = Buffer.from(pdf)
  const parts = [raw]
  for (let at = raw.indexOf('stream'); at >= 0; at = raw.indexOf('stream', at + 6)) {
    const start = raw[at + 6] === 0x0d ? at + 8 : at + 7
    const end = raw.indexOf('endstream', start)
    if (end < 0 || raw.subarray(at - 3, at).toString() === 'end') continue
    try {
      parts.push(inflateSync(raw.subarray(start, end), { finishFlush: 2 }))
    } catch {
      // Not deflated: its bytes are looked through as they stand.
    }
  }
  return parts.flatMap((part) => [
    ...[part.toString('utf8'), part.toString('latin1'), bigEndian(part)],
    // Strings are also written in hexadecimal.
    part.toString('latin1').replace(/<([0-9A-Fa-f\s]+)>/g, (_, hex) => utf16(hex.replace(/\s/g, ''))),
  ])
}

describe('a packet', () => {
  it('holds what the schema says, and nothing that is withheld in any byte of it', async () => {
    const zip = await copied()
    const files = unzipSync(zip)
    expect(Object.keys(files).toSorted()).toEqual([
      ...['entities.ftm.json', 'manifest.json', 'statement-ar.pdf', 'statement-en.pdf', 'statement-fr.pdf'],
      ...['statement.json', 'statement.schema.json'],
    ])
    const textIn = (name: string) => new TextDecoder().decode(files[name])
    const statement = StatementOfCase.parse(JSON.parse(textIn('statement.json')))
    const { release } = (await releaseIn(releaseId)) ?? {}
    expect(sha256Of(files['statement.json'])).toBe(release?.sha256)
    const manifest = JSON.parse(textIn('manifest.json'))
    for (const [name, hash] of Object.entries(manifest.files))
      expect([name, sha256Of(files[name])]).toEqual([name, hash])
    // One finding, one withheld piece of evidence, that of the other finding, one link and one part of the identity stay.
    expect(statement).toMatchObject({
      withheld: 5,
      findings: [{ ref: 'F1', supportedBy: ['E1', 'E2'], contradictedBy: ['E3'] }],
    })
    expect(statement.evidence.map(({ source, basedOn }) => [source?.from ?? null, basedOn])).toEqual([
      ['Report of the Panel', null],
      [null, null],
      [expect.any(String), null],
    ])
    expect(statement.links).toMatchObject([{ from: 'S', to: 'A1', evidence: ['E1'] }])
    expect(JSON.parse(textIn('statement.schema.json'))).toMatchObject({ type: 'object', additionalProperties: false })
    const entities = textIn('entities.ftm.json')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text))
    const ofSchema = (schema: string) => entities.filter((one) => one.schema === schema)
    expect(ofSchema('UnknownLink')).toMatchObject([
      {
        properties: {
          ...{ subject: [ofSchema('Person')[0].id], object: [ofSchema('Organization')[0].id] },
          proof: [ofSchema('Document')[0].id],
        },
      },
    ])
    expect(ofSchema('Document').map(({ properties }) => properties.publisher?.[0] ?? null)).toEqual(
      statement.evidence.map(({ source }) => source?.from ?? null),
    )

    const words = Object.values(secrets).flatMap(({ ar, en }) => [ar, en])
    const found = (texts: readonly string[]) => {
      const folded = texts.map(foldedText)
      return words.filter((word) => folded.some((text) => text.includes(foldedText(word))))
    }
    expect(found([Buffer.from(zip).toString('utf8'), Buffer.from(zip).toString('latin1')])).toEqual([])
    for (const [name, bytes] of Object.entries(files)) {
      const texts = name.endsWith('.pdf') ? insidesOf(bytes) : [new TextDecoder().decode(bytes)]
      expect([name, found(texts)]).toEqual([name, []])
      if (name.endsWith('.json')) continue
      if (!poppler) continue
      expect([name, found([textOf(bytes), propertiesOf(bytes)])]).toEqual([name, []])
    }
    // The same search finds what is released, in both scripts: otherwise it proved nothing.
    expect(textIn('statement.json')).toContain(released.evidence.ar)
    if (poppler) {
      const english = foldedText(textOf(files['statement-en.pdf'] ?? new Uint8Array()))
      expect(english).toContain(foldedText(released.evidence.en))
      expect(english).toContain(foldedText('Mabrouk Ali al-Ghaib'))
      expect(english).toContain('مبروك')
      const arabic = foldedText(textOf(files['statement-ar.pdf'] ?? new Uint8Array()))
      expect(arabic).toContain(foldedText(statementWords.ar.low))
      expect(arabic).toContain(foldedText(streamTexts.fuel.ar))
      expect(arabic).toContain(foldedText(released.evidence.ar))
      expect(arabic).toContain(foldedText(released.finding.ar))
      expect(arabic).toContain('مسودةللسلطةالمختصة')
      expect(propertiesOf(files['statement-en.pdf'] ?? new Uint8Array())).not.toMatch(/Mabrouk|مبروك/)
    }
    // Neither ids nor names of officers leave.
    for (const id of [of.dossierId, ...of.findings, idOf('user haytham'), idOf('user ilham')])
      expect(textIn('statement.json') + textIn('entities.ftm.json')).not.toContain(id)
  }, 60_000)

  it('made again is the same byte for byte, or its copy says why not', async () => {
    const first = await copied()
    const second = await copied()
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0)
    const record = (given: Record<string, unknown>) =>
      world.do('ilham', recordDossierCopy, { id: newId(), releaseId, sha256: 'c'.repeat(64), because: '', ...given })
    expect(await record({})).toMatchObject({ code: 'dossierCopy.differs', field: 'because' })
    const { sha256 } = await copyHash(releaseId)
    expect(await record({ sha256, because: 'None needed' })).toMatchObject({ code: 'dossierCopy.isTheSame' })
    const other = await world.done('ilham', recordDossierCopy, {
      ...{ id: newId(), releaseId, sha256: 'c'.repeat(64), because: 'A later version of the program' },
    })
    // What was recorded and what is made are one, or nothing is given.
    expect((await packet(other, 'ilham')).statusCode).toBe(409)
    expect((await releaseIn(releaseId))?.copies.at(-1)).toMatchObject({ because: 'A later version of the program' })
    const own = await world.done('ilham', recordDossierCopy, { id: newId(), releaseId, sha256, because: '' })
    expect((await packet(own, 'haytham')).statusCode).toBe(404)
    for (const who of ['lamia', 'nawal', 'fatou'] as const) expect((await packet(own, who)).statusCode).toBe(404)
    expect((await world.get('lamia', `/api/dossier-releases/${releaseId}/paper`)).status).toBe(404)
    expect((await world.get('lamia', `/api/dossier-releases/of/${of.dossierId}`)).status).toBe(404)
  }, 60_000)
})

const jobOf = (name: string) => {
  const job = world.sulh.jobs.find((one) => one.name === name)
  if (!job) throw new Error(name)
  return job
}
const follow = async () => {
  const job = jobOf('follow-dossiers')
  if (await job.isDue(world.sulh)) await runJob(world.sulh, job, () => {}, new AbortController().signal)
}

describe('what became of a dossier', () => {
  const outcome = (kind: string, given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), dossierId: of.dossierId, kind, happenedOn: '2020-06-01', entryId: null },
    words: { reference: 'S/AC.52/2020/1', note: '' },
    ...given,
  })
  const rows = ['Quite', 'Very', 'Rather', 'Most'].map((word, n) => ({
    id: `X-1${n}`,
    name: `Somebody ${word} Different`,
  }))
  const subject = { id: 'X-2', name: 'Mabrouk Ali al-Ghaib' }

  it('is recorded with the authority’s reference, in its order', async () => {
    expect(await world.do('haytham', recordDossierOutcome, outcome('listed'))).toMatchObject({
      code: 'dossierOutcome.notNow',
    })
    expect(
      await world.do('haytham', recordDossierOutcome, outcome('submitted', { happenedOn: '2999-01-01' })),
    ).toMatchObject({
      code: 'dossierOutcome.notYet',
    })
    expect(
      await world.do('haytham', recordDossierOutcome, outcome('submitted', { words: { reference: '', note: '' } })),
    ).toMatchObject({ code: 'input.invalid' })
    expect(await world.do('lamia', recordDossierOutcome, outcome('submitted'))).toMatchObject({
      code: 'dossier.unknown',
    })
    await world.done('haytham', recordDossierOutcome, outcome('submitted'))
    expect((await leaving(of.dossierId)).status).toBe('submitted')
  })

  it('is followed through the lists: the machine asks, and a person decides', async () => {
    await adoptInventedList(world, rows, '1')
    await follow()
    expect((await leaving(of.dossierId)).suggestions).toEqual([])
    const unfit = outcome('notListed', { entryId: newId() })
    expect(await world.do('haytham', recordDossierOutcome, unfit)).toMatchObject({
      ...{ code: 'dossierOutcome.entryNotAsked', field: 'entryId' },
    })
    expect(await world.do('haytham', recordDossierOutcome, { ...unfit, kind: 'listed' })).toMatchObject({
      ...{ code: 'dossierOutcome.entryUnknown', field: 'entryId' },
    })
    await adoptInventedList(world, [...rows, subject], '2')
    await follow()
    await follow()
    const { suggestions, status } = await leaving(of.dossierId)
    expect(status).toBe('submitted')
    expect(suggestions).toMatchObject([
      { suggestion: { kind: 'listed', state: 'open' }, entry: { entry: expect.stringContaining('Mabrouk') } },
    ])
    expect((await world.get('ilham', '/api/work')).body).toContain('dossierSuggestion.decide')
    const id = suggestions[0]?.suggestion.id ?? ''
    const decision = { id, verdict: 'accepted', happenedOn: '2020-07-01', reference: 'LYi.099', note: '' }
    const refused = (given: Record<string, unknown>, who: CastName = 'ilham') =>
      world.do(who, decideDossierSuggestion, { ...decision, ...given })
    expect(await refused({ reference: '' })).toMatchObject({
      code: 'dossierSuggestion.noReference',
      field: 'reference',
    })
    expect(await refused({ happenedOn: null })).toMatchObject({ code: 'dossierSuggestion.noDay', field: 'happenedOn' })
    expect(await refused({ verdict: 'turnedDown' })).toMatchObject({
      code: 'dossierSuggestion.noReason',
      field: 'note',
    })
    expect(await refused({}, 'lamia')).toMatchObject({ code: 'dossierSuggestion.unknown' })
    await world.done('ilham', decideDossierSuggestion, decision)
    expect(await refused({})).toMatchObject({ code: 'dossierSuggestion.notNow' })
    const now = await leaving(of.dossierId)
    expect(now.status).toBe('listed')
    expect(now.outcomes.map(({ outcome: one, words }) => [one.kind, words?.reference])).toEqual([
      ['submitted', 'S/AC.52/2020/1'],
      ['listed', 'LYi.099'],
    ])
  })

  it('is asked about again when the entry leaves the list', async () => {
    await adoptInventedList(world, rows, '3')
    await follow()
    const asked = (await leaving(of.dossierId)).suggestions.filter(({ suggestion }) => suggestion.state === 'open')
    expect(asked).toMatchObject([{ suggestion: { kind: 'delisted' } }])
    const id = asked[0]?.suggestion.id ?? ''
    await world.done('haytham', decideDossierSuggestion, {
      ...{ id, verdict: 'accepted', happenedOn: '2020-08-01', reference: 'SC/14000', note: '' },
    })
    expect((await leaving(of.dossierId)).status).toBe('delisted')
    await follow()
    expect((await leaving(of.dossierId)).suggestions.filter(({ suggestion }) => suggestion.state === 'open')).toEqual(
      [],
    )
  })

  it('turned down, the same entry is not asked about again until it changes', async () => {
    await adoptInventedList(world, [...rows, { ...subject, id: 'X-3' }], '4')
    await follow()
    const open = async () =>
      (await leaving(of.dossierId)).suggestions.filter(({ suggestion }) => suggestion.state === 'open')
    const [asked] = await open()
    await world.done('haytham', decideDossierSuggestion, {
      ...{ id: asked?.suggestion.id, verdict: 'turnedDown', happenedOn: null, reference: '', note: 'A namesake' },
    })
    await adoptInventedList(world, [...rows, { ...subject, id: 'X-3' }, { id: 'X-9', name: 'Another One' }], '5')
    await follow()
    expect(await open()).toEqual([])
    await adoptInventedList(world, [...rows, { ...subject, id: 'X-3', dob: '1970-01-01' }], '6')
    await follow()
    const again = await open()
    expect(again).toHaveLength(1)
    // A date of birth that differs speaks against it.
    expect(again[0]?.suggestion.score).toBeLessThan(asked?.suggestion.score ?? 0)
    // What was asked already is not asked again to be refused.
    const refused = await world.sulh.database.owner.query(
      `select from refusals where action = 'dossierSuggestion.raise'`,
    )
    expect(refused.rowCount).toBe(0)
  })

  it('is asked by the program alone', async () => {
    const input = { id: newId(), dossierId: of.dossierId, kind: 'listed', entryId: newId(), score: 1 }
    expect(await world.do('haytham', raiseDossierSuggestion, input)).toMatchObject({ code: 'action.notAllowed' })
  })
})

describe('past the program, the database', () => {
  it('keeps two people, what was proposed, and the course', async () => {
    const sql = (text: string) => stoppedBy(world, 'sulh_writer', text)
    const kept = '23001'
    const proposed = await world.done('haytham', proposeDossierRelease, choice())
    const set = (id: string, what: string) => sql(`update dossier_releases set ${what} where id = '${id}'`)
    const decided = `state = 'released', decided_at = now(), document_id = gen_random_uuid()`
    expect(await set(proposed, `${decided}, decided_by = proposed_by`)).toBe('two_person_rule')
    expect(await set(proposed, `sha256 = repeat('0', 64)`)).toBe(kept)
    expect(await set(releaseId, `state = 'turnedDown', document_id = null, sealed_note = 'x'`)).toBe(kept)
    expect(await sql(`delete from dossier_copies`)).toBe('42501')
    expect(await sql(`update dossier_outcomes set kind = 'listed'`)).toBe('42501')
    const copy = (release: string, hash: string) =>
      sql(`insert into dossier_copies select gen_random_uuid(), side_id, dossier_id, id, repeat('${hash}', 64), '', proposed_by, now()
        from dossier_releases where id = '${release}'`)
    expect(await copy(proposed, 'a')).toBe(kept)
    // Another than the first copy, and no word of why.
    expect(await copy(releaseId, 'd')).toBe(kept)
    const other = await world.done('haytham', openDossier, dossier())
    // Not ready, and so nothing of it leaves, and it is not listed without a record.
    expect(
      await sql(`insert into dossier_releases (id, side_id, dossier_id, revision, authority, expires_on, sealed, sha256, withheld, state,
          proposed_by, proposed_at, sealed_note) select gen_random_uuid(), side_id, id, revision, 'court', '2099-01-01', 'x', repeat('a', 64), 0,
          'proposed', opened_by, now(), '' from dossiers where id = '${other}'`),
    ).toBe(kept)
    expect(await sql(`update dossiers set status = 'notListed' where id = '${of.dossierId}'`)).toBe(kept)
    await world.done('ilham', decideDossierRelease, { id: proposed, verdict: 'turnedDown', sha256: '', note: 'Enough' })
  })
})

it('leaves a journal from which everything is decided again', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
}, 60_000)

/** Bytes as UTF-16 whose higher byte comes first. */
const bigEndian = (bytes: Buffer) => new TextDecoder('utf-16be').decode(bytes)
const sha256Of = (bytes: Uint8Array = new Uint8Array()) => createHash('sha256').update(bytes).digest('hex')
/** Letters alone, in one form: a paper breaks lines within words, and sets Arabic in its printed forms. */
const foldedText = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
const utf16 = (hex: string) => bigEndian(Buffer.from(hex.length % 4 === 0 ? hex : '', 'hex'))
