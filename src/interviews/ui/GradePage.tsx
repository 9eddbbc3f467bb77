import { type ReactNode, useState } from 'react'
import { own } from '../../kernel/own.ts'
import { fullName } from '../../people/person.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { gradeInterview } from '../actions.ts'
import { GradeFinding, shareOf } from '../grade.ts'
import { interviewMay } from '../interview.ts'
import { interviewLanguages } from '../open-lists.ts'
import { InterviewView } from '../views.ts'
import { AnswerText } from './AnswerText.tsx'
import { InterviewBadge } from './InterviewBadge.tsx'
import { texts } from './texts.ts'

/** One interview: what was said, the grades once the outcome is known, and grading it. `after` adds what comes below. */
export function GradePage({ after }: { after?: (view: InterviewView) => ReactNode }) {
  const t = useText()
  const read = useRead(`/api/interviews/${useParam('id')}`, InterviewView)
  const number = read.data?.person.number ?? ''
  return (
    <Page title={`${t(texts.interview)} ${number}`} crumbs={[{ title: t(texts.interviews), href: '/interviews' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <About view={view} />
            <Findings view={view} />
            {interviewMay('grade', view.interview) && !view.givenByReader ? (
              <Grading view={view} />
            ) : (
              <Said view={view} />
            )}
            {after?.(view)}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function About({ view: { interview, person, group, title, interviewerName } }: { view: InterviewView }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        {
          term: t(texts.person),
          value: (
            <>
              <Link href={`/people/${person.id}`}>
                <Code>{person.number}</Code>
              </Link>{' '}
              <Bidi lang="ar">{fullName(person.nameArabic) || fullName(person.nameLatin)}</Bidi>
            </>
          ),
        },
        {
          term: t(texts.group),
          value: (
            <>
              {group && <Bidi lang="ar">{group.nameArabic}</Bidi>} · {t(texts[interview.role])}
            </>
          ),
        },
        {
          term: t(texts.interviewer),
          value: (
            <>
              <Bidi>{interviewerName}</Bidi> · {t(texts[interview.interviewerSex])} ·{' '}
              <Moment value={interview.heldAt} />
            </>
          ),
        },
        ...(interview.sexReason === ''
          ? []
          : [{ term: t(texts.sexReason), value: <Bidi>{interview.sexReason}</Bidi> }]),
        { term: t(texts.language), value: t(interviewLanguages.words(interview.language)) },
        { term: t(texts.companion), value: t(interview.companion ? texts.yes : texts.no) },
        {
          term: t(texts.whichQuestions),
          value: `${t(title)} · ${t(texts.version, { version: interview.questionSetVersion })}`,
        },
        { term: t(texts.status), value: <InterviewBadge status={interview.status} /> },
      ]}
    />
  )
}

/** What the graders found; the server leaves it out until the outcome is known. */
function Findings({ view: { grades, givenByReader } }: { view: InterviewView }) {
  const t = useText()
  if (grades.length === 0) return givenByReader ? <Notice kind="info">{t(texts.youGraded)}</Notice> : null
  const tones = { convincing: 'good', notConvincing: 'bad', cannotTell: 'neutral' } as const
  return (
    <Section title={t(texts.gradesTitle)}>
      {grades.map(({ grade, graderName }) => (
        <article className="card" key={grade.id}>
          <header className="row">
            <h3>
              <Bidi>{graderName}</Bidi>
            </h3>
            <Badge tone={tones[grade.finding]}>{t(texts[grade.finding])}</Badge>
            <span className="muted">{t(texts.marksOf, { share: shareOf(grade.marks) })}</span>
          </header>
          {grade.reason !== '' && <q>{grade.reason}</q>}
        </article>
      ))}
    </Section>
  )
}

function Said({ view: { interview, questions } }: { view: InterviewView }) {
  const t = useText()
  return (
    <Section title={t(texts.answers)}>
      {questions.map((question) => (
        <article className="card" key={question.key}>
          <p>
            <strong>{t(question.text)}</strong>
          </p>
          <p>
            <AnswerText question={question} answer={own(interview.answers, question.key)} />
          </p>
        </article>
      ))}
    </Section>
  )
}

type Mark = '0' | '1' | '2' | '3'
const markTexts = { '0': texts.mark0, '1': texts.mark1, '2': texts.mark2, '3': texts.mark3 } as const
const markKeys = ['0', '1', '2', '3'] as const

function Grading({ view }: { view: InterviewView }) {
  const t = useText()
  const { interview, questions, given, passMark } = view
  const state = useAction(gradeInterview)
  const [marks, setMarks] = useState<Readonly<Record<string, Mark>>>({})
  const [finding, setFinding] = useState<GradeFinding | ''>('')
  const [reason, setReason] = useState('')
  const third = given === 2
  const numbers = Object.fromEntries(Object.entries(marks).map(([key, mark]) => [key, Number(mark)]))
  const findings = GradeFinding.options.filter((key) => !third || key !== 'cannotTell')
  const answered = questions.filter(({ key }) => own(interview.answers, key) !== undefined)
  return (
    <Section title={t(texts.gradeTitle)}>
      <p className="hint">{t(texts.gradeLead)}</p>
      {third && <Notice kind="info">{t(texts.third)}</Notice>}
      <Form
        state={state}
        input={() => ({ id: interview.id, marks: numbers, finding, reason })}
        onDone={() => undefined}
        submit={t(texts.giveGrade)}
        disabledReason={useReason(view)}
      >
        {answered.map((question) => (
          <article className="card" key={question.key}>
            <p>
              <strong>{t(question.text)}</strong>
            </p>
            <p>
              <AnswerText question={question} answer={own(interview.answers, question.key)} />
            </p>
            {question.hint && (
              <p className="hint">
                {t(texts.hint)}: {t(question.hint)}
              </p>
            )}
            <RadioGroup
              name={`marks.${question.key}`}
              label={t(texts.mark)}
              value={own(marks, question.key) ?? ''}
              onChange={(mark) => setMarks({ ...marks, [question.key]: mark })}
              choices={markKeys.map((key) => ({ key, label: t(markTexts[key]) }))}
            />
          </article>
        ))}
        <p role="status">{t(texts.share, { share: shareOf(numbers), mark: passMark })}</p>
        <RadioGroup
          name="finding"
          label={t(texts.finding)}
          value={finding}
          onChange={setFinding}
          choices={findings.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <TextField
          name="reason"
          label={t(texts.reason)}
          hint={t(texts.reasonHint)}
          value={reason}
          onChange={setReason}
          lines={3}
          optional
        />
      </Form>
    </Section>
  )
}

/** Why the reader may not grade it; undefined where they may. */
function useReason({ interview }: InterviewView): string | undefined {
  const t = useText()
  const { actor } = useSession()
  if (interview.interviewer === actor.id) return t(texts.ownInterview)
  const grades = actor.roles.some((role) => role === 'screener' || role === 'groupOfficer')
  return grades ? undefined : t(texts.notGrader)
}
