import { useRead } from '../../web/api.ts'
import { useCountText, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { workKinds } from '../kinds.ts'
import { OfficesView } from '../views.ts'
import { texts } from './texts.ts'
import { Due } from './WorkTable.tsx'

/** What waits for others, by kind and office: where work piles up, a director sees it here. */
export function OfficesTable() {
  const t = useText()
  const countOf = useCountText()
  const read = useRead('/api/work/offices', OfficesView)
  return (
    <Loaded read={read}>
      {({ rows }) => (
        <Table
          caption={t(texts.offices)}
          rows={rows}
          rowKey={({ kind, offices }) => `${kind} ${offices.map(({ en }) => en).join()}`}
          empty={<Empty>{t(texts.nothing)}</Empty>}
          columns={[
            {
              key: 'kind',
              header: t(texts.kind),
              cell: ({ kind }) => t(workKinds[kind].words),
              sort: ({ kind }) => kind,
            },
            {
              key: 'office',
              header: t(texts.office),
              cell: ({ offices }) =>
                offices.length > 0 ? (
                  offices.map((name) => t(name)).join(t(texts.and))
                ) : (
                  <span className="muted">{t(texts.anyOffice)}</span>
                ),
            },
            {
              key: 'count',
              header: t(texts.count),
              cell: ({ count }) => countOf(count),
              sort: ({ count }) => count,
              end: true,
            },
            {
              key: 'overdue',
              header: t(texts.overdue),
              cell: ({ overdue }) => (overdue > 0 ? <Badge tone="bad">{countOf(overdue)}</Badge> : 0),
              sort: ({ overdue }) => overdue,
              end: true,
            },
            {
              key: 'oldest',
              header: t(texts.oldest),
              cell: ({ oldest }) => <DateText value={oldest} plain />,
              sort: ({ oldest }) => oldest,
            },
            { key: 'nextDue', header: t(texts.nextDue), cell: ({ nextDue }) => <Due due={nextDue} /> },
          ]}
        />
      )}
    </Loaded>
  )
}
