import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { circumstanceTexts } from '../code-lists.ts'
import { cancelTask, changeTask, issueTask, prioritiseTask } from '../draft-actions.ts'
import {
  acceptTask,
  askQuality,
  closeTask,
  completeTask,
  handTaskOver,
  judgeTask,
  mobiliseTask,
  resumeTask,
  startTask,
  suspendTask,
} from '../field-actions.ts'
import { taskMay } from '../task.ts'
import { Circumstance } from '../task-priority.ts'
import { TaskSubjectsView, type TaskView } from '../views.ts'
import { OrderFields } from './OrderFields.tsx'
import { draftOf, orderOf } from './order-draft.ts'
import { useLeaderBar } from './rights.ts'
import { texts } from './texts.ts'

/** The steps that a task's state allows now, each with the reason where the reader may not take it. */
export function TaskSteps({ view }: { view: TaskView }) {
  return (
    <>
      <BeforeIssue view={view} />
      <LeaderSteps view={view} />
      <QualitySteps view={view} />
      <Cancel view={view} />
    </>
  )
}

interface StepsProps {
  readonly view: TaskView
}

function BeforeIssue({ view: { task } }: StepsProps) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBars()
  const own = task.draftedBy === actor.id
  return (
    <>
      {taskMay('change', task) && own && (
        <Disclosure title={t(texts.change)}>{(close) => <Change task={task} onDone={close} />}</Disclosure>
      )}
      {taskMay('prioritise', task) && (
        <Disclosure title={t(texts.prioritise)}>
          {(close) => <Prioritise id={task.id} onDone={close} disabledReason={bar(prioritiseTask)} />}
        </Disclosure>
      )}
      {taskMay('issue', task) && (
        <StepForm
          title={t(texts.issue)}
          action={issueTask}
          disabledReason={bar(issueTask) ?? (own ? t(texts.ownDraft) : undefined)}
          fields={[{ key: 'note', label: t(texts.note), lines: 2, optional: true }]}
          input={(said) => ({ id: task.id, note: said('note') })}
        />
      )}
    </>
  )
}

function Change({ task, onDone }: { task: TaskView['task']; onDone: () => void }) {
  const t = useText()
  const read = useRead('/api/task-subjects', TaskSubjectsView)
  const [draft, setDraft] = useState(() => draftOf(task))
  const [note, setNote] = useState('')
  const state = useAction(changeTask)
  return (
    <Loaded read={read}>
      {(subjects) => (
        <Form
          state={state}
          input={() => ({ ...orderOf(draft), id: task.id, note })}
          onDone={onDone}
          submit={t(texts.change)}
        >
          <OrderFields
            draft={draft}
            change={(part) => setDraft((before) => ({ ...before, ...part }))}
            subjects={subjects}
          />
          <TextField name="note" label={t(texts.reason)} value={note} onChange={setNote} lines={2} />
        </Form>
      )}
    </Loaded>
  )
}

function Prioritise({
  id,
  onDone,
  disabledReason,
}: {
  id: string
  onDone: () => void
  disabledReason: string | undefined
}) {
  const t = useText()
  const [circumstances, setCircumstances] = useState<Circumstance[]>([])
  const [beginBy, setBeginBy] = useState('')
  const [note, setNote] = useState('')
  return (
    <Form
      state={useAction(prioritiseTask)}
      input={() => ({ id, circumstances, beginBy, note })}
      onDone={onDone}
      submit={t(texts.prioritise)}
      disabledReason={disabledReason}
    >
      <CheckboxGroup
        name="circumstances"
        label={t(texts.around)}
        value={circumstances}
        onChange={setCircumstances}
        choices={Circumstance.options.map((key) => ({ key, label: t(circumstanceTexts[key]) }))}
        optional
      />
      <DayField name="beginBy" label={t(texts.beginBy)} value={beginBy} onChange={setBeginBy} />
      <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={2} optional />
    </Form>
  )
}

function LeaderSteps({ view }: StepsProps) {
  const t = useText()
  const { task } = view
  const { id } = task
  const bar = useRoleBars()
  const notLeading = useLeaderBar(view)
  const note = { key: 'note', label: t(texts.note), lines: 2, optional: true } as const
  const reason = { key: 'note', label: t(texts.reason), lines: 2 } as const
  const led = [
    { step: 'accept', title: texts.accept, action: acceptTask },
    { step: 'mobilise', title: texts.mobilise, action: mobiliseTask },
    { step: 'start', title: texts.start, action: startTask },
    { step: 'resume', title: texts.resume, action: resumeTask },
  ] as const
  return (
    <>
      {led.map(
        ({ step, title, action }) =>
          taskMay(step, task) && (
            <StepForm
              key={step}
              title={t(title)}
              action={action}
              disabledReason={bar(action) ?? notLeading}
              fields={[note]}
              input={(said) => ({ id, note: said('note') })}
            />
          ),
      )}
      {taskMay('suspend', task) && (
        <StepForm
          title={t(texts.suspend)}
          action={suspendTask}
          disabledReason={bar(suspendTask)}
          fields={[reason]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
      {taskMay('complete', task) && (
        <StepForm
          title={t(texts.complete)}
          action={completeTask}
          disabledReason={bar(completeTask) ?? notLeading}
          fields={[reason]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
    </>
  )
}

function QualitySteps({ view: { task, team } }: StepsProps) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBars()
  const { id } = task
  const note = { key: 'note', label: t(texts.note), lines: 2 } as const
  const own = [task.draftedBy, task.acceptedBy, team.leaderId].includes(actor.id)
  const after = [
    { step: 'askQuality', title: texts.askQuality, action: askQuality },
    { step: 'handOver', title: texts.handOver, action: handTaskOver },
    { step: 'close', title: texts.close, action: closeTask },
  ] as const
  return (
    <>
      {after.map(
        ({ step, title, action }) =>
          taskMay(step, task) && (
            <StepForm
              key={step}
              title={t(title)}
              action={action}
              disabledReason={bar(action)}
              fields={[note]}
              input={(said) => ({ id, note: said('note') })}
            />
          ),
      )}
      {taskMay('judge', task) && (
        <StepForm
          title={t(texts.judge)}
          action={judgeTask}
          disabledReason={bar(judgeTask) ?? (own ? t(texts.ownWork) : undefined)}
          fields={[
            {
              key: 'verdict',
              label: t(texts.verdict),
              choices: [
                { key: 'accepted', label: t(texts.qualityAccepted) },
                { key: 'rework', label: t(texts.rework) },
              ],
            },
            { key: 'note', label: t(texts.reason), lines: 3 },
          ]}
          input={(said) => ({
            id,
            verdict: said('verdict') === 'accepted' ? 'accepted' : said('verdict') === 'rework' ? 'rework' : '',
            note: said('note'),
          })}
        />
      )}
    </>
  )
}

function Cancel({ view: { task } }: StepsProps) {
  const t = useText()
  const bar = useRoleBars()
  if (!taskMay('cancel', task)) return null
  return (
    <StepForm
      title={t(texts.cancel)}
      action={cancelTask}
      disabledReason={bar(cancelTask)}
      fields={[{ key: 'note', label: t(texts.reason), lines: 2 }]}
      input={(said) => ({ id: task.id, note: said('note') })}
    />
  )
}
