import { Given } from '../../ceasefire/ui/Given.tsx'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useListQuery, useTab } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { ConfidenceKind, ConfidenceStatus, confidenceReference, confidenceWriters } from '../confidence-measure.ts'
import { ConfidenceBalanceView, ConfidenceMeasuresView } from '../views.ts'
import { kindTexts, statusTexts, texts } from './texts.ts'

const statuses = ['all', ...ConfidenceStatus.options] as const
const kinds = ['all', ...ConfidenceKind.options] as const
const tabs = ['register', 'balance'] as const
export const statusTones = {
  ...({ drafted: 'neutral', offered: 'waiting', agreed: 'moving', underway: 'moving' } as const),
  ...({ done: 'good', declined: 'bad', lapsed: 'bad', withdrawn: 'neutral' } as const),
}

/** Measures that the sides offer one another, and what each of them gave. */
export function MeasuresPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const [tab, setTab] = useTab(tabs)
  const list = useListQuery({ status: statuses, kind: kinds }, '-drafted')
  const read = useRead(list.path('/api/confidence-measures'), ConfidenceMeasuresView)
  const drafts = confidenceWriters.some((role) => actor.roles.includes(role)) && !actor.joint
  const register = (
    <>
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : statusTexts[key]) }))}
        />
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
              caption={t(texts.measures)}
              rows={data.measures}
              rowKey={({ measure }) => measure.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'reference',
                  header: t(texts.reference),
                  cell: ({ measure }) => (
                    <Link href={`/confidence-measures/${measure.id}`}>
                      <Code>{confidenceReference(measure.id)}</Code>
                    </Link>
                  ),
                },
                { key: 'kind', header: t(texts.kind), cell: ({ measure }) => t(kindTexts[measure.kind]) },
                {
                  key: 'title',
                  header: t(texts.title),
                  wide: true,
                  cell: ({ measure }) => <Given of={measure.title} />,
                },
                { key: 'by', header: t(texts.by), cell: ({ by }) => t(by) },
                { key: 'to', header: t(texts.to), cell: ({ to }) => t(to) },
                {
                  key: 'answerBy',
                  header: t(texts.answerBy),
                  ordered: true,
                  cell: ({ measure }) => <DateText value={measure.answerBy} plain />,
                },
                {
                  key: 'tasks',
                  header: t(texts.tasks),
                  end: true,
                  cell: ({ tasks, confirmed }) => `${number(confirmed)} / ${number(tasks)}`,
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ measure, late }) => (
                    <>
                      <Badge tone={statusTones[measure.status]}>{t(statusTexts[measure.status])}</Badge>{' '}
                      {late > 0 && <Badge tone="bad">{t(texts.late)}</Badge>}
                    </>
                  ),
                },
                {
                  key: 'drafted',
                  header: t(texts.drafted),
                  ordered: true,
                  cell: ({ measure }) => <Moment value={measure.draftedAt} />,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </>
  )
  return (
    <Page
      title={t(texts.measures)}
      lead={t(texts.lead)}
      actions={
        drafts && (
          <ButtonLink href="/confidence-measures/new" look="main">
            {t(texts.draft)}
          </ButtonLink>
        )
      }
    >
      <Tabs
        label={t(texts.measures)}
        value={tab}
        onChange={setTab}
        tabs={[
          { key: 'register', title: t(texts.register), content: register },
          { key: 'balance', title: t(texts.balance), content: <Balance /> },
        ]}
      />
    </Page>
  )
}

const given = [
  ...(['offered', 'waiting', 'accepted', 'done', 'withdrawn', 'lapsed', 'declined', 'toAnswer'] as const),
  ...(['tasksOwed', 'tasksReported', 'tasksConfirmed'] as const),
]

/** The same numbers of each side: a row for each number and a column for each side. */
function Balance() {
  const t = useText()
  const { number } = useFormat()
  const read = useRead('/api/confidence-balance', ConfidenceBalanceView)
  return (
    <>
      <p>{t(texts.balanceLead)}</p>
      <Loaded read={read}>
        {({ sides }) => (
          <Table
            caption={t(texts.balance)}
            rows={given}
            rowKey={(key) => key}
            empty={null}
            columns={[
              { key: 'what', header: t(texts.side), cell: (key) => t(texts[key]) },
              ...sides.map((side) => ({
                key: side.sideId,
                header: t(side.side),
                end: true,
                cell: (key: (typeof given)[number]) => number(side[key]),
              })),
            ]}
          />
        )}
      </Loaded>
    </>
  )
}
