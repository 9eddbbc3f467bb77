import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { LowBestHigh } from '../../web/kit/LowBestHigh.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { ruleTexts } from '../code-lists.ts'
import { type Report, rules } from '../formats/report.ts'
import { texts } from './texts.ts'

/** What a file holds in numbers, and every rule that any of its rows breaks, with the first of them. */
export function ReportTables({ report }: { report: Report }) {
  const t = useText()
  const { number } = useFormat()
  const { killed, from, to } = report
  const notes = [report.encoding, ...(report.bom ? [t(texts.bom)] : []), ...(report.header ? [] : [t(texts.noHeader)])]
  return (
    <>
      <DescriptionList
        items={[
          { term: t(texts.rows), value: number(report.rows) },
          { term: t(texts.accepted), value: number(report.taken) },
          { term: t(texts.refused), value: number(report.refused) },
          { term: t(texts.killed), value: <LowBestHigh of={killed} /> },
          {
            term: t(texts.period),
            value:
              from === null || to === null ? (
                t(texts.none)
              ) : (
                <>
                  <DateText value={from} plain /> – <DateText value={to} plain />
                </>
              ),
          },
          { term: t(texts.encoding), value: <Bidi>{notes.join(' · ')}</Bidi> },
          {
            term: t(texts.missing),
            value: report.missing.length === 0 ? t(texts.none) : <Bidi>{report.missing.join(', ')}</Bidi>,
          },
        ]}
      />
      <Section title={t(texts.report)}>
        {report.rules.length === 0 ? (
          <Notice kind="success">{t(texts.faultless)}</Notice>
        ) : (
          <Table
            caption={t(texts.report)}
            columns={[
              { key: 'rule', header: t(texts.rule), wide: true, cell: ({ rule }) => t(ruleTexts[rule]) },
              {
                key: 'rows',
                header: t(texts.rows),
                end: true,
                sort: ({ rows }) => rows,
                cell: ({ rows }) => number(rows),
              },
              {
                key: 'became',
                header: t(texts.became),
                cell: ({ rule }) => t(rules[rule] === 'refused' ? texts.becameRefused : texts.becameTaken),
              },
              {
                key: 'first',
                header: t(texts.firstRows),
                wide: true,
                cell: ({ first }) => (
                  <ul className="plain">
                    {first.slice(0, 3).map(({ row, id, said }) => (
                      <li key={row}>
                        {t(texts.rowAt, { row })} <Bidi>{[id, said].filter((one) => one !== '').join(' · ')}</Bidi>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
            rows={report.rules}
            rowKey={({ rule }) => rule}
            empty={null}
          />
        )}
        {report.unmapped.length > 0 && (
          <Notice kind="info" title={t(texts.unmapped)}>
            <Bidi>{report.unmapped.map(({ word, rows }) => `${word} (${rows})`).join(' · ')}</Bidi>
          </Notice>
        )}
      </Section>
    </>
  )
}
