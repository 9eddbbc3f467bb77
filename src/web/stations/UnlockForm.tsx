import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useText } from '../i18n.tsx'
import { Button } from '../kit/Button.tsx'
import { Notice } from '../kit/Notice.tsx'
import { TextField } from '../kit/TextField.tsx'
import { openTab } from './current.ts'
import { texts } from './texts.ts'

/** Opens the tablet with an officer's passphrase; needs no network. `login` is known where somebody was there before. */
export function UnlockForm({ login: known = '', onOpen }: { login?: string; onOpen?: () => void }) {
  const t = useText()
  const client = useQueryClient()
  const [login, setLogin] = useState(known)
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  async function unlock(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setProblem(undefined)
    const { tablet, sending } = await openTab()
    const { is, ...more } = await tablet.unlock(login, passphrase)
    setBusy(false)
    setPassphrase('')
    if (is === 'open') {
      if (known && tablet.isOfficer(known)) await client.invalidateQueries()
      else {
        // Another officer finds nothing of who sat there before.
        client.removeQueries({ type: 'inactive' })
        await client.resetQueries()
      }
      sending.soon()
      onOpen?.()
    } else setProblem(is === 'wait' ? t(texts.wait, more) : t(is === 'wrong' ? texts.wrong : texts.stoppedRevoked))
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void unlock(event)}>
      <TextField name="login" label={t(texts.login)} value={login} onChange={setLogin} code autoComplete="username" />
      <TextField
        name="passphrase"
        label={t(texts.passphrase)}
        value={passphrase}
        onChange={setPassphrase}
        type="password"
        autoComplete="current-password"
      />
      {problem && <Notice kind="warning">{problem}</Notice>}
      <div className="form-actions">
        <Button type="submit" look="main" isPending={busy}>
          {t(texts.unlock)}
        </Button>
      </div>
    </form>
  )
}
