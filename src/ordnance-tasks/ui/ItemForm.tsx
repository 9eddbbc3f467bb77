import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { typedNumber } from '../../web/typed-number.ts'
import { categoryTexts, conditionTexts, fuzeTexts, legalTexts, subcategoryTexts } from '../code-lists.ts'
import { Condition } from '../item.ts'
import { recordItem } from '../item-actions.ts'
import { Category, Legal, type Subcategory, subcategoriesOf } from '../ordnance-classes.ts'
import { Fuze } from '../required-capability.ts'
import { texts } from './texts.ts'

const blank: {
  category: Category | ''
  subcategory: Subcategory | ''
  legal: Legal | ''
  condition: Condition | ''
  fuze: Fuze | ''
  also: readonly ('moved' | 'guided')[]
} = { category: '', subcategory: '', legal: '', condition: '', fuze: '', also: [] }

/** Items of one kind that lay together, where they were found. */
export function ItemForm({ taskId, onDone }: { taskId: string; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [chosen, setChosen] = useState(blank)
  const [said, setSaid] = useState({
    ...{ foundOn: '', model: '', quantity: '1', depthCm: '0', placeTyped: '', allUpKg: '', neqKg: '', note: '' },
  })
  const choose = (part: Partial<typeof blank>) => setChosen((before) => ({ ...before, ...part }))
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  const none = { key: '' as const, label: t(texts.nothing) }
  const kinds = chosen.category === '' ? [] : (subcategoriesOf[chosen.category] ?? [])
  return (
    <Form
      state={useAction(recordItem)}
      input={() => {
        const { also, subcategory, ...rest } = chosen
        return {
          ...{ ...rest, id, taskId, subcategory: subcategory || null },
          ...{ foundOn: said.foundOn, model: said.model, placeTyped: said.placeTyped, note: said.note },
          ...{ moved: also.includes('moved'), guided: also.includes('guided') },
          quantity: typedNumber(said.quantity),
          depthCm: typedNumber(said.depthCm),
          allUpKg: typedNumber(said.allUpKg),
          neqKg: typedNumber(said.neqKg),
        }
      }}
      onDone={onDone}
      submit={t(texts.addItem)}
    >
      <DayField
        name="foundOn"
        label={t(texts.foundOn)}
        value={said.foundOn}
        onChange={(foundOn) => change({ foundOn })}
      />
      <CoordinatesField
        name="placeTyped"
        label={t(texts.where)}
        value={said.placeTyped}
        onChange={(placeTyped) => change({ placeTyped })}
      />
      <Select
        name="category"
        label={t(texts.category)}
        value={chosen.category}
        onChange={(category) => choose({ category, subcategory: '' })}
        choices={Category.options.map((key) => ({ key, label: t(categoryTexts[key]) }))}
      />
      {kinds.length > 0 && (
        <Select
          name="subcategory"
          label={t(texts.subcategory)}
          value={chosen.subcategory}
          onChange={(subcategory) => choose({ subcategory })}
          choices={[
            ...(chosen.subcategory === '' ? [] : [none]),
            ...kinds.map((key) => ({ key, label: t(subcategoryTexts[key]) })),
          ]}
          optional
        />
      )}
      <TextField
        name="model"
        label={t(texts.model)}
        value={said.model}
        onChange={(model) => change({ model })}
        optional
      />
      <Select
        name="legal"
        label={t(texts.legal)}
        value={chosen.legal}
        onChange={(legal) => choose({ legal })}
        choices={Legal.options.map((key) => ({ key, label: t(legalTexts[key]) }))}
      />
      <TextField
        name="quantity"
        label={t(texts.quantity)}
        value={said.quantity}
        onChange={(quantity) => change({ quantity })}
        inputMode="numeric"
      />
      <TextField
        name="depthCm"
        label={t(texts.depth)}
        value={said.depthCm}
        onChange={(depthCm) => change({ depthCm })}
        inputMode="numeric"
      />
      <Select
        name="condition"
        label={t(texts.condition)}
        value={chosen.condition}
        onChange={(condition) => choose({ condition })}
        choices={Condition.options.map((key) => ({ key, label: t(conditionTexts[key]) }))}
      />
      <Select
        name="fuze"
        label={t(texts.fuze)}
        value={chosen.fuze}
        onChange={(fuze) => choose({ fuze })}
        choices={Fuze.options.map((key) => ({ key, label: t(fuzeTexts[key]) }))}
      />
      <CheckboxGroup
        name="moved"
        label={t(texts.circumstances)}
        value={chosen.also}
        onChange={(also) => choose({ also })}
        choices={(['moved', 'guided'] as const).map((key) => ({ key, label: t(texts[key]) }))}
        optional
      />
      <TextField
        name="allUpKg"
        label={t(texts.eachAllUp)}
        hint={t(texts.unknownHint)}
        value={said.allUpKg}
        onChange={(allUpKg) => change({ allUpKg })}
        inputMode="decimal"
        optional
      />
      <TextField
        name="neqKg"
        label={t(texts.eachNeq)}
        hint={t(texts.unknownHint)}
        value={said.neqKg}
        onChange={(neqKg) => change({ neqKg })}
        inputMode="decimal"
        optional
      />
      <TextField
        name="note"
        label={t(texts.note)}
        value={said.note}
        onChange={(note) => change({ note })}
        lines={2}
        optional
      />
    </Form>
  )
}
