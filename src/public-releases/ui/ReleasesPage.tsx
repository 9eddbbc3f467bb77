import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { proposePublicRelease } from '../actions.ts'
import { kindTexts, stateTexts } from '../code-texts.ts'
import { ReleaseState, releaseNumber } from '../release.ts'
import { ReleasesView } from '../views.ts'
import { usePublicWords } from './ReleaseWords.tsx'
import { texts } from './texts.ts'
import { releaseTones } from './tone.ts'

const states = ['all', ...ReleaseState.options] as const

/** What the authority proposed for the public, and what became of it. */
export function ReleasesPage() {
  const t = useText()
  const words = usePublicWords()
  const list = useListQuery({ state: states }, '-proposed')
  const read = useRead(list.path('/api/public-releases'), ReleasesView)
  const proposes = useRoleBar(proposePublicRelease) === undefined
  return (
    <Page
      title={t(texts.manageTitle)}
      lead={t(texts.manageLead)}
      actions={
        <>
          <Link href="/public/releases">{t(texts.publicTitle)}</Link>
          {proposes && (
            <ButtonLink href="/public-releases/new" look="main">
              {t(texts.propose)}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className="filters">
        <Select
          {...list.select('state')}
          label={t(texts.state)}
          choices={states.map((key) => ({ key, label: t(key === 'all' ? texts.all : stateTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.manageTitle)}
              rows={data.releases}
              rowKey={({ release }) => release.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noneOwn)}</Empty>}
              columns={[
                {
                  ...{ key: 'number', header: t(texts.number) },
                  cell: ({ release }) => (
                    <Link href={`/public-releases/${release.id}`}>
                      <Code>{releaseNumber(release.id)}</Code>
                    </Link>
                  ),
                },
                {
                  ...{ key: 'title', header: t(texts.title), wide: true },
                  cell: ({ release }) => <Bidi>{words(release.title)}</Bidi>,
                },
                { key: 'kind', header: t(texts.kind), cell: ({ release }) => t(kindTexts[release.kind]) },
                {
                  ...{ key: 'state', header: t(texts.state) },
                  cell: ({ release }) => (
                    <Badge tone={releaseTones[release.state]}>{t(stateTexts[release.state])}</Badge>
                  ),
                },
                {
                  ...{ key: 'proposed', header: t(texts.proposed), ordered: true },
                  cell: ({ release }) => <Moment value={release.proposedAt} />,
                },
                {
                  ...{ key: 'by', header: t(texts.proposedBy) },
                  cell: ({ proposedByName }) => <Bidi>{proposedByName}</Bidi>,
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
