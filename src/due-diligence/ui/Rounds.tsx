import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { graveTexts, levelTexts, riskKindTexts } from '../code-lists.ts'
import { noNameText } from '../notice-texts.ts'
import { type DiligenceRound, diligenceMay } from '../request.ts'
import { answerQuestion, assessRisk, recordQuestion } from '../round-actions.ts'
import { DiligenceRisk } from '../round-records.ts'
import type { DiligenceView } from '../views.ts'
import { texts } from './texts.ts'

export interface OfRound {
  readonly view: DiligenceView
  readonly round: DiligenceRound
}

/** Whether a round is the one under way: earlier ones are shown and not changed. */
export function isCurrent({ view, round }: OfRound): boolean {
  return round.n === view.request.round
}

/** The risk assessment of a round, each with its public source. */
export function Risks({ view, round }: OfRound) {
  const t = useText()
  const { kind, grave, level } = DiligenceRisk.shape
  return (
    <>
      <Table
        caption={t(texts.risks)}
        rows={view.risks.filter(({ roundId }) => roundId === round.id)}
        rowKey={({ id }) => id}
        empty={<Empty>{t(texts.noRisks)}</Empty>}
        columns={[
          { key: 'kind', header: t(texts.risks), cell: (risk) => t(riskKindTexts[risk.kind]) },
          { key: 'level', header: t(texts.level), cell: (risk) => t(levelTexts[risk.level]) },
          { key: 'grave', header: t(texts.grave), cell: (risk) => t(graveTexts[risk.grave]) },
          { key: 'finding', header: t(texts.finding), wide: true, cell: (risk) => <Bidi>{risk.finding}</Bidi> },
          { key: 'source', header: t(texts.source), cell: (risk) => <Bidi>{risk.source}</Bidi> },
        ]}
      />
      {isCurrent({ view, round }) && diligenceMay('assess', view.request) && (
        <StepForm
          title={t(texts.assess)}
          action={assessRisk}
          fields={[
            {
              key: 'kind',
              label: t(texts.kind),
              choices: kind.options.map((key) => ({ key, label: t(riskKindTexts[key]) })),
            },
            {
              key: 'level',
              label: t(texts.level),
              choices: level.options.map((key) => ({ key, label: t(levelTexts[key]) })),
            },
            {
              key: 'grave',
              label: t(texts.grave),
              choices: grave.options.map((key) => ({ key, label: t(graveTexts[key]) })),
            },
            { key: 'finding', label: t(texts.finding), hint: t(noNameText), lines: 3 },
            { key: 'source', label: t(texts.source), lines: 1 },
          ]}
          input={(said) => ({
            ...{ id: newId(), requestId: view.request.id, roundId: round.id },
            kind: kind.safeParse(said('kind')).data ?? '',
            level: level.safeParse(said('level')).data ?? '',
            grave: grave.safeParse(said('grave')).data ?? '',
            finding: said('finding'),
            source: said('source'),
          })}
        />
      )}
    </>
  )
}

/** Questions of the outside body, in their order, and what was answered. */
export function Questions({ view, round }: OfRound) {
  const t = useText()
  const rows = view.questions.filter(({ roundId }) => roundId === round.id)
  return (
    <>
      <Table
        caption={t(texts.questions)}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<Empty>{t(texts.noQuestions)}</Empty>}
        columns={[
          { key: 'asked', header: t(texts.askedOn), cell: ({ askedOn }) => <DateText value={askedOn} plain /> },
          { key: 'question', header: t(texts.question), wide: true, cell: ({ question }) => <Bidi>{question}</Bidi> },
          {
            key: 'answer',
            header: t(texts.answer),
            wide: true,
            cell: ({ answer, answeredOn }) =>
              answeredOn === null ? (
                t(texts.waiting)
              ) : (
                <>
                  <DateText value={answeredOn} plain /> · <Bidi>{answer}</Bidi>
                </>
              ),
          },
        ]}
      />
      {rows.map(
        ({ id, answeredOn }, i) =>
          answeredOn === null && (
            <StepForm
              key={id}
              title={t(texts.answerQuestion, { n: i + 1 })}
              action={answerQuestion}
              fields={[
                { key: 'answer', label: t(texts.answer), hint: t(noNameText), lines: 3 },
                { key: 'answeredOn', label: t(texts.answeredOn), day: true },
              ]}
              input={(said) => ({ id, answer: said('answer'), answeredOn: said('answeredOn') })}
            />
          ),
      )}
      {isCurrent({ view, round }) && diligenceMay('question', view.request) && (
        <StepForm
          title={t(texts.addQuestion)}
          action={recordQuestion}
          fields={[
            { key: 'question', label: t(texts.question), hint: t(noNameText), lines: 3 },
            { key: 'askedOn', label: t(texts.askedOn), day: true },
          ]}
          input={(said) => ({
            ...{ id: newId(), requestId: view.request.id, roundId: round.id },
            ...{ question: said('question'), askedOn: said('askedOn') },
          })}
        />
      )}
    </>
  )
}
