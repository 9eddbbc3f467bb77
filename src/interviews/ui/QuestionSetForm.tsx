import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { Question, QuestionSet } from '../question-set.ts'
import { draftQuestionSet, editQuestionSet } from '../question-set-actions.ts'
import { noTexts, QuestionFields, WordsFields } from './QuestionFields.tsx'
import { setTexts } from './question-set-texts.ts'

type Content = Pick<QuestionSet, 'title' | 'questions' | 'passMark'>

/** Writing a draft: a new set, a new version of one (`seriesId`), or a draft that is there (`id`). */
export function QuestionSetForm({
  first,
  id,
  seriesId,
  onDone,
}: {
  first: Content
  id?: string
  seriesId: string | null
  onDone: (id: string) => void
}) {
  const t = useText()
  const drafting = useAction(draftQuestionSet)
  const editing = useAction(editQuestionSet)
  const [newSetId] = useState(() => newId())
  const [title, setTitle] = useState(first.title)
  const [passMark, setPassMark] = useState(String(first.passMark))
  const [questions, setQuestions] = useState(() => first.questions.map((question) => ({ id: newId(), question })))
  const content = () => ({
    title,
    passMark: /^\d+$/.test(passMark) ? Number(passMark) : null,
    questions: questions.map(({ question }) => question),
  })
  const change = (at: number, question: Question) =>
    setQuestions(questions.map((one, i) => (i === at ? { ...one, question } : one)))
  const swap = (at: number) =>
    setQuestions(questions.toSpliced(at - 1, 2, ...questions.slice(at - 1, at + 1).toReversed()))
  const fields = (
    <>
      <FieldGroup title={t(setTexts.title)}>
        <WordsFields name="title" label={t(setTexts.title)} value={title} onChange={setTitle} />
        <TextField
          name="passMark"
          label={t(setTexts.passMark)}
          hint={t(setTexts.passMarkHint)}
          value={passMark}
          onChange={setPassMark}
          code
          inputMode="numeric"
          maxLength={3}
        />
      </FieldGroup>
      <p className="hint">{t(setTexts.hintHint)}</p>
      {questions.map((one, at) => (
        <QuestionFields
          key={one.id}
          question={one.question}
          at={at}
          onChange={(question) => change(at, question)}
          onUp={at > 0 ? () => swap(at) : undefined}
          onRemove={() => setQuestions(questions.filter(({ id }) => id !== one.id))}
        />
      ))}
      <Button onPress={() => setQuestions([...questions, { id: newId(), question: empty(questions.length + 1) }])}>
        {t(setTexts.add)}
      </Button>
    </>
  )
  const done = ({ subject }: { subject: string }) => onDone(subject)
  if (id !== undefined) {
    return (
      <Form state={editing} input={() => ({ id, ...content() })} onDone={done} submit={t(setTexts.save)}>
        {fields}
      </Form>
    )
  }
  const input = () => ({ id: newSetId, seriesId, ...content() })
  return (
    <Form state={drafting} input={input} onDone={done} submit={t(setTexts.save)}>
      {fields}
    </Form>
  )
}

function empty(at: number): Question {
  return { key: `q${at}`, text: noTexts, hint: null, kind: 'text', choices: [], mandatory: true, onlyFor: [] }
}
