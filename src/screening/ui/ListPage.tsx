import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useParam } from '../../web/navigation.ts'
import type { EntryDifference } from '../formats/entry-differences.ts'
import { type ListChange, ListChangesView } from '../views.ts'
import { changeTexts, fieldTexts } from './change-texts.ts'
import { RecordCounts } from './RecordCounts.tsx'
import { texts } from './texts.ts'

/** What the version in force of a list changed: who left, who changed and how, who is new. */
export function ListPage() {
  const t = useText()
  const id = useParam('id')
  const shown = useListQuery({}, '')
  const read = useRead(shown.path(`/api/lists/${id}/changes`), ListChangesView)
  const title = read.data?.list.title ?? t(texts.list)
  return (
    <Page title={title} lead={t(changeTexts.lead)} crumbs={[{ title: t(texts.lists), href: '/lists' }]}>
      <Loaded read={read}>
        {({ list, changes, ...page }) => (
          <>
            <p>
              <Code>{list.version.slice(0, 10)}</Code>{' '}
              {t(texts.changed, { added: list.added, removed: list.removed, changed: list.changed })}
            </p>
            <p>
              <RecordCounts list={list} />
            </p>
            <Changes rows={changes} />
            <Pagination {...page} onPage={shown.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

const tones = { removed: 'neutral', changed: 'moving', added: 'waiting' } as const

function Changes({ rows }: { rows: readonly ListChange[] }) {
  const t = useText()
  const columns: Column<ListChange>[] = [
    {
      key: 'change',
      header: t(texts.changes),
      cell: ({ change }) => <Badge tone={tones[change]}>{t(changeTexts[change])}</Badge>,
    },
    { key: 'reference', header: t(texts.reference), cell: ({ reference }) => <Code>{reference}</Code> },
    { key: 'name', header: t(texts.names), cell: ({ name }) => <Bidi>{name}</Bidi> },
    {
      key: 'differences',
      header: t(changeTexts.whatChanged),
      cell: ({ differences }) => <Differences differences={differences} />,
    },
  ]
  const empty = <Empty>{t(changeTexts.none)}</Empty>
  return <Table caption={t(texts.changes)} columns={columns} rows={rows} rowKey={({ id }) => id} empty={empty} />
}

function Differences({ differences }: { differences: readonly EntryDifference[] }) {
  const t = useText()
  if (differences.length === 0) return <>—</>
  return (
    <ul className="plain">
      {differences.map(({ field, before, after }) => (
        <li key={field}>
          {t(fieldTexts[field])}
          {before.map((text) => (
            <div key={text}>
              <del>
                <Bidi>{text}</Bidi>
              </del>
            </div>
          ))}
          {after.map((text) => (
            <div key={text}>
              <ins>
                <Bidi>{text}</Bidi>
              </ins>
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
