import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { measureKindTexts, measureStatusTexts } from '../code-lists.ts'
import { noNameText } from '../notice-texts.ts'
import { diligenceMay } from '../request.ts'
import { planMeasure, reportMeasure, settleMeasure } from '../round-actions.ts'
import { measureMay } from '../round-records.ts'
import type { DiligenceView } from '../views.ts'
import { texts } from './texts.ts'

const tones = { open: 'waiting', reported: 'moving', met: 'good' } as const

/** Conditions of the answer and measures of mitigation: done once another officer confirmed the evidence. */
export function Measures({ view }: { view: DiligenceView }) {
  const t = useText()
  const { actor } = useSession()
  const { request, measures, rounds } = view
  const current = rounds.find(({ n }) => n === request.round)
  return (
    <Section title={t(texts.measures)}>
      <Table
        caption={t(texts.measures)}
        rows={measures}
        rowKey={({ id }) => id}
        empty={<Empty>{t(texts.noMeasures)}</Empty>}
        columns={[
          {
            key: 'round',
            header: t(texts.kind),
            cell: ({ kind, roundId }) => (
              <>
                {t(measureKindTexts[kind])} · {t(texts.round, { n: rounds.find(({ id }) => id === roundId)?.n ?? 0 })}
              </>
            ),
          },
          { key: 'what', header: t(texts.what), wide: true, cell: ({ what }) => <Bidi>{what}</Bidi> },
          { key: 'owner', header: t(texts.owner), cell: ({ owner }) => <Bidi>{owner}</Bidi> },
          { key: 'due', header: t(texts.dueOn), cell: ({ dueOn }) => <DateText value={dueOn} plain /> },
          {
            key: 'status',
            header: t(texts.status),
            cell: ({ status, evidence }) => (
              <>
                <Badge tone={tones[status]}>{t(measureStatusTexts[status])}</Badge> <Bidi>{evidence}</Bidi>
              </>
            ),
          },
        ]}
      />
      {measures.map((measure) => (
        <div key={measure.id}>
          {measureMay('report', measure) && (
            <StepForm
              title={t(texts.report, { what: measure.what })}
              action={reportMeasure}
              fields={[{ key: 'evidence', label: t(texts.evidence), hint: t(noNameText), lines: 2 }]}
              input={(said) => ({ id: measure.id, evidence: said('evidence') })}
            />
          )}
          {measureMay('settle', measure) && (
            <StepForm
              title={t(texts.settleMeasure, { what: measure.what })}
              action={settleMeasure}
              disabledReason={measure.reportedBy === actor.id ? t(texts.yours) : undefined}
              fields={[
                {
                  key: 'verdict',
                  label: t(texts.verdictOfEvidence),
                  choices: [
                    { key: 'met', label: t(texts.confirmed) },
                    { key: 'turnedDown', label: t(texts.turnedDown) },
                  ],
                },
                { key: 'reason', label: t(texts.turnedDownWhy), optional: true },
              ]}
              input={(said) => ({
                id: measure.id,
                verdict: settleMeasure.input.shape.verdict.safeParse(said('verdict')).data ?? '',
                reason: said('reason'),
              })}
            />
          )}
        </div>
      ))}
      {current && diligenceMay('mitigate', request) && (
        <StepForm
          title={t(texts.addMeasure)}
          action={planMeasure}
          fields={[
            { key: 'what', label: t(texts.what), hint: t(noNameText) },
            { key: 'owner', label: t(texts.owner), hint: t(texts.ownerHint), lines: 1 },
            { key: 'dueOn', label: t(texts.dueOn), day: true },
          ]}
          input={(said) => ({
            ...{ id: newId(), requestId: request.id, roundId: current.id },
            ...{ what: said('what'), owner: said('owner'), dueOn: said('dueOn') },
          })}
        />
      )}
    </Section>
  )
}
