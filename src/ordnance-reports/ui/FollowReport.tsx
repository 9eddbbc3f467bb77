import { type FormEvent, useState } from 'react'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask, ProblemError } from '../../web/request.ts'
import { webTexts } from '../../web/texts.ts'
import { outcomeTexts, statusTexts } from '../code-lists.ts'
import { FollowAnswer } from '../views.ts'
import { publicTexts } from './public-texts.ts'
import { reportTones } from './tones.ts'

/** How far a report is, for whoever holds its code; nothing of what was said in it. */
export function FollowReport() {
  const t = useText()
  return <Disclosure title={t(publicTexts.follow)}>{() => <Follow />}</Disclosure>
}

function Follow() {
  const t = useText()
  const { language } = useLanguage()
  const [code, setCode] = useState('')
  const [answer, setAnswer] = useState<FollowAnswer>()
  const [problem, setProblem] = useState<string>()
  const follow = async (event: FormEvent) => {
    event.preventDefault()
    setAnswer(undefined)
    setProblem(undefined)
    try {
      const body = { code }
      setAnswer(await ask('/api/public/ordnance-reports/status', FollowAnswer, { method: 'POST', body, language }))
    } catch (error) {
      setProblem(error instanceof ProblemError ? error.message : t(webTexts.offline))
    }
  }
  return (
    <form className="form" onSubmit={(event) => void follow(event)}>
      <TextField name="code" label={t(publicTexts.code)} value={code} onChange={setCode} code error={problem} />
      <div className="form-actions">
        <Button type="submit">{t(publicTexts.ask)}</Button>
      </div>
      {answer && (
        <p role="status">
          <Code>{answer.reference}</Code>{' '}
          <Badge tone={reportTones[answer.status]}>{t(statusTexts[answer.status])}</Badge>{' '}
          {answer.outcome && t(outcomeTexts[answer.outcome])}
        </p>
      )}
    </form>
  )
}
