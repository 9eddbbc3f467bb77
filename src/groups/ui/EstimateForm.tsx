import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { noSource, SourceFields, sourceOf } from '../../web/kit/SourceFields.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { EstimateKind, EstimateMethod, Interest, isNumberKind, isTextKind } from '../estimate.ts'
import { recordEstimate } from '../estimate-actions.ts'
import { countOf } from './Caps.tsx'
import { interestTexts, kindTexts, methodTexts } from './code-texts.ts'
import { PlaceField } from './PlaceField.tsx'
import { texts } from './texts.ts'

const nothing = { low: '', best: '', high: '', text: '', latin: '', placeCode: '' }

/** What a source says: the value of its kind, how it was come by, and the source. */
export function EstimateForm({ groupId, onDone }: { groupId: string; onDone: () => void }) {
  const t = useText()
  const state = useAction(recordEstimate)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<EstimateKind>('strength')
  const [value, setValue] = useState(nothing)
  const [interest, setInterest] = useState<Interest | ''>('')
  const [method, setMethod] = useState<EstimateMethod | ''>('')
  const [source, setSource] = useState(noSource)
  const change = (part: Partial<typeof nothing>) => setValue((before) => ({ ...before, ...part }))
  const input = () => ({
    ...{ id, groupId, kind, method, source: sourceOf(source) },
    amount: isNumberKind(kind) ? amountOf(value) : null,
    text: isNumberKind(kind) || kind === 'area' ? '' : value.text,
    latin: isTextKind(kind) ? value.latin : '',
    placeCode: kind === 'area' ? value.placeCode : null,
    interest: kind === 'interest' ? interest : null,
  })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(texts.save)}>
      <FieldGroup title={t(texts.value)}>
        <Select
          name="kind"
          label={t(texts.kind)}
          value={kind}
          onChange={setKind}
          choices={EstimateKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
        />
        <ValueFields kind={kind} value={value} change={change} interest={interest} onInterest={setInterest} />
        <Select
          name="method"
          label={t(texts.method)}
          value={method}
          onChange={setMethod}
          choices={EstimateMethod.options.map((key) => ({ key, label: t(methodTexts[key]) }))}
        />
      </FieldGroup>
      <SourceFields value={source} onChange={setSource} />
    </Form>
  )
}

/** An empty end of the span is the likeliest number itself. */
function amountOf({ low, best, high }: typeof nothing) {
  const likeliest = countOf(best)
  if (likeliest === null) return null
  return { low: countOf(low) ?? likeliest, best: likeliest, high: countOf(high) ?? likeliest }
}

function ValueFields({
  kind,
  value,
  change,
  interest,
  onInterest,
}: {
  kind: EstimateKind
  value: typeof nothing
  change: (part: Partial<typeof nothing>) => void
  interest: Interest | ''
  onInterest: (interest: Interest) => void
}) {
  const t = useText()
  if (isNumberKind(kind)) {
    return (['low', 'best', 'high'] as const).map((end) => (
      <TextField
        key={end}
        name={`amount.${end}`}
        label={t(texts[end])}
        value={value[end]}
        onChange={(text) => change({ [end]: text })}
        inputMode="numeric"
        code
        {...(end === 'best' ? {} : { optional: true })}
      />
    ))
  }
  if (kind === 'area') return <PlaceField value={value.placeCode} onChange={(placeCode) => change({ placeCode })} />
  return (
    <>
      {kind === 'interest' && (
        <Select
          name="interest"
          label={t(texts.interest)}
          value={interest}
          onChange={onInterest}
          choices={Interest.options.map((key) => ({ key, label: t(interestTexts[key]) }))}
        />
      )}
      <TextField
        name="text"
        label={t(texts.asSaid)}
        value={value.text}
        onChange={(text) => change({ text })}
        {...(kind === 'interest' ? { optional: true } : {})}
      />
      {isTextKind(kind) && (
        <TextField
          name="latin"
          label={t(texts.inLatin)}
          lang="en"
          value={value.latin}
          onChange={(latin) => change({ latin })}
          optional
        />
      )}
    </>
  )
}
