import { z } from 'zod'
import { healthKey } from '../health/health-entry.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { StationKind } from '../site-flow/station.ts'

/**
 * That somebody answered a questionnaire: which version, at which station, when and to whom. The answers are in no table: they lie
 * in the journal, sealed under `keyId`, at `entryId`. Later answers are added, none are changed; the newest count.
 */
export const QuestionnaireAnswers = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  visitId: Id,
  /** Null for who was not registered yet; then the visit says whose they are. */
  personId: Id.nullable(),
  questionnaireId: Id,
  station: StationKind,
  /** Whose key seals them: erasing somebody destroys the keys of all their answers. */
  keyId: Id,
  entryId: Id,
  /** The day that `today()` was, where the programme is. */
  answeredOn: Day,
  recordedBy: Id,
  recordedAt: Instant,
})
export type QuestionnaireAnswers = z.infer<typeof QuestionnaireAnswers>
export const questionnaireAnswersNoun = defineNoun({
  name: 'questionnaireAnswers',
  table: 'questionnaire_answers',
  schema: QuestionnaireAnswers,
  appendOnly: true,
})

/** Whose key seals answers: the person's, or until somebody is registered the visit's own; of health a key of its own. */
export function answersKey({
  personId,
  visitId,
  station,
}: Pick<QuestionnaireAnswers, 'personId' | 'visitId' | 'station'>): Id {
  const whose = personId ?? visitId
  return station === 'health' ? healthKey(whose) : whose
}
