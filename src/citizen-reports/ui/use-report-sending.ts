import { type FormEvent, useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { newCode, workFor } from '../../ordnance-reports/ui/follow-code.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { ask, ProblemError } from '../../web/request.ts'
import { PublicCitizenAnswer } from '../views.ts'
import { publicTexts } from './public-texts.ts'

/** What a browser adds to what somebody without an account typed: an id, so that it is sent once, a code to follow it, and its work. */
export interface SentBeside {
  readonly id: string
  readonly code: string
  readonly work: number
}

/** Sends a form of somebody without an account, once its work is found; `bodyOf` is what is sent. Not while something is `missing`. */
export function useReportSending(path: string, missing: string | undefined, bodyOf: (beside: SentBeside) => object) {
  const t = useText()
  const { language } = useLanguage()
  const [ids] = useState(() => ({ id: newId(), code: newCode() }))
  const [sending, setSending] = useState(false)
  const [answer, setAnswer] = useState<PublicCitizenAnswer>()
  const [problem, setProblem] = useState<string>()
  const send = async () => {
    if (sending || missing !== undefined) return
    setSending(true)
    setProblem(undefined)
    try {
      const body = bodyOf({ ...ids, work: await workFor(ids.id) })
      setAnswer(await ask(path, PublicCitizenAnswer, { method: 'POST', body, language }))
    } catch (error) {
      setProblem(error instanceof ProblemError ? error.message : t(publicTexts.notSent))
    } finally {
      setSending(false)
    }
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return { code: ids.code, sending, answer, problem, onSubmit }
}
