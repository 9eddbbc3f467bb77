import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { LotCondition } from '../code-lists.ts'
import { conditionTexts, methodTexts } from '../code-texts.ts'
import { sendConsignment } from '../consignment-actions.ts'
import { planLotDisposal, proposeLotLoss } from '../loss-actions.ts'
import { lotMay } from '../lot.ts'
import { classifyLot, moveLot, setLotCondition } from '../lot-actions.ts'
import { LotDisposalMethod } from '../lot-disposal.ts'
import type { Holding, LotView } from '../views.ts'
import { HazardFields, hazardOf, toHazard } from './HazardFields.tsx'
import { isHeld } from './LotHolds.tsx'
import { paperTexts } from './paper-texts.ts'
import { ShelfField } from './ShelfField.tsx'
import { texts } from './texts.ts'

interface FormProps {
  readonly view: LotView
  readonly onDone: () => void
}

/** What can be done next with a lot. */
export function LotForms({ view }: { view: LotView }) {
  const t = useText()
  const forms = [
    [texts.move, MoveForm],
    [texts.send, SendForm],
    [texts.setCondition, ConditionForm],
    [texts.classify, ClassifyForm],
    [texts.loss, LossForm],
    [texts.disposal, DisposalForm],
  ] as const
  return (
    <Section title={t(texts.lot)}>
      {forms.map(([words, One]) => (
        <Disclosure key={words.en} title={t(words)}>
          {(close) => <One view={view} onDone={close} />}
        </Disclosure>
      ))}
    </Section>
  )
}

/** The quantities that lie in compartments within the reader's reach. */
function useStored({ holdings }: LotView): readonly (Holding & { compartmentId: string })[] {
  const { actor } = useSession()
  return holdings.flatMap((one) =>
    one.compartmentId !== null && (actor.siteId === null || actor.siteId === one.siteId)
      ? [{ ...one, compartmentId: one.compartmentId }]
      : [],
  )
}

function StoredField({
  stored,
  value,
  onChange,
}: {
  stored: readonly (Holding & { compartmentId: string })[]
  value: string
  onChange: (id: string) => void
}) {
  const t = useText()
  return (
    <Select
      name="compartmentId"
      label={t(texts.from)}
      value={value}
      onChange={onChange}
      choices={stored.map(({ compartmentId, shelf, quantity }) => ({
        ...{ key: compartmentId, label: `${shelf ?? ''} (${quantity})` },
      }))}
    />
  )
}

/** Why the reader may not do what only an armourer of the site may, with what lies there. */
function useWhyNot(view: LotView, who: 'armourer' | 'keepers', carried: boolean): string | undefined {
  const t = useText()
  const { actor } = useSession()
  const stored = useStored(view)
  const may = actor.roles.includes('armourer') || (who === 'keepers' && actor.roles.includes('director'))
  if (!may) return t(who === 'armourer' ? texts.onlyArmourer : texts.onlyKeepers)
  if (carried && !lotMay('move', view.lot)) return t(texts.dangerousWhy)
  return carried && stored.length === 0 ? t(texts.nothingHere) : undefined
}

function QuantityField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useText()
  return (
    <TextField name="quantity" label={t(texts.quantity)} value={value} onChange={onChange} inputMode="numeric" code />
  )
}

function MoveForm({ view, onDone }: FormProps) {
  const t = useText()
  const { actor } = useSession()
  const own = view.holdings.filter(
    ({ holder, siteId }) => /^(compartment|inSitu):/.test(holder) && (actor.siteId === null || siteId === actor.siteId),
  )
  const [fromHolder, setFrom] = useState(own.length === 1 ? (own[0]?.holder ?? '') : '')
  const [compartmentId, setShelf] = useState('')
  const [quantity, setQuantity] = useState('')
  const site = own.find(({ holder }) => holder === fromHolder)?.siteId
  const why = useWhyNot(view, 'armourer', false)
  const dangerous = lotMay('move', view.lot) ? undefined : t(texts.dangerousWhy)
  return (
    <Form
      state={useAction(moveLot)}
      input={() => ({ id: view.lot.id, fromHolder, compartmentId, quantity: wholeNumber(quantity) })}
      onDone={onDone}
      submit={t(texts.move)}
      disabledReason={why ?? dangerous ?? (own.length === 0 ? t(texts.nothingHere) : undefined)}
    >
      <Select
        name="fromHolder"
        label={t(texts.from)}
        value={fromHolder}
        onChange={setFrom}
        choices={own.map(({ holder, shelf, quantity: there }) => ({
          ...{ key: holder, label: `${shelf ?? t(texts.where)} (${there})` },
        }))}
      />
      <ShelfField
        shelves={view.shelves.filter(({ siteId }) => siteId === site)}
        value={compartmentId}
        onChange={setShelf}
      />
      <QuantityField value={quantity} onChange={setQuantity} />
    </Form>
  )
}

