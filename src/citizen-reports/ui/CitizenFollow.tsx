import { type FormEvent, useState } from 'react'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask, ProblemError } from '../../web/request.ts'
import { consentTexts, statusTexts, stepTexts } from '../code-lists.ts'
import { CitizenFollowAnswer } from '../views.ts'
import { AddToReport } from './AddToReport.tsx'
import { publicTexts } from './public-texts.ts'
import { citizenTones } from './tones.ts'

/** How far a report is, what officers wrote, and the way to answer, add or withdraw: for whoever holds its code. */
export function CitizenFollow() {
  const t = useText()
  const { language } = useLanguage()
  const [code, setCode] = useState('')
  const [answer, setAnswer] = useState<CitizenFollowAnswer>()
  const [problem, setProblem] = useState<string>()
  const asked = async (path: string, more: object = {}): Promise<boolean> => {
    setProblem(undefined)
    try {
      const body = { code, ...more }
      setAnswer(
        await ask(`/api/public/citizen-reports/${path}`, CitizenFollowAnswer, { method: 'POST', body, language }),
      )
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
      {answer && <Standing answer={answer} />}
      {answer && problem && <Notice kind="warning">{problem}</Notice>}
      {answer && !answer.withdrawn && (
        <>
          <AddToReport send={(more) => asked('additions', more)} />
          <Disclosure title={t(publicTexts.withdraw)}>
            {(close) => (
              <div className="stack">
                <p>{t(publicTexts.withdrawHint)}</p>
                <Button look="danger" onPress={() => void asked('withdrawal').then(close)}>
                  {t(publicTexts.withdraw)}
                </Button>
              </div>
            )}
          </Disclosure>
        </>
      )}
    </section>
  )
}

function Standing({ answer }: { answer: CitizenFollowAnswer }) {
  const t = useText()
  return (
    <div className="card stack" role="status">
      <p>
        <Code>{answer.reference}</Code>{' '}
        <Badge tone={citizenTones[answer.status]}>{t(statusTexts[answer.status])}</Badge>
      </p>
      {answer.withdrawn ? (
        <Notice kind="info">
          {t(publicTexts.withdrawn)} {answer.useStopped && t(publicTexts.useStopped)}
        </Notice>
      ) : (
        <p className="hint">
          {t(publicTexts.consent)} {t(consentTexts[answer.consent])}
        </p>
      )}
      <h2>{t(publicTexts.answers)}</h2>
      <ul className="plain">
        {answer.messages.map(({ id, on, kind, words }) => (
          <li key={id}>
            <span className="row">
              <DateText value={on} plain /> {t(stepTexts[kind])}
            </span>
            {words !== '' && (
              <blockquote>
                <Bidi>{words}</Bidi>
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
