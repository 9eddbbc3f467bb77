import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { AccidentType, accidentRecorders, accidentReference } from '../accident.ts'
import { typeTexts } from '../code-lists.ts'
import { type AccidentRow, AccidentsView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['all', 'unconfirmed', 'confirmed', 'investigated', 'missing'] as const
const types = ['all', ...AccidentType.options] as const

/** The accidents of a side, with counts of their casualties. */
export function AccidentsPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses, type: types }, '-recorded')
  const read = useRead(list.path('/api/accidents'), AccidentsView)
  const records = accidentRecorders.some((role) => actor.roles.includes(role))
  return (
    <Page
      title={t(texts.accidents)}
      lead={t(texts.lead)}
      actions={
        records && (
          <ButtonLink href="/accidents/new" look="main">
            {t(texts.record)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('type')}
          label={t(texts.type)}
          choices={types.map((key) => ({ key, label: t(key === 'all' ? texts.all : typeTexts[key]) }))}
        />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.accidents)}
              columns={columnsIn(t, number)}
              rows={data.accidents}
              rowKey={({ accident }) => accident.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/accidents')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>, number: (value: number) => string): Column<AccidentRow>[] {
  return [
    {
      key: 'code',
      header: t(texts.code),
      cell: ({ accident }) => (
        <Link href={`/accidents/${accident.id}`}>
          <Code>{accidentReference(accident.id)}</Code>
        </Link>
      ),
    },
    { key: 'type', header: t(texts.type), cell: ({ accident }) => t(typeTexts[accident.type]) },
    {
      key: 'occurred',
      header: t(texts.occurredOn),
      ordered: true,
      cell: ({ accident }) =>
        accident.occurredOn === null ? t(texts.notKnown) : <DateText value={accident.occurredOn} plain />,
    },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
    {
      key: 'casualties',
      header: t(texts.casualties),
      end: true,
      cell: ({ accident }) => number(accident.killed + accident.injured),
    },
    {
      key: 'recorded',
      header: t(texts.recorded),
      ordered: true,
      cell: ({ accident }) => <Moment value={accident.recordedAt} />,
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ accident }) => (
        <Badge tone={accident.confirmedBy === null ? 'waiting' : 'good'}>
          {t(accident.confirmedBy === null ? texts.unconfirmed : texts.confirmed)}
        </Badge>
      ),
    },
  ]
}
