import { TraineePostings } from '../../postings/ui/TraineePostings.tsx'
import { TraineeRanks } from '../../ranks/ui/TraineeRanks.tsx'
import { enrolmentTexts, resultTexts, stageTexts, traineeStepTexts, traineeTexts } from '../../training/code-lists.ts'
import { handers } from '../../training/trainee.ts'
import { closeTrainee, tellTraining } from '../../training/trainee-actions.ts'
import { nameOf } from '../../training/ui/TraineesPage.tsx'
import { texts } from '../../training/ui/texts.ts'
import { TraineeView } from '../../training/views.ts'
import { useRead } from '../api.ts'
import { useText } from '../i18n.tsx'
import { Badge } from '../kit/Badge.tsx'
import { Bidi, Code } from '../kit/Bidi.tsx'
import { DateText, Moment } from '../kit/Dates.tsx'
import { DescriptionList } from '../kit/DescriptionList.tsx'
import { Link } from '../kit/Link.tsx'
import { Notice } from '../kit/Notice.tsx'
import { Page, Section } from '../kit/Page.tsx'
import { Empty, Loaded } from '../kit/States.tsx'
import { Table } from '../kit/Table.tsx'
import { Timeline } from '../kit/Timeline.tsx'
import { useParam } from '../navigation.ts'
import { StepForm } from '../StepForm.tsx'
import { useSession } from '../session.tsx'

/** Somebody in training: what training may know of their vetting, courses, rank, place and probation. */
export function TraineeRecordPage() {
  const t = useText()
  const read = useRead(`/api/trainees/${useParam('id')}`, TraineeView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={view.number}
          heading={<Bidi>{nameOf(view.person)}</Bidi>}
          crumbs={[{ title: t(texts.trainees), href: '/trainees' }]}
          actions={
            <Badge tone={view.trainee.status === 'closed' ? 'neutral' : 'moving'}>
              {t(view.trainee.status === 'closed' ? traineeTexts.closed : stageTexts[view.stage])}
            </Badge>
          }
        >
          {view.expired && <Notice kind="warning">{t(texts.expired)}</Notice>}
          <About view={view} />
          <Courses view={view} />
          <TraineeRanks trainee={view.trainee} />
          <TraineePostings trainee={view.trainee} />
          <Told view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view: { trainee, person, number, institutionName, postTitle } }: { view: TraineeView }) {
  const t = useText()
  return (
    <Section title={t(texts.about)}>
      <DescriptionList
        items={[
          {
            term: t(texts.person),
            value: (
              <>
                <Bidi>{nameOf(person)}</Bidi> · <Code>{person.number}</Code>
              </>
            ),
          },
          { term: t(texts.number), value: <Code>{number}</Code> },
          { term: t(texts.institution), value: <Bidi>{t(institutionName)}</Bidi> },
          { term: t(texts.post), value: <Bidi>{t(postTitle)}</Bidi> },
          { term: t(texts.result), value: t(resultTexts[trainee.result]) },
          { term: t(texts.validUntil), value: <DateText value={trainee.validUntil} /> },
        ]}
      />
    </Section>
  )
}

function Courses({ view: { courses } }: { view: TraineeView }) {
  const t = useText()
  return (
    <Section title={t(texts.courses)}>
      <Table
        caption={t(texts.courses)}
        rows={courses}
        rowKey={({ enrolment }) => enrolment.id}
        empty={<Empty>{t(texts.noCourses)}</Empty>}
        columns={[
          {
            key: 'title',
            header: t(texts.title),
            cell: ({ enrolment, title }) => (
              <Link href={`/training-courses/${enrolment.courseId}`}>
                <Bidi>{t(title)}</Bidi>
              </Link>
            ),
          },
          { key: 'starts', header: t(texts.startsOn), cell: ({ startsOn }) => <DateText value={startsOn} plain /> },
          {
            key: 'status',
            header: t(texts.courseResult),
            cell: ({ enrolment }) => t(enrolmentTexts[enrolment.status]),
          },
        ]}
      />
    </Section>
  )
}

function Told({ view: { trainee, steps } }: { view: TraineeView }) {
  const t = useText()
  const { actor } = useSession()
  const hands = trainee.status === 'open' && handers.some((role) => actor.roles.includes(role))
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, takenByName }) => ({
          key: step.id,
          title: t(traineeStepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{takenByName}</Bidi> · {t(resultTexts[step.result])} · <DateText value={step.validUntil} plain />
            </>
          ),
          state: 'done',
        }))}
      />
      {hands && (
        <>
          <StepForm title={t(texts.tell)} action={tellTraining} fields={[]} input={() => ({ id: trainee.id })} />
          <StepForm title={t(texts.close)} action={closeTrainee} fields={[]} input={() => ({ id: trainee.id })} />
        </>
      )}
    </Section>
  )
}
