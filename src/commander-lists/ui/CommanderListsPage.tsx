import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { CommanderListsView, type GroupRow } from '../views.ts'
import { AgainstCap, ListStatus } from './ListBadges.tsx'
import { texts } from './texts.ts'

/** Groups with their list in force and the version that is being prepared. */
export function CommanderListsPage() {
  const t = useText()
  const list = useListQuery({}, 'group')
  const read = useRead(list.path('/api/commander-lists'), CommanderListsView)
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <Loaded read={read}>
        {(data) => (
          <>
            <GroupsTable rows={data.groups} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function GroupsTable({ rows, order, onOrder }: OrderedRows<GroupRow>) {
  const t = useText()
  const columns: Column<GroupRow>[] = [
    {
      key: 'group',
      header: t(texts.group),
      cell: ({ group }) => (
        <Link href={`/commander-lists/groups/${group.id}`}>
          <Code>{group.code}</Code> <Bidi lang="ar">{group.nameArabic}</Bidi>
        </Link>
      ),
      ordered: true,
    },
    {
      key: 'inForce',
      header: t(texts.inForce),
      cell: ({ inForce }) =>
        inForce ? (
          <Link href={`/commander-lists/${inForce.id}`}>{t(texts.versionN, { version: inForce.version })}</Link>
        ) : (
          t(texts.none)
        ),
      ordered: true,
    },
    {
      key: 'cap',
      header: t(texts.againstCap),
      cell: ({ group, inForce }) => inForce && <AgainstCap cap={group.cap} counts={inForce.counts} />,
    },
    {
      key: 'open',
      header: t(texts.open),
      cell: ({ open }) =>
        open && (
          <>
            <Link href={`/commander-lists/${open.id}`}>{t(texts.versionN, { version: open.version })}</Link>{' '}
            <ListStatus list={open} />
          </>
        ),
    },
  ]
  return (
    <Table
      caption={t(texts.title)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ group }) => group.id}
      empty={<Empty>{t(texts.noGroups)}</Empty>}
    />
  )
}
