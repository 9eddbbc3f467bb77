import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { cameTexts, courseTexts, enrolmentTexts } from '../code-lists.ts'
import { CourseAttendance, courseMay, shareCame } from '../course.ts'
import { endCourse, enrol, recordAttendance, recordResult } from '../course-actions.ts'
import { courseKinds } from '../open-lists.ts'
import { trainers } from '../trainee.ts'
import { CourseView, TraineeChoices } from '../views.ts'
import { courseTones } from './CoursesPage.tsx'
import { nameOf } from './TraineesPage.tsx'
import { texts } from './texts.ts'

/** One course: who is enrolled, how often they came, and how it ended for them. */
export function CoursePage() {
  const t = useText()
  const { actor } = useSession()
  const read = useRead(`/api/training-courses/${useParam('id')}`, CourseView)
  const trains = trainers.some((role) => actor.roles.includes(role))
  return (
    <Loaded read={read}>
      {(view) => {
        const { course, placeName, taken } = view
        return (
          <Page
            title={t(course.title)}
            heading={<Bidi>{t(course.title)}</Bidi>}
            crumbs={[{ title: t(texts.courses), href: '/training-courses' }]}
            actions={<Badge tone={courseTones[course.status]}>{t(courseTexts[course.status])}</Badge>}
          >
            <Section title={t(texts.courses)}>
              <DescriptionList
                items={[
                  { term: t(texts.kind), value: t(courseKinds.words(course.kind)) },
                  { term: t(texts.place), value: <Bidi>{`${t(placeName)} · ${course.venue}`}</Bidi> },
                  { term: t(texts.startsOn), value: <DateText value={course.startsOn} /> },
                  { term: t(texts.endsOn), value: <DateText value={course.endsOn} /> },
                  { term: t(texts.taken), value: <Bidi>{`${taken} / ${course.places}`}</Bidi> },
                  { term: t(texts.leastAttendance), value: course.leastAttendance },
                  ...(course.note === '' ? [] : [{ term: t(texts.note), value: <Bidi>{course.note}</Bidi> }]),
                ]}
              />
            </Section>
            <Enrolled view={view} trains={trains} />
            {trains && courseMay('enrol', course) && (
              <Disclosure title={t(texts.enrol)}>
                {(close) => <EnrolForm courseId={course.id} onDone={close} />}
              </Disclosure>
            )}
            {trains && courseMay('end', course) && (
              <StepForm
                title={t(texts.end)}
                action={endCourse}
                fields={[
                  {
                    key: 'status',
                    label: t(texts.status),
                    choices: endCourse.input.shape.status.options.map((key) => ({ key, label: t(courseTexts[key]) })),
                  },
                  { key: 'note', label: t(texts.note) },
                ]}
                input={(said) => ({
                  id: course.id,
                  status: endCourse.input.shape.status.safeParse(said('status')).data ?? '',
                  note: said('note'),
                })}
              />
            )}
          </Page>
        )
      }}
    </Loaded>
  )
}

function EnrolForm({ courseId, onDone }: { courseId: string; onDone: () => void }) {
  const t = useText()
  const read = useRead('/api/trainee-choices', TraineeChoices)
  const [id] = useState(() => newId())
  const [traineeId, setTrainee] = useState('')
  return (
    <Form state={useAction(enrol)} input={() => ({ id, courseId, traineeId })} onDone={onDone} submit={t(texts.enrol)}>
      <Loaded read={read}>
        {({ trainees }) => (
          <ComboBox
            name="traineeId"
            label={t(texts.person)}
            value={traineeId}
            onChange={setTrainee}
            choices={trainees.map(({ id: key, person }) => ({ key, label: `${nameOf(person)} · ${person.number}` }))}
          />
        )}
      </Loaded>
    </Form>
  )
}

function Enrolled({ view: { course, enrolled }, trains }: { view: CourseView; trains: boolean }) {
  const t = useText()
  return (
    <Section title={t(texts.enrolled)}>
      <Table
        caption={t(texts.enrolled)}
        rows={enrolled}
        rowKey={({ enrolment }) => enrolment.id}
        empty={<Empty>{t(texts.noEnrolled)}</Empty>}
        columns={[
          {
            key: 'person',
            header: t(texts.person),
            cell: ({ enrolment, person }) => (
              <Link href={`/trainees/${enrolment.traineeId}`}>
                <Bidi>{nameOf(person)}</Bidi>
              </Link>
            ),
          },
          {
            key: 'share',
            header: t(texts.attendance),
            end: true,
            cell: (days) => {
              const share = shareCame(days)
              return share === null ? '–' : <Bidi>{`${share} %`}</Bidi>
            },
          },
          {
            key: 'status',
            header: t(texts.courseResult),
            cell: ({ enrolment }) => (
              <>
                <Badge
                  tone={enrolment.status === 'passed' ? 'good' : enrolment.status === 'enrolled' ? 'moving' : 'bad'}
                >
                  {t(enrolmentTexts[enrolment.status])}
                </Badge>{' '}
                {enrolment.score !== null && <Bidi>{`${enrolment.score} / 100`}</Bidi>} <Bidi>{enrolment.note}</Bidi>
              </>
            ),
          },
        ]}
      />
      {trains &&
        enrolled.map(
          ({ enrolment, person }) =>
            enrolment.status === 'enrolled' && (
              <div key={enrolment.id}>
                {courseMay('attend', course) && (
                  <StepForm
                    title={t(texts.recordDay, { name: nameOf(person) })}
                    action={recordAttendance}
                    fields={[
                      { key: 'day', label: t(texts.day), day: true },
                      {
                        key: 'came',
                        label: t(texts.came),
                        choices: CourseAttendance.shape.came.options.map((key) => ({ key, label: t(cameTexts[key]) })),
                      },
                    ]}
                    input={(said) => ({
                      ...{ id: newId(), courseId: course.id, enrolmentId: enrolment.id, day: said('day') },
                      came: CourseAttendance.shape.came.safeParse(said('came')).data ?? '',
                    })}
                  />
                )}
                <StepForm
                  title={t(texts.recordResult, { name: nameOf(person) })}
                  action={recordResult}
                  fields={[
                    {
                      key: 'status',
                      label: t(texts.courseResult),
                      choices: recordResult.input.shape.status.options.map((key) => ({
                        key,
                        label: t(enrolmentTexts[key]),
                      })),
                    },
                    { key: 'score', label: t(texts.score), lines: 1, optional: true },
                    { key: 'endedOn', label: t(texts.endedOn), day: true },
                    { key: 'note', label: t(texts.resultNote), optional: true },
                  ]}
                  input={(said) => ({
                    id: enrolment.id,
                    status: recordResult.input.shape.status.safeParse(said('status')).data ?? '',
                    score: said('score').trim() === '' ? null : wholeNumber(said('score')),
                    endedOn: said('endedOn'),
                    note: said('note'),
                  })}
                />
              </div>
            ),
        )}
    </Section>
  )
}
