import { type FormEvent, type ReactNode, useState } from 'react'
import type { z } from 'zod'
import type { Texts } from '../../kernel/texts.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask, ProblemError } from '../../web/request.ts'
import { AddToReport } from './AddToReport.tsx'
import { publicTexts } from './public-texts.ts'

/** Sends something to one of the routes below the path, with the code; whether it was taken. */
type Ask = (route: string, more?: object) => Promise<boolean>

/**
 * What whoever holds a code reads and does: how far it is, what officers wrote, the way to answer, add or take it back. `standing` shows
 * the answer, and `more` what else may be sent now.
 */
export function FollowByCode<Answer extends { readonly withdrawn: boolean }>({
  path,
  view,
  words,
  standing,
  more,
}: {
  path: string
  view: z.ZodType<Answer>
  words: { readonly withdraw: Texts; readonly withdrawHint: Texts }
  standing: (answer: Answer) => ReactNode
  more?: (answer: Answer, asked: Ask) => ReactNode
}) {
  const t = useText()
  const { language } = useLanguage()
  const [code, setCode] = useState('')
  const [answer, setAnswer] = useState<Answer>()
  const [problem, setProblem] = useState<string>()
  const asked: Ask = async (route, more = {}) => {
    setProblem(undefined)
    try {
      const answered = await ask(`${path}/${route}`, view, { method: 'POST', body: { code, ...more }, language })
      setAnswer(() => answered)
      return true
    } catch (error) {
      setProblem(error instanceof ProblemError ? error.message : t(publicTexts.notSent))
      return false
    }
  }
  const follow = (event: FormEvent) => {
    event.preventDefault()
    setAnswer(undefined)
    void asked('status')
  }
  return (
    <section className="stack">
      <form className="form" autoComplete="off" spellCheck={false} onSubmit={follow}>
        <TextField
          name="code"
          label={t(publicTexts.code)}
          value={code}
          onChange={setCode}
          autoComplete="off"
          maxLength={40}
          code
          error={answer ? undefined : problem}
        />
        <div className="form-actions">
          <Button type="submit">{t(publicTexts.ask)}</Button>
        </div>
      </form>
      {answer && standing(answer)}
      {answer && problem && <Notice kind="warning">{problem}</Notice>}
      {answer && !answer.withdrawn && (
        <>
          {more?.(answer, asked)}
          <AddToReport send={(said) => asked('additions', said)} />
          <Disclosure title={t(words.withdraw)}>
            {(close) => (
              <div className="stack">
                <p>{t(words.withdrawHint)}</p>
                <Button look="danger" onPress={() => void asked('withdrawal').then(close)}>
                  {t(words.withdraw)}
                </Button>
              </div>
            )}
          </Disclosure>
        </>
      )}
    </section>
  )
}

/** What was done, the first first, with what officers wrote for whoever holds the code. */
export function OfficersAnswers({
  messages,
}: {
  messages: readonly { readonly id: string; readonly on: string; readonly what: Texts; readonly words: string }[]
}) {
  const t = useText()
  return (
    <>
      <h2>{t(publicTexts.answers)}</h2>
      <ul className="plain">
        {messages.map(({ id, on, what, words }) => (
          <li key={id}>
            <span className="row">
              <DateText value={on} plain /> {t(what)}
            </span>
            {words !== '' && (
              <blockquote>
                <Bidi>{words}</Bidi>
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
