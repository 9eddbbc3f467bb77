import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { resultTexts, visitKindTexts } from '../code-lists.ts'
import { QualityVisit } from '../quality-visit.ts'
import { type QualityVisitRow, QualityVisitsView } from '../views.ts'
import { recordVisit } from '../visit-actions.ts'
import { texts } from './texts.ts'

const kinds = ['all', ...QualityVisit.shape.kind.options] as const
const results = ['all', ...QualityVisit.shape.result.options] as const

/** All visits, the newest first. */
export function QualityVisitsPage() {
  const t = useText()
  const { number } = useFormat()
  const list = useListQuery({ kind: kinds, result: results }, '-day')
  const read = useRead(list.path('/api/quality-visits'), QualityVisitsView)
  const mayRecord = useRoleBar(recordVisit) === undefined
  return (
    <Page
      title={t(texts.visits)}
      lead={t(texts.lead)}
      actions={
        <>
          <ButtonLink href="/non-conformities">{t(texts.nonConformities)}</ButtonLink>
          {mayRecord && (
            <ButtonLink href="/quality-visits/new" look="main">
              {t(texts.record)}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className="filters">
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : visitKindTexts[key]) }))}
        />
        <Select
          {...list.select('result')}
          label={t(texts.result)}
          choices={results.map((key) => ({ key, label: t(key === 'all' ? texts.all : resultTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.visits)}
              columns={columnsIn(t, number)}
              rows={data.visits}
              rowKey={({ visit }) => visit.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/quality-visits')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>, number: (value: number) => string): Column<QualityVisitRow>[] {
  return [
    {
      key: 'day',
      header: t(texts.day),
      ordered: true,
      cell: ({ visit }) => (
        <Link href={`/quality-visits/${visit.id}`}>
          <DateText value={visit.visitedOn} plain />
        </Link>
      ),
    },
    { key: 'area', header: t(texts.area), cell: ({ hazardName }) => <Bidi>{hazardName}</Bidi> },
    { key: 'kind', header: t(texts.kind), cell: ({ visit }) => t(visitKindTexts[visit.kind]) },
    { key: 'inspected', header: t(texts.inspected), cell: ({ visit }) => <Bidi>{visit.inspected}</Bidi> },
    {
      key: 'result',
      header: t(texts.result),
      cell: ({ visit }) => (
        <Badge tone={visit.result === 'conforms' ? 'good' : 'bad'}>{t(resultTexts[visit.result])}</Badge>
      ),
    },
    {
      key: 'found',
      header: t(texts.nonConformities),
      end: true,
      cell: ({ found, open }) => (found === 0 ? '—' : `${number(found)} (${t(texts.standing)}: ${number(open)})`),
    },
  ]
}
