import { type FormEvent, useState } from 'react'
import { FollowByCode, OfficersAnswers } from '../../citizen-reports/ui/FollowByCode.tsx'
import { newId } from '../../kernel/ids.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { findingTexts, outcomeTexts, statusTexts, stepTexts } from '../code-lists.ts'
import { ComplaintFollowAnswer } from '../views.ts'
import { publicTexts } from './public-texts.ts'
import { complaintTones } from './tones.ts'

/** How far a complaint is, what officers wrote, and the way to answer, appeal or withdraw: for whoever holds its code. */
export function ComplaintFollow() {
  return (
    <FollowByCode
      path="/api/public/conduct-complaints"
      view={ComplaintFollowAnswer}
      words={publicTexts}
      standing={(answer) => <Standing answer={answer} />}
      more={(answer, asked) => answer.mayAppeal && <Appeal send={(said) => asked('appeals', said)} />}
    />
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
      <OfficersAnswers messages={answer.messages.map((one) => ({ ...one, what: stepTexts[one.kind] }))} />
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
