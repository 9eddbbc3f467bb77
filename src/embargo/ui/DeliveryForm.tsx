import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { DayPrecision, incidentReference } from '../../incidents/incident.ts'
import type { Id } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FirstOrAnew } from '../../web/kit/FirstOrAnew.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import * as words from '../code-lists.ts'
import { type CarriedBy, type Delivery, type Exemption, type Leg, PartyRole } from '../delivery.ts'
import { correctDelivery, recordDelivery } from '../delivery-actions.ts'
import {
  citation,
  exemptionCodes,
  obligationCodes,
  type ParagraphCode,
  paragraphEdition,
  paragraphs,
} from '../paragraphs.ts'
import { DeliveryIncidents } from '../views.ts'
import {
  CarrierFields,
  type ItemDraft,
  ItemFields,
  itemDraft,
  itemOf,
  LegFields,
  newCarrier,
  newLeg,
} from './DeliveryParts.tsx'
import { precisionTexts, texts } from './texts.ts'

/** An exemption while it is typed: none has no paragraph. */
type ExemptionDraft = Omit<Exemption, 'paragraph'> & { paragraph: ParagraphCode | '' }
const noExemption: ExemptionDraft = { paragraph: '', claimedBy: '', notified: 'unknown', reference: '' }
const yesNo = ['yes', 'no', 'unknown'] as const

function first(before: Delivery | undefined) {
  const of = before ?? {
    ...{ direction: 'to' as const, startedOn: '', endedOn: null, dayPrecision: 'day' as const, consignor: '' },
    ...{ consignee: '', broker: '', endUser: '', placeCode: '', placeTyped: '', radiusM: null, paragraphs: [] },
    ...{ exemption: null, incidentId: null, description: '' },
  }
  const { direction, startedOn, endedOn, dayPrecision, consignor, consignee, broker, endUser, placeCode, placeTyped } =
    of
  return {
    ...{ direction, startedOn, endedOn: endedOn ?? '', dayPrecision, consignor, consignee, broker, endUser },
    ...{ placeCode, placeTyped, radius: of.radiusM === null ? '' : String(of.radiusM), paragraphs: [...of.paragraphs] },
    ...{
      exemption: (of.exemption ?? noExemption) satisfies ExemptionDraft,
      incidentId: of.incidentId ?? '',
      description: of.description,
    },
  }
}

