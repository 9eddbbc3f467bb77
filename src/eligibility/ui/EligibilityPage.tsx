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
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { outcomeTexts, stageTexts } from '../code-lists.ts'
import { Stage } from '../criteria.ts'
import { Outcome } from '../decision.ts'
import { type EligibilityQuery, type EligibilityRow, EligibilityView } from '../views.ts'
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

const stages = ['all', ...Stage.options] as const
const outcomes = ['all', ...Outcome.options] as const

/** The panel's work list: what waits for a vote, what was not told yet, what lies with the director; the oldest first. */
export function EligibilityPage() {
  const t = useText()
  const list = useListQuery({ status: statusKeys, stage: stages, outcome: outcomes }, 'since')
  const read = useRead(list.path('/api/eligibility'), EligibilityView)
  return (
    <Page title={t(texts.eligibility)} lead={t(texts.eligibilityLead)}>
      <div className="filters filters-many">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.state)}
          choices={statusKeys.map((key) => ({ key, label: t(statuses[key]) }))}
        />
        <Select
          {...list.select('stage')}
          label={t(texts.stage)}
          choices={stages.map((key) => ({ key, label: t(key === 'all' ? texts.all : stageTexts[key]) }))}
        />
        <Select
          {...list.select('outcome')}
          label={t(texts.outcome)}
          choices={outcomes.map((key) => ({ key, label: t(key === 'all' ? texts.all : outcomeTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(view) => (
          <>
            <Rows rows={view.rows} order={list.order} onOrder={list.setOrder} />
            <Pagination {...view} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Rows({ rows, order, onOrder }: OrderedRows<EligibilityRow>) {
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
    {
      key: 'since',
      header: t(texts.since),
      cell: ({ decision }) => <DateText value={decision.proposedAt} plain />,
      ordered: true,
    },
  ]
  return (
    <Table
      caption={t(texts.eligibility)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
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
