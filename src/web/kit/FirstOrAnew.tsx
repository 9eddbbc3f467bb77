import { type ReactNode, useState } from 'react'
import type { ActionState } from '../api.ts'
import { Form } from './Form.tsx'
import { TextField } from './TextField.tsx'

/** A form of what is said for the first time, or, where it stands already, anew with what changes and why. */
export function FirstOrAnew<First, Anew>({
  stands,
  first,
  anew,
  onDone,
  children,
}: {
  /** Whether it was said before. */
  stands: boolean
  first: { readonly state: ActionState<First>; readonly input: () => First; readonly submit: string }
  anew: {
    readonly state: ActionState<Anew>
    readonly input: (change: string) => Anew
    readonly submit: string
    /** Words above what changes and why. */
    readonly label: string
  }
  onDone: () => void
  /** The fields that both have. */
  children: ReactNode
}) {
  const [change, setChange] = useState('')
  return stands ? (
    <Form state={anew.state} input={() => anew.input(change)} onDone={onDone} submit={anew.submit}>
      {children}
      <TextField name="change" label={anew.label} value={change} onChange={setChange} lines={2} />
    </Form>
  ) : (
    <Form state={first.state} input={first.input} onDone={onDone} submit={first.submit}>
      {children}
    </Form>
  )
}
