import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask, tell } from '../../web/request.ts'
import { useSession } from '../../web/session.tsx'
import { OwnAddress } from './OwnAddress.tsx'
import { OwnSessions } from './OwnSessions.tsx'
import { Passkeys } from './Passkeys.tsx'
import { ProviderLink } from './ProviderLink.tsx'
import { useProblem } from './problem.ts'
import { roleTexts } from './programme-texts.ts'
import { texts } from './texts.ts'

const Begun = z.object({ uri: z.string(), secret: z.string() })

/** Who I am here, my password, and my second factor. */
export function AccountPage() {
  const t = useText()
  const { actor, name, login, secondFactor } = useSession()
  return (
    <Page title={t(texts.account)} narrow>
      <Section title={t(texts.who)}>
        <DescriptionList
          items={[
            { term: t(texts.name), value: <Bidi>{t(name)}</Bidi> },
            { term: t(texts.login), value: <Code>{login}</Code> },
            { term: t(texts.roles), value: actor.roles.map((role) => t(roleTexts[role])).join(' · ') },
          ]}
        />
      </Section>
      <Section title={t(texts.changePassword)}>
        <PasswordForm />
      </Section>
      <Section title={t(texts.factor)}>
        {secondFactor === 'on' ? <Notice kind="success">{t(texts.factorOn)}</Notice> : <FactorForm />}
      </Section>
      <OwnAddress />
      <Section title={t(texts.outside)}>
        <p>
          <Link href="/list-exports">{t(texts.myExports)}</Link> · <Link href="/api-tokens">{t(texts.myTokens)}</Link>
        </p>
      </Section>
      {actor.roles.some((role) => role !== 'administrator' && role !== 'auditor') && (
        <p>
          <Link href="/emergency-access">{t(texts.emergency)}</Link>
        </p>
      )}
      <Section title={t(texts.passkeys)}>
        <Passkeys />
      </Section>
      <ProviderLink />
      <Section title={t(texts.sessions)}>
        <OwnSessions />
      </Section>
    </Page>
  )
}

function PasswordForm() {
  const t = useText()
  const { language } = useLanguage()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [changed, setChanged] = useState(false)
  const { problem, attempt } = useProblem()
  const short = next !== '' && next.length < 12 ? t(texts.nextHint) : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      await tell('/api/session/password', { method: 'PUT', body: { current, next }, language })
      setCurrent('')
      setNext('')
      setChanged(true)
    })
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextField
        name="current"
        label={t(texts.current)}
        value={current}
        onChange={setCurrent}
        type="password"
        autoComplete="current-password"
      />
      <TextField
        name="next"
        label={t(texts.next)}
        hint={t(texts.nextHint)}
        value={next}
        onChange={setNext}
        type="password"
        autoComplete="new-password"
        error={short}
      />
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      {changed && <Notice kind="success">{t(texts.changed)}</Notice>}
      <div className="form-actions">
        <Button type="submit" look="main" disabledReason={next.length < 12 ? t(texts.nextHint) : undefined}>
          {t(texts.change)}
        </Button>
      </div>
    </form>
  )
}

function FactorForm() {
  const t = useText()
  const { language } = useLanguage()
  const client = useQueryClient()
  const [begun, setBegun] = useState<z.infer<typeof Begun>>()
  const [code, setCode] = useState('')
  const { problem, attempt } = useProblem()
  const begin = () =>
    attempt(async () =>
      setBegun(await ask('/api/session/second-factor', Begun, { method: 'POST', body: {}, language })),
    )
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      await tell('/api/session/second-factor', { method: 'PUT', body: { code: code.replace(/\s/g, '') }, language })
      await client.invalidateQueries({ queryKey: ['session'] })
    })
  }
  if (!begun) {
    return (
      <>
        <Button onPress={() => void begin()}>{t(texts.factorBegin)}</Button>
        {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      </>
    )
  }
  return (
    <form className="form" onSubmit={confirm}>
      <p>{t(texts.factorLead)}</p>
      <img
        className="qr"
        alt={t(texts.factor)}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(begun.uri))}`}
      />
      <p>
        {t(texts.factorSecret)}: <Code>{begun.secret}</Code>
      </p>
      <TextField
        name="code"
        label={t(texts.code)}
        value={code}
        onChange={setCode}
        code
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      <div className="form-actions">
        <Button type="submit" look="main">
          {t(texts.confirm)}
        </Button>
      </div>
    </form>
  )
}
