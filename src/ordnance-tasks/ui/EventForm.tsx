import { useState } from 'react'
import { instantAt } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { typedNumber } from '../../web/typed-number.ts'
import { categoryTexts, eventTexts } from '../code-lists.ts'
import { EventKind } from '../item.ts'
import { recordItemEvent } from '../item-actions.ts'
import type { TaskView } from '../views.ts'
import { texts } from './texts.ts'

/** What was done with some of the items that have not ended. */
export function EventForm({ view: { items }, onDone }: { view: TaskView; onDone: () => void }) {
  const t = useText()
  const zone = useTimeZone()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<EventKind | ''>('')
  const [said, setSaid] = useState({
    itemId: '',
    quantity: '1',
    day: '',
    time: '',
    placeTyped: '',
    receipt: '',
    note: '',
  })
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  const isPlaced = kind === 'moved' || kind === 'left'
  const open = items.filter(({ remaining }) => remaining > 0)
  return (
    <Form
      state={useAction(recordItemEvent)}
      input={() => ({
        ...{ id, kind, itemId: said.itemId, note: said.note },
        quantity: typedNumber(said.quantity),
        placeTyped: isPlaced ? said.placeTyped : '',
        receipt: kind === 'handedOver' ? said.receipt : '',
        happenedAt: instantAt(said.day, said.time, zone) ?? '',
      })}
      onDone={onDone}
      submit={t(texts.addEvent)}
    >
      <Select
        name="itemId"
        label={t(texts.item)}
        value={said.itemId}
        onChange={(itemId) => change({ itemId })}
        choices={open.map(({ item, remaining }) => ({
          key: item.id,
          label: `${t(categoryTexts[item.category])} ${item.model} (${remaining})`,
        }))}
      />
      <Select
        name="kind"
        label={t(texts.became)}
        value={kind}
        onChange={setKind}
        choices={EventKind.options.map((key) => ({ key, label: t(eventTexts[key]) }))}
      />
      <TextField
        name="quantity"
        label={t(texts.quantity)}
        value={said.quantity}
        onChange={(quantity) => change({ quantity })}
        inputMode="numeric"
      />
      {isPlaced && (
        <TextField
          name="placeTyped"
          label={t(texts.placeLeft)}
          value={said.placeTyped}
          onChange={(placeTyped) => change({ placeTyped })}
        />
      )}
      {kind === 'handedOver' && (
        <TextField
          name="receipt"
          label={t(texts.receipt)}
          value={said.receipt}
          onChange={(receipt) => change({ receipt })}
          code
        />
      )}
      <WhenFields day={said.day} time={said.time} change={change} />
      <TextField name="note" label={t(texts.note)} value={said.note} onChange={(note) => change({ note })} lines={2} />
    </Form>
  )
}

/** A day and the clock's time, as `happenedAt`. */
export function WhenFields({
  day,
  time,
  change,
  name = 'happenedAt',
}: {
  day: string
  time: string
  change: (part: { day?: string; time?: string }) => void
  name?: string
}) {
  const t = useText()
  return (
    <>
      <DayField name={`${name}Day`} label={t(texts.whenDay)} value={day} onChange={(value) => change({ day: value })} />
      <TextField
        name={name}
        label={t(texts.time)}
        hint={t(texts.timeHint)}
        value={time}
        onChange={(value) => change({ time: value })}
        code
        maxLength={5}
      />
    </>
  )
}
