import { useState } from 'react'
import { typeTexts } from '../../incidents/code-lists.ts'
import { type Incident, incidentReference } from '../../incidents/incident.ts'
import { IncidentsView } from '../../incidents/views.ts'
import { daysAfter } from '../../kernel/deadline.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { markDuplicate } from '../duplicate-actions.ts'
import { texts } from './texts.ts'

/** Says that an incident is one that was recorded already, of those of about the same days. */
export function DuplicateForm({ incident }: { incident: Incident }) {
  const t = useText()
  return (
    <Disclosure title={t(texts.markDuplicate)}>{(close) => <Choice incident={incident} onDone={close} />}</Disclosure>
  )
}

function Choice({ incident: { id, startedOn, endedOn }, onDone }: { incident: Incident; onDone: () => void }) {
  const t = useText()
  const state = useAction(markDuplicate)
  const bar = useRoleBar(markDuplicate)
  const [ofId, setOfId] = useState('')
  const [note, setNote] = useState('')
  const query = new URLSearchParams({ from: daysAfter(startedOn, -7), until: daysAfter(endedOn ?? startedOn, 7) })
  const read = useRead(`/api/incidents?${query}`, IncidentsView)
  return (
    <Form
      state={state}
      input={() => ({ id, ofId, note })}
      onDone={onDone}
      submit={t(texts.markDuplicate)}
      disabledReason={bar}
    >
      <Loaded read={read}>
        {({ incidents }) => (
          <Select
            name="ofId"
            label={t(texts.ofWhich)}
            hint={t(texts.ofWhichHint)}
            value={ofId}
            onChange={setOfId}
            choices={incidents
              .filter((row) => row.incident.id !== id && row.incident.state !== 'duplicate')
              .map((row) => ({
                key: row.incident.id,
                label: [
                  ...[incidentReference(row.incident.id), row.incident.startedOn],
                  ...[t(typeTexts[row.incident.type]), t(row.placeName)],
                ].join(' · '),
              }))}
          />
        )}
      </Loaded>
      <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={2} />
    </Form>
  )
}
