import { Given } from '../../ceasefire/ui/Given.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useListQuery, useTab } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { CommitmentSource, commitmentReference, commitmentWriters } from '../commitment.ts'
import { CommitmentCountsView, CommitmentsView } from '../views.ts'
import { audienceTexts, notFound, overdueWord, sourceTexts, verdictTexts, withdrawnWord } from '../words.ts'
import { StandingBadge } from './StandingBadge.tsx'
import { texts } from './texts.ts'

const states = ['all', 'open', 'overdue', 'met', 'partly', 'notMet', 'unknown', 'withdrawn'] as const
const stateTexts = {
  ...verdictTexts,
  ...{ all: texts.all, open: texts.open, overdue: texts.overdue, withdrawn: withdrawnWord },
}
const sources = ['all', ...CommitmentSource.shape.kind.options] as const
const audiences = ['all', 'both', 'parties'] as const
const tabs = ['register', 'sides'] as const

/** The commitments that the reader may know, and what each party owes side by side. */
export function CommitmentsPage() {
  const t = useText()
  const { list: listed } = useFormat()
  const nameOf = usePartyName()
  const { actor } = useSession()
  const [tab, setTab] = useTab(tabs)
  const list = useListQuery({ state: states, source: sources, audience: audiences }, 'due')
  const read = useRead(list.path('/api/commitments'), CommitmentsView)
  const file = new URLSearchParams(list.path(''))
  for (const name of ['order', 'page']) file.delete(name)
  const writes = commitmentWriters.some((role) => actor.roles.includes(role))
  const register = (
    <>
      <div className="filters">
        <Select
          {...list.select('state')}
          label={t(texts.state)}
          choices={states.map((key) => ({ key, label: t(stateTexts[key]) }))}
        />
        <Select
          {...list.select('source')}
          label={t(texts.source)}
          choices={sources.map((key) => ({ key, label: t(key === 'all' ? texts.all : sourceTexts[key]) }))}
        />
        <Select
          {...list.select('audience')}
          label={t(texts.audience)}
          choices={audiences.map((key) => ({ key, label: t(key === 'all' ? texts.all : audienceTexts[key]) }))}
        />
        <a className="button button-plain button-normal" href={`/api/commitments.csv?${file}`} download>
          {t(texts.download)}
        </a>
      </div>
      <p>
        {t(texts.paper)}: <PaperLinks path={`/api/commitments-paper?${file}`} />
      </p>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.commitments)}
              rows={data.commitments}
              rowKey={({ commitment }) => commitment.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'reference',
                  header: t(texts.reference),
                  cell: ({ commitment }) => (
                    <Link href={`/commitments/${commitment.id}`}>
                      <Code>{commitmentReference(commitment.id)}</Code>
                    </Link>
                  ),
                },
                {
                  key: 'owedBy',
                  header: t(texts.owedBy),
                  cell: ({ commitment }) => <Bidi>{nameOf(commitment.owedBy.name)}</Bidi>,
                },
                {
                  key: 'owedTo',
                  header: t(texts.owedTo),
                  cell: ({ commitment }) => <Bidi>{listed(commitment.owedTo.map(({ name }) => nameOf(name)))}</Bidi>,
                },
                {
                  key: 'what',
                  header: t(texts.what),
                  wide: true,
                  cell: ({ commitment }) => <Given of={commitment.what} />,
                },
                {
                  key: 'due',
                  header: t(texts.dueOn),
                  ordered: true,
                  cell: ({ commitment, isOverdue }) => (
                    <>
                      {commitment.dueOn === null ? '—' : <DateText value={commitment.dueOn} plain />}{' '}
                      {isOverdue && <Badge tone="bad">{t(overdueWord)}</Badge>}
                    </>
                  ),
                },
                {
                  key: 'found',
                  header: t(texts.found),
                  cell: (row) => (
                    <>
                      <StandingBadge of={row} /> {row.waits && <Badge tone="waiting">{t(texts.waits)}</Badge>}
                    </>
                  ),
                },
                {
                  key: 'audience',
                  header: t(texts.audience),
                  cell: ({ commitment }) => t(audienceTexts[commitment.audience]),
                },
                {
                  key: 'recorded',
                  header: t(texts.recorded),
                  ordered: true,
                  cell: ({ commitment }) => <Moment value={commitment.recordedAt} />,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/commitments')} />
          </>
        )}
      </Loaded>
    </>
  )
  return (
    <Page
      title={t(texts.commitments)}
      lead={t(texts.lead)}
      actions={
        writes && (
          <ButtonLink href="/commitments/new" look="main">
            {t(texts.record)}
          </ButtonLink>
        )
      }
    >
      <Tabs
        label={t(texts.commitments)}
        value={tab}
        onChange={setTab}
        tabs={[
          { key: 'register', title: t(texts.register), content: register },
          { key: 'sides', title: t(texts.sides), content: <Sides /> },
        ]}
      />
    </Page>
  )
}

/** A row for each party, in the same words: equal treatment is what can be seen here. */
function Sides() {
  const t = useText()
  const { number } = useFormat()
  const nameOf = usePartyName()
  const read = useRead('/api/commitment-counts', CommitmentCountsView)
  const counts = ['owed', 'met', 'partly', 'notMet', 'unknown', 'notFound', 'overdue', 'stated'] as const
  const words = { ...verdictTexts, owed: texts.owed, notFound, overdue: overdueWord, stated: texts.stated }
  return (
    <>
      <p>{t(texts.sidesLead)}</p>
      <Loaded read={read}>
        {({ parties }) => (
          <Table
            caption={t(texts.sides)}
            rows={parties}
            rowKey={({ party }) => party}
            empty={null}
            columns={[
              { key: 'party', header: t(texts.party), cell: ({ party }) => <Bidi>{nameOf(party)}</Bidi> },
              ...counts.map((key) => ({
                key,
                header: t(words[key]),
                end: true,
                cell: (row: (typeof parties)[number]) => number(row[key]),
              })),
            ]}
          />
        )}
      </Loaded>
    </>
  )
}
