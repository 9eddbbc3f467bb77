import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { outcomeTexts, taskTexts } from '../code-texts.ts'
import { assignOrdnanceTask, finishOrdnanceTask, raiseOrdnanceTask } from '../ordnance-actions.ts'
import { type OrdnanceTask, ordnanceMay } from '../ordnance-task.ts'
import { OrdnanceView } from '../views.ts'
import { storage } from './storage-texts.ts'
import { texts } from './texts.ts'

const statuses = ['open', 'assigned', 'done', 'all'] as const
const tones = { open: 'bad', assigned: 'moving', done: 'good' } as const
type Row = OrdnanceView['tasks'][number]

/** Dangerous lots and unsafe weapons, and how far the teams are with them. */
export function OrdnancePage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '')
  const read = useRead(list.path('/api/ordnance-tasks'), OrdnanceView)
  return (
    <Page title={t(storage.ordnance)} lead={t(storage.ordnanceLead)}>
      <div className="filters">
        <Select
          name="status"
          label={t(texts.status)}
          value={list.filter('status')}
          onChange={(key) => list.setFilter('status', key)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : taskTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <TaskTable rows={data.tasks} />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/ordnance-tasks')} />
            {data.unsafeWeapons.length > 0 && (
              <Section title={t(storage.unsafe)}>
                <ul className="plain">
                  {data.unsafeWeapons.map(({ id, tag, siteName }) => (
                    <li key={id}>
                      <Link href={`/weapons/${id}`}>
                        <Code>{tag}</Code>
                      </Link>{' '}
                      {t(siteName)}
                      <RaiseForm weaponId={id} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function TaskTable({ rows }: { rows: readonly Row[] }) {
  const t = useText()
  const columns: Column<Row>[] = [
    {
      key: 'tag',
      header: t(texts.tag),
      cell: ({ task, tag }) => (
        <Link href={task.lotId === null ? `/weapons/${task.weaponId}` : `/ammunition/${task.lotId}`}>
          <Code>{tag}</Code>
        </Link>
      ),
    },
    { key: 'what', header: t(storage.what), cell: ({ what }) => <Bidi>{what}</Bidi> },
    { key: 'site', header: t(texts.site), cell: ({ siteName }) => t(siteName) },
    { key: 'raised', header: t(storage.raisedAt), cell: ({ task }) => <Moment value={task.raisedAt} /> },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ task }) => (
        <>
          <Badge tone={tones[task.status]}>{t(taskTexts[task.status])}</Badge>{' '}
          {task.outcome !== null && t(outcomeTexts[task.outcome])}
        </>
      ),
    },
    { key: 'team', header: t(storage.team), cell: ({ task }) => <Bidi>{task.team ?? '—'}</Bidi> },
    {
      key: 'next',
      header: t(storage.next),
      cell: ({ task }) =>
        task.status === 'done' ? (
          <Bidi>{task.evidence ?? ''}</Bidi>
        ) : (
          <>
            {ordnanceMay('assign', task) && (
              <Disclosure title={t(storage.assign)}>{(close) => <AssignForm task={task} onDone={close} />}</Disclosure>
            )}
            {ordnanceMay('finish', task) && (
              <Disclosure title={t(storage.finish)}>{(close) => <FinishForm task={task} onDone={close} />}</Disclosure>
            )}
          </>
        ),
    },
  ]
  return (
    <Table
      caption={t(storage.ordnance)}
      columns={columns}
      rows={rows}
      rowKey={({ task }) => task.id}
      empty={<Empty>{t(storage.noTasks)}</Empty>}
    />
  )
}

/** Raises a task for a weapon that is unsafe. */
export function RaiseForm({ weaponId }: { weaponId: string }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const may = actor.roles.some((role) => raiseOrdnanceTask.roles.includes(role))
  return (
    <Form
      state={useAction(raiseOrdnanceTask)}
      input={() => ({ id, weaponId })}
      onDone={() => undefined}
      submit={t(storage.raise)}
      look="danger"
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      {null}
    </Form>
  )
}

function AssignForm({ task, onDone }: { task: OrdnanceTask; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [team, setTeam] = useState(task.team ?? '')
  const may = actor.roles.some((role) => assignOrdnanceTask.roles.includes(role))
  return (
    <Form
      state={useAction(assignOrdnanceTask)}
      input={() => ({ id: task.id, team })}
      onDone={onDone}
      submit={t(storage.assign)}
      disabledReason={may ? undefined : t(texts.onlyDirector)}
    >
      <TextField name="team" label={t(storage.team)} value={team} onChange={setTeam} />
    </Form>
  )
}

function FinishForm({ task, onDone }: { task: OrdnanceTask; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [outcome, setOutcome] = useState<'renderedSafe' | 'destroyedInSitu' | ''>('')
  const [evidence, setEvidence] = useState('')
  const may = actor.roles.some((role) => finishOrdnanceTask.roles.includes(role))
  return (
    <Form
      state={useAction(finishOrdnanceTask)}
      input={() => ({ id: task.id, outcome, evidence })}
      onDone={onDone}
      submit={t(storage.finish)}
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      <RadioGroup
        name="outcome"
        label={t(storage.outcome)}
        value={outcome}
        onChange={setOutcome}
        choices={(['renderedSafe', 'destroyedInSitu'] as const).map((key) => ({ key, label: t(outcomeTexts[key]) }))}
      />
      <TextField name="evidence" label={t(storage.evidence)} value={evidence} onChange={setEvidence} lines={3} />
    </Form>
  )
}
