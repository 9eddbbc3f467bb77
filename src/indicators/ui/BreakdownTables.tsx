import { ageTexts, sexTexts } from '../../groups/people-texts.ts'
import { own } from '../../kernel/own.ts'
import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import type { Cell, Figures } from '../cells.ts'
import type { Breakdown } from '../indicator.ts'
import type { IndicatorView } from '../views.ts'
import { FigureText } from './FigureText.tsx'
import { breakdownTexts, texts } from './texts.ts'

/** A figure told apart by what its definition names. */
export function BreakdownTables({
  figures,
  of,
  names,
}: {
  figures: Figures
  of: Pick<IndicatorView['definition'], 'by' | 'unit'>
  names: Readonly<Record<string, Texts>>
}) {
  const t = useText()
  if (of.by.length === 0) return null
  return (
    <Section title={t(texts.breakdown)}>
      {of.by.map((by) => (
        <Table
          key={by}
          caption={t(breakdownTexts[by])}
          rows={figures.cells.filter((cell) => cell.by === by)}
          rowKey={({ key }) => key}
          empty={<p className="hint">{t(texts.noRecords)}</p>}
          columns={[
            { key: 'key', header: t(breakdownTexts[by]), cell: ({ key }) => t(wordsOf(by, key, names)) },
            {
              ...{ key: 'figure', header: t(texts.figure), end: true },
              cell: ({ figure }: Cell) => <FigureText figure={figure} unit={of.unit} />,
            },
          ]}
        />
      ))}
    </Section>
  )
}

function wordsOf(by: Breakdown, key: string, names: Readonly<Record<string, Texts>>): Texts {
  const known: Readonly<Record<string, Texts>> = by === 'sex' ? sexTexts : by === 'age' ? ageTexts : names
  return own(known, key) ?? texts.notKnown
}
