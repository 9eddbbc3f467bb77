import { type ReactNode, useState } from 'react'
import type { z } from 'zod'
import type { Party } from '../../ceasefire/agreement.ts'
import type { Id } from '../../kernel/ids.ts'
import type { ActionState, Draft } from '../../web/api.ts'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { agreeRecord } from '../meeting-actions.ts'

/** That a party agreed: who did so for it, when, and of somebody from outside how. */
export function Answered({
  words,
  name,
  at,
  attestation,
}: {
  words: string
  name: string
  at: string
  attestation: string
}): ReactNode {
  return (
    <>
      <Badge tone="good">{words}</Badge> <ByWhom name={name} at={at} />
      {attestation !== '' && (
        <>
          {' · '}
          <Bidi>{attestation}</Bidi>
        </>
      )}
    </>
  )
}

/** Agreeing for one party to the version that stands of a record or a text; for somebody from outside with how they agreed. */
export function AnswerForm({
  state,
  of: { id, version },
  party,
  submit,
  attestation: label,
  disabledReason,
}: {
  state: ActionState<Draft<z.input<typeof agreeRecord.input>>>
  of: { readonly id: Id; readonly version: number }
  party: Party
  submit: string
  /** Words above how somebody from outside agreed. */
  attestation: string
  disabledReason: string | undefined
}) {
  const [attestation, setAttestation] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id, version, party: party.name, attestation })}
      onDone={() => undefined}
      submit={submit}
      disabledReason={disabledReason}
    >
      {party.sideId === null ? (
        <TextField name="attestation" label={label} value={attestation} onChange={setAttestation} lines={2} />
      ) : null}
    </Form>
  )
}
