import { useState } from 'react'
import type { z } from 'zod'
import { type Sendable, useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSignatureBar } from '../../web/SecondSignature.tsx'
import { texts } from './texts.ts'

type ById = Sendable<z.ZodObject<{ id: z.ZodUUID }>>
type WithReason = Sendable<z.ZodObject<{ id: z.ZodUUID; reason: z.ZodType<string, string> }>>

/** The second signature under what somebody proposed, and where there is one, the way to decline it. */
export function SignForm({
  id,
  proposedBy,
  sign,
  decline,
  bar,
}: {
  id: string
  proposedBy: string
  sign: ById
  decline?: WithReason
  /** Why nobody may sign now. */
  bar?: string | undefined
}) {
  const t = useText()
  const why = useSignatureBar(proposedBy)
  return (
    <>
      <Form
        state={useAction(sign)}
        input={() => ({ id })}
        onDone={() => undefined}
        submit={t(texts.sign)}
        disabledReason={bar ?? why}
      >
        {null}
      </Form>
      {decline && <DeclineForm id={id} decline={decline} why={why} />}
    </>
  )
}

function DeclineForm({ id, decline, why }: { id: string; decline: WithReason; why: string | undefined }) {
  const t = useText()
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(decline)}
      input={() => ({ id, reason })}
      onDone={() => undefined}
      submit={t(texts.decline)}
      look="danger"
      disabledReason={why}
    >
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}
