import { startAuthentication } from '@simplewebauthn/browser'
import { useState } from 'react'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { useQueryText } from '../../web/navigation.ts'
import { ask, tell } from '../../web/request.ts'
import { PasskeyUsing, SessionView } from '../views.ts'
import { useProblem } from './problem.ts'
import { texts } from './texts.ts'

/** Signing in without a password: with a passkey of this device, or through the programme's identity provider. */
export function OtherWaysIn({
  provider,
  onSignedIn,
}: {
  provider: string | null
  onSignedIn: (session: SessionView) => void
}) {
  const t = useText()
  const { language } = useLanguage()
  const [sending, setSending] = useState(false)
  const cameBack = useQueryText('problem')
  const { problem, attempt } = useProblem(t(texts.passkeyStopped))
  const signInByPasskey = async () => {
    setSending(true)
    await attempt(async () => {
      const optionsJSON = await ask('/api/session/passkey/options', PasskeyUsing, {
        method: 'POST',
        body: {},
        language,
      })
      const used = await startAuthentication({ optionsJSON })
      await tell('/api/session/passkey', { method: 'POST', body: { used }, language })
      onSignedIn(await ask('/api/session', SessionView, { language }))
    })
    setSending(false)
  }
  return (
    <>
      {cameBack === 'notLinked' && <Notice kind="warning">{t(texts.notLinked)}</Notice>}
      {cameBack === 'provider' && <Notice kind="warning">{t(texts.providerFailed)}</Notice>}
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      <div className="row">
        <Button onPress={() => void signInByPasskey()} isPending={sending}>
          {t(texts.withPasskey)}
        </Button>
        {provider !== null && <a href="/api/session/provider">{t(texts.withProvider, { name: provider })}</a>}
      </div>
    </>
  )
}
