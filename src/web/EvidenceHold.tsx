import { type ReactNode, useState } from 'react'
import { newId } from '../kernel/ids.ts'
import type { Texts } from '../kernel/texts.ts'
import type { ActionState } from './api.ts'
import { useText } from './i18n.tsx'
import { Badge } from './kit/Badge.tsx'
import { Bidi } from './kit/Bidi.tsx'
import { ByWhom } from './kit/ByWhom.tsx'
import { Form } from './kit/Form.tsx'
import { TextField } from './kit/TextField.tsx'
import { useSession } from './session.tsx'

/** How a hold as evidence is spoken of, of what is held there. */
type HoldWord = 'hold' | 'authority' | 'reference' | 'reason' | 'placed' | 'lifted' | 'lift' | 'liftedWith'
export type HoldWords = Readonly<Record<HoldWord | 'youPlaced' | 'onlyDirector', Texts>>

interface Held {
  readonly id: string
  readonly authority: string
  readonly reference: string
  readonly reason: string
  readonly status: 'placed' | 'lifted'
  readonly placedBy: string
  readonly placedAt: string
  readonly liftedWith: string | null
}

/** One hold: who asked for it and why, and with what it was let go, or the form that lets it go. */
export function HoldCard({
  hold,
  placedByName,
  words,
  children,
}: {
  hold: Held
  placedByName: string | undefined
  words: HoldWords
  children: ReactNode
}) {
  const t = useText()
  return (
    <div className="card">
      <p>
        <strong>
          <Bidi>{hold.authority}</Bidi>
        </strong>{' '}
        <Badge tone={hold.status === 'placed' ? 'bad' : 'neutral'}>{t(words[hold.status])}</Badge>
      </p>
      <p>
        <Bidi>{hold.reference}</Bidi> · <Bidi>{hold.reason}</Bidi>
      </p>
      <p className="hint">
        <ByWhom name={placedByName} at={hold.placedAt} />
      </p>
      {hold.status === 'lifted' ? (
        <p>
          {t(words.liftedWith)}: <Bidi>{hold.liftedWith ?? ''}</Bidi>
        </p>
      ) : (
        children
      )}
    </div>
  )
}

/** Letting something go: a director does, who is another than placed the hold. */
export function LiftForm({
  hold,
  state,
  words,
  onDone,
}: {
  hold: Held
  state: ActionState<{ readonly id: string; readonly authority: string; readonly liftedWith: string }>
  words: HoldWords
  onDone: () => void
}) {
  const t = useText()
  const { actor } = useSession()
  const [authority, setAuthority] = useState('')
  const [liftedWith, setLiftedWith] = useState('')
  const why = !actor.roles.includes('director')
    ? t(words.onlyDirector)
    : hold.placedBy === actor.id
      ? t(words.youPlaced)
      : undefined
  return (
    <Form
      state={state}
      input={() => ({ id: hold.id, authority, liftedWith })}
      onDone={onDone}
      submit={t(words.lift)}
      disabledReason={why}
    >
      <TextField name="authority" label={t(words.authority)} value={authority} onChange={setAuthority} />
      <TextField name="liftedWith" label={t(words.liftedWith)} value={liftedWith} onChange={setLiftedWith} />
    </Form>
  )
}

/** What a hold that is placed says, beside what is held. */
interface Placing {
  readonly id: string
  readonly authority: string
  readonly reference: string
  readonly reason: string
}

/** Holding something as evidence; `of` names it, as the action wants it. */
export function PlaceForm<S extends object>({
  of,
  state,
  words,
  disabledReason,
  onDone,
}: {
  of: S
  state: ActionState<S & Placing>
  words: HoldWords
  disabledReason?: string | undefined
  onDone: () => void
}) {
  const t = useText()
  const [id] = useState(() => newId())
  const [fields, setFields] = useState({ authority: '', reference: '', reason: '' })
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  return (
    <Form
      state={state}
      input={() => ({ ...of, id, ...fields })}
      onDone={onDone}
      submit={t(words.hold)}
      disabledReason={disabledReason}
    >
      <TextField name="authority" label={t(words.authority)} value={fields.authority} onChange={set('authority')} />
      <TextField name="reference" label={t(words.reference)} value={fields.reference} onChange={set('reference')} />
      <TextField name="reason" label={t(words.reason)} value={fields.reason} onChange={set('reason')} lines={2} />
    </Form>
  )
}
