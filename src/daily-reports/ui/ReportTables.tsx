import { fill } from '../../kernel/texts.ts'
import { useLanguage } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { reportWords } from '../paper-words.ts'
import type { ReportContent } from '../report-content.ts'
import { annexTable, momentWriter, reportTables } from '../tables.ts'

/** The figures of a report as they stand on its paper, hours watched and rates beside the counts. */
export function ReportTables({ content }: { content: ReportContent }) {
  const { language } = useLanguage()
  const words = reportWords[language]
  const at = momentWriter(content.timeZone)
  const { total, left } = content
  return (
    <>
      <p>
        {words.period}: <bdi>{`${at(content.fromAt)} – ${at(content.untilAt)}`}</bdi> · {words.previous}:{' '}
        <bdi>{`${at(content.previousFromAt)} – ${at(content.fromAt)}`}</bdi>
      </p>
      <Notice kind="info">
        {fill(words.aid, { hours: total.hours.now.toFixed(1), before: total.hours.before.toFixed(1) })}{' '}
        {fill(words.left, left)} {content.joint ? words.joint : words.own}
      </Notice>
      {[...reportTables(content, language), annexTable(content, language)].map((table) => (
        <Section key={table.key} title={table.title}>
          <Table
            caption={table.title}
            rows={table.rows.map((cells, i) => ({ cells, key: String(i) }))}
            rowKey={({ key }) => key}
            empty={<p className="hint">{words.nothing}</p>}
            columns={table.columns.map(({ header, isNumber }, i) => ({
              ...{ key: `${i}`, header, end: isNumber },
              cell: ({ cells }: { cells: readonly string[] }) => <Bidi>{cells[i] || '—'}</Bidi>,
            }))}
          />
        </Section>
      ))}
    </>
  )
}
