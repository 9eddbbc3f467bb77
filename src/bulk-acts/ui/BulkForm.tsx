import { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { BulkAct, BulkChoice, BulkField } from '../bulk-act.ts'
import type { SaidForAll } from '../bulk-run.ts'
import type { BulkPreview } from '../views.ts'
import { texts } from './texts.ts'
import { usePreview } from './use-preview.ts'

/** What an act asks once for all chosen rows. Its button records nothing: it asks what would come of it. */
export function BulkForm({
  act,
  rows,
  said,
  onSaid,
  onPreview,
  disabledReason,
}: {
  act: BulkAct
  rows: readonly Id[]
  said: SaidForAll
  onSaid: (said: SaidForAll) => void
  onPreview: (said: SaidForAll, preview: BulkPreview) => void
  disabledReason: string | undefined
}) {
  const t = useText()
  const state = usePreview(act, rows, onPreview)
  return (
    <Form
      state={state}
      input={() => Object.fromEntries(act.fields.map(({ key }): [string, string] => [key, said[key] ?? '']))}
      onDone={() => undefined}
      submit={t(texts.preview)}
      disabledReason={disabledReason}
    >
      {act.fields.map((field) => (
        <Field
          key={field.key}
          field={field}
          value={said[field.key] ?? ''}
          onChange={(value) => onSaid({ ...said, [field.key]: value })}
        />
      ))}
    </Form>
  )
}

interface FieldProps {
  readonly field: BulkField
  readonly value: string
  readonly onChange: (value: string) => void
}

function Field({ field, value, onChange }: FieldProps) {
  const t = useText()
  const shared = {
    ...{ name: field.key, label: t(field.label), value, onChange, optional: field.optional ?? false },
    ...(field.hint ? { hint: t(field.hint) } : {}),
  }
  if (field.kind === 'day') return <DayField {...shared} />
  if (field.kind === 'words') return <TextField {...shared} lines={2} />
  const { read, choices = [] } = field
  return read ? <ReadChoices shared={shared} read={read} /> : <Select {...shared} choices={labelled(choices, t)} />
}

type Shared = Omit<Parameters<typeof Select>[0], 'choices'>

/** A choice among what the server knows, such as caseworkers. */
function ReadChoices({ shared, read }: { shared: Shared; read: NonNullable<BulkField['read']> }) {
  const t = useText()
  const answer = useRead(read.path, z.unknown())
  return <Loaded read={answer}>{(view) => <Select {...shared} choices={labelled(read.choices(view), t)} />}</Loaded>
}

const labelled = (choices: readonly BulkChoice[], t: ReturnType<typeof useText>) =>
  choices.map(({ key, label }) => ({ key, label: typeof label === 'string' ? label : t(label) }))
