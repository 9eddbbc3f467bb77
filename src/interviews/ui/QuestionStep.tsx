import { useText } from '../../web/i18n.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { InterviewAnswer } from '../interview.ts'
import type { Question } from '../question-set.ts'
import { texts } from './texts.ts'

const states = ['said', 'doesNotKnow', 'doesNotSay'] as const

/** One question, large enough to be read out, and how it was answered. */
export function QuestionStep({
  question,
  answer,
  onAnswer,
}: {
  question: Question
  answer: InterviewAnswer | undefined
  onAnswer: (answer: InterviewAnswer) => void
}) {
  const t = useText()
  const { state, value } = answer ?? { state: 'said', value: '' }
  const say = (said: string) => onAnswer({ state: 'said', value: said })
  return (
    <>
      <h2 className="question">{t(question.text)}</h2>
      {!question.mandatory && <p className="hint">{t(texts.mayBeSkipped)}</p>}
      <RadioGroup
        name={`${question.key}.state`}
        label={t(texts.howAnswered)}
        value={state}
        onChange={(next) => onAnswer({ state: next, value: next === 'said' ? value : '' })}
        choices={states.map((key) => ({ key, label: t(texts[key]) }))}
      />
      {state === 'said' && <Said question={question} value={value} onChange={say} />}
    </>
  )
}

function Said({ question, value, onChange }: { question: Question; value: string; onChange: (value: string) => void }) {
  const t = useText()
  const shared = { name: `answers.${question.key}`, label: t(texts.answer), value, onChange }
  if (question.kind === 'choice')
    return <RadioGroup {...shared} choices={question.choices.map(({ key, text }) => ({ key, label: t(text) }))} />
  if (question.kind === 'yesNo')
    return <RadioGroup {...shared} choices={(['yes', 'no'] as const).map((key) => ({ key, label: t(texts[key]) }))} />
  if (question.kind === 'number') return <TextField {...shared} code inputMode="numeric" maxLength={9} />
  if (question.kind === 'date') return <TextField {...shared} code hint={t(texts.dateAnswer)} maxLength={10} />
  return <TextField {...shared} lines={5} maxLength={2000} />
}
