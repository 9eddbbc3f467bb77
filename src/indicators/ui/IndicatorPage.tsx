import { useState } from 'react'
import type { Texts } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import { useParam } from '../../web/navigation.ts'
import { IndicatorView } from '../views.ts'
import { BreakdownTables } from './BreakdownTables.tsx'
import { FigureText } from './FigureText.tsx'
import { HistorySection } from './HistorySection.tsx'
import { PeriodText } from './PeriodText.tsx'
import { RecordsSection } from './RecordsSection.tsx'
import { TargetSection } from './TargetSection.tsx'
import { frequencyTexts, texts, typeTexts, unitTexts } from './texts.ts'

/** One indicator: what it is, its figure of a period, period by period, told apart, with the records behind it and what was published. */
export function IndicatorPage() {
  const t = useText()
  const code = useParam('code')
  const [on, setOn] = useState('')
  const read = useRead(`/api/indicators/${encodeURIComponent(code)}${on === '' ? '' : `?on=${on}`}`, IndicatorView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${view.definition.code} · ${t(view.definition.name)}`}
          heading={t(view.definition.name)}
          crumbs={[{ title: t(texts.title), href: `/indicators?theme=${view.definition.theme}` }]}
        >
          <Definition view={view} />
          <Section title={t(texts.figure)}>
            <DayField name="on" label={t(texts.day)} value={on} onChange={setOn} optional />
            <FigureNow view={view} />
          </Section>
          {view.figures && <Trend view={view} />}
          {view.figures && <BreakdownTables figures={view.figures} of={view.definition} names={view.names} />}
          <RecordsSection view={view} on={on} />
          <HistorySection view={view} />
          <TargetSection view={view} key={view.targets.length} />
        </Page>
      )}
    </Loaded>
  )
}

function Definition({ view: { definition, target } }: { view: IndicatorView }) {
  const t = useText()
  const item = (term: Texts, value: string) => ({ term: t(term), value })
  const dated = (value: string | null, on: string | null) =>
    value === null ? '—' : leftToRight(`${value} (${on ?? ''})`)
  return (
    <Section title={t(texts.definition)}>
      <DescriptionList
        items={[
          item(texts.code, leftToRight(definition.code)),
          item(texts.numerator, t(definition.numerator)),
          item(texts.denominator, definition.denominator ? t(definition.denominator) : '—'),
          item(texts.unit, t(unitTexts[definition.unit])),
          item(texts.frequency, t(frequencyTexts[definition.frequency])),
          item(texts.when, t(texts[definition.window])),
          item(texts.type, t(typeTexts[definition.type])),
          item(texts.baseline, dated(target?.baseline ?? null, target?.baselineOn ?? null)),
          item(texts.target, dated(target?.target ?? null, target?.targetOn ?? null)),
          item(texts.owner, target?.owner ?? '—'),
          item(texts.source, t(definition.source)),
          item(texts.basis, leftToRight(definition.basis)),
          item(texts.version, String(definition.version)),
        ]}
      />
    </Section>
  )
}

function FigureNow({ view: { figures, period, over, definition } }: { view: IndicatorView }) {
  const t = useText()
  if (!figures) return <Notice kind="info">{t(texts.inside)}</Notice>
  return (
    <DescriptionList
      items={[
        {
          term: t(texts.period),
          value: (
            <>
              <PeriodText {...period} /> {!over && <Badge tone="moving">{t(texts.running)}</Badge>}
            </>
          ),
        },
        { term: t(texts.figure), value: <FigureText figure={figures.all} unit={definition.unit} /> },
      ]}
    />
  )
}

function Trend({ view: { trend, definition } }: { view: IndicatorView }) {
  const t = useText()
  return (
    <Section title={t(texts.trend)}>
      <p className="hint">{t(texts.asNow)}</p>
      <Table
        caption={t(texts.trend)}
        rows={trend.toReversed()}
        rowKey={({ from }) => from}
        columns={[
          { key: 'period', header: t(texts.period), cell: ({ from, to }) => <PeriodText from={from} to={to} /> },
          {
            ...{ key: 'figure', header: t(texts.figure), end: true },
            cell: ({ figure }) => <FigureText figure={figure} unit={definition.unit} />,
          },
        ]}
      />
    </Section>
  )
}
