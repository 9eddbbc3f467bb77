import { referenceOf } from '../../ordnance-reports/ordnance-report.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { ManyRows } from '../../web/kit/ManyRows.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRowChoice } from '../../web/row-choice.ts'
import { useSession } from '../../web/session.tsx'
import { taskKindTexts, taskStatusTexts } from '../code-lists.ts'
import { TaskKind } from '../required-capability.ts'
import { drafters, TaskOrder, type TaskStatus, taskNumberOf } from '../task.ts'
import { TasksView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['open', 'all', ...TaskOrder.shape.status.options] as const
const kinds = ['all', ...TaskKind.options] as const
const statusTexts = { ...taskStatusTexts, open: texts.open, all: texts.all }
const kindTexts = { ...taskKindTexts, all: texts.all }
export const taskTones: Readonly<Record<TaskStatus, Tone>> = {
  ...{ draft: 'neutral', prioritised: 'waiting', issued: 'waiting', accepted: 'moving', mobilised: 'moving' },
  ...{ active: 'moving', suspended: 'bad', completed: 'good', qcPending: 'waiting', rework: 'bad' },
  ...{ qcAccepted: 'good', handover: 'good', closed: 'neutral', cancelled: 'neutral' },
}

/** Orders to teams, the most urgent first. */
export function TasksPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses, kind: kinds }, '-priority')
  const read = useRead(list.path('/api/task-orders'), TasksView)
  const choice = useRowChoice()
  const drafts = drafters.some((role) => actor.roles.includes(role))
  return (
    <Page
      title={t(texts.tasks)}
      lead={t(texts.lead)}
      actions={
        drafts && (
          <ButtonLink href="/task-orders/new" look="main">
            {t(texts.draft)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(statusTexts[key]) }))}
        />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(kindTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.tasks)}
              rows={data.tasks}
              rowKey={({ task }) => task.id}
              order={list.order}
              onOrder={list.setOrder}
              choice={choice}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'number',
                  header: t(texts.number),
                  cell: ({ task }) => (
                    <Link href={`/task-orders/${task.id}`}>
                      <Code>{taskNumberOf(task.id)}</Code>
                    </Link>
                  ),
                },
                { key: 'kind', header: t(texts.kind), cell: ({ task }) => t(taskKindTexts[task.kind]) },
                {
                  key: 'hazard',
                  header: t(texts.subject),
                  cell: ({ task, hazardName }) => (
                    <Bidi>{hazardName ?? (task.reportId ? referenceOf(task.reportId) : '—')}</Bidi>
                  ),
                },
                { key: 'team', header: t(texts.team), cell: ({ teamName }) => <Bidi>{teamName}</Bidi> },
                {
                  key: 'priority',
                  header: t(texts.priority),
                  ordered: true,
                  end: true,
                  cell: ({ task }) => number(task.priority),
                },
                {
                  key: 'beginBy',
                  header: t(texts.beginBy),
                  cell: ({ task }) => (task.beginBy ? <DateText value={task.beginBy} plain /> : '—'),
                },
                {
                  key: 'drafted',
                  header: t(texts.drafted),
                  ordered: true,
                  cell: ({ task }) => <Moment value={task.draftedAt} />,
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ task }) => <Badge tone={taskTones[task.status]}>{t(taskStatusTexts[task.status])}</Badge>,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/task-orders')} />
            <ManyRows address={list.path('/api/task-orders')} choice={choice} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
