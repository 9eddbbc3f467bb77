import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { typedNumber, westernNumerals } from '../../web/typed-number.ts'
import * as words from '../code-lists.ts'
import { type CarriedBy, type Item, ItemClass, type Leg, LegEvent, LegKind } from '../delivery.ts'
import { texts } from './texts.ts'

const linesOf = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A carrier of a kind with nothing said of it. */
export function newCarrier(kind: CarriedBy['kind']): CarriedBy {
  if (kind === 'vessel') return { kind, imo: '', name: '', flag: '', mmsi: '', formerNames: [] }
  if (kind === 'aircraft') return { kind, registration: '', icao24: '', callSign: '', type: '' }
  return { kind, description: '', plate: '', count: null }
}

/** A stage with nothing said of it. */
export const newLeg = (): Leg => ({
  ...{ kind: 'port', event: 'departed', name: '', state: '', placeTyped: '', on: null, time: '' },
})

/** What is said of one item while it is typed: its numbers as lines. */
export interface ItemDraft extends Omit<Item, 'quantity' | 'serials' | 'lots'> {
  readonly quantity: string
  readonly serials: string
  readonly lots: string
}
export function itemDraft(item?: Item): ItemDraft {
  if (!item)
    return {
      ...{ id: newId(), class: 'smallArms', make: '', model: '', marks: '', quantity: '', serials: '', lots: '' },
    }
  const { quantity, serials, lots, ...rest } = item
  return {
    ...rest,
    quantity: quantity === null ? '' : String(quantity),
    serials: serials.join('\n'),
    lots: lots.join('\n'),
  }
}
export function itemOf({ quantity, serials, lots, ...rest }: ItemDraft): Item {
  return { ...rest, quantity: typedNumber(quantity), serials: linesOf(serials), lots: linesOf(lots) }
}

interface PartOf<Value> {
  readonly at: number
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly onRemove?: () => void
}

function Remove({ onRemove }: { onRemove: (() => void) | undefined }) {
  const t = useText()
  return onRemove ? (
    <Button look="quiet" onPress={onRemove}>
      {t(texts.remove)}
    </Button>
  ) : null
}

/** A vessel, an aircraft or vehicles. */
export function CarrierFields({ at, value, onChange, onRemove }: PartOf<CarriedBy>) {
  const t = useText()
  const field = (key: string, label: string, typed: string, change: (text: string) => void, code = true) => (
    <TextField
      key={key}
      name={`carriedBy.${at}.${key}`}
      label={label}
      value={typed}
      onChange={change}
      code={code}
      optional={key !== 'description'}
    />
  )
  return (
    <FieldGroup title={`${t(words.carrierTexts[value.kind])} ${at + 1}`}>
      {value.kind === 'vessel' && (
        <>
          {field('imo', t(texts.imo), value.imo, (imo) => onChange({ ...value, imo }))}
          {field('name', t(texts.vesselName), value.name, (name) => onChange({ ...value, name }), false)}
          {field('flag', t(texts.flag), value.flag, (flag) => onChange({ ...value, flag }), false)}
          {field('mmsi', t(texts.mmsi), value.mmsi, (mmsi) => onChange({ ...value, mmsi }))}
          <TextField
            name={`carriedBy.${at}.formerNames`}
            label={t(texts.formerNames)}
            value={value.formerNames.join('\n')}
            onChange={(typed) => onChange({ ...value, formerNames: typed === '' ? [] : typed.split('\n') })}
            lines={2}
            optional
          />
        </>
      )}
      {value.kind === 'aircraft' && (
        <>
          {field('registration', t(texts.registration), value.registration, (registration) =>
            onChange({ ...value, registration }),
          )}
          {field('icao24', t(texts.icao24), value.icao24, (icao24) => onChange({ ...value, icao24 }))}
          {field('callSign', t(texts.callSign), value.callSign, (callSign) => onChange({ ...value, callSign }))}
          {field('type', t(texts.type), value.type, (type) => onChange({ ...value, type }), false)}
        </>
      )}
      {value.kind === 'vehicle' && (
        <>
          {field(
            'description',
            t(texts.vehicle),
            value.description,
            (description) => onChange({ ...value, description }),
            false,
          )}
          {field('plate', t(texts.plate), value.plate, (plate) => onChange({ ...value, plate }))}
          {field('count', t(texts.count), value.count === null ? '' : String(value.count), (typed) =>
            onChange({ ...value, count: typedNumber(typed) }),
          )}
        </>
      )}
      <Remove onRemove={onRemove} />
    </FieldGroup>
  )
}

/** One stage of a route. */
export function LegFields({ at, value, onChange, onRemove }: PartOf<Leg>) {
  const t = useText()
  const name = (key: keyof Leg) => `legs.${at}.${key}`
  return (
    <FieldGroup title={`${t(texts.stage)} ${at + 1}`}>
      <Pick
        name={name('event')}
        label={texts.legEvent}
        words={words.legEventTexts}
        options={LegEvent.options}
        value={value.event}
        onChange={(event) => onChange({ ...value, event })}
      />
      <Pick
        name={name('kind')}
        label={texts.legKind}
        words={words.legKindTexts}
        options={LegKind.options}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      <TextField
        name={name('name')}
        label={t(texts.legName)}
        value={value.name}
        onChange={(typed) => onChange({ ...value, name: typed })}
      />
      <TextField
        name={name('state')}
        label={t(texts.state)}
        value={value.state}
        onChange={(state) => onChange({ ...value, state })}
        optional
      />
      <DayField
        name={name('on')}
        label={t(texts.on)}
        value={value.on ?? ''}
        onChange={(on) => onChange({ ...value, on: on || null })}
        optional
      />
      <TextField
        name={name('time')}
        label={t(texts.time)}
        value={value.time}
        onChange={(time) => onChange({ ...value, time: westernNumerals(time) })}
        code
        maxLength={5}
        optional
      />
      <CoordinatesField
        name={name('placeTyped')}
        label={t(texts.coordinates)}
        value={value.placeTyped}
        onChange={(placeTyped) => onChange({ ...value, placeTyped })}
        optional
      />
      <Remove onRemove={onRemove} />
    </FieldGroup>
  )
}

/** One item with the numbers on it. */
export function ItemFields({ at, value, onChange, onRemove }: PartOf<ItemDraft>) {
  const t = useText()
  const name = (key: keyof Item) => `items.${at}.${key}`
  const text = (key: 'make' | 'model' | 'marks') => (
    <TextField
      key={key}
      name={name(key)}
      label={t(texts[key])}
      value={value[key]}
      onChange={(typed) => onChange({ ...value, [key]: typed })}
      optional
    />
  )
  return (
    <FieldGroup title={`${t(texts.items)} ${at + 1}`}>
      <Pick
        name={name('class')}
        label={texts.class}
        words={words.itemClassTexts}
        options={ItemClass.options}
        value={value.class}
        onChange={(chosen) => onChange({ ...value, class: chosen })}
      />
      {text('make')}
      {text('model')}
      <TextField
        name={name('quantity')}
        label={t(texts.quantity)}
        value={value.quantity}
        onChange={(quantity) => onChange({ ...value, quantity })}
        inputMode="numeric"
        maxLength={12}
        optional
      />
      {(['serials', 'lots'] as const).map((key) => (
        <TextField
          key={key}
          name={name(key)}
          label={t(texts[key])}
          value={value[key]}
          onChange={(typed) => onChange({ ...value, [key]: typed })}
          lines={3}
          code
          optional
        />
      ))}
      {text('marks')}
      <Remove onRemove={onRemove} />
    </FieldGroup>
  )
}
