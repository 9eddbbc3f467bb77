import { useState } from 'react'
import { type ActionState, type Draft, useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { closeOffice, renameOffice, renameSite, reopenOffice } from '../organisation-actions.ts'
import type { Office, Site } from '../programme.ts'
import { texts } from './programme-texts.ts'
import { TextsFields } from './TextsFields.tsx'

type Renaming = ActionState<Draft<{ id: string; name: Office['name']; reason: string }>>

/** Giving an office another name, closing it, or opening it again. */
export function OfficeForms({ office, onDone }: { office: Office; onDone: () => void }) {
  const t = useText()
  const rename = useAction(renameOffice)
  const close = useAction(closeOffice)
  const reopen = useAction(reopenOffice)
  return (
    <>
      <RenameForm state={rename} of={office} onDone={onDone} />
      {office.closedAt === null ? (
        <WithReason state={close} id={office.id} submit={t(texts.closeOffice)} onDone={onDone} />
      ) : (
        <WithReason state={reopen} id={office.id} submit={t(texts.reopenOffice)} onDone={onDone} />
      )}
    </>
  )
}

/** Giving a site another name; its code stays. */
export function SiteRenameForm({ site, onDone }: { site: Site; onDone: () => void }) {
  return <RenameForm state={useAction(renameSite)} of={site} onDone={onDone} />
}

function RenameForm({ state, of, onDone }: { state: Renaming; of: Pick<Office, 'id' | 'name'>; onDone: () => void }) {
  const t = useText()
  const [name, setName] = useState(of.name)
  const [reason, setReason] = useState('')
  return (
    <Form state={state} input={() => ({ id: of.id, name, reason })} onDone={onDone} submit={t(texts.rename)}>
      <TextsFields value={name} onChange={setName} />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}

function WithReason({
  state,
  id,
  submit,
  onDone,
}: {
  state: ActionState<Draft<{ id: string; reason: string }>>
  id: string
  submit: string
  onDone: () => void
}) {
  const t = useText()
  const [reason, setReason] = useState('')
  return (
    <Form state={state} input={() => ({ id, reason })} onDone={onDone} submit={submit} look="danger">
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}
