import { type ReactNode, useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { incidentReference } from '../../incidents/incident.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { noSource, SourceFields, sourceOf } from '../../web/kit/SourceFields.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { NumberFields, type Typed } from '../../web/NumberFields.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { meansTexts } from '../code-lists.ts'
import { TravelMeans } from '../movement.ts'
import { recordArrival, recordPresence, recordReturn, reportDeparture } from '../movement-actions.ts'
import type { ForceView } from '../views.ts'
import { useForceName } from './force-name.ts'
import { texts } from './texts.ts'

interface FormOf {
  readonly view: ForceView
  readonly onDone: () => void
  /** The row that is said anew. */
  readonly replaces?: string | undefined
}

/** What every row about a force asks for: unit, incident, source, a note, and why an earlier row is corrected. */
function useAbout({ view, replaces }: FormOf) {
  const t = useText()
  const nameOf = useForceName()
  const [id] = useState(() => newId())
  const [unitId, setUnitId] = useState('')
  const [incidentId, setIncidentId] = useState('')
  const [source, setSource] = useState(noSource)
  const [note, setNote] = useState('')
  const [change, setChange] = useState('')
  const input = {
    ...{ id, forceId: view.force.id, unitId: unitId || null, incidentId: incidentId || null },
    ...{ source: sourceOf(source), note, replaces: replaces ?? null, change },
  }
  const fields = (
    <>
      {view.incidents.length > 0 && (
        <Select
          name="incidentId"
          label={t(texts.incident)}
          value={incidentId || 'none'}
          onChange={(key) => setIncidentId(key === 'none' ? '' : key)}
          choices={[
            { key: 'none', label: t(texts.nothing) },
            ...view.incidents.map((one) => ({
              key: one.id,
              label: `${incidentReference(one.id)} · ${one.startedOn} · ${t(one.placeName)}`,
            })),
          ]}
        />
      )}
      <SourceFields value={source} onChange={setSource} />
      <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={2} optional />
      {replaces !== undefined && (
        <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
      )}
    </>
  )
  const unit = view.units.length > 0 && (
    <Select
      name="unitId"
      label={t(texts.unit)}
      value={unitId || 'none'}
      onChange={(key) => setUnitId(key === 'none' ? '' : key)}
      choices={[
        { key: 'none', label: t(texts.wholeForce) },
        ...view.units.map((one) => ({ key: one.id, label: nameOf(one) })),
      ]}
    />
  )
  return { input, unit, fields }
}

/** Least, most likely and most. */
function useEstimate(): { numbers: { low: number; best: number; high: number }; field: ReactNode } {
  const t = useText()
  const [typed, setTyped] = useState<Typed>({})
  const of = (key: string) => wholeNumber(typed[key] ?? '')
  const fields = (['low', 'best', 'high'] as const).map((key) => ({ key, label: t(texts[key]) }))
  return {
    numbers: { low: of('low'), best: of('best'), high: of('high') },
    field: <NumberFields fields={fields} value={typed} onChange={setTyped} />,
  }
}

/** Where a force was, and how strong. */
export function PresenceForm(props: FormOf) {
  const t = useText()
  const state = useAction(recordPresence)
  const { input, unit, fields } = useAbout(props)
  const { numbers, field } = useEstimate()
  const [placeCode, setPlaceCode] = useState('')
  const [placeTyped, setPlaceTyped] = useState('')
  const [radius, setRadius] = useState('')
  const [fromOn, setFromOn] = useState('')
  const [untilOn, setUntilOn] = useState('')
  const [strengthOn, setStrengthOn] = useState('')
  const [equipment, setEquipment] = useState('')
  return (
    <Form
      state={state}
      input={() => ({
        ...{ ...input, ...numbers, placeCode, placeTyped, fromOn, strengthOn, equipment },
        ...{ untilOn: untilOn || null, radiusM: radius === '' ? null : wholeNumber(radius) },
      })}
      onDone={props.onDone}
      submit={t(texts.addPresence)}
    >
      {unit}
      <PlaceField value={placeCode} onChange={setPlaceCode} />
      <CoordinatesField
        name="placeTyped"
        label={t(texts.coordinates)}
        value={placeTyped}
        onChange={setPlaceTyped}
        optional
      />
      <TextField
        name="radiusM"
        label={t(texts.radius)}
        value={radius}
        onChange={setRadius}
        inputMode="numeric"
        maxLength={6}
        optional
      />
      <DayField name="fromOn" label={t(texts.fromOn)} value={fromOn} onChange={setFromOn} />
      <DayField
        name="untilOn"
        label={t(texts.untilOn)}
        hint={t(texts.untilHint)}
        value={untilOn}
        onChange={setUntilOn}
        optional
      />
      <DayField name="strengthOn" label={t(texts.strengthOn)} value={strengthOn} onChange={setStrengthOn} />
      {field}
      <TextField
        name="equipment"
        label={t(texts.equipment)}
        value={equipment}
        onChange={setEquipment}
        lines={2}
        optional
      />
      {fields}
    </Form>
  )
}

function MeansPick({ value, onChange }: { value: TravelMeans; onChange: (means: TravelMeans) => void }) {
  return (
    <Pick
      name="means"
      label={texts.means}
      words={meansTexts}
      options={TravelMeans.options}
      value={value}
      onChange={onChange}
    />
  )
}

/** That people of a force arrived. */
export function ArrivalForm(props: FormOf) {
  const t = useText()
  const state = useAction(recordArrival)
  const { input, unit, fields } = useAbout(props)
  const { numbers, field } = useEstimate()
  const [arrivedOn, setArrivedOn] = useState('')
  const [route, setRoute] = useState('')
  const [means, setMeans] = useState<TravelMeans>('unknown')
  return (
    <Form
      state={state}
      input={() => ({ ...input, ...numbers, arrivedOn, route, means })}
      onDone={props.onDone}
      submit={t(texts.addArrival)}
    >
      {unit}
      <DayField name="arrivedOn" label={t(texts.arrivedOn)} value={arrivedOn} onChange={setArrivedOn} />
      <TextField name="route" label={t(texts.route)} value={route} onChange={setRoute} optional />
      <MeansPick value={means} onChange={setMeans} />
      {field}
      {fields}
    </Form>
  )
}

/** That people of a force left, as somebody reports it. */
export function DepartureForm(props: FormOf) {
  const t = useText()
  const state = useAction(reportDeparture)
  const { input, unit, fields } = useAbout(props)
  const [leftOn, setLeftOn] = useState('')
  const [reportedBy, setReportedBy] = useState('')
  const [number, setNumber] = useState('')
  const [route, setRoute] = useState('')
  const [means, setMeans] = useState<TravelMeans>('unknown')
  const [exitPoint, setExitPoint] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ ...input, leftOn, reportedBy, route, means, exitPoint, number: wholeNumber(number) })}
      onDone={props.onDone}
      submit={t(texts.addDeparture)}
    >
      {unit}
      <DayField name="leftOn" label={t(texts.leftOn)} value={leftOn} onChange={setLeftOn} />
      <TextField name="reportedBy" label={t(texts.reportedBy)} value={reportedBy} onChange={setReportedBy} />
      <TextField
        name="number"
        label={t(texts.number)}
        value={number}
        onChange={setNumber}
        inputMode="numeric"
        maxLength={7}
      />
      <TextField name="route" label={t(texts.route)} value={route} onChange={setRoute} optional />
      <MeansPick value={means} onChange={setMeans} />
      <TextField name="exitPoint" label={t(texts.exitPoint)} value={exitPoint} onChange={setExitPoint} optional />
      {fields}
    </Form>
  )
}

