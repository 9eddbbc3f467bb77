import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { noSource, SourceFields, sourceOf } from '../../web/kit/SourceFields.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { ArmedGroup } from '../group.ts'
import { merge, split } from '../life-actions.ts'
import { stepTexts } from './code-texts.ts'
import { GroupField } from './GroupField.tsx'
import { PlaceField } from './PlaceField.tsx'
import { texts } from './texts.ts'

type Done = { readonly group: ArmedGroup; readonly onDone: () => void }

/** A group goes over into another. */
export function MergeForm({ group, onDone }: Done) {
  const t = useText()
  const state = useAction(merge)
  const [intoId, setInto] = useState('')
  const [on, setOn] = useState('')
  const [reason, setReason] = useState('')
  const [source, setSource] = useState(noSource)
  const input = () => ({ id: group.id, intoId, on, reason, source: sourceOf(source) })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(stepTexts.merge)} look="danger">
      <FieldGroup title={t(stepTexts.merge)}>
        <GroupField name="intoId" label={t(texts.mergeInto)} value={intoId} onChange={setInto} without={[group.id]} />
        <DayField name="on" label={t(texts.on)} value={on} onChange={setOn} />
        <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
      </FieldGroup>
      <SourceFields value={source} onChange={setSource} />
    </Form>
  )
}

interface Part {
  readonly id: string
  readonly code: string
  readonly nameArabic: string
  readonly nameLatin: string
  readonly placeCode: string
}

/** A group falls apart into others: of the register, new ones, or both. */
export function SplitForm({ group, onDone }: Done) {
  const t = useText()
  const state = useAction(split)
  const [intoIds, setInto] = useState<readonly string[]>([])
  const [parts, setParts] = useState<readonly Part[]>([])
  const [on, setOn] = useState('')
  const [reason, setReason] = useState('')
  const [source, setSource] = useState(noSource)
  const addPart = () =>
    setParts([...parts, { id: newId(), code: '', nameArabic: '', nameLatin: '', placeCode: group.placeCode }])
  const change = (id: string, part: Partial<Part>) =>
    setParts(parts.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const input = () => ({
    ...{ id: group.id, on, intoIds: [...intoIds], newGroups: parts.map((one) => ({ ...one })), reason },
    source: sourceOf(source),
  })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(stepTexts.split)} look="danger">
      <FieldGroup title={t(texts.splitInto)}>
        {[...intoIds, ''].map((id, at) => (
          <GroupField
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what the field is
            key={at}
            name={`intoIds.${at}`}
            label={`${t(texts.other)} ${at + 1}`}
            value={id}
            onChange={(chosen) =>
              setInto([...intoIds.slice(0, at), ...(chosen ? [chosen] : []), ...intoIds.slice(at + 1)])
            }
            without={[group.id, ...intoIds.filter((one) => one !== id)]}
          />
        ))}
      </FieldGroup>
      {parts.map((part, at) => (
        <PartFields
          key={part.id}
          field={`newGroups.${at}`}
          part={part}
          onChange={(changed) => change(part.id, changed)}
          onRemove={() => setParts(parts.filter(({ id }) => id !== part.id))}
        />
      ))}
      <div className="row">
        <Button onPress={addPart}>{t(texts.addPart)}</Button>
      </div>
      <FieldGroup title={t(stepTexts.split)}>
        <DayField name="on" label={t(texts.on)} value={on} onChange={setOn} />
        <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
      </FieldGroup>
      <SourceFields value={source} onChange={setSource} />
    </Form>
  )
}

function PartFields({
  field,
  part,
  onChange,
  onRemove,
}: {
  field: string
  part: Part
  onChange: (part: Partial<Part>) => void
  onRemove: () => void
}) {
  const t = useText()
  return (
    <FieldGroup title={t(texts.newPart)}>
      <TextField
        name={`${field}.nameArabic`}
        label={t(texts.nameArabic)}
        lang="ar"
        value={part.nameArabic}
        onChange={(nameArabic) => onChange({ nameArabic })}
      />
      <TextField
        name={`${field}.nameLatin`}
        label={t(texts.nameLatin)}
        lang="en"
        value={part.nameLatin}
        onChange={(nameLatin) => onChange({ nameLatin })}
        optional
      />
      <TextField
        name={`${field}.code`}
        label={t(texts.code)}
        value={part.code}
        onChange={(code) => onChange({ code: code.toUpperCase() })}
        code
      />
      <PlaceField
        name={`${field}.placeCode`}
        value={part.placeCode}
        onChange={(placeCode) => onChange({ placeCode })}
      />
      <Button look="quiet" onPress={onRemove}>
        {t(texts.removePart)}
      </Button>
    </FieldGroup>
  )
}
