import { useText } from '../../web/i18n.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { findingTexts, hearingTexts, measureTexts, stepTexts } from '../code-lists.ts'
import { ConductFinding, conductComplaintMay, Hearing, InterimMeasure, isFound } from '../conduct-complaint.ts'
import { hearOfficer, lookInto, proposeFinding, takeMeasure, takeUpComplaint } from '../investigation-actions.ts'
import type { ConductComplaintView } from '../views.ts'
import { texts } from './texts.ts'

const looks = lookInto.input.shape.kind.options
const ties = takeUpComplaint.input.shape.ties.options
const tieTexts = { none: texts.noTies, some: texts.someTies }
const nowhere = 'nowhere'

/** Taking up an investigation, its steps, and the finding that the investigator proposes. */
export function InvestigationSteps({ view }: { view: ConductComplaintView }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBars()
  const { complaint, units, mine } = view
  const { id } = complaint
  const investigatorOnly = complaint.investigatedBy === actor.id ? undefined : t(texts.investigatorOnly)
  const institutions = [...new Map(units.map((unit) => [unit.institutionId, unit.institutionName]))]
  const feedback = { key: 'feedback', label: t(texts.feedback), hint: t(texts.feedbackHint), lines: 4 } as const
  return (
    <>
      {conductComplaintMay('takeUp', complaint) && (
        <StepForm
          title={t(texts.takeUp)}
          action={takeUpComplaint}
          disabledReason={bar(takeUpComplaint) ?? (mine.involved ? t(texts.takenPart) : undefined)}
          fields={[
            {
              key: 'serves',
              name: 'servesId',
              label: t(texts.serves),
              choices: [
                ...institutions.map(([key, name]) => ({ key, label: t(name) })),
                { key: nowhere, label: t(texts.nowhere) },
              ],
            },
            { key: 'ties', label: t(texts.ties), choices: ties.map((key) => ({ key, label: t(tieTexts[key]) })) },
            feedback,
            { key: 'note', label: t(texts.note) },
          ]}
          input={(said) => ({
            ...{ id, feedback: said('feedback'), note: said('note') },
            servesId: said('serves') === nowhere ? null : said('serves'),
            ties: ties.find((one) => one === said('ties')) ?? '',
          })}
        />
      )}
      {conductComplaintMay('look', complaint) && (
        <StepForm
          title={t(texts.look)}
          action={lookInto}
          disabledReason={bar(lookInto) ?? investigatorOnly}
          fields={[
            { key: 'kind', label: t(texts.what), choices: looks.map((key) => ({ key, label: t(stepTexts[key]) })) },
            { key: 'note', label: t(texts.found), lines: 4 },
          ]}
          input={(said) => ({ id, kind: looks.find((one) => one === said('kind')) ?? '', note: said('note') })}
        />
      )}
      {conductComplaintMay('measure', complaint) && (
        <StepForm
          title={t(texts.measure)}
          action={takeMeasure}
          disabledReason={bar(takeMeasure)}
          fields={[
            {
              key: 'measure',
              label: t(texts.what),
              choices: InterimMeasure.options.map((key) => ({ key, label: t(measureTexts[key]) })),
            },
            { key: 'note', label: t(texts.reasons) },
          ]}
          input={(said) => ({
            ...{ id, note: said('note') },
            measure: InterimMeasure.options.find((one) => one === said('measure')) ?? '',
          })}
        />
      )}
      {conductComplaintMay('hear', complaint) && (
        <StepForm
          title={t(texts.hear)}
          action={hearOfficer}
          disabledReason={bar(hearOfficer) ?? investigatorOnly}
          fields={[
            {
              key: 'how',
              label: t(texts.how),
              choices: Hearing.options.map((key) => ({ key, label: t(hearingTexts[key]) })),
            },
            { key: 'note', label: t(texts.found), lines: 4 },
          ]}
          input={(said) => ({
            ...{ id, note: said('note') },
            how: Hearing.options.find((one) => one === said('how')) ?? '',
          })}
        />
      )}
      {conductComplaintMay('propose', complaint) && (
        <StepForm
          title={t(texts.propose)}
          action={proposeFinding}
          disabledReason={bar(proposeFinding) ?? investigatorOnly}
          fields={[
            {
              key: 'finding',
              label: t(texts.finding),
              ...(complaint.heardAt === null ? { hint: t(texts.notHeard) } : {}),
              choices: ConductFinding.options.map((key) => ({
                key,
                label: t(findingTexts[key]),
                ...(isFound(key) && complaint.heardAt === null ? { disabledReason: t(texts.notHeard) } : {}),
              })),
            },
            { key: 'note', label: t(texts.reasons), lines: 4 },
            { ...feedback, hint: t(texts.draftHint) },
          ]}
          input={(said) => ({
            ...{ id, feedback: said('feedback'), note: said('note') },
            finding: ConductFinding.options.find((one) => one === said('finding')) ?? '',
          })}
        />
      )}
    </>
  )
}
