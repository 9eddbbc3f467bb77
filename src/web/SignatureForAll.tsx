import { useState } from 'react'
import type { Role } from '../kernel/roles.ts'
import type { ActionState } from './api.ts'
import { useText } from './i18n.tsx'
import { Disclosure } from './kit/Disclosure.tsx'
import { Form } from './kit/Form.tsx'
import { TextField } from './kit/TextField.tsx'
import { useRoleBar } from './role-bar.ts'
import { useSession } from './session.tsx'
import { signatureTexts as texts } from './signature-texts.ts'
import { refreshWording } from './wording.ts'

/**
 * The second signature under words that every authority reads, and turning them down. Who proposed may take it back so too. What was
 * signed is said at once in this browser.
 */
export function SignatureForAll({
  of: { id, proposedBy, proposingSideId, onlySideId = null },
  roles,
  sign,
  turnDown,
}: {
  of: { id: string; proposedBy: string; proposingSideId: string | null; onlySideId?: string | null }
  roles: readonly Role[]
  sign: ActionState<{ readonly id: string }>
  turnDown: ActionState<{ readonly id: string; readonly reason: string }>
}) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState('')
  const barred = useRoleBar({ roles })
  const isOtherSide = actor.joint || onlySideId !== null || proposingSideId !== actor.sideId
  const why =
    barred ?? (proposedBy === actor.id ? t(texts.youProposed) : isOtherSide ? undefined : t(texts.otherAuthority))
  return (
    <>
      <Form
        state={sign}
        input={() => ({ id })}
        onDone={() => void refreshWording()}
        submit={t(texts.sign)}
        disabledReason={why}
      >
        {null}
      </Form>
      {barred === undefined && (
        <Disclosure title={t(texts.turnDown)}>
          {(close) => (
            <Form
              state={turnDown}
              input={() => ({ id, reason })}
              onDone={close}
              submit={t(texts.turnDown)}
              look="danger"
            >
              <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
            </Form>
          )}
        </Disclosure>
      )}
    </>
  )
}