function SendForm({ view, onDone }: FormProps) {
  const t = useText()
  const stored = useStored(view)
  const [id] = useState(() => newId())
  const [compartmentId, setShelf] = useState(stored.length === 1 ? (stored[0]?.compartmentId ?? '') : '')
  const [toSiteId, setSite] = useState('')
  const [fields, setFields] = useState({ quantity: '', seal: '', lead: '' })
  const programme = useRead('/api/programme', ProgrammeView)
  const from = stored.find((one) => one.compartmentId === compartmentId)?.siteId
  const sites = (programme.data?.sites ?? []).filter((one) => one.sideId === view.lot.sideId && one.id !== from)
  const input = () => ({
    ...{ id, lotId: view.lot.id, compartmentId, toSiteId, seal: fields.seal, lead: fields.lead },
    quantity: wholeNumber(fields.quantity),
  })
  return (
    <Form
      state={useAction(sendConsignment)}
      input={input}
      onDone={onDone}
      submit={t(texts.send)}
      disabledReason={useWhyNot(view, 'armourer', true)}
    >
      <StoredField stored={stored} value={compartmentId} onChange={setShelf} />
      <QuantityField value={fields.quantity} onChange={(quantity) => setFields({ ...fields, quantity })} />
      <Select
        name="toSiteId"
        label={t(texts.to)}
        value={toSiteId}
        onChange={setSite}
        choices={sites.map((site) => ({ key: site.id, label: t(site.name) }))}
      />
      <TextField
        name="seal"
        label={t(texts.seal)}
        value={fields.seal}
        onChange={(seal) => setFields({ ...fields, seal })}
        code
      />
      <TextField
        name="lead"
        label={t(texts.qualifiedLead)}
        hint={t(texts.qualifiedLeadHint)}
        value={fields.lead}
        onChange={(lead) => setFields({ ...fields, lead })}
        optional
      />
    </Form>
  )
}

function ConditionForm({ view, onDone }: FormProps) {
  const t = useText()
  const [condition, setCondition] = useState<LotCondition | ''>('')
  const [surveillanceOn, setDay] = useState('')
  const [basis, setBasis] = useState('')
  const why = useWhyNot(view, 'keepers', false)
  const waits = view.lot.condition === 'dangerousInSitu' ? t(texts.dangerousWhy) : undefined
  return (
    <Form
      state={useAction(setLotCondition)}
      input={() => ({ id: view.lot.id, condition, surveillanceOn, basis })}
      onDone={onDone}
      submit={t(texts.setCondition)}
      disabledReason={why ?? waits}
    >
      <RadioGroup
        name="condition"
        label={t(texts.condition)}
        value={condition}
        onChange={setCondition}
        choices={LotCondition.options.map((key) => ({ key, label: t(conditionTexts[key]) }))}
      />
      <DayField name="surveillanceOn" label={t(texts.surveillanceOn)} value={surveillanceOn} onChange={setDay} />
      <TextField name="basis" label={t(texts.basis)} value={basis} onChange={setBasis} />
    </Form>
  )
}

function ClassifyForm({ view, onDone }: FormProps) {
  const t = useText()
  const [hazard, setHazard] = useState(() => hazardOf(view.lot))
  const [basis, setBasis] = useState('')
  return (
    <Form
      state={useAction(classifyLot)}
      input={() => ({ id: view.lot.id, ...toHazard(hazard), basis })}
      onDone={onDone}
      submit={t(texts.classify)}
      disabledReason={useWhyNot(view, 'keepers', false)}
    >
      <HazardFields value={hazard} onChange={setHazard} />
      <TextField name="basis" label={t(texts.basis)} value={basis} onChange={setBasis} />
    </Form>
  )
}

function LossForm({ view, onDone }: FormProps) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<'missing' | 'found' | ''>('')
  const [compartmentId, setShelf] = useState('')
  const [quantity, setQuantity] = useState('')
  const [reason, setReason] = useState('')
  const shelves = view.shelves.filter(({ siteId }) => actor.siteId === null || siteId === actor.siteId)
  return (
    <Form
      state={useAction(proposeLotLoss)}
      input={() => ({ id, lotId: view.lot.id, compartmentId, kind, quantity: wholeNumber(quantity), reason })}
      onDone={onDone}
      submit={t(texts.report)}
      disabledReason={useWhyNot(view, 'keepers', false)}
    >
      <RadioGroup
        name="kind"
        label={t(texts.loss)}
        value={kind}
        onChange={setKind}
        choices={(['missing', 'found'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
      <ShelfField shelves={shelves} value={compartmentId} onChange={setShelf} />
      <QuantityField value={quantity} onChange={setQuantity} />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}

function DisposalForm({ view, onDone }: FormProps) {
  const t = useText()
  const stored = useStored(view)
  const why = useWhyNot(view, 'keepers', true)
  const [id] = useState(() => newId())
  const [compartmentId, setShelf] = useState('')
  const [method, setMethod] = useState<LotDisposalMethod | ''>('')
  const [fields, setFields] = useState({ quantity: '', procedure: '', plannedOn: '', witnessName: '', witnessOf: '' })
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  return (
    <Form
      state={useAction(planLotDisposal)}
      input={() => ({
        ...{ ...fields, id, lotId: view.lot.id, compartmentId, method },
        quantity: wholeNumber(fields.quantity),
      })}
      onDone={onDone}
      submit={t(texts.propose)}
      disabledReason={why ?? (isHeld(view) ? t(paperTexts.heldWhy) : undefined)}
    >
      <StoredField stored={stored} value={compartmentId} onChange={setShelf} />
      <QuantityField value={fields.quantity} onChange={set('quantity')} />
      <Select
        name="method"
        label={t(texts.method)}
        value={method}
        onChange={setMethod}
        choices={LotDisposalMethod.options.map((key) => ({ key, label: t(methodTexts[key]) }))}
      />
      <TextField name="procedure" label={t(texts.procedure)} value={fields.procedure} onChange={set('procedure')} />
      <DayField name="plannedOn" label={t(texts.plannedOn)} value={fields.plannedOn} onChange={set('plannedOn')} />
      <TextField
        name="witnessName"
        label={t(texts.witnessName)}
        value={fields.witnessName}
        onChange={set('witnessName')}
      />
      <TextField name="witnessOf" label={t(texts.witnessOf)} value={fields.witnessOf} onChange={set('witnessOf')} />
    </Form>
  )
}