/** That people who had left came back. */
export function ReturnForm(props: FormOf) {
  const t = useText()
  const state = useAction(recordReturn)
  const { input, unit, fields } = useAbout(props)
  const { numbers, field } = useEstimate()
  const [returnedOn, setReturnedOn] = useState('')
  const [route, setRoute] = useState('')
  const [departureId, setDepartureId] = useState('')
  const departures = props.view.departures.filter(({ replacedBy }) => replacedBy === null)
  return (
    <Form
      state={state}
      input={() => ({ ...input, ...numbers, returnedOn, route, departureId: departureId || null })}
      onDone={props.onDone}
      submit={t(texts.addReturn)}
    >
      {unit}
      <Select
        name="departureId"
        label={t(texts.ofDeparture)}
        value={departureId || 'none'}
        onChange={(key) => setDepartureId(key === 'none' ? '' : key)}
        choices={[
          { key: 'none', label: t(texts.nothing) },
          ...departures.map(({ departure }) => ({
            key: departure.id,
            label: `${departure.leftOn} · ${departure.number}`,
          })),
        ]}
      />
      <DayField name="returnedOn" label={t(texts.returnedOn)} value={returnedOn} onChange={setReturnedOn} />
      <TextField name="route" label={t(texts.route)} value={route} onChange={setRoute} optional />
      {field}
      {fields}
    </Form>
  )
}
