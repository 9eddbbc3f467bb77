import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { type CardRow, CardsView } from '../views.ts'
import { CardBadge } from './CardBadge.tsx'
import { statusTexts, texts } from './texts.ts'

const filters = ['all', 'issued', 'inHand', 'revoked'] as const

/** The cards within reach, found by their numbers. */
export function CardsPage() {
  const t = useText()
  const list = useListQuery({ status: filters }, '-issued')
  const read = useRead(list.path('/api/cards'), CardsView)
  const actions = (
    <>
      <ButtonLink href="/card-settings">{t(texts.settings)}</ButtonLink>
      <ButtonLink href="/card-blocks">{t(texts.blocks)}</ButtonLink>
    </>
  )
  return (
    <Page title={t(texts.cards)} lead={t(texts.cardsLead)} actions={actions}>
      <div className="filters">
        <SearchField label={t(texts.searchNumber)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={filters.map((key) => ({ key, label: t(key === 'all' ? texts.all : statusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {({ cards, ...paging }) => (
          <>
            <CardTable rows={cards} order={list.order} onOrder={list.setOrder} />
            <Pagination {...paging} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function CardTable({ rows, order, onOrder }: OrderedRows<CardRow>) {
  const t = useText()
  const columns: Column<CardRow>[] = [
    {
      key: 'number',
      header: t(texts.number),
      cell: ({ card }) => (
        <Link href={`/cards/${card.id}`}>
          <Code>{card.number}</Code>
        </Link>
      ),
      ordered: true,
    },
    { key: 'status', header: t(texts.status), cell: ({ card }) => <CardBadge card={card} /> },
    { key: 'person', header: t(texts.person), cell: ({ personNumber }) => <Code>{personNumber}</Code> },
    { key: 'site', header: t(texts.site), cell: ({ siteCode }) => <Code>{siteCode}</Code> },
    {
      key: 'issued',
      header: t(texts.issued),
      cell: ({ card }) => <DateText value={card.issuedAt} plain />,
      ordered: true,
    },
    {
      key: 'expires',
      header: t(texts.expires),
      cell: ({ card }) => <DateText value={card.expiresOn} plain />,
      ordered: true,
    },
  ]
  return (
    <Table
      caption={t(texts.cards)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ card }) => card.id}
      empty={<Empty>{t(texts.noCards)}</Empty>}
    />
  )
}
