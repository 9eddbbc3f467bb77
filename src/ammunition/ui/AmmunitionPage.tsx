import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type Order, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { AmmunitionType, LotCondition } from '../code-lists.ts'
import { conditionTexts, typeTexts } from '../code-texts.ts'
import { takeInLot } from '../lot-actions.ts'
import { type LotRow, LotsView } from '../views.ts'
import { Amount, ConditionBadge, HazardCode } from './Names.tsx'
import { texts } from './texts.ts'

const conditions = ['all', ...LotCondition.options] as const
const types = ['all', ...AmmunitionType.options] as const

/** The lots within reach, those taken in last first. */
export function AmmunitionPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ condition: conditions, type: types }, '-taken')
  const read = useRead(list.path('/api/ammunition'), LotsView)
  const may = actor.roles.some((role) => takeInLot.roles.includes(role))
  return (
    <Page
      title={t(texts.ammunition)}
      lead={t(texts.lead)}
      actions={may && <ButtonLink href="/ammunition/new">{t(texts.takeIn)}</ButtonLink>}
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          name="type"
          label={t(texts.type)}
          value={list.filter('type')}
          onChange={(key) => list.setFilter('type', key)}
          choices={types.map((key) => ({ key, label: t(key === 'all' ? texts.all : typeTexts[key]) }))}
        />
        <Select
          name="condition"
          label={t(texts.condition)}
          value={list.filter('condition')}
          onChange={(key) => list.setFilter('condition', key)}
          choices={conditions.map((key) => ({ key, label: t(key === 'all' ? texts.all : conditionTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <LotTable rows={data.lots} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function LotTable(props: { rows: readonly LotRow[]; order: Order; onOrder: (order: Order) => void }) {
  const t = useText()
  const { number } = useFormat()
  const columns: Column<LotRow>[] = [
    {
      key: 'tag',
      header: t(texts.tag),
      cell: ({ lot }) => (
        <Link href={`/ammunition/${lot.id}`}>
          <Code>{lot.tag}</Code>
        </Link>
      ),
      ordered: true,
    },
    { key: 'nomenclature', header: t(texts.nomenclature), cell: ({ lot }) => <Bidi>{lot.nomenclature}</Bidi> },
    { key: 'calibre', header: t(texts.calibre), cell: ({ lot }) => <Code>{lot.calibre}</Code>, ordered: true },
    { key: 'type', header: t(texts.type), cell: ({ lot }) => t(typeTexts[lot.type]) },
    { key: 'hazard', header: t(texts.hazard), cell: ({ lot }) => <HazardCode lot={lot} /> },
    { key: 'condition', header: t(texts.condition), cell: ({ lot }) => <ConditionBadge condition={lot.condition} /> },
    {
      key: 'held',
      header: t(texts.held),
      cell: ({ lot, held }) => <Amount quantity={held} unit={lot.unit} />,
      end: true,
    },
    { key: 'inTransit', header: t(texts.inTransit), cell: ({ inTransit }) => number(inTransit), end: true },
    { key: 'disputed', header: t(texts.disputed), cell: ({ disputed }) => number(disputed), end: true },
    {
      key: 'taken',
      header: t(texts.taken),
      cell: ({ lot }) => <DateText value={lot.takenInAt} plain />,
      ordered: true,
    },
  ]
  return (
    <Table
      {...props}
      caption={t(texts.ammunition)}
      columns={columns}
      rowKey={({ lot }) => lot.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
