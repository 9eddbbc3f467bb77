import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import { Source } from '../kernel/source.ts'
import { mayBy } from '../kernel/steps.ts'
import { Language, plainText } from '../kernel/texts.ts'

/** What somebody of the security forces is complained of, in words that need no training. */
export const ConductKind = z.enum([
  ...(['illTreatment', 'unlawfulDetention', 'excessiveForce', 'extortion'] as const),
  ...(['looting', 'sexualViolence', 'discrimination', 'other'] as const),
])
export type ConductKind = z.infer<typeof ConductKind>

/** What was told, all of it sealed under the complaint's own key: nothing of it is in clear anywhere. */
export const ComplaintTold = z.strictObject({
  /** The language in which they are answered. */
  language: Language,
  words: plainText(4000),
  /** The place in their words. */
  where: plainText(300),
  /** The unit as they call it, where they did not find it in the list. */
  unit: plainText(200),
  /** Who did it: a name, a number, what they looked like. */
  officer: plainText(300),
  witness: z.enum(['seen', 'told', 'unsaid']),
  under18: z.enum(['yes', 'no', 'unsaid']),
  name: plainText(200),
  contact: plainText(300),
  /** How they may be reached without harm to them. */
  contactHow: plainText(300),
  mustNot: plainText(1000),
  /** Where it comes from, of one that an officer wrote down for somebody; null where they sent it themselves. */
  source: Source.nullable(),
})
export type ComplaintTold = z.infer<typeof ComplaintTold>

/** What an investigation found of a complaint. */
export const ConductFinding = z.enum(['substantiated', 'partly', 'not', 'unfounded', 'inconclusive'])
export type ConductFinding = z.infer<typeof ConductFinding>
/** Findings after which something follows. */
export const isFound = (finding: ConductFinding | null): boolean => finding === 'substantiated' || finding === 'partly'

/** What follows from a finding. */
export const ConductOutcome = z.enum([
  'discipline',
  'prosecutor',
  'compensation',
  'apology',
  'training',
  'other',
  'none',
])
export type ConductOutcome = z.infer<typeof ConductOutcome>

/** Who appeals: whoever complained, or the officer complained about. */
export const AppealParty = z.enum(['complainant', 'officer'])
export type AppealParty = z.infer<typeof AppealParty>

/**
 * A complaint about a unit or an officer of the security forces (docs/decisions/0052-conduct.md), in the compartment `conduct`. In clear
 * inside are what rows are found and counted by; every word is sealed.
 */
export const ConductComplaint = z.object({
  id: Id,
  /** The side whose conduct officers may read it beside joint bodies; null where joint bodies alone may. */
  sideId: Id.nullable(),
  status: z.enum([
    ...(['received', 'setAside', 'notFollowed', 'referred', 'admissible', 'investigating'] as const),
    ...(['proposed', 'decided', 'outcome', 'closed', 'appealed'] as const),
  ]),
  kinds: z.array(ConductKind).min(1).max(ConductKind.options.length),
  occurredOn: Day.nullable(),
  /** The day is about that one. */
  dayAbout: z.boolean(),
  placeCode: PlaceCode.nullable(),
  /** The unit, from the list of units; null where it was typed and no officer has found it yet. */
  unitId: Id.nullable(),
  /** Whom of the programme's people it names, as an officer found. */
  personId: Id.nullable(),
  /** A child complains, or somebody is held. */
  urgent: z.boolean(),
  /** Came faster than people complain, or without its work: read after the others, and without pictures. */
  held: z.boolean(),
  /** What the code to follow it leads to; null of one that was told orally. */
  followMark: z
    .string()
    .regex(/^[\w-]{43}$/)
    .nullable(),
  /** The complainant added something that nobody has answered. */
  unread: z.boolean(),
  /** How often it was investigated or is; one more after each appeal that was granted. */
  round: z.int().min(1),
  recordedBy: Id.nullable(),
  setAsideBy: Id.nullable(),
  takenInBy: Id.nullable(),
  investigatedBy: Id.nullable(),
  /** When whoever is complained about was heard, declined, or could not be reached. */
  heardAt: Instant.nullable(),
  finding: ConductFinding.nullable(),
  decidedBy: Id.nullable(),
  outcomes: z.array(ConductOutcome),
  outcomeBy: Id.nullable(),
  /** Who looked over the words in which the outcome was told. */
  toldBy: Id.nullable(),
  /** Who appealed in this round; each may once. */
  appeals: z.array(AppealParty),
  appealedFrom: z.enum(['notFollowed', 'referred', 'decided', 'outcome', 'closed']).nullable(),
  /** From when the days of an investigation count. */
  dueFrom: Instant,
  handledBy: Id.nullable(),
  /** When the complainant was last told something. */
  handledAt: Instant.nullable(),
  receivedAt: Instant,
  withdrawnAt: Instant.nullable(),
  /** `ComplaintTold`, sealed. */
  sealed: z.string(),
})
export type ConductComplaint = z.infer<typeof ConductComplaint>
export const conductComplaintNoun = defineNoun({
  name: 'conductComplaint',
  table: 'conduct_complaints',
  schema: ConductComplaint,
})

