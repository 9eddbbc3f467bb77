import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Role } from '../../kernel/roles.ts'
import type { Texts } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { ask, ProblemError } from '../../web/request.ts'
import { webTexts } from '../../web/texts.ts'
import { PublicView, SessionView } from '../views.ts'
import { OtherWaysIn } from './OtherWaysIn.tsx'
import { roleTexts } from './programme-texts.ts'
import { texts } from './texts.ts'

/** Signing in, with the second factor where there is one; in a demonstration its invented people are offered. */
export function SignInPage() {
  const t = useText()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const { signIn, enter, sending, codeNeeded, problem } = useSigningIn()
  const provider = useRead('/api/public', PublicView).data?.provider ?? null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void signIn({
      login: login.trim().toLowerCase(),
      password,
      ...(codeNeeded ? { code: code.replace(/\s/g, '') } : {}),
    })
  }
  const fill = (one: { login: string; password: string }) => {
    setLogin(one.login)
    setPassword(one.password)
  }
  return (
    <Page title={t(texts.signIn)} narrow>
      <form className="form" onSubmit={submit}>
        <TextField
          name="login"
          label={t(texts.login)}
          value={login}
          onChange={setLogin}
          code
          autoComplete="username"
          autoFocus
        />
        <TextField
          name="password"
          label={t(texts.password)}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
        />
        {codeNeeded && (
          <TextField
            name="code"
            label={t(texts.code)}
            value={code}
            onChange={setCode}
            code
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
          />
        )}
        {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
        <div className="form-actions">
          <Button type="submit" look="main" isPending={sending}>
            {t(texts.enter)}
          </Button>
        </div>
      </form>
      <OtherWaysIn provider={provider} onSignedIn={enter} />
      <p>
        <Link href="/choose-password">{t(texts.haveCode)}</Link>
      </p>
      <p>
        <Link href="/report-ordnance">{t(texts.reportOrdnance)}</Link> ·{' '}
        {/* A load of its own: that page comes without the application and what it keeps. */}
        <a href="/report-incident">{t(texts.reportIncident)}</a> · <Link href="/verify">{t(texts.verify)}</Link> ·{' '}
        <Link href="/public/arms">{t(texts.publicArms)}</Link> ·{' '}
        <Link href="/public/releases">{t(texts.publicReleases)}</Link>
      </p>
      <DemoLogins onChoose={fill} />
    </Page>
  )
}

/** As many are shown at once; of more, the reader opens an authority or types. */
const fewLogins = 20
type DemoLogin = PublicView['demoLogins'][number]

/** The invented people, by authority behind its heading; a word of a name, a role or a login finds them at once. */
function DemoLogins({ onChoose }: { onChoose: (login: DemoLogin) => void }) {
  const t = useText()
  const logins = useRead('/api/public', PublicView).data?.demoLogins ?? []
  const [wanted, setWanted] = useState('')
  if (logins.length === 0) return null
  const words = (one: DemoLogin) => [one.login, ...Object.values(one.name), rolesOf(one, t)].join(' ').toLowerCase()
  const word = wanted.trim().toLowerCase()
  const found = logins.filter((one) => words(one).includes(word))
  const sides = [...new Map(found.map(({ side }) => [side.en, side])).values()]
  return (
    <Section title={t(texts.demo)}>
      <p>{t(texts.demoLead)}</p>
      <TextField name="demo" label={t(texts.demoFind)} value={wanted} onChange={setWanted} optional />
      {found.length === 0 && <Empty>{t(texts.demoNobody)}</Empty>}
      {sides.map((side, n) => (
        <details
          key={`${side.en} ${word}`}
          className="demo-side"
          open={word !== '' || (n === 0 && found.length <= fewLogins)}
        >
          <summary>{t(side)}</summary>
          <ul className="demo-logins">
            {found
              .filter((one) => one.side.en === side.en)
              .map((one) => (
                <li key={one.login}>
                  <button type="button" className="demo-login" onClick={() => onChoose(one)}>
                    <strong>{t(one.name)}</strong>
                    <code dir="ltr">{one.login}</code>
                    <span>{rolesOf(one, t)}</span>
                  </button>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </Section>
  )
}

function rolesOf({ roles }: DemoLogin, t: (texts: Texts) => string): string {
  return Role.options
    .filter((role) => roles.includes(role))
    .map((role) => t(roleTexts[role]))
    .join(' · ')
}

function useSigningIn() {
  const t = useText()
  const go = useGo()
  const { language } = useLanguage()
  const client = useQueryClient()
  const to = useQueryText('to') ?? '/'
  const [sending, setSending] = useState(false)
  const [codeNeeded, setCodeNeeded] = useState(false)
  const [problem, setProblem] = useState<string>()
  const enter = (session: SessionView) => {
    client.clear()
    client.setQueryData(['session'], session)
    // Only an address of ours: `//elsewhere` would lead to another site.
    go(/^\/(?!\/)/.test(to) ? to : '/')
  }
  const signIn = async (body: { login: string; password: string; code?: string }) => {
    setSending(true)
    setProblem(undefined)
    try {
      const session = await ask('/api/session', SessionView, { method: 'POST', body, language })
      enter(session)
    } catch (error) {
      if (error instanceof ProblemError && error.code.startsWith('session.code')) setCodeNeeded(true)
      setProblem(error instanceof ProblemError ? error.message : t(webTexts.noAnswer))
    } finally {
      setSending(false)
    }
  }
  return { signIn, enter, sending, codeNeeded, problem }
}
