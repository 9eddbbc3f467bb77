import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { statusTexts } from '../code-lists.ts'
import { Cordon } from '../cordon.ts'
import { type CordonRow, CordonsView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['standing', 'all', ...Cordon.shape.status.options] as const
const filterTexts = { ...statusTexts, standing: texts.standing, all: texts.all }
export const cordonTones: Readonly<Record<Cordon['status'], Tone>> = {
  planned: 'waiting',
  ordered: 'bad',
  lifted: 'good',
  withdrawn: 'neutral',
}

/** The cordons: on the map, and the same in a table. */
export function CordonsPage() {
  const t = useText()
  const { number } = useFormat()
  const list = useListQuery({ status: statuses }, '-planned')
  const read = useRead(list.path('/api/cordons'), CordonsView)
  return (
    <Page
      title={t(texts.cordons)}
      lead={t(texts.lead)}
      actions={<ButtonLink href="/cordons/weights">{t(texts.weights)}</ButtonLink>}
    >
      <Notice kind="warning">{t(texts.aid)}</Notice>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(filterTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <CountryMap
              label={t(texts.map)}
              closest={12}
              shapes={data.cordons.map(({ cordon: { id, ring, name } }) => ({
                ...{ key: id, points: ring, look: 'crossed', label: name },
              }))}
            />
            <Table
              caption={t(texts.cordons)}
              columns={columnsIn(t, number)}
              rows={data.cordons}
              rowKey={({ cordon }) => cordon.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/cordons')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>, number: (value: number) => string): Column<CordonRow>[] {
  return [
    {
      key: 'name',
      header: t(texts.name),
      cell: ({ cordon }) => (
        <Link href={`/cordons/${cordon.id}`}>
          <Bidi>{cordon.name}</Bidi>
        </Link>
      ),
    },
    { key: 'radius', header: t(texts.ordered), end: true, cell: ({ cordon }) => number(cordon.orderedM) },
    {
      key: 'planned',
      header: t(texts.plannedAt),
      ordered: true,
      cell: ({ cordon }) => <Moment value={cordon.plannedAt} />,
    },
    { key: 'until', header: t(texts.until), ordered: true, cell: ({ cordon }) => <Moment value={cordon.until} /> },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ cordon, isOver }) => (
        <span className="row">
          <Badge tone={cordonTones[cordon.status]}>{t(statusTexts[cordon.status])}</Badge>
          {isOver && <Badge tone="bad">{t(texts.overShort)}</Badge>}
        </span>
      ),
    },
  ]
}
