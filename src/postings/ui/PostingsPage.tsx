import { rankTexts } from '../../institutions/code-lists.ts'
import { nameOf } from '../../training/ui/TraineesPage.tsx'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { postingTexts, probationTexts } from '../code-lists.ts'
import { PostingsView, postingFilters } from '../views.ts'
import { texts } from './texts.ts'

const words = {
  ...{ all: texts.all, running: postingTexts.running, onProbation: texts.onProbation, ended: postingTexts.ended },
  ...{ probationDue: texts.probationDue, expired: texts.expired },
}
/** The usual one comes first. */
const filters = ['running', ...postingFilters.filter((key) => key !== 'running')] as const

/** Those who were placed, with their probation and the clearances that ended. */
export function PostingsPage() {
  const t = useText()
  const list = useListQuery({ status: filters }, '-started')
  const read = useRead(list.path('/api/postings'), PostingsView)
  return (
    <Page title={t(texts.postings)} lead={t(texts.lead)}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={filters.map((key) => ({ key, label: t(words[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.postings)}
              rows={data.postings}
              rowKey={({ posting }) => posting.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'person',
                  header: t(texts.person),
                  cell: ({ posting, person }) => (
                    <Link href={`/trainees/${posting.traineeId}`}>
                      <Bidi>{nameOf(person)}</Bidi>
                    </Link>
                  ),
                },
                { key: 'rank', header: t(texts.rank), cell: ({ posting }) => t(rankTexts[posting.rank]) },
                {
                  key: 'unit',
                  header: t(texts.unit),
                  cell: ({ unitName, postTitle }) => <Bidi>{`${t(unitName)} · ${t(postTitle)}`}</Bidi>,
                },
                {
                  key: 'started',
                  header: t(texts.startedOn),
                  ordered: true,
                  cell: ({ posting }) => <DateText value={posting.startedOn} plain />,
                },
                {
                  key: 'probation',
                  header: t(texts.probation),
                  cell: ({ probation }) => (
                    <>
                      {t(probationTexts[probation.status])} · <DateText value={probation.endsOn} plain />
                    </>
                  ),
                },
                {
                  key: 'expired',
                  header: t(texts.status),
                  cell: ({ posting, expired }) => (
                    <>
                      <Badge tone={posting.status === 'running' ? 'good' : 'neutral'}>
                        {t(postingTexts[posting.status])}
                      </Badge>{' '}
                      {expired && <Badge tone="bad">{t(texts.expired)}</Badge>}
                    </>
                  ),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
