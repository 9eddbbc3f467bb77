import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import { useListQuery } from '../../web/list-query.ts'
import { Theme } from '../indicator.ts'
import { type IndicatorRow, IndicatorsView } from '../views.ts'
import { FigureText } from './FigureText.tsx'
import { PeriodText } from './PeriodText.tsx'
import { texts, themeTexts } from './texts.ts'

/** The indicators of a theme with their figures, and those that the programme does not measure, with the reason. */
export function IndicatorsPage() {
  const t = useText()
  const list = useListQuery({ theme: Theme.options }, '')
  const read = useRead(`/api/indicators?theme=${list.filter('theme')}`, IndicatorsView)
  return (
    <Page
      title={t(texts.title)}
      lead={t(texts.lead)}
      actions={<Link href="/indicator-publications">{t(texts.publications)}</Link>}
    >
      <div className="filters">
        <Select
          {...list.select('theme')}
          label={t(texts.theme)}
          choices={Theme.options.map((key) => ({ key, label: t(themeTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Measured rows={data.measured} />
            {data.unmeasured.length > 0 && <Unmeasured rows={data.unmeasured} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Measured({ rows }: { rows: readonly IndicatorRow[] }) {
  const t = useText()
  return (
    <Table
      caption={t(texts.measured)}
      rows={rows}
      rowKey={({ definition }) => definition.code}
      empty={<Empty>{t(texts.unmeasuredLead)}</Empty>}
      columns={[
        { key: 'code', header: t(texts.code), cell: ({ definition }) => <Code>{definition.code}</Code> },
        {
          ...{ key: 'name', header: t(texts.indicator), wide: true },
          cell: ({ definition }) => <Link href={`/indicators/${definition.code}`}>{t(definition.name)}</Link>,
        },
        { key: 'period', header: t(texts.period), cell: ({ period }) => <PeriodText {...period} /> },
        {
          ...{ key: 'figure', header: t(texts.figure), end: true },
          cell: ({ figure, definition }) =>
            figure ? (
              <FigureText figure={figure} unit={definition.unit} />
            ) : (
              <span className="muted">{t(texts.inside)}</span>
            ),
        },
        {
          ...{ key: 'target', header: t(texts.target), end: true },
          cell: ({ target }) => (target?.target ? leftToRight(target.target) : '—'),
        },
        {
          ...{ key: 'published', header: t(texts.published), end: true },
          cell: ({ published, definition }) =>
            published ? (
              <>
                <FigureText figure={published.figure} unit={definition.unit} />{' '}
                <span className="hint">
                  <PeriodText from={published.from} to={published.to} />
                </span>
              </>
            ) : (
              '—'
            ),
        },
      ]}
    />
  )
}

function Unmeasured({ rows }: { rows: IndicatorsView['unmeasured'] }) {
  const t = useText()
  return (
    <Section title={t(texts.unmeasured)}>
      <p className="hint">{t(texts.unmeasuredLead)}</p>
      <Table
        caption={t(texts.unmeasured)}
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          { key: 'code', header: t(texts.code), cell: ({ code }) => <Code>{code}</Code> },
          { key: 'name', header: t(texts.indicator), cell: ({ name }) => t(name), wide: true },
          { key: 'because', header: t(texts.because), cell: ({ because }) => t(because), wide: true },
        ]}
      />
    </Section>
  )
}
