import { supportTexts } from '../../benefits/code-lists.ts'
import { ageTexts, sexTexts } from '../../groups/people-texts.ts'
import { own } from '../../kernel/own.ts'
import type { Texts } from '../../kernel/texts.ts'
import { counts, countTexts } from '../../stock/count-texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import type { PublicBulletin } from '../bulletin.ts'
import type { ExplainedMoney } from '../money.ts'
import { measureTexts, pageTexts, partTexts } from '../page-words.ts'
import { type ExplainedTable, type Part, parts } from '../tables.ts'
import { whyTexts } from './texts.ts'

interface Figure {
  readonly n: number | string | null
  readonly why?: ExplainedTable['why'] | ExplainedMoney['why']
}
type Amount = Pick<ExplainedMoney, 'amount'> & { readonly why?: ExplainedMoney['why'] }
type MoneyOf = Pick<ExplainedMoney, 'currency'> &
  Amount & {
    readonly sides: readonly (Amount & {
      readonly sideId: string
      readonly kinds: readonly (Amount & Pick<ExplainedMoney['sides'][number]['kinds'][number], 'key'>)[]
    })[]
  }
const amountOf = ({ amount, ...of }: Amount): Figure => ({ n: amount, ...of })
type Side = { readonly sideId: string } & Figure &
  Readonly<Record<Part, readonly ({ readonly key: string } & Figure)[]>>

/** The tables of a bulletin; where they come with reasons, what is withheld is shown struck out with them. */
export function BulletinTables({
  tables,
  arms,
  money,
  names,
}: {
  tables: readonly (Pick<ExplainedTable, 'code' | 'n'> & Figure & { readonly sides: readonly Side[] })[]
  arms: PublicBulletin['arms']
  /** Null where a bulletin tells none of its own. */
  money: readonly MoneyOf[] | null
  names: Readonly<Record<string, Texts>>
}) {
  const t = useText()
  return (
    <>
      {tables.map((table) => (
        <Section key={table.code} title={t(measureTexts[table.code])}>
          <Figures
            caption={t(pageTexts.authority)}
            lines={[
              { key: 'all', name: t(pageTexts.all), figure: table },
              ...table.sides.map((side) => ({ key: side.sideId, name: nameOf(names, side.sideId), figure: side })),
            ]}
          />
          {table.sides
            .filter(({ n }) => n !== 0 && n !== null)
            .map((side) => (
              <Disclosure key={side.sideId} title={t(pageTexts.partsOf, { who: nameOf(names, side.sideId) })}>
                {() =>
                  parts.map((part) => (
                    <Figures
                      key={part}
                      caption={t(partTexts[part])}
                      lines={side[part].map((cell) => ({
                        ...{ key: cell.key, name: t(wordsOf(part, cell.key, names)), figure: cell },
                      }))}
                    />
                  ))
                }
              </Disclosure>
            ))}
        </Section>
      ))}
      {money?.map((table) => (
        <Section key={table.currency} title={`${t(pageTexts.money)} · ${table.currency}`}>
          <Figures
            caption={t(pageTexts.authority)}
            lines={[
              { key: 'all', name: t(pageTexts.all), figure: amountOf(table) },
              ...table.sides.flatMap((side) => [
                { key: side.sideId, name: nameOf(names, side.sideId), figure: amountOf(side) },
                ...side.kinds.map((kind) => ({
                  ...{ key: `${side.sideId} ${kind.key}`, figure: amountOf(kind) },
                  name: `${nameOf(names, side.sideId)} · ${t(supportTexts[kind.key])}`,
                })),
              ]),
            ]}
          />
        </Section>
      ))}
      <Section title={t(pageTexts.arms)}>
        <Figures
          caption={t(pageTexts.arms)}
          lines={counts.map((count) => ({ key: count, name: t(countTexts[count]), figure: { n: arms[count] } }))}
        />
      </Section>
    </>
  )

  function nameOf(all: Readonly<Record<string, Texts>>, key: string): string {
    return t(own(all, key) ?? pageTexts.notRecorded)
  }
}

function wordsOf(part: Part, key: string, names: Readonly<Record<string, Texts>>): Texts {
  const known: Readonly<Record<string, Texts>> = part === 'sex' ? sexTexts : part === 'age' ? ageTexts : names
  return own(known, key) ?? pageTexts.notRecorded
}

function Figures({
  caption,
  lines,
}: {
  caption: string
  lines: readonly { readonly key: string; readonly name: string; readonly figure: Figure }[]
}) {
  const t = useText()
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', header: caption, cell: ({ name }) => name },
        {
          ...{ key: 'figure', header: t(pageTexts.number), end: true },
          cell: ({ figure: { n, why } }) => {
            if (n === null) return t(pageTexts.withheld)
            return why ? (
              <>
                <s>{n}</s> <span className="hint">{t(whyTexts[why])}</span>
              </>
            ) : (
              n
            )
          },
        },
      ]}
    />
  )
}
