import { useText } from '../../web/i18n.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { citizenReportMay, Help } from '../citizen-report.ts'
import { helpTexts, verdictTexts } from '../code-lists.ts'
import { stopUse, takeReport } from '../log-actions.ts'
import {
  askCitizen,
  closeReport,
  lookAtReport,
  referCitizen,
  reopenReport,
  setReportAside,
  settleSetAside,
} from '../report-actions.ts'
import type { CitizenReportView } from '../views.ts'
import { texts } from './texts.ts'
import { WriteIncident } from './WriteIncident.tsx'

const verdicts = settleSetAside.input.shape.verdict.options
const agreements = ['agreedForm', 'agreedSince'] as const

/** What can be done with a report now; each step tells the citizen something. */
export function CitizenReportSteps({ view }: { view: CitizenReportView }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBars()
  const { report, nearIncidents, setAsideByName } = view
  const { id } = report
  const feedback = { key: 'feedback', label: t(texts.feedback), hint: t(texts.feedbackHint), lines: 4 } as const
  const note = { key: 'note', label: t(texts.note), optional: true } as const
  if (report.withdrawnAt !== null)
    return report.incidentId !== null && report.useStoppedAt === null ? (
      <Section title={t(texts.steps)}>
        <StepForm
          title={t(texts.stopUse)}
          action={stopUse}
          disabledReason={bar(stopUse)}
          fields={[{ key: 'note', label: t(texts.stopUseNote), lines: 3 }]}
          input={(said) => ({ id, note: said('note') })}
        />
      </Section>
    ) : null
  const countsOnly = report.consent === 'counts' ? t(texts.countsOnly) : undefined
  return (
    <Section title={t(texts.steps)}>
      {citizenReportMay('look', report) && (
        <StepForm
          title={t(texts.look)}
          action={lookAtReport}
          disabledReason={bar(lookAtReport)}
          fields={[feedback, note]}
          input={(said) => ({ id, feedback: said('feedback'), note: said('note') })}
        />
      )}
      {citizenReportMay('ask', report) && (
        <StepForm
          title={t(texts.ask)}
          action={askCitizen}
          disabledReason={bar(askCitizen)}
          fields={[{ ...feedback, label: t(texts.question) }, note]}
          input={(said) => ({ id, feedback: said('feedback'), note: said('note') })}
        />
      )}
      {citizenReportMay('take', report) && (
        <>
          {countsOnly === undefined && <WriteIncident view={view} />}
          <StepForm
            title={t(texts.take)}
            action={takeReport}
            disabledReason={
              bar(takeReport) ?? countsOnly ?? (nearIncidents.length === 0 ? t(texts.noIncident) : undefined)
            }
            fields={[
              {
                key: 'incidentId',
                label: t(texts.takeAs),
                choices: nearIncidents.map((row) => ({
                  key: row.id,
                  label: [row.reference, row.on ?? '', t(row.placeName)].join(' · '),
                })),
              },
              feedback,
              note,
            ]}
            input={(said) => ({ id, incidentId: said('incidentId'), feedback: said('feedback'), note: said('note') })}
          />
        </>
      )}
      {citizenReportMay('refer', report) && (
        <StepForm
          title={t(texts.refer)}
          action={referCitizen}
          disabledReason={bar(referCitizen)}
          fields={[
            {
              key: 'help',
              label: t(texts.helpKind),
              choices: Help.options.map((key) => ({ key, label: t(helpTexts[key]) })),
            },
            { key: 'to', label: t(texts.to), lines: 1 },
            {
              key: 'agreed',
              label: t(texts.agreed),
              name: 'agreedSince',
              choices: agreements.map((key) => ({ key, label: t(texts[key]) })),
            },
            feedback,
            note,
          ]}
          input={(said) => ({
            ...{ id, to: said('to'), feedback: said('feedback'), note: said('note') },
            help: Help.options.find((one) => one === said('help')) ?? '',
            agreedSince: said('agreed') === '' ? null : said('agreed') === 'agreedSince',
          })}
        />
      )}
      {citizenReportMay('setAside', report) && (
        <StepForm
          title={t(texts.setAside)}
          action={setReportAside}
          disabledReason={bar(setReportAside)}
          fields={[{ key: 'note', label: t(texts.why), lines: 3 }]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
      {citizenReportMay('settle', report) && (
        <>
          <p className="hint">{t(texts.proposedBy, { name: setAsideByName })}</p>
          <StepForm
            title={t(texts.settle)}
            action={settleSetAside}
            disabledReason={bar(settleSetAside) ?? (report.setAsideBy === actor.id ? t(texts.byAnother) : undefined)}
            fields={[
              {
                key: 'verdict',
                label: t(texts.verdict),
                choices: verdicts.map((key) => ({ key, label: t(verdictTexts[key]) })),
              },
              feedback,
              note,
            ]}
            input={(said) => ({
              ...{ id, feedback: said('feedback'), note: said('note') },
              verdict: verdicts.find((one) => one === said('verdict')) ?? '',
            })}
          />
        </>
      )}
      {citizenReportMay('close', report) && (
        <StepForm
          title={t(texts.close)}
          action={closeReport}
          disabledReason={bar(closeReport)}
          fields={[feedback, note]}
          input={(said) => ({ id, feedback: said('feedback'), note: said('note') })}
        />
      )}
      {citizenReportMay('reopen', report) && (
        <StepForm
          title={t(texts.reopen)}
          action={reopenReport}
          disabledReason={bar(reopenReport)}
          fields={[feedback, note]}
          input={(said) => ({ id, feedback: said('feedback'), note: said('note') })}
        />
      )}
    </Section>
  )
}
