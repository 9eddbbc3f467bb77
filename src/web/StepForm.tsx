import { useState } from 'react'
import type { z } from 'zod'
import { type Draft, type Sendable, useAction } from './api.ts'
import { DayField } from './kit/DayField.tsx'
import { Disclosure } from './kit/Disclosure.tsx'
import { Form } from './kit/Form.tsx'
import { RadioGroup } from './kit/RadioGroup.tsx'
import { TextField } from './kit/TextField.tsx'

/** A field of a step: words, one of several choices, or an exact day. */
export interface StepField<Key extends string> {
  readonly key: Key
  readonly label: string
  readonly hint?: string
  /** The field of the input, where it is called otherwise. */
  readonly name?: string
  readonly lines?: number
  readonly optional?: boolean
  readonly day?: boolean
  readonly choices?: readonly { readonly key: string; readonly label: string }[]
}

/**
 * One step of a case that asks for words, choices and days alone: closed until somebody takes it, with the reason shown where it
 * may not be taken. `input` puts together what is sent from what was said in each field.
 */
export function StepForm<I extends z.ZodObject, Key extends string>({
  title,
  action,
  fields,
  input,
  disabledReason,
  onDone = () => undefined,
}: {
  title: string
  action: Sendable<I>
  fields: readonly StepField<Key>[]
  input: (said: (key: Key) => string) => Draft<z.input<I>>
  disabledReason?: string | undefined
  onDone?: () => void
}) {
  const state = useAction(action)
  const [said, setSaid] = useState<ReadonlyMap<Key, string>>(new Map())
  const wordsOf = (key: Key) => said.get(key) ?? ''
  return (
    <Disclosure title={title}>
      {(close) => (
        <Form
          state={state}
          input={() => input(wordsOf)}
          onDone={() => {
            setSaid(new Map())
            close()
            onDone()
          }}
          submit={title}
          disabledReason={disabledReason}
        >
          {fields.map(({ key, name = key, choices, ...field }) => {
            const change = (value: string) => setSaid((before) => new Map(before).set(key, value))
            const { label, hint, lines, optional } = field
            const hinted = hint === undefined ? {} : { hint }
            if (field.day)
              return (
                <DayField
                  key={key}
                  name={name}
                  label={label}
                  value={wordsOf(key)}
                  onChange={change}
                  optional={optional ?? false}
                  {...hinted}
                />
              )
            return choices ? (
              <RadioGroup
                key={key}
                name={name}
                label={label}
                value={wordsOf(key)}
                onChange={change}
                choices={choices}
                {...hinted}
              />
            ) : (
              <TextField
                key={key}
                name={name}
                label={label}
                value={wordsOf(key)}
                onChange={change}
                lines={lines ?? 2}
                optional={optional ?? false}
                {...hinted}
              />
            )
          })}
        </Form>
      )}
    </Disclosure>
  )
}
