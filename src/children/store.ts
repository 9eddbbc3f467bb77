import type { Id } from '../kernel/ids.ts'
import type { AnyRecord } from '../kernel/record.ts'
import { type Person, personNoun } from '../people/person.ts'
import { findable } from '../people/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField, sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { type ChildCase, ChildIdentity, childCaseNoun } from './child-case.ts'

type Input = Record<string, unknown>

/** What was typed at a step, all of it that is words, sealed under the key of the case. Of no case nothing is sealed. */
async function detailOf(tx: Tx, sealer: Sealer, caseId: Id | undefined, said: Input): Promise<{ detail: string }> {
  if (caseId === undefined) return { detail: '' }
  const { id: _, caseId: __, ...rest } = said
  const words = Object.entries(rest).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.join(', ') : String(value),
  ])
  return { detail: await sealField(tx, sealer, caseId, Object.fromEntries(words)) }
}

/** Steps of the case itself, which exists already. */
const ofCase: Lookup = {
  facts: (tx, input, _actor, record, sealer) => detailOf(tx, sealer, record?.id, input),
}

const caseIdOf = (record: AnyRecord | undefined): Id | undefined =>
  typeof record?.caseId === 'string' ? record.caseId : undefined

/** Steps of what belongs to a case: a relative, a visit, a judgement of the age. */
const ofPart: Lookup = {
  facts: (tx, input, _actor, record, sealer) => detailOf(tx, sealer, caseIdOf(record), input),
}

async function caseOf(tx: Tx, id: unknown): Promise<ChildCase | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(childCaseNoun)} from child_cases where id = $1`, [id])
  return rows[0] && recordOf(childCaseNoun, rows[0])
}

/** The person whose ordinary record a case hides: the case alone knows, and says it to its own steps. */
async function hiddenPerson(tx: Tx, sealer: Sealer, caseId: Id | undefined): Promise<Person | null> {
  const child = await caseOf(tx, caseId ?? null)
  const identity = child && (await openField(tx, sealer, child.id, child.sealed, ChildIdentity))
  if (!identity?.personId) return null
  const { rows } = await tx.query(`select ${columnsOf(personNoun)} from people where id = $1`, [identity.personId])
  return rows[0] ? recordOf(personNoun, rows[0]) : null
}

/** Facts of the children's actions: what was typed, sealed, and what of a case only SQL knows. */
export const childLookups: Readonly<Record<string, Lookup>> = {
  'child.identify': {
    facts: async (tx, { id, identity, ...said }, _actor, child, sealer) => {
      if (child) return { sealed: '', detail: '' }
      const { identity: _, ...known } = { identity, ...said }
      const caseId = String(id)
      return { sealed: await sealField(tx, sealer, caseId, identity), ...(await detailOf(tx, sealer, caseId, known)) }
    },
    accepted: findable,
  },
  'child.presume': ofCase,
  'child.release': ofCase,
  'child.place': ofCase,
  'child.trace': ofCase,
  'child.reunify': ofCase,
  'child.careFor': ofCase,
  'child.close': {
    facts: async (tx, input, _actor, child, sealer) => {
      const { rows } = await tx.query<{ n: number }>(
        'select count(*) as n from child_follow_ups where case_id = $1 and finding is null',
        [input.id],
      )
      return { ...(await detailOf(tx, sealer, child?.id, input)), visitsDue: rows[0]?.n ?? 0 }
    },
  },
  'childRelative.add': {
    facts: async (tx, { caseId, relative }, _actor, _record, sealer) => {
      const child = await caseOf(tx, caseId)
      if (!child) return { sealed: '', detail: '' }
      const words = typeof relative === 'object' && relative !== null ? relative : {}
      const detail = await detailOf(tx, sealer, child.id, { ...words })
      return { sealed: await sealField(tx, sealer, child.id, relative), ...detail }
    },
  },
  'childRelative.attempt': ofPart,
  'childFollowUp.visit': ofPart,
  'childAge.assess': {
    facts: async (tx, input, _actor, _record, sealer) => ({
      ...(await detailOf(tx, sealer, (await caseOf(tx, input.caseId))?.id, input)),
      waiting: await exists(tx, `select from child_ages where case_id = $1 and status = 'proposed'`, [input.caseId]),
    }),
  },
  'childAge.sign': {
    facts: async (tx, input, _actor, one, sealer) => ({
      ...(await detailOf(tx, sealer, caseIdOf(one), input)),
      person: await hiddenPerson(tx, sealer, caseIdOf(one)),
    }),
    accepted: findable,
  },
  'childAge.turnDown': ofPart,
  'childRecruiter.keep': {
    facts: async (tx, { id, caseId, name }, _actor, _record, sealer) => {
      const child = await caseOf(tx, caseId)
      return { sealed: child ? await sealField(tx, sealer, String(id), { name }) : '' }
    },
  },
}
