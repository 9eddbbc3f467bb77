import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainCode } from '../ordnance-reports/follow-code.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { DetentionDetail, DetentionVersionWords } from './detention.ts'
import { ForceDetail, ForceVersionWords } from './force-use.ts'

const stringOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** Whether place and unit are known; the unit as one of the side's own. */
async function known(tx: Tx, input: Record<string, unknown>, actor: Actor) {
  const unit = 'select from institution_units where id = $1 and side_id = $2'
  return {
    placeKnown: await exists(tx, 'select from places where code = $1', [input.placeCode]),
    unitKnown: input.unitId === null || (await exists(tx, unit, [input.unitId, actor.sideId])),
  }
}

/** Whether each of the records that are named is of the side: one of another is as one that nobody knows. */
async function linked(tx: Tx, table: 'incidents' | 'conduct_complaints', ids: unknown, actor: Actor): Promise<boolean> {
  const named = Array.isArray(ids) ? [...new Set(ids)] : []
  const { rowCount } = await tx.query(`select from ${table} where id = any($1::uuid[]) and side_id = $2`, [
    named,
    actor.sideId,
  ])
  return rowCount === named.length
}

/** What was told, sealed, as it is now and as a version; nothing of a correction of nothing, or of what is there already. */
async function sealedTold(tx: Tx, sealer: Sealer, key: Id, words: { detail: unknown }, fits: boolean) {
  if (!fits) return { sealed: '', version: '' }
  return {
    sealed: await sealField(tx, sealer, key, words.detail),
    version: await sealField(tx, sealer, key, words),
  }
}

const toldForce: NonNullable<Lookup['facts']> = async (tx, input, actor, record, sealer) => {
  const { id, detail, change, ...told } = input
  const key = String(id)
  const words = ForceVersionWords.parse({ change: stringOf(change), told, detail: ForceDetail.parse(detail) })
  return {
    ...(await known(tx, input, actor)),
    linksKnown: {
      incidentIds: await linked(tx, 'incidents', input.incidentIds, actor),
      complaintIds: await linked(tx, 'conduct_complaints', input.complaintIds, actor),
    },
    ...(await sealedTold(tx, sealer, key, words, (change !== undefined) === (record !== undefined))),
  }
}

const toldDetention: NonNullable<Lookup['facts']> = async (tx, input, actor, record, sealer) => {
  const { id, detail, change, holder: _, ...told } = input
  const key = String(id)
  const words = DetentionVersionWords.parse({ change: stringOf(change), told, detail: DetentionDetail.parse(detail) })
  return {
    ...(await known(tx, input, actor)),
    ...(await sealedTold(tx, sealer, key, words, (change !== undefined) === (record !== undefined))),
  }
}

/** What was said at a step of somebody held; of nobody nothing is sealed. */
const said: Lookup = {
  facts: async (tx, { id, note, receipt }, _actor, record, sealer) => ({
    words: record ? await sealField(tx, sealer, String(id), { note: stringOf(note), receipt: stringOf(receipt) }) : '',
  }),
}

/** Facts of the registers that need SQL or a key. */
export const forceRegisterLookups: Readonly<Record<string, Lookup>> = {
  'forceUse.record': { facts: toldForce },
  'forceUse.correct': { facts: toldForce },
  'forceUse.review': {
    facts: async (tx, { id, note }, actor, use, sealer) => ({
      wrote: await exists(tx, 'select from force_use_versions where force_use_id = $1 and written_by = $2', [
        id,
        actor.id,
      ]),
      words: use ? await sealField(tx, sealer, String(id), { note: stringOf(note) }) : '',
    }),
  },
  'detention.record': {
    facts: async (tx, input, actor, record, sealer, received) => ({
      ...(await toldDetention(tx, input, actor, record, sealer, received)),
      words: record
        ? ''
        : await sealField(tx, sealer, String(input.id), { holder: stringOf(input.holder), receipt: '' }),
    }),
  },
  'detention.correct': {
    facts: async (tx, input, ...rest) => {
      const { rows } = await tx.query<{ at: string | null }>(
        `select min(at) as at from (select happened_at as at from detention_steps where detention_id = $1 and kind <> 'childTold'
           union all select from_at from detention_holders where detention_id = $1 and number > 1) followed`,
        [input.id],
      )
      return { ...(await toldDetention(tx, input, ...rest)), firstAfter: rows[0]?.at ?? null }
    },
  },
  'detention.safeguard': said,
  'detention.tellChildProtection': {
    facts: async (tx, input, actor, record, ...rest) => {
      const letters = plainCode(stringOf(input.childCode)).replace(/^C/, '')
      const { rows } = await tx.query<{ id: string; identifiedAt: string }>(
        `select id, identified_at as "identifiedAt" from child_cases where code = $1 and side_id = $2`,
        [`C-${letters}`, actor.sideId],
      )
      return { ...(await said.facts?.(tx, input, actor, record, ...rest)), child: rows[0] ?? null }
    },
  },
  'detention.transfer': {
    facts: async (tx, { id, holder, receipt }, _actor, record, sealer) => ({
      words: record
        ? await sealField(tx, sealer, String(id), { holder: stringOf(holder), receipt: stringOf(receipt) })
        : '',
    }),
  },
  'detention.end': said,
  'detention.lookAtDeath': said,
}
