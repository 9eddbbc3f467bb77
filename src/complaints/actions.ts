import { z } from 'zod'
import { type Context, defineAction } from '../kernel/action.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { User, userNoun } from '../programme/programme.ts'
import {
  Complaint,
  type ComplaintStep,
  complaintCode,
  complaintMay,
  complaintNoun,
  complaintStep,
  complaintStepNoun,
  Narrative,
  opensFor,
} from './complaint.ts'

/**
 * Takes a complaint in, by name or by its code alone; what was told is sealed under a key of its own. Who takes it in sees
 * it, and so do officers of the desk of the same sex as who complained (IDDRS 5.10).
 */
export const openComplaint = defineAction({
  name: 'complaint.open',
  kind: 'fact',
  noun: complaintNoun,
  roles: ['complaintsOfficer'],
  input: z.strictObject({ id: Id, siteId: Id.nullable(), sex: Complaint.shape.sex, told: Narrative }),
  sealed: ['siteId', 'sex', 'told'],
  sealedUnder: (input) => input.id,
  facts: z.object({ sealed: z.string(), detail: z.string(), siteSide: Id.nullable() }),
  decide(complaint, { id, siteId, sex }, { sealed, detail, siteSide }, context) {
    const { actor, at } = context
    if (complaint) return refuse('complaint.exists')
    if (siteId !== null && !(siteSide !== null && reaches(actor, { sideId: siteSide, siteId })))
      return refuse('site.unknown', {}, 'siteId')
    const opened: Complaint = {
      ...{ id, siteId, sex, sealed, sideId: siteSide ?? actor.sideId, code: complaintCode(id), status: 'open' },
      ...{ takenBy: actor.id, takenAt: at, officers: [actor.id], safetyPlan: false, closedAt: null },
    }
    return accept([put(complaintNoun, opened), put(complaintStepNoun, complaintStep(opened, 'open', detail, context))])
  },
})

const facts = z.object({ officer: User.nullable(), detail: z.string() })
const common = {
  kind: 'intent',
  noun: complaintNoun,
  roles: ['complaintsOfficer'],
  sealedUnder: ({ id }: { id: Id }) => id,
  needs: (_input: unknown, actor: Actor) => ({ officer: { noun: userNoun, id: actor.id } }),
  facts,
} as const

/** A step by who may open the complaint; to everybody else there is none, and the answer is the same. */
function step(
  complaint: Complaint | undefined,
  kind: Exclude<ComplaintStep['kind'], 'open'>,
  next: Partial<Complaint>,
  { officer, detail }: z.infer<typeof facts>,
  context: Context,
): Decision {
  if (!complaint || !officer || !reaches(context.actor, complaint) || !opensFor(complaint, officer))
    return refuse('complaint.unknown')
  if (!complaintMay(kind, complaint)) return refuse('complaint.closed')
  const after = { ...complaint, ...next }
  return accept([put(complaintNoun, after), put(complaintStepNoun, complaintStep(after, kind, detail, context))])
}

/** Refers somebody to a service, with their consent; refused without: nobody is sent anywhere against their will. */
export const referComplaint = defineAction({
  ...common,
  name: 'complaint.refer',
  input: z.strictObject({
    id: Id,
    service: z.enum(['health', 'psychosocial', 'legal', 'shelter', 'police']),
    to: requiredText(200),
    consent: z.boolean(),
    note: plainText(2000),
  }),
  sealed: ['service', 'to', 'consent', 'note'],
  decide(complaint, { consent }, told, context) {
    const decision = step(complaint, 'refer', { status: 'referred' }, told, context)
    return decision.outcome !== 'refused' && !consent ? refuse('complaint.consentNeeded', {}, 'consent') : decision
  },
})

/** Writes down how the person is kept safe: where they sleep, who may come near, whom they call. */
export const planSafety = defineAction({
  ...common,
  name: 'complaint.plan',
  input: z.strictObject({ id: Id, plan: requiredText(4000) }),
  sealed: ['plan'],
  decide: (complaint, _input, told, context) => step(complaint, 'plan', { safetyPlan: true }, told, context),
})

/** Writes down what was done or learned. */
export const noteComplaint = defineAction({
  ...common,
  name: 'complaint.note',
  input: z.strictObject({ id: Id, note: requiredText(4000) }),
  sealed: ['note'],
  decide: (complaint, _input, told, context) => step(complaint, 'note', {}, told, context),
})

/** Names another officer of the desk, who then sees it whatever their sex; with the person's consent, in words. */
export const nameOfficer = defineAction({
  ...common,
  name: 'complaint.name',
  input: z.strictObject({ id: Id, officerId: Id, consent: requiredText(500) }),
  sealed: ['officerId', 'consent'],
  facts: facts.extend({ named: User.nullable() }),
  needs: (input, actor) => ({
    officer: { noun: userNoun, id: actor.id },
    named: { noun: userNoun, id: input.officerId },
  }),
  decide(complaint, _input, { named, ...told }, context) {
    const officers = [...new Set([...(complaint?.officers ?? []), ...(named ? [named.id] : [])])]
    const decision = step(complaint, 'name', { officers }, told, context)
    if (decision.outcome === 'refused') return decision
    const fits = named?.status === 'appointed' && named.roles.includes('complaintsOfficer')
    return fits && named.sideId === complaint?.sideId ? decision : refuse('complaint.notOfTheDesk', {}, 'officerId')
  },
})

/** Closes a complaint, with what came of it. It is not opened again; what is told anew is another one. */
export const closeComplaint = defineAction({
  ...common,
  name: 'complaint.close',
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  sealed: ['reason'],
  decide: (complaint, _input, told, context) =>
    step(complaint, 'close', { status: 'closed', closedAt: context.at }, told, context),
})