/** What is said of a delivery: for the first time, or anew with the reason. */
export function DeliveryForm({ id, before, onDone }: { id: Id; before?: Delivery; onDone: () => void }) {
  const t = useText()
  const programme = useRead('/api/programme', ProgrammeView)
  const incidents = useRead('/api/arms-delivery-incidents', DeliveryIncidents)
  const [said, setSaid] = useState(() => first(before))
  const [carriers, setCarriers] = useState<CarriedBy[]>(() => before?.carriedBy ?? [])
  const [legs, setLegs] = useState<Leg[]>(() => (before?.legs ?? []).map(({ point: _, ...leg }) => leg))
  const [items, setItems] = useState<ItemDraft[]>(() => before?.items.map(itemDraft) ?? [itemDraft()])
  const put = (next: Partial<ReturnType<typeof first>>) => setSaid((now) => ({ ...now, ...next }))
  const text = (key: 'consignor' | 'consignee' | 'broker' | 'endUser') => (
    <TextField
      key={key}
      name={key}
      label={t(words.partyTexts[key])}
      value={said[key]}
      onChange={(value) => put({ [key]: value })}
      optional
    />
  )
  const input = () => {
    const { radius, endedOn, exemption, incidentId, ...rest } = said
    const { paragraph, ...claim } = exemption
    return {
      ...{ ...rest, id, carriedBy: carriers, legs, items: items.map(itemOf), incidentId: incidentId || null },
      ...{ endedOn: endedOn || null, radiusM: radius === '' ? null : wholeNumber(radius) },
      exemption: paragraph === '' ? null : { ...claim, paragraph },
    }
  }
  return (
    <FirstOrAnew
      stands={before !== undefined}
      first={{ state: useAction(recordDelivery), input, submit: t(texts.record) }}
      anew={{
        state: useAction(correctDelivery),
        input: (change) => ({ ...input(), change }),
        submit: t(texts.correct),
        label: t(texts.change),
      }}
      onDone={onDone}
    >
      <Pick
        name="direction"
        label={texts.direction}
        words={words.directionTexts}
        options={['to', 'from']}
        value={said.direction}
        onChange={(direction) => put({ direction })}
      />
      <DayField
        name="startedOn"
        label={t(texts.startedOn)}
        value={said.startedOn}
        onChange={(startedOn) => put({ startedOn })}
      />
      <DayField
        name="endedOn"
        label={t(texts.endedOn)}
        value={said.endedOn}
        onChange={(endedOn) => put({ endedOn })}
        optional
      />
      <Pick
        name="dayPrecision"
        label={texts.precision}
        words={precisionTexts}
        options={DayPrecision.options}
        value={said.dayPrecision}
        onChange={(dayPrecision) => put({ dayPrecision })}
      />
      {carriers.map((carrier, i) => (
        <CarrierFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a carrier has no id; removing one redraws those after it
          key={i}
          at={i}
          value={carrier}
          onChange={(next) => setCarriers((all) => all.map((one, at) => (at === i ? next : one)))}
          onRemove={() => setCarriers((all) => all.filter((_, at) => at !== i))}
        />
      ))}
      <div className="row">
        {(['vessel', 'aircraft', 'vehicle'] as const).map((kind) => (
          <Button key={kind} look="plain" onPress={() => setCarriers((all) => [...all, newCarrier(kind)])}>
            {t(kind === 'vessel' ? texts.addVessel : kind === 'aircraft' ? texts.addAircraft : texts.addVehicle)}
          </Button>
        ))}
      </div>
      {legs.map((leg, i) => (
        <LegFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a stage has no id; removing one redraws those after it
          key={i}
          at={i}
          value={leg}
          onChange={(next) => setLegs((all) => all.map((one, at) => (at === i ? next : one)))}
          onRemove={() => setLegs((all) => all.filter((_, at) => at !== i))}
        />
      ))}
      <Button look="plain" onPress={() => setLegs((all) => [...all, newLeg()])}>
        {t(texts.addLeg)}
      </Button>
      <FieldGroup title={t(texts.parties)} hint={t(texts.partiesHint)}>
        {PartyRole.options.map(text)}
      </FieldGroup>
      {items.map((item, i) => (
        <ItemFields
          key={item.id}
          at={i}
          value={item}
          onChange={(next) => setItems((all) => all.map((one) => (one.id === item.id ? next : one)))}
          {...(items.length > 1
            ? { onRemove: () => setItems((all) => all.filter(({ id: of }) => of !== item.id)) }
            : {})}
        />
      ))}
      <Button look="plain" onPress={() => setItems((all) => [...all, itemDraft()])}>
        {t(texts.addItem)}
      </Button>
      <Loaded read={programme}>
        {({ places }) => (
          <CheckboxGroup
            name="placeSeen"
            label={t(texts.place)}
            value={said.placeCode === '' ? [] : ['seen']}
            onChange={(chosen) => put({ placeCode: chosen.length > 0 ? (places[0]?.code ?? '') : '' })}
            choices={[{ key: 'seen', label: t(texts.placeSeen) }]}
            optional
          />
        )}
      </Loaded>
      {said.placeCode !== '' && <PlaceField value={said.placeCode} onChange={(placeCode) => put({ placeCode })} />}
      <CoordinatesField
        name="placeTyped"
        label={t(texts.coordinates)}
        value={said.placeTyped}
        onChange={(placeTyped) => put({ placeTyped })}
        optional
      />
      <TextField
        name="radiusM"
        label={t(texts.radius)}
        value={said.radius}
        onChange={(radius) => put({ radius })}
        inputMode="numeric"
        maxLength={6}
        optional
      />
      <CheckboxGroup
        name="paragraphs"
        label={t(texts.paragraphs)}
        hint={t(texts.paragraphsHint, { edition: paragraphEdition })}
        value={said.paragraphs}
        onChange={(chosen) => put({ paragraphs: chosen })}
        choices={obligationCodes.map((key) => ({ key, label: `${citation(key)} · ${t(paragraphs[key].words)}` }))}
        optional
      />
      <Select
        name="exemption.paragraph"
        label={t(texts.exemption)}
        value={said.exemption.paragraph || 'none'}
        onChange={(key) => put({ exemption: { ...said.exemption, paragraph: key === 'none' ? '' : key } })}
        choices={[
          { key: 'none', label: t(texts.nothing) },
          ...exemptionCodes.map((key) => ({ key, label: `${citation(key)} · ${t(paragraphs[key].words)}` })),
        ]}
      />
      {said.exemption.paragraph !== '' && (
        <FieldGroup title={t(texts.exemption)}>
          <TextField
            name="exemption.claimedBy"
            label={t(texts.claimedBy)}
            value={said.exemption.claimedBy}
            onChange={(claimedBy) => put({ exemption: { ...said.exemption, claimedBy } })}
          />
          <Pick
            name="exemption.notified"
            label={texts.notified}
            words={words.notifiedTexts}
            options={yesNo}
            value={said.exemption.notified}
            onChange={(notified) => put({ exemption: { ...said.exemption, notified } })}
          />
          <TextField
            name="exemption.reference"
            label={t(texts.reference)}
            value={said.exemption.reference}
            onChange={(reference) => put({ exemption: { ...said.exemption, reference } })}
            optional
          />
        </FieldGroup>
      )}
      <Loaded read={incidents}>
        {(data) =>
          data.incidents.length > 0 && (
            <Select
              name="incidentId"
              label={t(texts.incident)}
              value={said.incidentId || 'none'}
              onChange={(key) => put({ incidentId: key === 'none' ? '' : key })}
              choices={[
                { key: 'none', label: t(texts.nothing) },
                ...data.incidents.map((one) => ({
                  key: one.id,
                  label: `${incidentReference(one.id)} · ${one.startedOn} · ${t(one.placeName)}`,
                })),
              ]}
            />
          )
        }
      </Loaded>
      <TextField
        name="description"
        label={t(texts.description)}
        value={said.description}
        onChange={(description) => put({ description })}
        lines={4}
        optional
      />
    </FirstOrAnew>
  )
}
