import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { proposeCriterion, settleCriterion } from '../../src/designation-criteria/actions.ts'
import { proposeBasis, revokeBasis, settleBasis } from '../../src/dossiers/basis-actions.ts'
import {
  closeDossier,
  identifySubject,
  openDossier,
  reopenDossier,
  sendToReview,
} from '../../src/dossiers/dossier-actions.ts'
import { recordDossierEvidence } from '../../src/dossiers/evidence-actions.ts'
import { dropFinding, recordFinding } from '../../src/dossiers/finding-actions.ts'
import { dropLink, nameActor, recordLink } from '../../src/dossiers/link-actions.ts'
import { reviewDossier } from '../../src/dossiers/review-actions.ts'
import { signSearch } from '../../src/dossiers/search-actions.ts'
import { DossiersView, DossierView, ListedEntriesView } from '../../src/dossiers/views.ts'
import { reportGroup } from '../../src/groups/actions.ts'
import { recordIncident } from '../../src/incidents/incident-actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import type { Actor } from '../../src/kernel/roles.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { WorkView } from '../../src/work/views.ts'
import { attempt, stoppedBy } from '../attempt.ts'
import {
  basisConfirmed,
  collected,
  criterion,
  criterionInForce,
  dossier,
  dossierEvidence,
  entityIdentity,
  finding,
  legalBasis,
  linked,
  personIdentity,
  readied,
  searched,
} from '../dossiers.ts'
import { reportedGroup } from '../groups.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { incident } from '../incidents.ts'
import { adoptInventedList, applicant, type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
let criterionId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  criterionId = await criterionInForce(world, 'north', { code: 'un-shelling' })
})
afterAll(() => world.end())

const view = async (id: string, who: CastName = 'haytham') =>
  DossierView.parse(JSON.parse((await world.get(who, `/api/dossiers/${id}`)).body))
const list = async (query: string, who: CastName = 'haytham') =>
  DossiersView.parse(JSON.parse((await world.get(who, `/api/dossiers?${query}`)).body)).dossiers
const send = (id: Id, who: CastName = 'haytham') => world.do(who, sendToReview, { id, note: 'Please read' })
const review = (dossierId: Id, revision: number, points: unknown[], who: CastName = 'ilham') =>
  world.do(who, reviewDossier, { id: newId(), dossierId, revision, words: { points, note: '' } })
const accepted = (findingId: Id) => ({ findingId, verdict: 'accepted', reason: '' })
const full = () => collected(world, 'north', { criterionId })
const rowOf = async (id: Id) =>
  (await world.sulh.database.owner.query('select status, revision, sent_by from dossiers where id = $1', [id])).rows[0]

