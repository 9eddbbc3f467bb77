import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { PartialDateText } from '../../web/kit/Dates.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { type Change, ChangesView, type CommanderListView } from '../views.ts'
import { Names } from './PreviewRows.tsx'
import { texts } from './texts.ts'

const kinds = ['added', 'changed', 'removed'] as const

/** What a version changes beside the one before: who is added, left out, or said differently. */
export function DifferenceTab({ view }: { view: CommanderListView }) {
  const t = useText()
  const { number } = useFormat()
  const shown = useListQuery({ kind: kinds }, '')
  const { list, before } = view
  const read = useRead(shown.path(`/api/commander-lists/${list.id}/changes`), ChangesView, {
    enabled: before !== null,
  })
  if (before === null) return <Empty>{t(texts.firstVersion)}</Empty>
  const counts = { added: list.changes.added, changed: list.changes.changed, removed: before.removed }
  return (
    <>
      <Notice kind="info">{t(texts.carried, { count: number(list.changes.same) })}</Notice>
      <div className="filters">
        <Select
          {...shown.select('kind')}
          label={t(texts.difference)}
          choices={kinds.map((key) => ({ key, label: `${t(texts[key])} (${number(counts[key])})` }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <ChangesTable rows={data.changes} />
            <Pagination {...data} onPage={shown.setPage} />
          </>
        )}
      </Loaded>
    </>
  )
}

type Said = NonNullable<Change['after']>

function ChangesTable({ rows }: { rows: readonly Change[] }) {
  const t = useText()
  const either = ({ before, after }: Change) => after ?? before
  const columns: Column<Change>[] = [
    { key: 'row', header: t(texts.row), cell: (change) => either(change)?.row, end: true },
    {
      key: 'name',
      header: t(texts.name),
      cell: (change) => {
        const said = either(change)
        return said && <Names person={said} />
      },
    },
    {
      key: 'birth',
      header: t(texts.birth),
      cell: (change) => <Day date={either(change)?.birth ?? null} />,
    },
    ...(['rank', 'role', 'joined', 'weapon'] as const).map((field) => ({
      key: field,
      header: t(texts[field]),
      cell: ({ before, after }: Change) => <Both field={field} before={before} after={after} />,
    })),
  ]
  return (
    <Table
      caption={t(texts.difference)}
      columns={columns}
      rows={rows}
      rowKey={(change) => `${change.before?.row ?? ''}-${change.after?.row ?? ''}`}
      empty={<Empty>{t(texts.nothingFound)}</Empty>}
    />
  )
}

type Field = 'rank' | 'role' | 'joined' | 'weapon'

/** What a field says now, and struck through what it said before where that differs. */
function Both({ field, before, after }: { field: Field; before: Said | null; after: Said | null }) {
  if (!before || !after) return <Value field={field} said={after ?? before} />
  if (JSON.stringify(before[field]) === JSON.stringify(after[field])) return <Value field={field} said={after} />
  return (
    <>
      <del>
        <Value field={field} said={before} />
      </del>{' '}
      <ins>
        <Value field={field} said={after} />
      </ins>
    </>
  )
}

function Value({ field, said }: { field: Field; said: Said | null }) {
  if (!said) return null
  if (field === 'joined') return <Day date={said.joined} />
  if (field === 'weapon') return said.weapon === '' ? null : <Code>{said.weapon}</Code>
  return <Bidi>{said[field]}</Bidi>
}

function Day({ date }: { date: Said['birth'] }) {
  return date && <PartialDateText value={date} />
}
