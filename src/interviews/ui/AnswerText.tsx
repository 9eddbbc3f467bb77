import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import type { InterviewAnswer } from '../interview.ts'
import type { Question } from '../question-set.ts'
import { texts } from './texts.ts'

/** An answer as it was given, in the reader's language where it was a choice. */
export function AnswerText({ question, answer }: { question: Question; answer: InterviewAnswer | undefined }) {
  const t = useText()
  if (!answer) return <span className="muted">{t(question.mandatory ? texts.notAnswered : texts.leftOut)}</span>
  const { state, value } = answer
  if (state !== 'said') return <em>{t(texts[state])}</em>
  if (value === '') return <span className="muted">{t(texts.notAnswered)}</span>
  if (question.kind === 'choice') {
    const choice = question.choices.find(({ key }) => key === value)
    return <>{choice ? t(choice.text) : value}</>
  }
  if (question.kind === 'yesNo') return <>{t(value === 'yes' ? texts.yes : texts.no)}</>
  return question.kind === 'text' ? <Bidi>{value}</Bidi> : <Code>{value}</Code>
}
