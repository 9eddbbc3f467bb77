import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { ageTexts, basisTexts, detentionStatusTexts, sexTexts } from '../code-lists.ts'
import { type DetentionRow, DetentionsView } from '../views.ts'
import { texts } from './texts.ts'
import { detentionTones } from './tones.ts'

const statuses = ['held', 'overdue', 'children', 'ended', 'died', 'all'] as const
const words = {
  ...{ held: detentionStatusTexts.held, overdue: texts.overdue, children: texts.childrenHeld, ended: texts.ended },
  ...{ died: detentionStatusTexts.died, all: texts.all },
}

/** Who is held by the side, the newest first; names are on their own page alone. */
export function DetentionsPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '-arrested')
  const read = useRead(list.path('/api/detentions'), DetentionsView)
  const columns: Column<DetentionRow>[] = [
    {
      key: 'reference',
      header: t(texts.detention),
      cell: ({ detention, reference }) => (
        <Link href={`/detentions/${detention.id}`}>
          <Code>{reference}</Code>
        </Link>
      ),
    },
    {
      key: 'arrested',
      header: t(texts.arrestedAt),
      ordered: true,
      cell: ({ detention }) => <Moment value={detention.arrestedAt} />,
    },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
    { key: 'unit', header: t(texts.unit), cell: ({ unitName }) => (unitName ? t(unitName) : '—') },
    {
      key: 'who',
      header: t(texts.age),
      cell: ({ detention }) => `${t(ageTexts[detention.age])} · ${t(sexTexts[detention.sex])}`,
    },
    { key: 'basis', header: t(texts.basis), cell: ({ detention }) => t(basisTexts[detention.basis]) },
    {
      key: 'judge',
      header: t(texts.judge),
      cell: ({ detention }) => (detention.judgeAt === null ? t(texts.missing) : <Moment value={detention.judgeAt} />),
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ detention }) => (
        <Badge tone={detentionTones[detention.status]}>{t(detentionStatusTexts[detention.status])}</Badge>
      ),
    },
  ]
  return (
    <Page
      title={t(texts.detentions)}
      lead={t(texts.detentionsLead)}
      actions={
        <>
          <ButtonLink href="/detentions/new">{t(texts.recordDetention)}</ButtonLink>
          <ButtonLink href="/force-figures">{t(texts.figures)}</ButtonLink>
        </>
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(words[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.detentions)}
              columns={columns}
              rows={data.detentions}
              rowKey={({ detention }) => detention.id}
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
