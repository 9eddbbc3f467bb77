import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { LowBestHigh } from '../../web/kit/LowBestHigh.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { forceKindTexts } from '../code-lists.ts'
import { ForceKind, type ForceReview } from '../force-use.ts'
import { type ForceUseRow, ForceUsesView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['all', 'unreviewed', 'reviewed', 'faulted', 'late'] as const
const kinds = ['all', ...ForceKind.options] as const
const kindWords = { ...forceKindTexts, all: texts.all }

/** Uses of force of the side, the newest first. */
export function ForceUsesPage() {
  const t = useText()
  const { list: inList } = useFormat()
  const list = useListQuery({ status: statuses, kind: kinds }, '-occurred')
  const read = useRead(list.path('/api/force-uses'), ForceUsesView)
  return (
    <Page
      title={t(texts.uses)}
      lead={t(texts.usesLead)}
      actions={
        <>
          <ButtonLink href="/force-uses/new">{t(texts.recordUse)}</ButtonLink>
          <ButtonLink href="/force-figures">{t(texts.figures)}</ButtonLink>
        </>
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(kindWords[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.uses)}
              columns={columnsIn(t, inList)}
              rows={data.uses}
              rowKey={({ use }) => use.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Whether a review found a fault. */
export function isFaulted(review: Pick<ForceReview, 'lawful' | 'necessary' | 'proportionate'>): boolean {
  return [review.lawful, review.necessary, review.proportionate].includes('no')
}

function columnsIn(t: ReturnType<typeof useText>, inList: (parts: string[]) => string): Column<ForceUseRow>[] {
  return [
    {
      key: 'reference',
      header: t(texts.use),
      cell: ({ use, reference }) => (
        <Link href={`/force-uses/${use.id}`}>
          <Code>{reference}</Code>
        </Link>
      ),
    },
    {
      key: 'occurred',
      header: t(texts.day),
      ordered: true,
      cell: ({ use }) => <DateText value={use.occurredOn} plain />,
    },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
    { key: 'unit', header: t(texts.unit), cell: ({ unitName }) => (unitName ? t(unitName) : '—') },
    {
      key: 'kind',
      header: t(texts.kind),
      wide: true,
      cell: ({ use }) => inList(use.kinds.map((kind) => t(forceKindTexts[kind]))),
    },
    {
      key: 'killed',
      header: t(texts.killed),
      cell: ({ use }) => <LowBestHigh of={{ low: use.killedLow, best: use.killedBest, high: use.killedHigh }} />,
    },
    {
      key: 'injured',
      header: t(texts.injured),
      cell: ({ use }) => <LowBestHigh of={{ low: use.injuredLow, best: use.injuredBest, high: use.injuredHigh }} />,
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ use, review }) => (
        <>
          {review === null ? (
            <Badge tone="waiting">{t(texts.unreviewed)}</Badge>
          ) : isFaulted(review) ? (
            <Badge tone="bad">{t(texts.faulted)}</Badge>
          ) : (
            <Badge tone="good">{t(texts.reviewed)}</Badge>
          )}{' '}
          {use.late && <Badge tone="bad">{t(texts.late)}</Badge>}
        </>
      ),
    },
  ]
}
