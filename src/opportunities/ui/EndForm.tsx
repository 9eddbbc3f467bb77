import type { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import { type Sendable, useAction } from '../../web/api.ts'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { useEditorBar } from './rights.ts'

/** Ending something, after what that means was read. */
export function EndForm({
  title,
  hint,
  action,
  id,
}: {
  title: string
  hint: string
  action: Sendable<z.ZodObject<{ id: typeof Id }>>
  id: Id
}) {
  const state = useAction(action)
  const why = useEditorBar()
  return (
    <Disclosure title={title}>
      {(close) => (
        <Form state={state} input={() => ({ id })} onDone={close} submit={title} look="danger" disabledReason={why}>
          <p className="hint">{hint}</p>
        </Form>
      )}
    </Disclosure>
  )
}
