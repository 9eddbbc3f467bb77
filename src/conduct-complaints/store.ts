import type { PhotoTables } from '../citizen-reports/photo-store.ts'
import type { Id } from '../kernel/ids.ts'
import { plainCode } from '../ordnance-reports/follow-code.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { findReopening } from '../vetting/reopening-store.ts'
import { type ConductWords, conductReference } from './conduct-complaint.ts'

/** Under what a code to follow a complaint is kept: its letters as they are read aloud, under the server's key. */
export function complaintMarkOf(sealer: Sealer, code: string): string {
  return sealer.fingerprint('code of a complaint about conduct', plainCode(code))
}

/** The pictures of complaints. */
export const complaintPhotos = {
  photos: 'conduct_photos',
  reports: 'conduct_complaints',
} as const satisfies PhotoTables

const noWords: ConductWords = { feedback: '', note: '', said: '', what: '' }
const stringOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** The words of a step, sealed under the key of its complaint. */
function sealedWords(tx: Tx, sealer: Sealer, id: unknown, words: Partial<ConductWords>): Promise<string> {
  return sealField(tx, sealer, String(id), { ...noWords, ...words })
}

/** The side and the institution of a unit; undefined where nobody knows it. */
async function unitOf(tx: Tx, unitId: unknown): Promise<{ side: Id; institution: Id } | undefined> {
  if (typeof unitId !== 'string') return undefined
  const { rows } = await tx.query<{ side: Id; institution: Id }>(
    'select side_id as side, institution_id as institution from institution_units where id = $1',
    [unitId],
  )
  return rows[0]
}

const newFacts: NonNullable<Lookup['facts']> = async (
  tx,
  { id, placeCode, unitId, told },
  _actor,
  complaint,
  sealer,
) => {
  const placeKnown = placeCode === null || (await exists(tx, 'select from places where code = $1', [placeCode]))
  const unit = await unitOf(tx, unitId)
  const unitKnown = unitId === null || unit !== undefined
  const found = { placeKnown, unitKnown, unitSide: unit?.side ?? null }
  if (complaint || !placeKnown || !unitKnown) return { ...found, sealed: '', words: '' }
  const sealed = await sealField(tx, sealer, String(id), told)
  return { ...found, sealed, words: await sealedWords(tx, sealer, id, {}) }
}

/** What steps say or ask without touching what the complaint is about: whoever took one may still investigate. */
const besideIt = `('told', 'asked', 'unitNamed', 'personNamed', 'appealRecorded')`

/** What an officer said at a step, and who did what of the complaint before; of no complaint nothing is sealed. */
const byOfficer: NonNullable<Lookup['facts']> = async (tx, said, actor, complaint, sealer) => {
  if (!complaint) return { words: '', involved: [], conflicted: false }
  const what = ['to', 'measure', 'how', 'finding', 'party', 'verdict'].map((key) => stringOf(said[key])).find(Boolean)
  const outcomes = Array.isArray(said.outcomes) ? said.outcomes.join(' ') : ''
  const { rows } = await tx.query<{ by: Id; conflict: boolean }>(
    `select taken_by as by, bool_or(kind = 'conflict') as conflict from conduct_steps
     where complaint_id = $1 and taken_by is not null and kind not in ${besideIt} group by 1 order by 1`,
    [complaint.id],
  )
  return {
    words: await sealedWords(tx, sealer, complaint.id, {
      feedback: stringOf(said.feedback),
      note: stringOf(said.note),
      what: what ?? outcomes,
    }),
    involved: rows.map(({ by }) => by),
    conflicted: rows.some(({ by, conflict }) => conflict && by === actor.id),
  }
}

const desk: Lookup = { facts: byOfficer }
const own: Lookup = {
  facts: async (tx, { id, said }, _actor, complaint, sealer) => ({
    words: complaint ? await sealedWords(tx, sealer, id, { said: stringOf(said) }) : '',
  }),
}

/** Facts of complaints about conduct that need SQL or a key. */
export const conductComplaintLookups: Readonly<Record<string, Lookup>> = {
  'conductComplaint.receive': {
    facts: async (tx, input, ...rest) => ({
      ...(await newFacts(tx, input, ...rest)),
      sideKnown:
        input.sideId === null ||
        (await exists(tx, `select from authorities where id = $1 and kind = 'side'`, [input.sideId])),
    }),
  },
  'conductComplaint.record': { facts: newFacts },
  'conductComplaint.add': {
    facts: async (tx, { id, said }, _actor, complaint, sealer) => {
      if (!complaint) return { additions: 0, words: '' }
      const { rows } = await tx.query<{ n: number }>(
        `select count(*) as n from conduct_steps where complaint_id = $1 and kind = 'added'`,
        [id],
      )
      return { additions: rows[0]?.n ?? 0, words: await sealedWords(tx, sealer, id, { said: stringOf(said) }) }
    },
  },
  'conductComplaint.withdraw': own,
  'conductComplaint.appeal': own,
  'conductComplaint.tell': desk,
  'conductComplaint.ask': desk,
  'conductComplaint.admit': desk,
  'conductComplaint.refer': desk,
  'conductComplaint.setAside': desk,
  'conductComplaint.settle': desk,
  'conductComplaint.nameUnit': {
    facts: async (tx, input, ...rest) => ({
      ...(await byOfficer(tx, input, ...rest)),
      unitSide: (await unitOf(tx, input.unitId))?.side ?? null,
    }),
  },
  'conductComplaint.namePerson': {
    facts: async (tx, input, actor, complaint, sealer, received) => {
      const { rows } = await tx.query<{ id: Id; sideId: Id }>(
        `select id, side_id as "sideId" from people where number = $1 and transferred_at is null and erased_at is null`,
        [input.number],
      )
      const person = rows[0] ?? null
      const reachable = complaint && person && complaint.sideId === person.sideId
      return {
        ...(await byOfficer(tx, input, actor, complaint, sealer, received)),
        person,
        reopening: reachable ? await findReopening(tx, sealer, person.id, conductReference(complaint.id)) : null,
      }
    },
  },
  'conductComplaint.declareConflict': desk,
  'conductComplaint.takeUp': {
    facts: async (tx, input, actor, complaint, ...rest) => ({
      ...(await byOfficer(tx, input, actor, complaint, ...rest)),
      institutionId: (await unitOf(tx, complaint?.unitId))?.institution ?? null,
    }),
  },
  'conductComplaint.look': desk,
  'conductComplaint.measure': desk,
  'conductComplaint.hear': desk,
  'conductComplaint.propose': desk,
  'conductComplaint.decide': {
    facts: async (tx, input, actor, complaint, ...rest) => {
      const { rows } = await tx.query<{ by: Id }>(
        `select distinct taken_by as by from conduct_steps where complaint_id = $1 and kind = 'decided' order by 1`,
        [complaint?.id ?? null],
      )
      return { ...(await byOfficer(tx, input, actor, complaint, ...rest)), deciders: rows.map(({ by }) => by) }
    },
  },
  'conductComplaint.proposeOutcome': desk,
  'conductComplaint.tellOutcome': desk,
  'conductComplaint.recordAppeal': desk,
  'conductComplaint.decideAppeal': desk,
}
