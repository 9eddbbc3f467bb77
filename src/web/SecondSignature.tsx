import { useState } from 'react'
import type { ActionState } from './api.ts'
import { useText } from './i18n.tsx'
import { Form } from './kit/Form.tsx'
import { TextField } from './kit/TextField.tsx'
import { useSession } from './session.tsx'
import { signatureTexts as texts } from './signature-texts.ts'

/** Why the reader may not sign what somebody proposed; undefined where they may: a director who is another person. */
export function useSignatureBar(proposedBy: string | null): string | undefined {
  const t = useText()
  const { actor } = useSession()
  if (proposedBy === actor.id) return t(texts.youProposed)
  return actor.roles.includes('director') ? undefined : t(texts.directorOnly)
}

/** What one person proposed, a director who is another person signs, or turns down with the reason. */
export function SecondSignature({
  of: { id, proposedBy },
  sign,
  turnDown,
}: {
  of: { id: string; proposedBy: string }
  sign: ActionState<{ readonly id: string }>
  turnDown: ActionState<{ readonly id: string; readonly reason: string }>
}) {
  const t = useText()
  const [reason, setReason] = useState('')
  const why = useSignatureBar(proposedBy)
  return (
    <>
      <Form state={sign} input={() => ({ id })} onDone={() => undefined} submit={t(texts.sign)} disabledReason={why}>
        {null}
      </Form>
      {why === undefined && (
        <details className="ask-again">
          <summary>{t(texts.turnDown)}</summary>
          <Form
            state={turnDown}
            input={() => ({ id, reason })}
            onDone={() => undefined}
            submit={t(texts.turnDown)}
            look="danger"
          >
            <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
          </Form>
        </details>
      )}
    </>
  )
}