/** What the complainant did, without an officer. */
export const complainantSteps = ['received', 'added', 'withdrawn', 'appealed'] as const

/** Steps that the complainant hears of, by their code. What is drafted, and what is between officers, is in none of them. */
export const toldSteps = [
  ...(['received', 'added', 'withdrawn', 'appealed', 'told', 'asked', 'admitted', 'referred'] as const),
  ...(['notFollowed', 'keptOn', 'takenUp', 'decided', 'outcomeTold'] as const),
  ...(['appealRecorded', 'appealRejected', 'appealGranted'] as const),
] as const

/** One step of a complaint, with its words sealed; never changed. */
export const ConductStep = z.object({
  id: Id,
  sideId: Id.nullable(),
  complaintId: Id,
  kind: z.enum([
    ...toldSteps,
    ...(['recorded', 'setAside', 'conflict', 'witness', 'document', 'siteVisit', 'measure', 'heard'] as const),
    ...(['proposed', 'sentBack', 'outcomeProposed', 'unitNamed', 'personNamed'] as const),
  ]),
  /** Null for what the complainant did. */
  takenBy: Id.nullable(),
  takenAt: Instant,
  /** `ConductWords`, sealed. */
  sealed: z.string(),
})
export type ConductStep = z.infer<typeof ConductStep>
export const conductStepNoun = defineNoun({
  name: 'conductStep',
  table: 'conduct_steps',
  schema: ConductStep,
  appendOnly: true,
})

/** What a step says, once opened: to the complainant, between officers, what the complainant said, and of what sort it is. */
export const ConductWords = z.object({
  feedback: z.string(),
  note: z.string(),
  said: z.string(),
  /** The measure, how somebody was heard, to whom it was referred, the finding: a code or a name. */
  what: z.string(),
})
export type ConductWords = z.infer<typeof ConductWords>

/** What protects people and the investigation while it goes on; none of it says that anybody did anything. */
export const InterimMeasure = z.enum(['suspended', 'moved', 'unarmed', 'apart', 'protection', 'other'])
/** How whoever is complained about had their say. */
export const Hearing = z.enum(['spoke', 'wrote', 'declined', 'notReached'])

const goingOn = ['received', 'admissible', 'investigating', 'proposed', 'decided', 'outcome', 'appealed'] as const
/** How a complaint ended, unless somebody appeals. */
export const ended = ['notFollowed', 'referred', 'closed'] as const
/** Which step is possible in which status; what is added after the end is still answered, or it would wait for ever. */
export const conductComplaintCan = {
  tell: [...goingOn, ...ended],
  ask: goingOn,
  admit: ['received'],
  refer: ['received', 'admissible'],
  setAside: ['received'],
  settle: ['setAside'],
  nameUnit: [...goingOn, 'setAside'],
  namePerson: goingOn,
  declareConflict: [...goingOn, 'setAside'],
  takeUp: ['admissible'],
  look: ['investigating'],
  measure: ['admissible', 'investigating', 'proposed'],
  hear: ['investigating'],
  propose: ['investigating'],
  decide: ['proposed'],
  proposeOutcome: ['decided'],
  tellOutcome: ['outcome'],
  appeal: ['notFollowed', 'referred', 'decided', 'outcome', 'closed'],
  decideAppeal: ['appealed'],
} as const satisfies Record<string, readonly ConductComplaint['status'][]>
export const conductComplaintMay = mayBy<ConductComplaint, keyof typeof conductComplaintCan>(conductComplaintCan)

/** What a complaint is called. It comes of the id's random part, so that it tells neither place nor number. */
export function conductReference(id: Id): string {
  return shortCode('CC', id)
}

/** Who takes in, investigates and decides: one role, which opens the compartment. */
export const conductDesk: readonly Role[] = ['conductOfficer']
/** Who reads figures of units: numbers without words. */
export const conductFigureReaders: readonly Role[] = ['conductOfficer', 'vettingOfficer', 'director', 'auditor']

/** Whether a complaint is for this officer: joint bodies have all, and a side those that are for it. */
export function isForDesk({ sideId }: Pick<ConductComplaint, 'sideId'>, actor: Actor): boolean {
  return actor.joint || (sideId !== null && sideId === actor.sideId)
}

/** Days from a complaint to its decision, and to the answer to an appeal; hours until somebody looks. Proposed settings. */
export const investigationDays = 30
export const appealDays = 30
export const intakeHours = { urgent: 4, other: 72 } as const
/** How often somebody may add to one complaint. */
export const mostAdditions = 30
/** Pictures of one complaint or addition. */
export const mostPhotos = 3
