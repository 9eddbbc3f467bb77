import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { normalNumber } from '../kernel/numbers.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { contentSteps } from './delivery.ts'
import { type Evidence, EvidenceWords, evidenceNoun, standardOf } from './evidence.ts'
import { DeliveryFinding, replyRequestNoun } from './finding.ts'

/** All evidence of a delivery, also what another replaced, as it was written down. */
export async function evidenceOf(tx: Tx, deliveryId: unknown): Promise<Evidence[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(evidenceNoun)} from embargo_evidence where delivery_id = $1 order by recorded_at, id`,
    [deliveryId],
  )
  return rows.map((row) => recordOf(evidenceNoun, row))
}

/** How many steps of a delivery there were that change what a report says of it. */
export async function basisOf(tx: Tx, deliveryId: unknown): Promise<number> {
  const { rows } = await tx.query<{ n: number }>(
    'select count(*) as n from embargo_delivery_steps where delivery_id = $1 and kind = any($2)',
    [deliveryId, contentSteps],
  )
  return rows[0]?.n ?? 0
}

/** Whether two people let a report out that says what is known of a delivery now. */
export async function isReleased(tx: Tx, deliveryId: unknown): Promise<boolean> {
  return exists(tx, `select from embargo_reports where delivery_id = $1 and status = 'released' and basis = $2`, [
    deliveryId,
    await basisOf(tx, deliveryId),
  ])
}

async function findingFacts(tx: Tx, deliveryId: unknown) {
  const { rows } = await tx.query<Record<string, unknown> & { replied: boolean }>(
    `select ${columnsOf(replyRequestNoun, 'q')}, exists (select from embargo_replies r where r.request_id = q.id) as replied
     from embargo_reply_requests q where q.delivery_id = $1 order by q.asked_on, q.id`,
    [deliveryId],
  )
  return {
    standard: standardOf(await evidenceOf(tx, deliveryId)),
    asked: rows.map((row) => ({ request: recordOf(replyRequestNoun, row), replied: row.replied })),
  }
}

const waits = (tx: Tx, table: string, deliveryId: unknown) =>
  exists(tx, `select from ${table} where delivery_id = $1 and status = 'proposed'`, [deliveryId])

const told: Lookup = {
  facts: async (tx, { placeCode }) => ({
    placeKnown: placeCode === '' || (await exists(tx, 'select from places where code = $1', [placeCode])),
  }),
}

/** Who evidence is from, as a fingerprint: two rows of one source are known for one, and nobody learns who it is. */
async function evidenceFacts(tx: Tx, { words, replaces }: Record<string, unknown>, sealer: Sealer) {
  const { source } = EvidenceWords.parse(words)
  return {
    replacedBefore:
      replaces !== null && (await exists(tx, 'select from embargo_evidence where replaces = $1', [replaces])),
    origin: sealer.fingerprint('embargo source', normalNumber(source.from)),
    ...{ reliability: source.reliability, credibility: source.credibility },
  }
}

/** The number of an item that is a weapon's or a lot's, where both are of one authority or the delivery is a joint body's. */
async function matchedNumber(tx: Tx, input: Record<string, unknown>): Promise<string | null> {
  const { rows } = await tx.query<{ number: string }>(
    `select n.number from embargo_deliveries d
       join embargo_numbers n on n.delivery_id = d.id and n.version = d.version
       join register_numbers r on r.folded = n.folded and r.kind = n.kind
       join authorities a on a.id = d.side_id
     where d.id = $1 and n.item_id = $2 and (r.weapon_id = $3 or r.lot_id = $4) and (a.kind <> 'side' or r.side_id = d.side_id)
     order by n.id limit 1`,
    [input.deliveryId, input.itemId, input.weaponId, input.lotId],
  )
  return rows[0]?.number ?? null
}

const OfDelivery = z.object({ deliveryId: DeliveryFinding.shape.deliveryId })
const deliveryOf = (record: unknown): Id | null => OfDelivery.safeParse(record).data?.deliveryId ?? null

/** Facts of the embargo file that need SQL. */
export const embargoLookups: Readonly<Record<string, Lookup>> = {
  'embargoDelivery.record': told,
  'embargoDelivery.correct': told,
  'embargoDelivery.reportToCommittee': { facts: async (tx, { id }) => ({ released: await isReleased(tx, id) }) },
  'embargoEvidence.record': {
    facts: async (tx, input, _actor, _record, sealer) => {
      const { origin, replacedBefore } = await evidenceFacts(tx, input, sealer)
      return { origin, replacedBefore }
    },
  },
  'embargoEvidence.recordProtected': {
    facts: async (tx, input, _actor, record, sealer) => ({
      ...(await evidenceFacts(tx, input, sealer)),
      sealed: record ? '' : await sealField(tx, sealer, String(input.id), input.words),
    }),
  },
  'embargoFinding.propose': {
    facts: async (tx, { deliveryId }) => ({
      ...(await findingFacts(tx, deliveryId)),
      waits: await waits(tx, 'embargo_findings', deliveryId),
    }),
  },
  'embargoFinding.settle': { facts: (tx, _input, _actor, finding) => findingFacts(tx, deliveryOf(finding)) },
  'embargoLink.decide': { facts: async (tx, input) => ({ number: await matchedNumber(tx, input) }) },
  'embargoReport.propose': {
    facts: async (tx, { deliveryId }) => ({
      basis: await basisOf(tx, deliveryId),
      waits: await waits(tx, 'embargo_reports', deliveryId),
    }),
  },
  'embargoReport.settle': {
    facts: async (tx, _input, _actor, report) => ({ basis: await basisOf(tx, deliveryOf(report)) }),
  },
}
