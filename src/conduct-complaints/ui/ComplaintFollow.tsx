import { type FormEvent, useState } from 'react'
import { AddToReport } from '../../citizen-reports/ui/AddToReport.tsx'
import { publicTexts as shared } from '../../citizen-reports/ui/public-texts.ts'
import { newId } from '../../kernel/ids.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask, ProblemError } from '../../web/request.ts'
import { findingTexts, outcomeTexts, statusTexts, stepTexts } from '../code-lists.ts'
import { ComplaintFollowAnswer } from '../views.ts'
import { publicTexts } from './public-texts.ts'
import { complaintTones } from './tones.ts'

/** How far a complaint is, what officers wrote, and the way to answer, appeal or withdraw: for whoever holds its code. */
export function ComplaintFollow() {
  const t = useText()
  const { language } = useLanguage()
  const [code, setCode] = useState('')
  const [answer, setAnswer] = useState<ComplaintFollowAnswer>()
  const [problem, setProblem] = useState<string>()
  const asked = async (path: string, more: object = {}): Promise<boolean> => {
    setProblem(undefined)
    try {
      const body = { code, ...more }
      const url = `/api/public/conduct-complaints/${path}`
      setAnswer(await ask(url, ComplaintFollowAnswer, { method: 'POST', body, language }))
      return true
    } catch (error) {
      setProblem(error instanceof ProblemError ? error.message : t(shared.notSent))
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
          label={t(shared.code)}
          value={code}
          onChange={setCode}
          autoComplete="off"
          maxLength={40}
          code
          error={answer ? undefined : problem}
        />
        <div className="form-actions">
          <Button type="submit">{t(shared.ask)}</Button>
        </div>
      </form>
      {answer && <Standing answer={answer} />}
      {answer && problem && <Notice kind="warning">{problem}</Notice>}
      {answer && !answer.withdrawn && (
        <>
          {answer.mayAppeal && <Appeal send={(more) => asked('appeals', more)} />}
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

function Standing({ answer }: { answer: ComplaintFollowAnswer }) {
  const t = useText()
  const { list } = useFormat()
  return (
    <div className="card stack" role="status">
      <p>
        <Code>{answer.reference}</Code>{' '}
        <Badge tone={complaintTones[answer.status]}>{t(statusTexts[answer.status])}</Badge>
      </p>
      {answer.withdrawn && <Notice kind="info">{t(publicTexts.withdrawn)}</Notice>}
      {answer.finding && (
        <p>
          {t(publicTexts.finding)}: <strong>{t(findingTexts[answer.finding])}</strong>
        </p>
      )}
      {answer.outcomes.length > 0 && (
        <p>
          {t(publicTexts.outcomes)}: {list(answer.outcomes.map((one) => t(outcomeTexts[one])))}
        </p>
      )}
      <h2>{t(shared.answers)}</h2>
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

/** The appeal has an id of its own, so that sending it again after no answer is harmless. */
function Appeal({ send }: { send: (more: object) => Promise<boolean> }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [said, setSaid] = useState('')
  const [sending, setSending] = useState(false)
  const nothing = said.trim() === ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sending || nothing) return
    setSending(true)
    await send({ id, said })
    setSending(false)
  }
  return (
    <Disclosure title={t(publicTexts.appeal)}>
      {() => (
        <form className="form" autoComplete="off" spellCheck={false} onSubmit={(event) => void submit(event)}>
          <TextField
            name="appeal"
            label={t(publicTexts.appealWords)}
            hint={t(publicTexts.appealHint)}
            value={said}
            onChange={setSaid}
            lines={4}
            maxLength={4000}
            autoComplete="off"
          />
          <div className="form-actions">
            <Button
              type="submit"
              look="main"
              isPending={sending}
              disabledReason={nothing ? t(publicTexts.appealWords) : undefined}
            >
              {t(publicTexts.sendAppeal)}
            </Button>
          </div>
        </form>
      )}
    </Disclosure>
  )
}
