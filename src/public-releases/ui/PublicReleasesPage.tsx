import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { kindTexts, stateTexts } from '../code-texts.ts'
import { ReleaseKind } from '../release.ts'
import { PublicReleasesView } from '../views.ts'
import { usePublicWords } from './ReleaseWords.tsx'
import { texts } from './texts.ts'
import { releaseTones } from './tone.ts'

const kinds = ['all', ...ReleaseKind.options] as const

/** Everything that was released, for anybody; what was corrected or withdrawn since stays in the list and says so. */
export function PublicReleasesPage() {
  const t = useText()
  const words = usePublicWords()
  const list = useListQuery({ kind: kinds }, '-released')
  const read = useRead(list.path('/api/public/releases'), PublicReleasesView)
  return (
    <Page title={t(texts.publicTitle)} lead={t(texts.publicLead)}>
      <div className="filters">
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : kindTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.publicTitle)}
              rows={data.releases}
              rowKey={({ id }) => id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  ...{ key: 'title', header: t(texts.title), wide: true },
                  cell: ({ id, title }) => (
                    <Link href={`/public/releases/${id}`}>
                      <Bidi>{words(title)}</Bidi>
                    </Link>
                  ),
                },
                { key: 'kind', header: t(texts.kind), cell: ({ kind }) => t(kindTexts[kind]) },
                {
                  ...{ key: 'released', header: t(texts.released), ordered: true },
                  cell: ({ releasedAt }) => <Moment value={releasedAt} />,
                },
                {
                  ...{ key: 'state', header: t(texts.state) },
                  cell: ({ state }) => <Badge tone={releaseTones[state]}>{t(stateTexts[state])}</Badge>,
                },
                { key: 'number', header: t(texts.number), cell: ({ number }) => <Code>{number}</Code> },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
