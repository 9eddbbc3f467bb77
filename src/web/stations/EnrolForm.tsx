import { type FormEvent, useState } from 'react'
import { readEnrolmentLink } from '../../station-register/enrolment-code.ts'
import { useText } from '../i18n.tsx'
import { Button } from '../kit/Button.tsx'
import { Notice } from '../kit/Notice.tsx'
import { TextField } from '../kit/TextField.tsx'
import { problemWords } from '../problem-words.ts'
import { NetworkError } from '../request.ts'
import { useSessionIfAny, useSessionRead } from '../session.tsx'
import { openTab } from './current.ts'
import { EnrolmentError, type Invitation } from './device.ts'
import { NewPassphrase, usePassphrase } from './NewPassphrase.tsx'
import { postToTier } from './tab.ts'
import { texts } from './texts.ts'

/** The code of the invitation whose link a camera opened. */
function scannedCode(): string {
  return readEnrolmentLink(window.location.href)?.code ?? ''
}

/** What was typed or scanned into the field: a code, or the whole link, which also says whose key the tier must have. */
function invitationOf(typed: string): Invitation {
  const link = readEnrolmentLink(typed) ?? readEnrolmentLink(window.location.href)
  return link && (typed.includes('#') || link.code === typed.trim()) ? link : { code: typed }
}

/** The code of the centre or the hub, and who is the first to work with the tablet. */
export function EnrolForm({ anew }: { anew: boolean }) {
  const t = useText()
  const known = useSessionRead().data
  const session = useSessionIfAny() ?? known
  const [code, setCode] = useState(scannedCode)
  const passphrase = usePassphrase(session?.login ?? '')
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  async function enrol(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (code.trim() === '' || !passphrase.fits) return
    setSending(true)
    setProblem(undefined)
    try {
      // Without it the browser may clear the outbox where the disk is full; with it only a person can.
      await navigator.storage.persist()
      const { tablet, sending: loop } = await openTab()
      await tablet.enrol(postToTier, { ...invitationOf(code), login: passphrase.login, passphrase: passphrase.typed })
      loop.soon()
    } catch (error) {
      setProblem(
        error instanceof EnrolmentError
          ? t(texts.codeRefused)
          : error instanceof NetworkError
            ? t(texts.noNetworkToEnrol)
            : problemWords(error, t),
      )
    } finally {
      setSending(false)
    }
  }
  if (!globalThis.isSecureContext) return <Notice kind="danger">{t(texts.notSecure)}</Notice>
  return (
    <form className="form" noValidate onSubmit={(event) => void enrol(event)}>
      {anew && <p>{t(texts.enrolAnewHint)}</p>}
      <TextField
        name="code"
        label={t(texts.code)}
        hint={t(texts.codeHint)}
        value={code}
        onChange={setCode}
        code
        error={tried && code.trim() === '' ? t(texts.missing) : undefined}
      />
      <NewPassphrase of={passphrase} tried={tried} />
      {problem && <Notice kind="warning">{problem}</Notice>}
      <div className="form-actions">
        <Button type="submit" look="main" isPending={sending}>
          {t(anew ? texts.enrolAnew : texts.enrol)}
        </Button>
      </div>
    </form>
  )
}
