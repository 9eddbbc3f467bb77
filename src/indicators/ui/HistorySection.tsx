import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { publicationNumber } from '../publication.ts'
import type { IndicatorView } from '../views.ts'
import { FigureText } from './FigureText.tsx'
import { PeriodText } from './PeriodText.tsx'
import { texts } from './texts.ts'

/** Everything that was published of an indicator, as it was published: a correction says so, with its reason, beside what it corrects. */
export function HistorySection({ view: { published, definition } }: { view: IndicatorView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Table
        caption={t(texts.history)}
        rows={published}
        rowKey={({ publication }) => publication.id}
        empty={<Empty>{t(texts.noHistory)}</Empty>}
        columns={[
          {
            ...{ key: 'period', header: t(texts.period) },
            cell: ({ publication }) => <PeriodText from={publication.fromDay} to={publication.toDay} />,
          },
          {
            ...{ key: 'figure', header: t(texts.figure), end: true },
            cell: ({ figure }) => <FigureText figure={figure.all} unit={definition.unit} />,
          },
          {
            ...{ key: 'state', header: t(texts.state) },
            cell: ({ publication, corrected }) => (
              <>
                {publication.corrects !== null && <Badge tone="waiting">{t(texts.correction)}</Badge>}{' '}
                <Badge tone={corrected ? 'neutral' : 'good'}>{t(corrected ? texts.corrected : texts.stands)}</Badge>
              </>
            ),
          },
          {
            key: 'reason',
            header: t(texts.reason),
            cell: ({ publication }) => <Bidi>{publication.reason}</Bidi>,
            wide: true,
          },
          { key: 'version', header: t(texts.version), cell: ({ figure }) => figure.version, end: true },
          {
            ...{ key: 'number', header: t(texts.number) },
            cell: ({ publication }) => (
              <Link href={`/indicator-publications/${publication.id}`}>
                <Code>{publicationNumber(publication.id)}</Code>
              </Link>
            ),
          },
          {
            ...{ key: 'by', header: t(texts.by) },
            cell: ({ publication, decidedByName }) => <ByWhom name={decidedByName} at={publication.decidedAt} />,
          },
        ]}
      />
    </Section>
  )
}
