import { type FormEvent, useState } from 'react'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { tell } from '../../web/request.ts'
import { useProblem } from './problem.ts'
import { texts } from './texts.ts'

/** Choosing the first password, or another after the one before was lost, by a code that an administrator handed over. */
export function ChoosePasswordPage() {
  const t = useText()
  const { language } = useLanguage()
  const [login, setLogin] = useState('')
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const [chosen, setChosen] = useState(false)
  const { problem, attempt } = useProblem()
  const short = password !== '' && password.length < 12 ? t(texts.nextHint) : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      const body = { login: login.trim().toLowerCase(), code: code.trim(), password }
      await tell('/api/session/password-by-code', { method: 'PUT', body, language })
      setPassword('')
      setChosen(true)
    })
  }
  if (chosen)
    return (
      <Page title={t(texts.choosePassword)} narrow>
        <Notice kind="success">{t(texts.passwordChosen)}</Notice>
        <p>
          <Link href="/sign-in">{t(texts.signIn)}</Link>
        </p>
      </Page>
    )
  return (
    <Page title={t(texts.choosePassword)} lead={t(texts.choosePasswordLead)} narrow>
      <form className="form" onSubmit={submit}>
        <TextField name="login" label={t(texts.login)} value={login} onChange={setLogin} code autoComplete="username" />
        <TextField name="code" label={t(texts.passwordCode)} value={code} onChange={setCode} code autoComplete="off" />
        <TextField
          name="password"
          label={t(texts.next)}
          hint={t(texts.nextHint)}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="new-password"
          error={short}
        />
        {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
        <div className="form-actions">
          <Button type="submit" look="main" disabledReason={password.length < 12 ? t(texts.nextHint) : undefined}>
            {t(texts.choosePassword)}
          </Button>
        </div>
      </form>
    </Page>
  )
}
