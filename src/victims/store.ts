import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField, sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, noticeDays, type WorkSource } from '../server/work-source.ts'
import { ReferralDetail, StepWords, VictimDetail, victimNoun, victimReferralNoun, victimStepNoun } from './victim.ts'
import { type VictimsQuery, type VictimsView, VictimView } from './views.ts'

const wordsOf = ({ change, note }: Record<string, unknown>) => ({ note: String(change ?? note ?? '') })

/** Seals the words of a step under the key of the victim of a referral; of none nothing is sealed. */
const ofReferral: Lookup = {
  facts: async (tx, input, _actor, referral, sealer) => ({
    words: referral ? await sealField(tx, sealer, String(referral.victimId), wordsOf(input)) : '',
  }),
}

/** What was told and the words of the step, sealed under the victim's key. */
async function sealedVictim(tx: Tx, sealer: Sealer, input: Record<string, unknown>) {
  const key = String(input.id)
  return {
    sealed: await sealField(tx, sealer, key, input.detail),
    words: await sealField(tx, sealer, key, wordsOf(input)),
  }
}

export const victimLookups: Readonly<Record<string, Lookup>> = {
  'victim.record': {
    facts: async (tx, input, _actor, victim, sealer) => {
      const known = await tx.query('select from accidents where id = $1', [input.accidentId])
      return victim || known.rows.length === 0 ? { sealed: '', words: '' } : sealedVictim(tx, sealer, input)
    },
  },
  'victim.correct': {
    facts: async (tx, input, _actor, victim, sealer) =>
      victim ? sealedVictim(tx, sealer, input) : { sealed: '', words: '' },
  },
  'victimReferral.make': {
    facts: async (tx, { victimId, detail }, _actor, referral, sealer) => {
      const { rows } = await tx.query('select from victims where id = $1', [victimId])
      if (referral || rows.length === 0) return { sealed: '', words: '' }
      const key = String(victimId)
      return { sealed: await sealField(tx, sealer, key, detail), words: await sealField(tx, sealer, key, { note: '' }) }
    },
  },
  'victimReferral.answer': ofReferral,
  'victimReferral.followUp': ofReferral,
}

const from = `from victims v join accidents a on a.id = v.accident_id join places p on p.code = a.place_code`
const columns = `${columnsOf(victimNoun, 'v')}, p.name as place_name, a.occurred_on as occurred_on`

/** A page of victims, without what was told of them. */
export async function readVictims(tx: Tx, query: VictimsQuery): Promise<VictimsView> {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `v.harm = ${place}`, query.status)
  if (query.accident !== '') conditions.add((place) => `v.accident_id = ${place}`, query.accident)
  const order = orderBy(query.order, { recorded: 'v.recorded_at' }, 'v.id')
  const { rows } = await tx.query(
    `select ${columns} ${from} where ${conditions.where} ${order} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from} where ${conditions.where}`, conditions.values)
  return { victims: rows.map(rowOf), ...total, page: query.page, pageSize }
}

function rowOf(row: Record<string, unknown>) {
  const { sealed: _, ...victim } = recordOf(victimNoun, row)
  return VictimView.pick({ victim: true, placeName: true, occurredOn: true }).parse({
    victim,
    placeName: row.place_name,
    occurredOn: row.occurred_on,
  })
}

/** One victim with everything that was told; undefined where there is none within reach. */
export async function readVictim(
  tx: Tx,
  id: Id,
  { sealer, language }: { sealer: Sealer; language: string },
): Promise<VictimView | undefined> {
  const { rows } = await tx.query(`select ${columns} ${from} where v.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const { sealed: told } = recordOf(victimNoun, row)
  const { rows: made } = await tx.query(
    `select ${columnsOf(victimReferralNoun)} from victim_referrals where victim_id = $1 order by referred_on desc, id`,
    [id],
  )
  const referrals: VictimView['referrals'] = []
  for (const { sealed, ...referral } of made.map((one) => recordOf(victimReferralNoun, one)))
    referrals.push({ referral, detail: await openField(tx, sealer, id, sealed, ReferralDetail) })
  const { rows: taken } = await tx.query(
    `select ${columnsOf(victimStepNoun)} from victim_steps where victim_id = $1 order by taken_at, id`,
    [id],
  )
  const steps: VictimView['steps'] = []
  for (const { sealed, ...step } of taken.map((one) => recordOf(victimStepNoun, one)))
    steps.push({ step, note: (await openField(tx, sealer, id, sealed, StepWords))?.note ?? null })
  const users = steps.map(({ step }) => step.takenBy)
  return {
    ...rowOf(row),
    detail: await openField(tx, sealer, id, told, VictimDetail),
    referrals,
    steps,
    names: Object.fromEntries(await userNames(tx, users, language)),
  }
}

/** Referrals of victims of which somebody has to ask how they went. */
export const victimWork: readonly WorkSource[] = [
  {
    kind: 'victimReferral.followUp',
    roles: ['victimOfficer'],
    compartment: 'victim',
    sql: `select r.victim_id as id, ${shortCodeOf('V', 'r.victim_id')} as label, r.recorded_at as since,
        ${endOfDay('r.next_on')} as due, null::uuid as office_id
      from me, victim_referrals r where r.next_on <= (me.today + interval '${noticeDays} days')::date`,
  },
]
