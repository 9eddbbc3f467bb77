import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { eventTexts, supportStatusTexts } from '../code-lists.ts'
import { noNameText } from '../notice-texts.ts'
import { diligenceMay, whyNoSupport } from '../request.ts'
import { endSupport, recordEvent, startSupport } from '../round-actions.ts'
import type { DiligenceView } from '../views.ts'
import { texts } from './texts.ts'

const currentRound = ({ rounds, request }: DiligenceView) => rounds.find(({ n }) => n === request.round)

/** Support that began under an answer; where none can begin, it says why. */
export function Supports({ view, today }: { view: DiligenceView; today: string }) {
  const t = useText()
  const { request, supports, measures } = view
  const current = currentRound(view)
  const open = measures.filter(
    ({ roundId, kind, status }) => roundId === current?.id && kind === 'condition' && status !== 'met',
  ).length
  const why = whyNoSupport(request, open, today)
  const bar =
    why === undefined ? undefined : t(why.code === 'dueDiligence.conditionsOpen' ? texts.conditionsOpen : texts.mayNot)
  return (
    <Section title={t(texts.supports)}>
      <Table
        caption={t(texts.supports)}
        rows={supports}
        rowKey={({ id }) => id}
        empty={<Empty>{t(texts.noSupports)}</Empty>}
        columns={[
          { key: 'what', header: t(texts.activity), wide: true, cell: ({ what }) => <Bidi>{what}</Bidi> },
          { key: 'started', header: t(texts.startedOn), cell: ({ startedOn }) => <DateText value={startedOn} plain /> },
          {
            key: 'status',
            header: t(texts.status),
            cell: ({ status, endedOn, endReason }) => (
              <>
                <Badge tone={status === 'running' ? 'moving' : 'neutral'}>{t(supportStatusTexts[status])}</Badge>{' '}
                {endedOn !== null && <DateText value={endedOn} plain />} <Bidi>{endReason}</Bidi>
              </>
            ),
          },
        ]}
      />
      {supports.map(
        ({ id, what, status }) =>
          status === 'running' && (
            <StepForm
              key={id}
              title={t(texts.end, { what })}
              action={endSupport}
              fields={[
                { key: 'endedOn', label: t(texts.endedOn), day: true },
                { key: 'reason', label: t(texts.reason), hint: t(noNameText) },
              ]}
              input={(said) => ({ id, endedOn: said('endedOn'), reason: said('reason') })}
            />
          ),
      )}
      {current && (
        <StepForm
          title={t(texts.start)}
          action={startSupport}
          disabledReason={bar}
          fields={[
            { key: 'what', label: t(texts.activity), hint: t(noNameText) },
            { key: 'startedOn', label: t(texts.startedOn), day: true },
          ]}
          input={(said) => ({
            ...{ id: newId(), requestId: request.id, roundId: current.id },
            ...{ what: said('what'), startedOn: said('startedOn') },
          })}
        />
      )}
    </Section>
  )
}

/** What was seen, suspected, done about it, and who was told. */
export function Events({ view }: { view: DiligenceView }) {
  const t = useText()
  const current = currentRound(view)
  const { request } = view
  const common = { requestId: request.id, roundId: current?.id ?? '' }
  return (
    <Section title={t(texts.events)}>
      <Table
        caption={t(texts.events)}
        rows={view.events}
        rowKey={({ id }) => id}
        empty={<Empty>{t(texts.noEvents)}</Empty>}
        columns={[
          { key: 'on', header: t(texts.happenedOn), cell: ({ happenedOn }) => <DateText value={happenedOn} plain /> },
          { key: 'kind', header: t(texts.kind), cell: ({ kind }) => t(eventTexts[kind]) },
          {
            key: 'text',
            header: t(texts.text),
            wide: true,
            cell: ({ text, source }) => <Bidi>{[text, source].filter(Boolean).join(' · ')}</Bidi>,
          },
          { key: 'by', header: t(texts.by), cell: ({ recordedBy }) => <Bidi>{view.names[recordedBy] ?? ''}</Bidi> },
        ]}
      />
      <StepForm
        title={t(texts.addEvent)}
        action={recordEvent}
        fields={[
          {
            key: 'kind',
            label: t(texts.kind),
            choices: (['monitored', 'intervened'] as const).map((key) => ({ key, label: t(eventTexts[key]) })),
          },
          { key: 'happenedOn', label: t(texts.happenedOn), day: true },
          { key: 'text', label: t(texts.text), hint: t(noNameText), lines: 3 },
          { key: 'source', label: t(texts.source), lines: 1, optional: true },
        ]}
        input={(said) => ({
          ...{ ...common, id: newId(), happenedOn: said('happenedOn'), text: said('text'), source: said('source') },
          kind: recordEvent.input.shape.kind.safeParse(said('kind')).data ?? '',
        })}
      />
      {diligenceMay('inform', request) && (
        <StepForm
          title={t(texts.inform)}
          action={recordEvent}
          fields={[
            { key: 'happenedOn', label: t(texts.happenedOn), day: true },
            { key: 'text', label: t(texts.text), hint: t(texts.informHint), lines: 2 },
          ]}
          input={(said) => ({
            ...{
              ...common,
              id: newId(),
              kind: 'informed',
              happenedOn: said('happenedOn'),
              text: said('text'),
              source: '',
            },
          })}
        />
      )}
    </Section>
  )
}
