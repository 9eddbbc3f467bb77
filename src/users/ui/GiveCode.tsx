import { type FormEvent, useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useRefresh } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask, ProblemError } from '../../web/request.ts'
import { webTexts } from '../../web/texts.ts'
import { IssuedCode, type UserView } from '../views.ts'
import { texts } from './texts.ts'

/** Giving a user the code by which they choose a password; shown once, and gone with the page. */
export function GiveCode({ user }: { user: UserView }) {
  const t = useText()
  const { language } = useLanguage()
  const refresh = useRefresh()
  const [reason, setReason] = useState('')
  const [code, setCode] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setProblem(undefined)
    try {
      const body = { id: newId(), at: new Date().toISOString(), reason }
      const issued = await ask(`/api/users/${user.id}/code`, IssuedCode, { method: 'POST', body, language })
      setCode(issued.code)
      await refresh()
    } catch (error) {
      setProblem(error instanceof ProblemError ? error.message : t(webTexts.noAnswer))
    }
  }
  if (code !== undefined)
    return (
      <Notice kind="success" title={t(texts.codeTitle, { login: user.login })}>
        <p>{t(texts.codeShown)}</p>
        <DescriptionList
          items={[
            { term: t(texts.address), value: <Code>{`${window.location.origin}/choose-password`}</Code> },
            { term: t(texts.login), value: <Code>{user.login}</Code> },
            { term: t(texts.code), value: <Code>{code}</Code> },
          ]}
        />
      </Notice>
    )
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <p className="hint">{t(texts.giveCodeLead)}</p>
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      <div className="form-actions">
        <Button type="submit" look="main" disabledReason={reason.trim() === '' ? t(texts.reason) : undefined}>
          {t(texts.giveCode)}
        </Button>
      </div>
    </form>
  )
}
