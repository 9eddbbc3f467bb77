import { type ReactNode, useId, useState } from 'react'
import { useLanguage, useText } from '../i18n.tsx'
import { localeOf } from '../language.ts'
import type { RowChoice } from '../row-choice.ts'
import { webTexts } from '../texts.ts'
import { Icon } from './Icon.tsx'
import { Select } from './Select.tsx'
import { useScrolling } from './scrolling.ts'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** What to sort by, where all rows are here; a column without it is not sortable. */
  readonly sort?: (row: Row) => string | number
  /** Whether the server can order by this column's key, where the rows here are one page of many. */
  readonly ordered?: boolean
  /** Numbers stand at the end. */
  readonly end?: boolean
  /** Sentences, which need room beside narrow columns. */
  readonly wide?: boolean
}

/** A column to order by, and whether from the last to the first. */
export interface Order {
  readonly key: string
  readonly down: boolean
}

/** The rows of one page in the order that the server gave them, and asking for another order. */
export interface OrderedRows<Row> {
  readonly rows: readonly Row[]
  readonly order: Order
  readonly onOrder: (order: Order) => void
  /** Where something can be done on many rows at once. */
  readonly choice?: RowChoice
}

/**
 * A dense list; on a narrow screen each row is a card. `caption` is read to those who cannot see the heading. With `order`
 * and `onOrder` the rows stay as the server sent them: sorting fifty rows of ten thousand in the browser would mislead.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  empty,
  order: served,
  onOrder,
  choice,
}: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  empty?: ReactNode
  order?: Order
  onOrder?: (order: Order) => void
  choice?: RowChoice | undefined
}) {
  const id = useId()
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<Order>()
  if (rows.length === 0 && empty !== undefined) return empty
  const order = onOrder ? served : chosen
  const change = onOrder ?? setChosen
  const isSortable = (column: Column<Row>) => (onOrder ? column.ordered === true : column.sort !== undefined)
  const sorted = onOrder
    ? rows
    : sortRows(rows, columns, order, new Intl.Collator(localeOf[language], { numeric: true }))
  return (
    <Frame caption={caption}>
      <NarrowOrder columns={columns.filter(isSortable)} order={order} onOrder={change} />
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {choice?.isOn && <ChooseAll choice={choice} ids={sorted.map(rowKey)} />}
            {columns.map((column) => (
              <Head key={column.key} column={column} sortable={isSortable(column)} order={order} onOrder={change} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={rowKey(row)}>
              {choice?.isOn && <Choose choice={choice} id={rowKey(row)} table={id} />}
              {columns.map((column, at) => (
                <td
                  key={column.key}
                  id={choice?.isOn && at === 0 ? nameId(id, rowKey(row)) : undefined}
                  data-label={column.header}
                  className={column.end ? 'end' : column.wide ? 'wide' : undefined}
                >
                  <div>{column.cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  )
}

/** What a row is called, for who cannot see it: its first cell. */
const nameId = (table: string, row: string) => `${table}-${row}`

function Choose({ choice, id, table }: { choice: RowChoice; id: string; table: string }) {
  const t = useText()
  return (
    <td data-label={t(webTexts.chooseRow)}>
      <label className="row-choice">
        <input
          type="checkbox"
          checked={choice.chosen.has(id)}
          onChange={(event) => choice.choose([id], event.target.checked)}
          aria-labelledby={nameId(table, id)}
        />
      </label>
    </td>
  )
}

function ChooseAll({ choice, ids }: { choice: RowChoice; ids: readonly string[] }) {
  const t = useText()
  const chosen = ids.filter((id) => choice.chosen.has(id)).length
  return (
    <th scope="col">
      <label className="row-choice">
        <input
          type="checkbox"
          checked={chosen > 0 && chosen === ids.length}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen < ids.length
          }}
          onChange={(event) => choice.choose(ids, event.target.checked)}
          aria-label={t(webTexts.choosePage)}
        />
      </label>
    </th>
  )
}

/** Holds a table. One that is wider than its place can be scrolled by keyboard too. */
function Frame({ caption, children }: { caption: string; children: ReactNode }) {
  const [box, scrolls] = useScrolling<HTMLDivElement>()
  const reached = scrolls ? ({ role: 'group', 'aria-label': caption, tabIndex: 0 } as const) : {}
  return (
    <div className="table-frame" ref={box} {...reached}>
      {children}
    </div>
  )
}

/** Where rows are cards there are no heads to press; the order is chosen here. */
function NarrowOrder<Row>({
  columns,
  order,
  onOrder,
}: {
  columns: readonly Column<Row>[]
  order: Order | undefined
  onOrder: (order: Order) => void
}) {
  const t = useText()
  if (columns.length === 0) return null
  const choices = columns.flatMap(({ key, header }) => [
    { key, label: t(webTexts.ascending, { column: header }) },
    { key: `-${key}`, label: t(webTexts.descending, { column: header }) },
  ])
  return (
    <div className="table-order">
      <Select
        name="order"
        label={t(webTexts.order)}
        value={order ? `${order.down ? '-' : ''}${order.key}` : ''}
        onChange={(key) => onOrder({ key: key.replace(/^-/, ''), down: key.startsWith('-') })}
        choices={choices}
      />
    </div>
  )
}

function Head<Row>({
  column,
  sortable,
  order,
  onOrder,
}: {
  column: Column<Row>
  sortable: boolean
  order: Order | undefined
  onOrder: (order: Order) => void
}) {
  const mine = order?.key === column.key ? order : undefined
  if (!sortable)
    return (
      <th scope="col" className={column.end ? 'end' : undefined}>
        {column.header}
      </th>
    )
  return (
    <th
      scope="col"
      className={column.end ? 'end' : undefined}
      aria-sort={mine ? (mine.down ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className="sort"
        onClick={() => onOrder({ key: column.key, down: mine ? !mine.down : false })}
      >
        {column.header}
        {mine && <Icon name={mine.down ? 'down' : 'up'} />}
      </button>
    </th>
  )
}

function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | undefined,
  collator: Intl.Collator,
): readonly Row[] {
  const sort = columns.find(({ key }) => key === order?.key)?.sort
  if (!sort || !order) return rows
  const sign = order.down ? -1 : 1
  return rows.toSorted((a, b) => {
    const [left, right] = [sort(a), sort(b)]
    const both = typeof left === 'number' && typeof right === 'number'
    return sign * (both ? left - right : collator.compare(String(left), String(right)))
  })
}
