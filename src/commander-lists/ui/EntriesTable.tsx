import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ScoreBar } from '../../web/kit/ScoreBar.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, type Order, Table } from '../../web/kit/Table.tsx'
import type { EntryRow } from '../views.ts'
import { StateBadge } from './ListBadges.tsx'
import { Names, ReadDay } from './PreviewRows.tsx'
import { causeTexts, texts } from './texts.ts'

/** A page of entries, each beside the person it is matched to or may be. */
export function EntriesTable({
  rows,
  chosen,
  onChoose,
  onShow,
  order,
  onOrder,
}: {
  rows: readonly EntryRow[]
  chosen: readonly EntryRow[]
  /** Left out where the reader may not settle them. */
  onChoose?: (entries: readonly EntryRow[]) => void
  onShow: (entry: EntryRow) => void
  order: Order
  onOrder: (order: Order) => void
}) {
  const t = useText()
  const isChosen = (entry: EntryRow) => chosen.some(({ id }) => id === entry.id)
  const toggle = (entry: EntryRow) =>
    onChoose?.(isChosen(entry) ? chosen.filter(({ id }) => id !== entry.id) : [...chosen, entry])
  const columns: Column<EntryRow>[] = [
    {
      key: 'row',
      header: t(texts.row),
      cell: (entry) =>
        onChoose && entry.state !== 'minor' ? (
          <label className="choose-row">
            <input
              type="checkbox"
              checked={isChosen(entry)}
              onChange={() => toggle(entry)}
              aria-label={t(texts.choose, { row: entry.row })}
            />{' '}
            {entry.row}
          </label>
        ) : (
          entry.row
        ),
      ordered: true,
    },
    {
      key: 'name',
      header: t(texts.name),
      cell: (entry) => (entry.state === 'minor' ? t(texts.minorRow) : <Names person={entry} />),
      ordered: true,
    },
    {
      key: 'birth',
      header: t(texts.birth),
      cell: (entry) => <ReadDay date={entry.birth} calendar={entry.birthCalendar} />,
    },
    {
      key: 'duty',
      header: t(texts.rank),
      cell: ({ rank, role }) => <Bidi>{[rank, role].filter((text) => text !== '').join(' · ')}</Bidi>,
    },
    {
      key: 'joined',
      header: t(texts.joined),
      cell: (entry) => <ReadDay date={entry.joined} calendar={entry.joinedCalendar} />,
    },
    {
      key: 'state',
      header: t(texts.status),
      cell: ({ state, cause }) => (
        <>
          <StateBadge state={state} /> {cause && <span className="hint">{t(causeTexts[cause])}</span>}
        </>
      ),
    },
    {
      key: 'score',
      header: t(texts.suggestedPerson),
      cell: ({ person, score, personId }) =>
        person && (
          <>
            <Names person={person} /> <Code>{person.number}</Code>{' '}
            {score !== null && personId === null && <ScoreBar score={score} />}
          </>
        ),
      ordered: true,
    },
    {
      key: 'more',
      header: t(texts.details),
      cell: (entry) =>
        entry.state !== 'minor' && (
          <Button look="quiet" onPress={() => onShow(entry)}>
            {t(texts.details)}
          </Button>
        ),
    },
  ]
  return (
    <Table
      caption={t(texts.entries)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ id }) => id}
      empty={<Empty>{t(texts.nothingFound)}</Empty>}
    />
  )
}
