import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { matchEntries, settleEntries } from '../entry-actions.ts'
import type { EntryRow } from '../views.ts'
import { texts } from './texts.ts'

const verdicts = ['confirm', 'notThisPerson', 'reject', 'markAbsent', 'reopen'] as const

/** What to do with the entries that were chosen: one act for all of them, or none. */
export function SettleForm({
  listId,
  chosen,
  onDone,
}: {
  listId: string
  chosen: readonly EntryRow[]
  onDone: () => void
}) {
  const t = useText()
  const match = useAction(matchEntries)
  const settle = useAction(settleEntries)
  const [verdict, setVerdict] = useState<(typeof verdicts)[number]>('confirm')
  const [reason, setReason] = useState('')
  const pairs = chosen.flatMap(({ id, person }) => (person ? [{ entryId: id, personId: person.id }] : []))
  const unsuggested = verdict === 'confirm' && pairs.length < chosen.length
  const why = chosen.length === 0 ? texts.chooseFirst : unsuggested ? texts.noSuggestion : undefined
  const done = () => {
    setReason('')
    onDone()
  }
  const fields = (
    <>
      <Select
        name="verdict"
        label={t(texts.whatNow)}
        value={verdict}
        onChange={setVerdict}
        choices={verdicts.map((key) => ({ key, label: t(texts[key]) }))}
      />
      <TextField
        name="reason"
        label={t(texts.reason)}
        value={reason}
        onChange={setReason}
        optional={verdict === 'confirm'}
        maxLength={1000}
      />
    </>
  )
  return (
    <Section title={t(texts.chosen, { count: chosen.length })}>
      {verdict === 'confirm' ? (
        <Form
          state={match}
          input={() => ({ id: listId, pairs, reason })}
          submit={t(texts.confirm)}
          disabledReason={why && t(why)}
          onDone={done}
        >
          {fields}
        </Form>
      ) : (
        <Form
          state={settle}
          input={() => ({ id: listId, entryIds: chosen.map(({ id }) => id), verdict, reason })}
          submit={t(texts.settle)}
          disabledReason={why && t(why)}
          onDone={done}
        >
          {fields}
        </Form>
      )}
    </Section>
  )
}
