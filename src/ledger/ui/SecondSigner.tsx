import type { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import type { Texts } from '../../kernel/texts.ts'
import { type Sendable, useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { secondSigners } from '../readers.ts'
import { texts } from './texts.ts'

type SignInput = z.ZodObject<{ id: typeof Id }>
type TurnDownInput = z.ZodObject<{ id: typeof Id; reason: z.ZodType<string, string> }>

/**
 * What one person proposed about money, another signs who may sign for it, or turns down with the reason (R-SOD). `own` says why
 * whoever proposed it cannot.
 */
export function SecondSigner({
  of: { id, proposedBy },
  sign,
  turnDown,
  words,
}: {
  of: { id: Id; proposedBy: Id | null }
  sign: Sendable<SignInput>
  turnDown: Sendable<TurnDownInput>
  words: { readonly sign: Texts; readonly own: Texts; readonly turnDown: Texts; readonly reason: Texts }
}) {
  const t = useText()
  const { actor } = useSession()
  const signs = actor.roles.some((role) => secondSigners.includes(role))
  const own = proposedBy === actor.id ? t(words.own) : undefined
  const why = own ?? (signs ? undefined : t(texts.signersOnly))
  return (
    <>
      <Form
        state={useAction(sign)}
        input={() => ({ id })}
        onDone={() => undefined}
        submit={t(words.sign)}
        disabledReason={why}
      >
        {null}
      </Form>
      {why === undefined && (
        <StepForm
          title={t(words.turnDown)}
          action={turnDown}
          fields={[{ key: 'reason', label: t(words.reason), lines: 3 }]}
          input={(said) => ({ id, reason: said('reason') })}
        />
      )}
    </>
  )
}
