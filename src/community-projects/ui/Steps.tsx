import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { NumberFields, numberIn, type Typed } from '../../web/NumberFields.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { quotasMissed } from '../committee.ts'
import { projectMay } from '../project.ts'
import {
  completeProject,
  reviewProject,
  reviseProject,
  signOffProject,
  startProject,
  stopProject,
  submitProject,
} from '../project-actions.ts'
import type { ProjectView } from '../views.ts'
import { PaperFields, paperOf, usePaper } from './PaperForm.tsx'
import { texts } from './texts.ts'

/** What can be done with a project now, and who does it. */
export function ProjectSteps({ view }: { view: ProjectView }) {
  const { project } = view
  return (
    <>
      {projectMay('submit', project) && <Submit view={view} />}
      {projectMay('review', project) && <Review view={view} />}
      {projectMay('signOff', project) && <SignOff view={view} />}
      {projectMay('start', project) && <Start view={view} />}
      {projectMay('revise', project) && <Revise view={view} />}
      {projectMay('complete', project) && <End view={view} step="complete" />}
      {projectMay('stop', project) && <End view={view} step="stop" />}
    </>
  )
}

function useOfficer() {
  const t = useText()
  const { actor } = useSession()
  return actor.roles.includes('cvrOfficer') ? undefined : t(texts.onlyOfficer)
}

function Submit({ view: { project, meetings } }: { view: ProjectView }) {
  const t = useText()
  const officer = useOfficer()
  const state = useAction(submitProject)
  const [meetingId, setMeeting] = useState('')
  return (
    <Disclosure title={t(texts.submit)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: project.id, meetingId })}
          onDone={close}
          submit={t(texts.submit)}
          disabledReason={officer ?? (meetings.length === 0 ? t(texts.noMeeting) : undefined)}
        >
          <Select
            name="meetingId"
            label={t(texts.meeting)}
            value={meetingId}
            onChange={setMeeting}
            choices={meetings.map(({ id, meetsOn, place }) => ({ key: id, label: `${meetsOn} · ${place}` }))}
          />
        </Form>
      )}
    </Disclosure>
  )
}

const verdicts = ['recommended', 'givenBack', 'rejected'] as const

function Review({ view: { project, meeting } }: { view: ProjectView }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(reviewProject)
  const [verdict, setVerdict] = useState<(typeof verdicts)[number] | ''>('')
  const [remarks, setRemarks] = useState('')
  const own = project.draftedBy === actor.id || project.submittedBy === actor.id
  const why = !actor.roles.includes('reviewCommittee')
    ? t(texts.onlyReviewer)
    : own
      ? t(texts.youWrote)
      : meeting?.status === 'held'
        ? undefined
        : t(texts.waitsForMeeting)
  return (
    <Disclosure title={t(texts.review)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: project.id, verdict, remarks })}
          onDone={close}
          submit={t(texts.recordReview)}
          disabledReason={why}
        >
          {meeting && (
            <p>
              {t(texts.meeting)}: <DateText value={meeting.meetsOn} />
            </p>
          )}
          <RadioGroup
            name="verdict"
            label={t(texts.review)}
            value={verdict}
            onChange={setVerdict}
            choices={verdicts.map((key) => ({ key, label: t(texts[key]) }))}
          />
          <TextField name="remarks" label={t(texts.remarks)} value={remarks} onChange={setRemarks} lines={3} />
        </Form>
      )}
    </Disclosure>
  )
}

function SignOff({ view: { project, committee } }: { view: ProjectView }) {
  const t = useText()
  const officer = useOfficer()
  const state = useAction(signOffProject)
  const [typed, setTyped] = useState<Typed>({})
  const missed = quotasMissed(committee.composition).length > 0 ? t(texts.missed30) : undefined
  return (
    <Disclosure title={t(texts.signOff)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({
            ...{ id: project.id, inFavour: numberIn(typed, 'inFavour'), against: numberIn(typed, 'against') },
          })}
          onDone={close}
          submit={t(texts.signOff)}
          disabledReason={officer ?? missed}
        >
          <NumberFields
            fields={(['inFavour', 'against'] as const).map((key) => ({ key, label: t(texts[key]) }))}
            value={typed}
            onChange={setTyped}
          />
        </Form>
      )}
    </Disclosure>
  )
}

function Start({ view: { project } }: { view: ProjectView }) {
  const t = useText()
  const { actor } = useSession()
  const { send, sending, answer } = useAction(startProject)
  const own = project.draftedBy === actor.id || project.signedOffBy === actor.id
  const why = !actor.roles.includes('director') ? t(texts.onlyDirector) : own ? t(texts.youWrote) : undefined
  return (
    <div>
      <Button look="main" isPending={sending} disabledReason={why} onPress={() => void send({ id: project.id })}>
        {t(texts.start)}
      </Button>
      {answer?.outcome === 'refused' && <Notice kind="warning">{answer.text}</Notice>}
    </div>
  )
}

function Revise({ view }: { view: ProjectView }) {
  const t = useText()
  return <Disclosure title={t(texts.revise)}>{(close) => <ReviseForm view={view} onDone={close} />}</Disclosure>
}

function ReviseForm({ view: { project, paper: before }, onDone }: { view: ProjectView; onDone: () => void }) {
  const t = useText()
  const [paperId] = useState(() => newId())
  const [change, setChange] = useState('')
  const [paper, setPaper] = usePaper(before)
  return (
    <Form
      state={useAction(reviseProject)}
      input={() => ({ id: project.id, paperId, change, ...paperOf(paper) })}
      onDone={onDone}
      submit={t(texts.save)}
      disabledReason={useOfficer()}
    >
      <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
      <PaperFields value={paper} onChange={setPaper} />
    </Form>
  )
}

function End({ view: { project }, step }: { view: ProjectView; step: 'complete' | 'stop' }) {
  const t = useText()
  const { actor } = useSession()
  const officer = useOfficer()
  const may = step === 'stop' && actor.roles.includes('director')
  return (
    <StepForm
      title={t(texts[step])}
      action={step === 'complete' ? completeProject : stopProject}
      fields={[{ key: 'results', label: t(step === 'complete' ? texts.results : texts.reason), lines: 3 }]}
      input={(said) => ({ id: project.id, results: said('results') })}
      disabledReason={may ? undefined : officer}
    />
  )
}
