import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { typedNumber } from '../../web/typed-number.ts'
import { confidenceCan } from '../confidence-measure.ts'
import { addTask, decideTask, reportTask } from '../task-actions.ts'
import type { ConfidenceMeasureView } from '../views.ts'
import { taskTexts, texts } from './texts.ts'

const tones = { open: 'neutral', reported: 'waiting', confirmed: 'good', contested: 'bad' } as const

/** The tasks of a measure: who does what by when, who said that it is done, and who confirmed it. */
export function TasksSection({ view }: { view: ConfidenceMeasureView }) {
  const t = useText()
  const barOf = useRoleBars()
  const { measure, taskList } = view
  const adds = confidenceCan.addTask.some((status) => status === measure.status)
  return (
    <Section title={t(texts.tasks)}>
      <p>{t(texts.tasksLead)}</p>
      {taskList.length === 0 && <p>{t(texts.noTasks)}</p>}
      {taskList.map((one) => (
        <Task key={one.task.id} one={one} view={view} />
      ))}
      {adds && barOf(addTask) === undefined && <AddTask view={view} />}
    </Section>
  )
}

function Task({
  one: { task, owedBy },
  view,
}: {
  one: ConfidenceMeasureView['taskList'][number]
  view: ConfidenceMeasureView
}) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const { id, status } = task
  const goes = confidenceCan.reportTask.some((one) => one === view.measure.status)
  const mine = task.owedBy === actor.sideId
  return (
    <Section
      title={`${t(owedBy)} · ${task.what}`}
      actions={
        <>
          {status !== 'confirmed' && task.dueOn < view.today && <Badge tone="bad">{t(texts.late)}</Badge>}
          <Badge tone={tones[status]}>{t(taskTexts[status])}</Badge>
        </>
      }
    >
      <DescriptionList
        items={[
          { term: t(texts.dueOn), value: <DateText value={task.dueOn} /> },
          ...(task.doneOn === null ? [] : [{ term: t(texts.doneOn), value: <DateText value={task.doneOn} /> }]),
          ...(task.number === null ? [] : [{ term: t(texts.numberSaid), value: number(task.number) }]),
          ...(task.evidence === '' ? [] : [{ term: t(texts.evidence), value: <Bidi>{task.evidence}</Bidi> }]),
          ...(task.reason === '' ? [] : [{ term: t(taskTexts[status]), value: <Bidi>{task.reason}</Bidi> }]),
        ]}
      />
      {goes && mine && (status === 'open' || status === 'contested') && barOf(reportTask) === undefined && (
        <StepForm
          title={t(texts.report)}
          action={reportTask}
          fields={[
            { key: 'doneOn', label: t(texts.doneOn), day: true },
            { key: 'evidence', label: t(texts.evidence), lines: 2 },
            { key: 'number', label: t(texts.number), lines: 1, optional: true },
          ]}
          input={(said) => ({
            id,
            doneOn: said('doneOn'),
            evidence: said('evidence'),
            number: typedNumber(said('number')),
          })}
        />
      )}
      {goes && !mine && status === 'reported' && barOf(decideTask) === undefined && (
        <StepForm
          title={t(texts.decide)}
          action={decideTask}
          fields={[
            {
              key: 'decision',
              label: t(texts.decision),
              choices: (['confirmed', 'contested'] as const).map((key) => ({ key, label: t(taskTexts[key]) })),
            },
            { key: 'reason', label: t(texts.reason), lines: 2 },
          ]}
          input={(said) => ({
            id,
            decision: (['confirmed', 'contested'] as const).find((one) => one === said('decision')) ?? '',
            reason: said('reason'),
          })}
        />
      )}
    </Section>
  )
}

function AddTask({ view: { measure, by, to } }: { view: ConfidenceMeasureView }) {
  const t = useText()
  const { actor } = useSession()
  const [id, setId] = useState(() => newId())
  // Before the other side accepted nobody but it says what it does.
  const owing = [
    { key: measure.sideId, label: t(by) },
    { key: measure.offeredTo, label: t(to) },
  ].filter(({ key }) => actor.joint || key === actor.sideId || measure.answer === 'accepted')
  return (
    <StepForm
      title={t(texts.addTask)}
      action={addTask}
      onDone={() => setId(newId())}
      fields={[
        { key: 'what', label: t(texts.taskWhat), lines: 2 },
        { key: 'owedBy', label: t(texts.owedBy), choices: owing },
        { key: 'dueOn', label: t(texts.dueOn), day: true },
      ]}
      input={(said) => ({
        ...{ id, measureId: measure.id, what: said('what'), owedBy: said('owedBy'), dueOn: said('dueOn') },
      })}
    />
  )
}
