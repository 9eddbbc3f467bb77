import { useCallback, useState } from 'react'
import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useQueryText } from '../../web/navigation.ts'
import { outcomeTexts, stageTexts } from '../code-lists.ts'
import { Stage } from '../criteria.ts'
import { Outcome } from '../decision.ts'
import { countedAtMost, type EligibilityQuery, type EligibilityRow, EligibilityView } from '../views.ts'
import { DecisionBadge } from './Badges.tsx'
import { texts } from './texts.ts'

const statuses = {
  proposed: texts.waits,
  untold: texts.untold,
  escalated: texts.escalated,
  decided: texts.decided,
  withdrawn: texts.withdrawn,
  revoked: texts.revoked,
  setAside: texts.setAside,
  replaced: texts.replaced,
  all: texts.all,
} satisfies Record<EligibilityQuery['status'], (typeof texts)['all']>
type Status = EligibilityQuery['status']
const statusKeys: readonly Status[] = [
  'proposed',
  'untold',
  'escalated',
  'decided',
  'withdrawn',
  'revoked',
  'setAside',
  'replaced',
  'all',
]

/** The panel's work list: what waits for a vote, what was not told yet, what lies with the director; the oldest first. */
export function EligibilityPage() {
  const t = useText()
  const asked = useQueryText('status')
  const [query, setQuery] = useState<Omit<EligibilityQuery, 'number' | 'page'>>({
    status: statusKeys.find((key) => key === asked) ?? 'proposed',
    stage: 'all',
    outcome: 'all',
    sort: 'oldest',
  })
  const [number, setNumber] = useState('')
  const [page, setPage] = useState(1)
  const change = (part: Partial<typeof query>) => {
    setQuery({ ...query, ...part })
    setPage(1)
  }
  const search = useCallback((text: string) => {
    setNumber(text)
    setPage(1)
  }, [])
  const read = useRead(
    `/api/eligibility?${new URLSearchParams({ ...query, number, page: String(page) })}`,
    EligibilityView,
  )
  return (
    <Page title={t(texts.eligibility)} lead={t(texts.eligibilityLead)}>
      <div className="filters filters-many">
        <SearchField label={t(texts.number)} value={number} onSearch={search} />
        <Select
          name="status"
          label={t(texts.state)}
          value={query.status}
          onChange={(status) => change({ status })}
          choices={statusKeys.map((key) => ({ key, label: t(statuses[key]) }))}
        />
        <Select
          name="stage"
          label={t(texts.stage)}
          value={query.stage}
          onChange={(stage) => change({ stage })}
          choices={[
            { key: 'all', label: t(texts.all) },
            ...Stage.options.map((key) => ({ key, label: t(stageTexts[key]) })),
          ]}
        />
        <Select
          name="outcome"
          label={t(texts.outcome)}
          value={query.outcome}
          onChange={(outcome) => change({ outcome })}
          choices={[
            { key: 'all', label: t(texts.all) },
            ...Outcome.options.map((key) => ({ key, label: t(outcomeTexts[key]) })),
          ]}
        />
        <Select
          name="sort"
          label={t(texts.sort)}
          value={query.sort}
          onChange={(sort) => change({ sort })}
          choices={[
            { key: 'oldest', label: t(texts.oldest) },
            { key: 'newest', label: t(texts.newest) },
          ]}
        />
      </div>
      <Loaded read={read}>
        {(view) => (
          <>
            <Rows rows={view.rows} />
            <p className="hint">
              {view.total > countedAtMost
                ? t(texts.countMore, { total: countedAtMost })
                : t(texts.count, { total: view.total })}
            </p>
            <Pagination page={view.page} pageSize={view.pageSize} total={view.total} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Rows({ rows }: { rows: readonly EligibilityRow[] }) {
  const t = useText()
  const columns: Column<EligibilityRow>[] = [
    {
      key: 'person',
      header: t(texts.person),
      cell: ({ decision, person }) => (
        <Link href={`/eligibility/${decision.id}`}>
          <Code>{person.number}</Code> <Bidi>{fullName(person.nameArabic) || fullName(person.nameLatin)}</Bidi>
        </Link>
      ),
    },
    {
      key: 'stage',
      header: t(texts.stage),
      cell: ({ decision }) => (
        <span>
          {t(stageTexts[decision.stage])}{' '}
          {decision.kind === 'revocation' && <Badge tone="bad">{t(texts.revocation)}</Badge>}
        </span>
      ),
    },
    { key: 'proposed', header: t(texts.proposed), cell: ({ decision }) => t(outcomeTexts[decision.proposal]) },
    { key: 'state', header: t(texts.state), cell: ({ decision }) => <DecisionBadge decision={decision} /> },
    { key: 'votes', header: t(texts.votes), cell: (row) => <Votes row={row} /> },
    { key: 'site', header: t(texts.site), cell: ({ siteName }) => t(siteName) },
    { key: 'since', header: t(texts.since), cell: ({ decision }) => <DateText value={decision.proposedAt} plain /> },
  ]
  return (
    <Table
      caption={t(texts.eligibility)}
      columns={columns}
      rows={rows}
      rowKey={({ decision }) => decision.id}
      empty={<Empty>{t(texts.nothingWaits)}</Empty>}
    />
  )
}

function Votes({ row: { decision, votes, panelSize, split } }: { row: EligibilityRow }) {
  const t = useText()
  return (
    <span>
      {t(texts.votesOf, { votes, size: panelSize })}{' '}
      {split && decision.status === 'proposed' && <Badge tone="bad">{t(texts.split)}</Badge>}
    </span>
  )
}
