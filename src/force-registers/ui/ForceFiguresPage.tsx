import { useState } from 'react'
import { daysAfter } from '../../kernel/deadline.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useToday } from '../../web/time-zone.ts'
import { detentionStatusTexts, forceKindTexts } from '../code-lists.ts'
import { ForceFiguresView } from '../views.ts'
import { texts } from './texts.ts'

/** Both registers as numbers without words. */
export function ForceFiguresPage() {
  const t = useText()
  const today = useToday()
  const [from, setFrom] = useState(daysAfter(today, -364))
  const [to, setTo] = useState(today)
  const inOrder = from !== '' && to !== '' && from <= to
  return (
    <Page title={t(texts.figures)} lead={t(texts.figuresLead)}>
      <div className="filters">
        <DayField name="from" label={t(texts.fromDay)} value={from} onChange={setFrom} max={today} />
        <DayField name="to" label={t(texts.toDay)} value={to} onChange={setTo} max={today} />
      </div>
      {inOrder ? <Figures from={from} to={to} /> : <Notice kind="warning">{t(texts.wrongPeriod)}</Notice>}
    </Page>
  )
}

function Figures({ from, to }: { from: string; to: string }) {
  const t = useText()
  const read = useRead(`/api/force-figures?from=${from}&to=${to}`, ForceFiguresView)
  return (
    <Loaded read={read}>
      {({ kinds, uses, found, people, detained, judge, ended }) => (
        <>
          <Counts title={t(texts.uses)} rows={kinds.map(({ key, n }) => ({ key, label: t(forceKindTexts[key]), n }))} />
          <Counts
            title={t(texts.reviews)}
            rows={[
              { key: 'reviewed', label: t(texts.reviewed), n: uses.reviewed },
              { key: 'unreviewed', label: t(texts.unreviewed), n: uses.unreviewed },
              { key: 'inOrder', label: t(texts.inOrder), n: found.inOrder },
              { key: 'faulted', label: t(texts.faulted), n: found.faulted },
              { key: 'unclear', label: t(texts.unclear), n: found.unclear },
            ]}
          />
          <Counts
            title={t(texts.people)}
            rows={[
              { key: 'killed', label: t(texts.killed), n: people.killed },
              { key: 'injured', label: t(texts.injured), n: people.injured },
            ]}
          />
          <Counts
            title={t(texts.detained)}
            rows={[
              { key: 'adults', label: t(texts.adults), n: detained.adults },
              { key: 'children', label: t(texts.childrenHeld), n: detained.children },
            ]}
          />
          <Counts
            title={t(texts.judge)}
            rows={[
              { key: 'inTime', label: t(texts.inTime), n: judge.inTime },
              { key: 'late', label: t(texts.judgeLateShort), n: judge.late },
            ]}
          />
          <Counts
            title={t(texts.howEnded)}
            rows={(['released', 'handedOver', 'escaped', 'died'] as const).map((key) => ({
              ...{ key, label: t(detentionStatusTexts[key]), n: ended[key] },
            }))}
          />
        </>
      )}
    </Loaded>
  )
}

interface Row {
  readonly key: string
  readonly label: string
  readonly n: number | null
}

function Counts({ title, rows }: { title: string; rows: readonly Row[] }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={title}>
      <Table
        caption={title}
        rows={rows}
        rowKey={({ key }) => key}
        empty={<Empty>{t(texts.none)}</Empty>}
        columns={[
          { key: 'what', header: title, cell: ({ label }) => label },
          {
            key: 'count',
            header: t(texts.count),
            end: true,
            cell: ({ n }) => (n === null ? t(texts.fewer) : number(n)),
          },
        ]}
      />
    </Section>
  )
}
