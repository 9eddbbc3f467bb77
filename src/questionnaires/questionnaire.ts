import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { signatureShape } from '../kernel/signature.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { StationKind, stationRoles } from '../site-flow/station.ts'
import { Content, Label, labelIn } from './content.ts'

/** What the programme says of a version: its name, where it is asked, what the answers are for, and what it asks. */
export const questionnaireContent = {
  title: Label.refine((label) => labelIn(label, 'ar') !== '', 'input.invalid'),
  /** The form's own code (`form_id` of XLSForm); empty where it has none. */
  code: plainText(64),
  /** The station of a site that asks it. */
  station: StationKind,
  /** What the answers are for: read out before, since asking raises expectations (IDDRS 4.20 §6.3). */
  purpose: requiredText(500),
  content: Content,
}

/**
 * A questionnaire of the programme, as one version (ddr.md §1.4, custom fields). A version never changes once it was proposed; two
 * people sign it, and a change is a new version of the same series.
 */
export const Questionnaire = z.object({
  id: Id,
  sideId: Id,
  /** True where a joint body made it: then either side asks it. */
  joint: z.boolean(),
  /** The id of the first version: what the versions have in common. */
  seriesId: Id,
  version: z.int().min(1),
  title: Label,
  code: z.string(),
  station: StationKind,
  purpose: z.string(),
  content: Content,
  status: z.enum(['proposed', 'inForce', 'retired', 'turnedDown']),
  turnedDownFor: z.string().nullable(),
  ...signatureShape,
  retirementBy: Id.nullable(),
  retirementAt: Instant.nullable(),
  /** Who signed that it is retired; null also where a later version took its place. */
  retiredBy: Id.nullable(),
  retiredAt: Instant.nullable(),
})
export type Questionnaire = z.infer<typeof Questionnaire>
export const questionnaireNoun = defineNoun({ name: 'questionnaire', table: 'questionnaires', schema: Questionnaire })

/** What can be done with a version in which status. */
export const questionnaireCan = {
  sign: ['proposed'],
  ask: ['inForce'],
  proposeRetirement: ['inForce'],
  retire: ['inForce'],
} as const satisfies Record<string, readonly Questionnaire['status'][]>

/** Whether a version may take this step now. */
export const questionnaireMay = mayBy<Questionnaire, keyof typeof questionnaireCan>(questionnaireCan)

/** Who proposes questionnaires; a director who is another person signs. */
export const questionnaireEditors: readonly Role[] = ['director', 'siteManager', 'caseworker', 'clinician']

/**
 * Who reads what people answered: those who work at the station, and the directors of the side; of health nobody but clinicians
 * (docs/decisions/0026-compartments.md).
 */
export function answerReaders(station: StationKind): readonly Role[] {
  return station === 'health' ? stationRoles.health : [...stationRoles[station], 'director']
}