describe('a dossier', () => {
  it('is of a person, a group or a network, with the identity block of its kind', async () => {
    const open = (given: Record<string, unknown>) => world.do('haytham', openDossier, dossier(given))
    expect(await open({ kind: 'network' })).toMatchObject({ code: 'dossier.otherForm', field: 'identity' })
    expect(await open({ identity: entityIdentity() })).toMatchObject({ code: 'dossier.otherForm' })
    expect(await open({ identity: personIdentity({ nameOriginal: [] }) })).toMatchObject({ code: 'input.invalid' })
    expect(await open({ groupId: newId() })).toMatchObject({ code: 'dossier.notAGroup' })
    const asGroup = { kind: 'group', identity: entityIdentity() }
    expect(await open({ ...asGroup, groupId: newId() })).toMatchObject({ code: 'dossier.groupUnknown' })
    expect(await open({ ...asGroup, listedEntryId: newId() })).toMatchObject({ code: 'dossier.entryUnknown' })
    const groupId = await world.done('nadia', reportGroup, reportedGroup('G-771', {}))
    const id = await world.done('haytham', openDossier, dossier({ ...asGroup, groupId }))
    const shown = await view(id)
    expect(shown).toMatchObject({ group: { code: 'G-771' }, dossier: { status: 'opened', version: 1 } })
    expect(shown.lacks).toEqual(['noFinding', 'notSearched'])
    expect((await list('kind=group')).map((row) => row.name?.latin)).toEqual(['Old Port network'])
    for (const typed of [shown.reference, shown.reference.slice(3, 8), shown.reference.slice(3).toLowerCase()])
      expect((await list(`status=all&search=${typed}`)).map((row) => row.dossier.id)).toContain(id)
    expect(await list('status=all&search=nowhere')).toEqual([])
    // A group of the other side is unknown.
    const theirs = await world.done('umar', reportGroup, reportedGroup('G-772', { placeCode: 'B3' }))
    expect(await open({ ...asGroup, groupId: theirs })).toMatchObject({ code: 'dossier.groupUnknown' })
  })

  it('keeps every version of who it is about', async () => {
    const id = await world.done('haytham', openDossier, dossier())
    const again = { id, groupId: null, listedEntryId: null, identity: personIdentity({ occupation: 'Trader' }) }
    expect(await world.do('haytham', identifySubject, { ...again, change: '' })).toMatchObject({
      code: 'input.invalid',
    })
    await world.done('haytham', identifySubject, { ...again, change: 'His brother says so' })
    const shown = await view(id)
    expect(shown.identities.map(({ version, change }) => [version.version, change])).toEqual([
      [2, 'His brother says so'],
      [1, ''],
    ])
    expect(shown.identity).toMatchObject({ occupation: 'Trader' })
    expect(shown.dossier).toMatchObject({ status: 'collecting', version: 2, revision: 2 })
  })

  it('is known to its own authority alone: not to the other side, and not to a joint body', async () => {
    const { dossierId } = await full()
    expect((await world.get('lamia', `/api/dossiers/${dossierId}`)).status).toBe(404)
    expect(await list('status=all', 'lamia')).toEqual([])
    expect(await world.do('lamia', closeDossier, { id: dossierId, reason: 'x' })).toMatchObject({
      code: 'dossier.unknown',
    })
    expect(await world.do('lamia', closeDossier, { id: newId(), reason: 'x' })).toMatchObject({
      code: 'dossier.unknown',
    })
    // A dossier officer of the commission, which reads the whole programme elsewhere, has dossiers of the commission.
    const joint: Actor = { ...cast.nawal, roles: ['dossierOfficer'] }
    const { sealer, database } = world.sulh
    const { readDossiers, readDossier } = await import('../../src/dossiers/read-store.ts')
    const query = { status: 'all', kind: 'all', search: '', order: '-changed', page: 1 } as const
    const seen = () => database.read(joint, (tx) => readDossiers(tx, query, { actor: joint, sealer }), 'dossier')
    expect((await seen()).dossiers).toEqual([])
    const how = { actor: joint, sealer, language: 'en', now: new Date() }
    expect(await database.read(joint, (tx) => readDossier(tx, dossierId, how), 'dossier')).toBeUndefined()
    const count = (table: string) =>
      database.read(joint, async (tx) => (await tx.query(`select from ${table}`)).rowCount, 'dossier')
    for (const table of ['dossiers', 'dossier_findings', 'dossier_evidence', 'dossier_steps', 'dossier_identities'])
      expect(await count(table), table).toBe(0)
    // Nor is it in the journal as a joint body reads it, nor as anybody outside the compartment does.
    const journal = (actor: Actor, compartment?: 'dossier') =>
      database.read(
        actor,
        async (tx) => (await tx.query(`select from journal where action like 'dossier%'`)).rowCount,
        compartment,
      )
    expect(await journal(joint, 'dossier')).toBe(0)
    expect(await journal(cast.fatou)).toBe(0)
    expect(await journal(cast.haytham, 'dossier')).toBeGreaterThan(0)
  })

  it('says nothing in clear of whom it is about, nor anything else that was written in it', async () => {
    const word = 'Planteddossierword'
    const of = await collected(world, 'north', { criterionId, said: word })
    await linked(world, 'north', of, word)
    const { rows } = await world.sulh.database.owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname = 'public'`,
    )
    for (const { name } of rows) {
      const found = await world.sulh.database.owner.query(`select from ${name} t where t::text like $1`, [`%${word}%`])
      expect(found.rowCount, name).toBe(0)
    }
  })
})

it('the journal keeps what was written once: what the rules ask of it later carries none of the words', async () => {
  const { dossierId, findingId } = await full()
  const text = { ar: '', en: 'w'.repeat(4000), fr: '' }
  await world.done('haytham', recordDossierEvidence, dossierEvidence(dossierId, [findingId], {}, { words: { text } }))
  expect(await send(dossierId)).toMatchObject({ outcome: 'accepted' })
  const { rows } = await world.sulh.database.owner.query<{ length: number }>(
    `select length(body::text) from journal where action = 'dossier.send' and body -> 'subject' ->> 'id' = $1`,
    [dossierId],
  )
  expect(rows[0]?.length).toBeGreaterThan(0)
  expect(rows[0]?.length).toBeLessThan(4000)
})

describe('a finding', () => {
  it('points to the version of a criterion that is in force, and keeps it when another comes', async () => {
    const code = 'un-versioned'
    const first = await criterionInForce(world, 'north', { code })
    const dossierId = await world.done('haytham', openDossier, dossier())
    const findingId = await world.done('haytham', recordFinding, finding(dossierId, first))
    const waits = await world.done('haytham', proposeCriterion, criterion({ code, change: 'Sharper words' }))
    const find = (given: Record<string, unknown>) =>
      world.do('haytham', recordFinding, finding(dossierId, waits, given))
    expect(await find({})).toMatchObject({ code: 'dossierFinding.criterionNotInForce', field: 'criterionId' })
    await world.done('ilham', settleCriterion, { id: waits, verdict: 'signed', note: 'Read' })
    const [row] = (await view(dossierId)).findings
    expect(row).toMatchObject({ criterion: { id: first, version: 1 }, newer: true })
    // Worded anew it keeps the version of its own day; what is found now is found against the new one.
    const told = finding(dossierId, first, { rootId: findingId, text: { ar: '', en: 'Twice', fr: '' } })
    expect(await world.do('haytham', recordFinding, told)).toMatchObject({ code: 'dossierFinding.changeUnsaid' })
    await world.done('haytham', recordFinding, { ...told, change: 'Two orders' })
    expect(await world.do('haytham', recordFinding, finding(dossierId, first))).toMatchObject({
      code: 'dossierFinding.criterionNotInForce',
    })
    expect(await find({})).toMatchObject({ outcome: 'accepted' })
    const theirs = await criterionInForce(world, 'south', { code })
    expect(await world.do('haytham', recordFinding, finding(dossierId, theirs))).toMatchObject({
      code: 'dossierFinding.criterionNotInForce',
    })
    const shown = await view(dossierId)
    expect(shown.findings.map(({ finding: { version }, standing }) => [version, standing])).toEqual([
      [1, false],
      [2, true],
      [1, true],
    ])
  })

  it('says something in one language at least, and is dropped with a reason that is kept', async () => {
    const { dossierId, findingId } = await full()
    const empty = finding(dossierId, criterionId, { text: { ar: ' ', en: '', fr: '' } })
    expect(await world.do('haytham', recordFinding, empty)).toMatchObject({ code: 'input.invalid' })
    const drop = { id: newId(), dossierId, rootId: findingId, reason: 'The order was forged' }
    await world.done('haytham', dropFinding, drop)
    expect(await world.do('haytham', dropFinding, { ...drop, id: newId() })).toMatchObject({
      code: 'dossierFinding.unknown',
    })
    const shown = await view(dossierId)
    expect(shown.findings.at(-1)).toMatchObject({ change: 'The order was forged', standing: false })
    expect(shown.lacks).toEqual(['noFinding'])
  })
})

describe('evidence', () => {
  it('is counted by its origins: what two heard of one source is one', async () => {
    const { dossierId, findingId, evidenceId } = await full()
    const add = (given: Record<string, unknown>, from: Record<string, unknown>) =>
      world.done('haytham', recordDossierEvidence, dossierEvidence(dossierId, [findingId], given, { from }))
    const weight = async () => (await view(dossierId)).findings[0]?.weight
    expect(await weight()).toEqual({ supporting: 1, independent: 1, contradicting: 0 })
    await add({ nature: 'media', basedOn: evidenceId }, { from: 'A newspaper' })
    expect(await weight()).toEqual({ supporting: 2, independent: 1, contradicting: 0 })
    const doubtful = await add({ nature: 'intelligence' }, { from: 'An unknown voice', reliability: 'E' })
    expect(await weight()).toEqual({ supporting: 3, independent: 1, contradicting: 0 })
    await add({ nature: 'panelReport' }, { from: 'The Panel' })
    await add({ nature: 'testimony', bears: 'contradicts' }, { from: 'A neighbour' })
    expect(await weight()).toEqual({ supporting: 4, independent: 2, contradicting: 1 })
    const again = { replaces: doubtful, nature: 'intelligence' }
    const anew = dossierEvidence(dossierId, [findingId], again, { from: { from: 'A named officer' } })
    expect(await world.do('haytham', recordDossierEvidence, anew)).toMatchObject({
      ...{ code: 'dossierEvidence.changeUnsaid', field: 'source.change' },
    })
    await world.done('haytham', recordDossierEvidence, {
      ...anew,
      source: { ...anew.source, change: 'We learnt who it was' },
    })
    expect(await weight()).toEqual({ supporting: 4, independent: 3, contradicting: 1 })
    expect(
      await world.do('haytham', recordDossierEvidence, {
        ...anew,
        id: newId(),
        source: { ...anew.source, change: 'x' },
      }),
    ).toMatchObject({ code: 'dossierEvidence.replaced' })
  })

  it('says why it is withheld, of what it speaks, and what money it is about', async () => {
    const { dossierId, findingId } = await full()
    const add = (given: Record<string, unknown>, also: Parameters<typeof dossierEvidence>[3] = {}, of = [findingId]) =>
      world.do('haytham', recordDossierEvidence, dossierEvidence(dossierId, of, given, also))
    expect(await add({ releasable: false })).toMatchObject({ code: 'dossierEvidence.withheldUnsaid' })
    expect(await add({}, { told: { withheldReason: 'x' } })).toMatchObject({ code: 'dossierEvidence.notWithheld' })
    expect(await add({}, {}, [])).toMatchObject({ code: 'dossierEvidence.ofNothing', field: 'findingIds' })
    expect(await add({}, {}, [newId()])).toMatchObject({ code: 'dossierFinding.unknown' })
    expect(await add({ basedOn: newId() })).toMatchObject({ code: 'dossierEvidence.unknown', field: 'basedOn' })
    expect(await add({ nature: 'finance' })).toMatchObject({ code: 'dossierEvidence.financeUnsaid' })
    const finance = { amount: '120000.500', currency: 'LYD', from: '2020-02-01', to: '2020-01-01', stream: 'fuel' }
    const money = (change: Record<string, unknown>) =>
      add({ nature: 'finance' }, { words: { finance: { ...finance, ...change } } })
    expect(await money({})).toMatchObject({ code: 'dossierEvidence.endsBefore', field: 'words.finance.to' })
    expect(await money({ amount: '-1', to: null })).toMatchObject({ code: 'input.invalid' })
    expect(await money({ to: null })).toMatchObject({ outcome: 'accepted' })
    const file = {
      ...{ name: 'order.pdf', sha256: 'a'.repeat(64), keptAt: 'Safe 2' },
      custody: [{ holder: 'Criminal Investigation', since: '2020-03-02', note: '' }],
    }
    expect(await add({}, { told: { files: [{ ...file, custody: [] }] } })).toMatchObject({ code: 'input.invalid' })
    const withheld = { files: [file], withheldReason: 'The witness would be known' }
    expect(await add({ releasable: false, protected: true }, { told: withheld })).toMatchObject({ outcome: 'accepted' })
    expect((await view(dossierId)).evidence.at(-1)?.source).toMatchObject(withheld)
  })

  it('may point to a record of its own authority, whose number and state are shown', async () => {
    const { dossierId, findingId } = await full()
    const incidentId = await world.done('mourad', recordIncident, incident())
    const theirs = await world.done('qasim', recordIncident, incident({ placeCode: 'B3' }))
    const add = (record: Record<string, unknown>) =>
      world.do('haytham', recordDossierEvidence, dossierEvidence(dossierId, [findingId], { record }))
    expect(await add({ kind: 'incident', id: theirs })).toMatchObject({ code: 'dossierEvidence.recordUnknown' })
    expect(await add({ kind: 'weaponTrace', id: incidentId })).toMatchObject({ code: 'dossierEvidence.recordUnknown' })
    expect(await add({ kind: 'incident', id: incidentId })).toMatchObject({ outcome: 'accepted' })
    const record = (await view(dossierId)).evidence.at(-1)?.record
    expect(record).toMatchObject({ kind: 'incident', id: incidentId, state: 'logged', opens: false })
    expect(record?.number).toMatch(/^IN-/)
  })
})

describe('data of a person in the programme', () => {
  it('are refused without a legal basis of this dossier that two people stand for and that covers them today', async () => {
    const { dossierId, findingId } = await full()
    const other = await full()
    const personId = await world.done('awa', register, applicant())
    const add = (legalBasisId: Id | null, kind = 'registration') =>
      world.do(
        'haytham',
        recordDossierEvidence,
        dossierEvidence(dossierId, [findingId], {
          ...{ nature: 'programmeRecord', legalBasisId, record: { kind, id: personId } },
        }),
      )
    const without = { code: 'dossierEvidence.noLegalBasis', field: 'legalBasisId' }
    expect(await add(null)).toMatchObject(without)
    const basis = legalBasis(dossierId)
    await world.done('haytham', proposeBasis, basis)
    expect(await add(basis.id)).toMatchObject(without)
    const settle = { id: basis.id, verdict: 'confirmed', reason: 'Read' }
    expect(await world.do('haytham', settleBasis, settle)).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('lamia', settleBasis, settle)).toMatchObject({ code: 'dossierLegalBasis.unknown' })
    await world.done('ilham', settleBasis, settle)
    expect(await add(basis.id, 'eligibility')).toMatchObject(without)
    expect(await add(basis.id, 'vetting')).toMatchObject(without)
    expect(await add(await basisConfirmed(world, 'north', other.dossierId))).toMatchObject(without)
    expect(await add(basis.id)).toMatchObject({ outcome: 'accepted' })
    const shown = (await view(dossierId)).evidence.at(-1)
    expect(shown).toMatchObject({ covered: true, record: { kind: 'registration' } })
    expect(shown?.record?.number).not.toBeNull()
    // A complaint lies in a compartment of its own: it is named by its id, and nothing of it is told here.
    const wide = await basisConfirmed(world, 'north', dossierId, { kinds: ['complaint', 'vetting'] })
    expect(await add(wide, 'complaint')).toMatchObject({ outcome: 'accepted' })
    expect((await view(dossierId)).evidence.at(-1)?.record).toMatchObject({ number: null, state: null, opens: false })
    // An empty pointer or a word of one is no way around it.
    const nothing = dossierEvidence(dossierId, [findingId], { nature: 'programmeRecord' })
    expect(await world.do('haytham', recordDossierEvidence, nothing)).toMatchObject({
      code: 'dossierEvidence.recordUnsaid',
    })
  })

  it('are used no more once the basis is revoked: not their number, and not for legal review', async () => {
    const { dossierId, findingId } = await full()
    const personId = await world.done('awa', register, applicant())
    const legalBasisId = await basisConfirmed(world, 'north', dossierId)
    await world.done(
      'haytham',
      recordDossierEvidence,
      dossierEvidence(dossierId, [findingId], { legalBasisId, record: { kind: 'registration', id: personId } }),
    )
    await world.done('ilham', revokeBasis, { id: legalBasisId, reason: 'The order was lifted' })
    expect(await world.do('ilham', revokeBasis, { id: legalBasisId, reason: 'x' })).toMatchObject({
      code: 'dossierLegalBasis.notNow',
    })
    const shown = await view(dossierId)
    expect(shown.evidence.at(-1)).toMatchObject({ covered: false, record: { number: null, state: null } })
    expect(shown.lacks).toEqual(['basisEnded'])
    expect(await send(dossierId)).toMatchObject({ code: 'dossier.basisEnded' })
  })

  it('are refused past the program, too', async () => {
    const { dossierId, findingId } = await full()
    const legalBasisId = await basisConfirmed(world, 'north', dossierId)
    const insert = (kind: string, basis: string) =>
      stoppedBy(
        world,
        'sulh_writer',
        `insert into dossier_evidence select gen_random_uuid(), side_id, dossier_id, nature, bears, finding_ids, reliability, credibility,
           null, protected, releasable, '${kind}', gen_random_uuid(), ${basis}, sealed_words, sealed_source, origin, null, recorded_by,
           now() from dossier_evidence where dossier_id = '${dossierId}' limit 1`,
      )
    expect(await insert('registration', 'null')).toBe('programme_data_has_a_legal_basis')
    expect(await insert('eligibility', `'${legalBasisId}'`)).toBe('programme_data_has_a_legal_basis')
    expect(await insert('registration', `'${legalBasisId}'`)).toBe('done')
    await world.done('ilham', revokeBasis, { id: legalBasisId, reason: 'Lifted' })
    expect(await insert('registration', `'${legalBasisId}'`)).toBe('programme_data_has_a_legal_basis')
    const set = (what: string) =>
      attempt(world, 'sulh_writer', `update dossier_legal_bases set ${what} where id = '${legalBasisId}'`)
    expect(await set(`expires_on = '2099-12-31'`)).toBe('23001')
    expect(await set(`status = 'confirmed', revoked_by = null, revoked_at = null`)).toBe('23001')
    // Clean again for the check of the whole record.
    await world.sulh.database.owner.query(
      `delete from dossier_evidence where dossier_id = $1 and record_kind = 'registration'`,
      [dossierId],
    )
    expect(findingId).not.toBe('')
  })
})

describe('what speaks for the subject', () => {
  it('is looked for before a lawyer reads the dossier, for the findings as they are worded', async () => {
    const dossierId = await world.done('haytham', openDossier, dossier())
    expect(await world.do('haytham', signSearch, searched(dossierId))).toMatchObject({ code: 'dossier.noFinding' })
    const findingId = await world.done('haytham', recordFinding, finding(dossierId, criterionId))
    expect(await send(dossierId)).toMatchObject({ code: 'dossier.findingWithoutEvidence' })
    await world.done('haytham', recordDossierEvidence, dossierEvidence(dossierId, [findingId]))
    expect(await send(dossierId)).toMatchObject({ code: 'dossier.notSearched' })
    expect(await world.do('haytham', signSearch, searched(dossierId, { outcome: 'found' }))).toMatchObject({
      code: 'dossier.nothingFoundRecorded',
    })
    await world.done('haytham', signSearch, searched(dossierId))
    await world.done('haytham', recordFinding, {
      ...finding(dossierId, criterionId, { rootId: findingId, change: 'More' }),
    })
    expect(await send(dossierId)).toMatchObject({ code: 'dossier.searchOutdated' })
    const alibi = { bears: 'exculpatory', nature: 'document' }
    await world.done(
      'haytham',
      recordDossierEvidence,
      dossierEvidence(dossierId, [], alibi, { from: { from: 'A hospital' } }),
    )
    expect(await world.do('haytham', signSearch, searched(dossierId))).toMatchObject({ code: 'dossier.foundButDenied' })
    await world.done('haytham', signSearch, searched(dossierId, { outcome: 'found' }))
    expect(await send(dossierId)).toMatchObject({ outcome: 'accepted' })
  })
})

describe('links', () => {
  it('join two actors of the dossier on evidence of it, with their time and how sure they are', async () => {
    const of = await full()
    const { dossierId, evidenceId } = of
    const rootId = await linked(world, 'north', of, 'A broker')
    const [subject, broker] = (await view(dossierId)).actors
    expect(subject?.id).toBe(dossierId)
    const link = (given: Record<string, unknown>) =>
      world.do('haytham', recordLink, {
        ...{ id: newId(), dossierId, rootId: null, kind: 'meets', fromId: broker?.id, toId: dossierId, since: null },
        ...{
          until: null,
          confidence: 'possible',
          evidenceIds: [evidenceId],
          words: { note: '', change: '' },
          ...given,
        },
      })
    expect(await link({ toId: broker?.id })).toMatchObject({ code: 'dossierLink.ends' })
    expect(await link({ toId: newId() })).toMatchObject({ code: 'dossierLink.ends', field: 'toId' })
    expect(await link({ evidenceIds: [] })).toMatchObject({ code: 'input.invalid' })
    expect(await link({ evidenceIds: [newId()] })).toMatchObject({ code: 'dossierEvidence.unknown' })
    expect(await link({ since: '2020-02-01', until: '2020-01-01' })).toMatchObject({ code: 'dossierLink.endsBefore' })
    expect(await link({ rootId })).toMatchObject({ code: 'dossierLink.changeUnsaid' })
    expect(await link({ rootId, words: { note: '', change: 'Less sure' } })).toMatchObject({ outcome: 'accepted' })
    await world.done('haytham', dropLink, { id: newId(), dossierId, rootId, reason: 'Another man' })
    const { links } = await view(dossierId)
    expect(links.map((row) => [row.link.version, row.standing])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ])
    expect(links.at(-1)?.words?.change).toBe('Another man')
    const actor = { id: newId(), dossierId, kind: 'person', groupId: null, listedEntryId: newId() }
    expect(await world.do('haytham', nameActor, { ...actor, words: { name: 'X', nameLatin: '' } })).toMatchObject({
      code: 'dossier.entryUnknown',
    })
  })

  it('lead to who is on a list, found by name', async () => {
    await adoptInventedList(world, [{ id: 'X-7', name: 'Somebody Listed' }])
    const found = async (words: string) => {
      const path = `/api/dossier-listed?words=${encodeURIComponent(words)}`
      return ListedEntriesView.parse(JSON.parse((await world.get('haytham', path)).body)).entries
    }
    expect(await found('s')).toEqual([])
    expect(await found('nobody of this name')).toEqual([])
    const { dossierId } = await full()
    const [entry] = await found('body lis')
    expect(entry?.name).toContain('Somebody Listed')
    await world.done('haytham', nameActor, {
      ...{ id: newId(), dossierId, kind: 'person', groupId: null, listedEntryId: entry?.id },
      words: { name: 'Somebody', nameLatin: '' },
    })
    expect((await view(dossierId)).actors.at(-1)?.listed?.entry).toContain('Somebody Listed')
  })
})

describe('legal review', () => {
  it('is by another than who wrote or sent it, of every finding, and of the dossier as it is', async () => {
    const { dossierId, findingId } = await full()
    await world.done('haytham', sendToReview, { id: dossierId, note: '' })
    const { revision } = (await view(dossierId)).dossier
    const work = async (who: CastName) =>
      WorkView.parse(JSON.parse((await world.get(who, '/api/work')).body))
        .items.filter((item) => item.id === dossierId)
        .map(({ kind }) => kind)
    expect([await work('haytham'), await work('ilham')]).toEqual([[], ['dossier.review']])
    expect(await review(dossierId, revision, [accepted(findingId)], 'haytham')).toMatchObject({
      code: 'dossierReview.twoPersonRule',
    })
    expect(await review(dossierId, revision, [accepted(findingId)], 'lamia')).toMatchObject({ code: 'dossier.unknown' })
    expect(await review(dossierId, revision - 1, [accepted(findingId)])).toMatchObject({
      code: 'dossierReview.outdated',
    })
    expect(await review(dossierId, revision, [accepted(newId())])).toMatchObject({ code: 'dossierReview.everyFinding' })
    const twice = [accepted(findingId), accepted(findingId)]
    expect(await review(dossierId, revision, twice)).toMatchObject({ code: 'dossierReview.everyFinding' })
    const back = { findingId, verdict: 'returned', reason: '' }
    expect(await review(dossierId, revision, [back])).toMatchObject({
      ...{ code: 'dossierReview.reasonUnsaid', field: 'words.points.0.reason' },
    })
    expect(await review(dossierId, revision, [{ ...back, reason: 'Who heard the order?' }])).toMatchObject({
      outcome: 'accepted',
    })
    const shown = await view(dossierId)
    expect(shown.dossier.status).toBe('returned')
    expect(shown.reviews[0]?.words?.points[0]).toMatchObject({ reason: 'Who heard the order?' })
    // While a lawyer reads it, nothing is added; returned, it is collected on.
    await world.done('haytham', recordDossierEvidence, dossierEvidence(dossierId, [findingId]))
    await world.done('haytham', sendToReview, { id: dossierId, note: '' })
    const late = await world.do('haytham', recordDossierEvidence, dossierEvidence(dossierId, [findingId]))
    expect(late).toMatchObject({ code: 'dossier.notNow' })
    expect(await review(dossierId, revision + 1, [accepted(findingId)])).toMatchObject({ outcome: 'accepted' })
    expect((await view(dossierId)).dossier.status).toBe('ready')
  })

  it('is by nobody who wrote any part of it: not who only named an actor either', async () => {
    const of = await full()
    const { dossierId } = of
    await world.done('ilham', nameActor, {
      ...{ id: newId(), dossierId, kind: 'person', groupId: null, listedEntryId: null },
      words: { name: 'A witness', nameLatin: '' },
    })
    await world.done('haytham', sendToReview, { id: dossierId, note: '' })
    const { dossier: sent, wrote } = await view(dossierId, 'ilham')
    expect(wrote).toBe(true)
    const work = WorkView.parse(JSON.parse((await world.get('ilham', '/api/work')).body))
    expect(work.items.map((item) => item.id)).not.toContain(dossierId)
    expect(await review(dossierId, sent.revision, [accepted(of.findingId)])).toMatchObject({
      code: 'dossierReview.twoPersonRule',
    })
    const byHand = `insert into dossier_reviews select gen_random_uuid(), side_id, id, revision, 'ready', sealed,
      '${cast.ilham.id}', now() from dossiers where id = '${dossierId}'; update dossiers set status = 'ready' where id = '${dossierId}'`
    expect(await stoppedBy(world, 'sulh_writer', byHand)).toBe('two_person_rule')
  })

  it('does not outlive a change: taken up again, the dossier is reviewed anew', async () => {
    const of = await full()
    const { revision } = (await view(of.dossierId)).dossier
    await readied(world, 'north', of, revision)
    await world.done('haytham', reopenDossier, { id: of.dossierId, reason: 'A new witness' })
    const shown = await view(of.dossierId)
    expect(shown.dossier).toMatchObject({ status: 'collecting', revision: revision + 1 })
    expect(shown.steps.at(-1)).toMatchObject({ step: { kind: 'reopened' }, note: 'A new witness' })
    expect(await review(of.dossierId, revision, [accepted(of.findingId)])).toMatchObject({ code: 'dossier.notNow' })
  })

  it('is needed past the program, too: nobody makes a dossier ready by hand', async () => {
    const of = await full()
    const { dossierId } = of
    const set = (what: string) => attempt(world, 'sulh_writer', `update dossiers set ${what} where id = '${dossierId}'`)
    expect(await set(`status = 'ready'`)).toBe('23001')
    expect(await set(`status = 'ready', sent_by = opened_by`)).toBe('23001')
    await world.done('haytham', sendToReview, { id: dossierId, note: '' })
    expect(await set(`status = 'ready'`)).toBe('23001')
    const { revision } = await rowOf(dossierId)
    const byWriter = `insert into dossier_reviews select gen_random_uuid(), side_id, id, ${revision}, 'ready', sealed, opened_by, now()
      from dossiers where id = '${dossierId}'; update dossiers set status = 'ready' where id = '${dossierId}'`
    expect(await stoppedBy(world, 'sulh_writer', byWriter)).toBe('two_person_rule')
    const content = `insert into dossier_searches select gen_random_uuid(), side_id, dossier_id, finding_ids, outcome, sealed, signed_by, now()
      from dossier_searches where dossier_id = '${dossierId}'`
    expect(await attempt(world, 'sulh_writer', content)).toBe('23001')
    expect(await attempt(world, 'sulh_writer', `update dossier_findings set dropped = true`)).toBe('42501')
    expect(await attempt(world, 'sulh_writer', `delete from dossier_steps`)).toBe('42501')
    // An empty dossier is not sent to review by hand either.
    const empty = await world.done('haytham', openDossier, dossier())
    const sql = `update dossiers set status = 'collecting' where id = '${empty}';
      update dossiers set status = 'legalReview', sent_by = opened_by where id = '${empty}'`
    expect(await attempt(world, 'sulh_writer', sql)).toBe('23001')
  })
})

describe('the end of a dossier', () => {
  it('is closed for want of a basis with the reason, and can be taken up again', async () => {
    const { dossierId } = await full()
    expect(await world.do('haytham', closeDossier, { id: dossierId, reason: '' })).toMatchObject({
      code: 'input.invalid',
    })
    await world.done('haytham', closeDossier, { id: dossierId, reason: 'The finding does not hold' })
    expect((await list('status=open')).map((row) => row.dossier.id)).not.toContain(dossierId)
    expect((await view(dossierId)).steps.at(-1)).toMatchObject({ note: 'The finding does not hold' })
    expect(await send(dossierId)).toMatchObject({ code: 'dossier.notNow' })
    await world.done('ilham', reopenDossier, { id: dossierId, reason: 'Something new' })
    expect((await view(dossierId)).dossier.status).toBe('collecting')
  })

  it('leaves a record that verifies', async () => {
    const { findings } = await verifyRecord(world.sulh, recordChecks)
    expect(findings).toEqual([])
    expect(idOf('authority north')).toBe(cast.haytham.sideId)
  })
})
