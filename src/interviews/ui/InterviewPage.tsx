import { useState } from 'react'
import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { own } from '../../kernel/own.ts'
import { fullName, type Person } from '../../people/person.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useCodeChoices } from '../../web/codes.ts'
import { useSealedDraft } from '../../web/drafts/use-sealed-draft.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DraftNotice } from '../../web/kit/DraftNotice.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded, Loading } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { holdInterview } from '../actions.ts'
import { Answers, owesReason } from '../interview.ts'
import { interviewLanguages } from '../open-lists.ts'
import { InterviewForm } from '../views.ts'
import { AnswerText } from './AnswerText.tsx'
import { QuestionStep } from './QuestionStep.tsx'
import { texts } from './texts.ts'

/** Holding an interview: one question after the other, then how it was held, and sending it. */
export function InterviewPage() {
  const t = useText()
  const personId = useParam('id')
  const read = useRead(`/api/people/${personId}/interview-form`, InterviewForm)
  return (
    <Page title={t(texts.interview)} crumbs={[{ title: t(texts.person), href: `/people/${personId}` }]} narrow>
      <Loaded read={read}>{(form) => <Held form={form} />}</Loaded>
    </Page>
  )
}

type AdultForm = Extract<InterviewForm, { child: false }>

/** What stands in the way of an interview, or the interview. */
function Held({ form }: { form: InterviewForm }) {
  const t = useText()
  if (form.child) return <Notice kind="danger">{t(texts.child)}</Notice>
  const { association, unfinished, sets } = form
  if (!association) return <Notice kind="warning">{t(texts.noAssociation)}</Notice>
  if (unfinished) return <Notice kind="warning">{t(texts.unfinished)}</Notice>
  if (sets.length === 0) return <Notice kind="warning">{t(texts.noSets)}</Notice>
  return (
    <>
      <p>
        <Code>{form.person.number}</Code>{' '}
        <Bidi lang="ar">{fullName(form.person.nameArabic) || fullName(form.person.nameLatin)}</Bidi> ·{' '}
        <Bidi lang="ar">{association.group.nameArabic}</Bidi> · {t(texts[association.role])}
      </p>
      <Interviewing form={form} />
    </>
  )
}

const Draft = z.object({
  id: z.uuid(),
  setId: z.string(),
  step: z.int().min(0),
  answers: Answers,
  interviewerSex: z.enum(['male', 'female', '']),
  sexReason: z.string(),
  language: z.string(),
  companion: z.enum(['yes', 'no', '']),
})
type Draft = z.infer<typeof Draft>

function newDraft(sets: AdultForm['sets'], sex: Person['sex'] | null): Draft {
  const how = { interviewerSex: sex ?? '', sexReason: '', language: '', companion: '' } as const
  return { id: newId(), setId: sets.length === 1 ? (sets[0]?.id ?? '') : '', step: 0, answers: {}, ...how }
}

function Interviewing({ form }: { form: AdultForm }) {
  const t = useText()
  const { sex } = useSession()
  const [first] = useState(() => newDraft(form.sets, sex))
  const {
    draft,
    change: keep,
    forget,
    kept,
  } = useSealedDraft({ name: 'interview.steps', title: t(texts.interview) }, Draft, first)
  if (!draft) return <Loading />
  const change = (part: Partial<Draft>) => keep({ ...draft, ...part })
  const set = form.sets.find(({ id }) => id === draft.setId)
  if (!set) {
    return (
      <RadioGroup
        name="questionSetId"
        label={t(texts.whichQuestions)}
        value={draft.setId}
        onChange={(setId) => change({ setId, step: 0, answers: {} })}
        choices={form.sets.map(({ id, title, version }) => ({
          key: id,
          label: `${t(title)} · ${t(texts.version, { version })}`,
        }))}
      />
    )
  }
  const { questions } = set
  const question = questions[draft.step]
  if (!question) return <Review form={form} set={set} draft={draft} change={change} forget={forget} />
  const last = draft.step === questions.length - 1
  return (
    <div className="form">
      <p className="muted" role="status">
        {t(texts.questionOf, { at: draft.step + 1, of: questions.length })}
      </p>
      <QuestionStep
        key={question.key}
        question={question}
        answer={own(draft.answers, question.key)}
        onAnswer={(answer) => change({ answers: { ...draft.answers, [question.key]: answer } })}
      />
      <div className="form-actions">
        {draft.step > 0 && <Button onPress={() => change({ step: draft.step - 1 })}>{t(texts.previous)}</Button>}
        <Button look="main" size="large" onPress={() => change({ step: draft.step + 1 })}>
          {t(last ? texts.toEnd : texts.next)}
        </Button>
      </div>
      <DraftNotice kept={kept} />
    </div>
  )
}

/** An answer that was opened and left empty is one that was left out. */
function given(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, { state, value }]) => state !== 'said' || value !== ''))
}

function Review({
  form,
  set,
  draft,
  change,
  forget,
}: {
  form: AdultForm
  set: AdultForm['sets'][number]
  draft: Draft
  change: (part: Partial<Draft>) => void
  forget: () => void
}) {
  const t = useText()
  const go = useGo()
  const state = useAction(holdInterview)
  const personId = form.person.id
  const { interviewerSex, sexReason, language, companion } = draft
  const owes = interviewerSex !== '' && owesReason(form.person, interviewerSex)
  return (
    <Form
      state={state}
      input={() => ({
        ...{ id: draft.id, personId, questionSetId: set.id, interviewerSex, sexReason, language },
        answers: given(draft.answers),
        companion: companion === '' ? null : companion === 'yes',
      })}
      onDone={() => {
        forget()
        go(`/people/${personId}`)
      }}
      submit={t(texts.send)}
      secondary={<Button onPress={() => change({ step: set.questions.length - 1 })}>{t(texts.previous)}</Button>}
    >
      <h2>{t(texts.review)}</h2>
      {set.questions.map((question, at) => (
        <article key={question.key} className="card" data-field={`answers.${question.key}`}>
          <p>
            <strong>{t(question.text)}</strong>
          </p>
          <p>
            <AnswerText question={question} answer={own(draft.answers, question.key)} />
          </p>
          <Button look="quiet" onPress={() => change({ step: at })}>
            {t(texts.change)}
          </Button>
        </article>
      ))}
      <RadioGroup
        name="interviewerSex"
        label={t(texts.interviewerSex)}
        value={interviewerSex}
        onChange={(sex) => change({ interviewerSex: sex })}
        choices={(['female', 'male'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
      {owes && (
        <TextField
          name="sexReason"
          label={t(texts.sexReason)}
          hint={t(texts.sexReasonHint)}
          value={sexReason}
          onChange={(reason) => change({ sexReason: reason })}
          lines={2}
        />
      )}
      <Select
        name="language"
        label={t(texts.language)}
        value={language}
        onChange={(next) => change({ language: next })}
        choices={useCodeChoices(interviewLanguages)}
      />
      <RadioGroup
        name="companion"
        label={t(texts.companion)}
        value={companion}
        onChange={(next) => change({ companion: next })}
        choices={(['yes', 'no'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
    </Form>
  )
}
