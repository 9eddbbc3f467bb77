import { useText } from '../../web/i18n.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { outcomeTexts, stepTexts } from '../code-lists.ts'
import { desk, Outcome, reportMay } from '../ordnance-report.ts'
import { closeReport, judgeReport, mergeReport, reopenReport } from '../report-actions.ts'
import type { OrdnanceReportView } from '../views.ts'
import { texts } from './texts.ts'

const verdicts = judgeReport.input.shape.verdict.options

/** What can be done with a report now, and who does it. */
export function ReportSteps({ view: { report, similar } }: { view: OrdnanceReportView }) {
  const t = useText()
  const { actor } = useSession()
  const bar = desk.some((role) => actor.roles.includes(role)) ? undefined : t(texts.onlyDesk)
  const { id } = report
  const note = { key: 'note', label: t(texts.note), lines: 3 } as const
  return (
    <>
      {reportMay('judge', report) && (
        <StepForm
          title={t(texts.judge)}
          action={judgeReport}
          disabledReason={bar}
          fields={[
            {
              key: 'verdict',
              label: t(texts.verdict),
              choices: verdicts.map((key) => ({ key, label: t(stepTexts[key]) })),
            },
            note,
          ]}
          input={(said) => ({ id, verdict: verdicts.find((one) => one === said('verdict')) ?? '', note: said('note') })}
        />
      )}
      {reportMay('merge', report) && (
        <StepForm
          title={t(texts.merge)}
          action={mergeReport}
          disabledReason={bar ?? (similar.length === 0 ? t(texts.nothingSimilar) : undefined)}
          fields={[
            {
              key: 'intoId',
              label: t(texts.into),
              choices: similar.map(({ row }) => ({ key: row.report.id, label: row.reference })),
            },
            note,
          ]}
          input={(said) => ({ id, intoId: said('intoId'), note: said('note') })}
        />
      )}
      {reportMay('close', report) && (
        <StepForm
          title={t(texts.close)}
          action={closeReport}
          disabledReason={bar}
          fields={[
            {
              key: 'outcome',
              label: t(texts.outcome),
              choices: Outcome.options.map((key) => ({ key, label: t(outcomeTexts[key]) })),
            },
            note,
          ]}
          input={(said) => ({
            id,
            outcome: Outcome.options.find((one) => one === said('outcome')) ?? '',
            note: said('note'),
          })}
        />
      )}
      {reportMay('reopen', report) && (
        <StepForm
          title={t(texts.reopen)}
          action={reopenReport}
          disabledReason={bar}
          fields={[note]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
    </>
  )
}
