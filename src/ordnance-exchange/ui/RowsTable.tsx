import { useState } from 'react'
import { pageSize, totalOf } from '../../kernel/paging.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { faultTexts, noteTexts } from '../code-lists.ts'
import type { ImportRow } from '../import-rows.ts'
import { texts } from './texts.ts'
import type { Compared, Taken } from './use-import.ts'

interface Props {
  readonly rows: readonly ImportRow[]
  readonly compared: Compared | undefined
  readonly taken: Taken
  readonly isChosen: (id: string) => boolean
  readonly onTurn: (id: string) => void
}

const filters = ['all', 'chosenRows', 'suggested', 'faulty', 'refused'] as const
type Filter = (typeof filters)[number]

function isShown(filter: Filter, row: ImportRow, { compared, taken, isChosen }: Props): boolean {
  const found = compared?.get(row.id)
  if (filter === 'chosenRows') return row.kind !== 'fault' && isChosen(row.id)
  if (filter === 'suggested') return found !== undefined && (found.recorded || found.near.length > 0)
  if (filter === 'faulty') return row.kind === 'fault'
  return filter === 'all' || taken.get(row.id)?.outcome === 'refused'
}

/** The rows of a file, fifty on a page, with what each would become and what is to be looked at. */
export function RowsTable(props: Props) {
  const t = useText()
  const [filter, setFilter] = useState<Filter>('all')
  const [page, setPage] = useState(1)
  const shown = props.rows.filter((row) => isShown(filter, row, props))
  return (
    <>
      <div className="filters">
        <Select
          name="shown"
          label={t(texts.show)}
          value={filter}
          onChange={(chosen) => {
            setFilter(chosen)
            setPage(1)
          }}
          choices={filters.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Table
        caption={t(texts.preview)}
        columns={useColumns(props)}
        rows={shown.slice((page - 1) * pageSize, page * pageSize)}
        rowKey={({ row, part }) => `${row}.${part}`}
        empty={<Empty>{t(texts.noRows)}</Empty>}
      />
      <Pagination {...totalOf(shown.length)} page={page} pageSize={pageSize} onPage={setPage} />
    </>
  )
}

function useColumns({ compared, taken, isChosen, onTurn }: Props): Column<ImportRow>[] {
  const t = useText()
  const { number } = useFormat()
  return [
    {
      key: 'take',
      header: t(texts.take),
      cell: ({ kind, id, row }) =>
        kind !== 'fault' &&
        !isSettled(taken.get(id)?.outcome) && (
          <input
            type="checkbox"
            aria-label={t(texts.takeRow, { row })}
            checked={isChosen(id)}
            onChange={() => onTurn(id)}
          />
        ),
    },
    { key: 'row', header: t(texts.row), end: true, cell: ({ row, part }) => (part > 0 ? `${row}.${part + 1}` : row) },
    {
      key: 'becomes',
      header: t(texts.becomes),
      cell: (row) => (row.kind === 'fault' ? <Badge tone="bad">{t(faultTexts[row.fault])}</Badge> : t(texts[row.kind])),
    },
    { key: 'name', header: t(texts.name), cell: ({ label }) => <Bidi>{label}</Bidi> },
    { key: 'where', header: t(texts.where), cell: (row) => <Where row={row} /> },
    {
      key: 'remarks',
      header: t(texts.remarks),
      wide: true,
      cell: (row) => {
        const done = taken.get(row.id)
        const found = compared?.get(row.id)
        if (done && isSettled(done.outcome))
          return (
            <Link href={hrefOf(row.kind, row.id)}>
              <Badge tone="good">{t(done.outcome === 'known' ? texts.known : texts.done)}</Badge>
            </Link>
          )
        return (
          <>
            {done?.outcome === 'refused' && <Badge tone="bad">{done.text}</Badge>}{' '}
            {found?.recorded && <Badge tone="waiting">{t(texts.known)}</Badge>}{' '}
            {found?.near.map(({ id, label, metres }) => (
              <div key={id}>
                {t(texts.near, { metres: number(Math.round(metres)) })}{' '}
                <Link href={hrefOf(row.kind, id)}>
                  <Bidi>{label}</Bidi>
                </Link>
              </div>
            ))}
            {row.notes.map((note) => t(noteTexts[note])).join(' · ')}
          </>
        )
      },
    },
  ]
}

/** The first coordinates as the file writes them, and of how many points the shape is. */
function Where({ row: { written, corners } }: { row: ImportRow }) {
  const t = useText()
  return (
    <>
      <Code long>{written}</Code> {corners > 1 && t(texts.corners, { count: corners })}
    </>
  )
}

const isSettled = (outcome: string | undefined) => outcome === 'recorded' || outcome === 'known'
const hrefOf = (kind: ImportRow['kind'], id: string) =>
  kind === 'hazard' ? `/hazards/${id}` : `/ordnance-reports/${id}`
