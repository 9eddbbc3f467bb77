import { startRegistration } from '@simplewebauthn/browser'
import { type FormEvent, useState } from 'react'
import { useRead, useRefresh } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask, tell } from '../../web/request.ts'
import { type OwnPasskey, PasskeyMaking, PasskeysView } from '../views.ts'
import { useProblem } from './problem.ts'
import { texts } from './texts.ts'

/** The passkeys of the reader: making one on this device, and taking one off that was lost. */
export function Passkeys() {
  const t = useText()
  const { language } = useLanguage()
  const refresh = useRefresh()
  const read = useRead('/api/session/passkeys', PasskeysView)
  const { problem, attempt } = useProblem()
  const remove = (id: string) =>
    void attempt(async () => {
      await tell(`/api/session/passkeys/${id}`, { method: 'DELETE', language })
      await refresh()
    })
  const columns: Column<OwnPasskey>[] = [
    { key: 'label', header: t(texts.passkeyLabel), cell: ({ label }) => <Bidi>{label}</Bidi> },
    { key: 'made', header: t(texts.madeAt), cell: ({ madeAt }) => <Moment value={madeAt} /> },
    {
      key: 'used',
      header: t(texts.lastSeen),
      cell: ({ usedAt }) => (usedAt === null ? '—' : <Moment value={usedAt} />),
    },
    {
      key: 'remove',
      header: t(texts.remove),
      cell: ({ id }) => (
        <Button look="quiet" onPress={() => remove(id)}>
          {t(texts.remove)}
        </Button>
      ),
    },
  ]
  return (
    <>
      <p className="hint">{t(texts.passkeysLead)}</p>
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      <Loaded read={read}>
        {({ passkeys }) => (
          <Table
            caption={t(texts.passkeys)}
            columns={columns}
            rows={passkeys}
            rowKey={({ id }) => id}
            empty={<Empty>{t(texts.noPasskey)}</Empty>}
          />
        )}
      </Loaded>
      <MakePasskey />
    </>
  )
}

function MakePasskey() {
  const t = useText()
  const { language } = useLanguage()
  const refresh = useRefresh()
  const [label, setLabel] = useState('')
  const [password, setPassword] = useState('')
  const { problem, attempt } = useProblem(t(texts.passkeyStopped))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      const optionsJSON = await ask('/api/session/passkeys/options', PasskeyMaking, {
        method: 'POST',
        body: { password },
        language,
      })
      const made = await startRegistration({ optionsJSON })
      await tell('/api/session/passkeys', { method: 'POST', body: { label, made }, language })
      setLabel('')
      setPassword('')
      await refresh()
    })
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextField
        name="label"
        label={t(texts.passkeyLabel)}
        hint={t(texts.passkeyLabelHint)}
        value={label}
        onChange={setLabel}
      />
      <TextField
        name="passkeyPassword"
        label={t(texts.current)}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
      />
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      <div className="form-actions">
        <Button type="submit" disabledReason={label.trim() === '' ? t(texts.passkeyLabelHint) : undefined}>
          {t(texts.makePasskey)}
        </Button>
      </div>
    </form>
  )
}
