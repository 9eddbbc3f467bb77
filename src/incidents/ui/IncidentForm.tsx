import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import type { Id } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FirstOrAnew } from '../../web/kit/FirstOrAnew.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useQueryText } from '../../web/navigation.ts'
import { westernNumerals, wholeNumber } from '../../web/typed-number.ts'
import * as words from '../code-lists.ts'
import { DamagedObject, DayPrecision, type Incident, IncidentInput, Means, YesNo } from '../incident.ts'
import { correctIncident, recordIncident } from '../incident-actions.ts'
import { incidentTypes, isIncidentType } from '../incident-types.ts'
import { ActorsField } from './ActorsField.tsx'
import { TollsField, tollsOf, typedTolls } from './TollsField.tsx'
import { texts } from './texts.ts'
import { nowhere, typedWhere, WhereFields, whereOf } from './WhereFields.tsx'

const Saying = IncidentInput.omit({
  ...{ bearing: true, placeTyped: true, radiusM: true, located: true, count: true, displaced: true, tolls: true },
}).strip()
type Said = ReturnType<typeof Saying.parse>
/** What has no beginning that the form could give it is chosen by who says it. */
type Begun = Omit<Said, 'type' | 'means' | 'dayPrecision'> & {
  means: Said['means'] | ''
  dayPrecision: Said['dayPrecision'] | ''
}

const unsaid: Begun = {
  ...{ startedOn: '', startedTime: '', endedOn: null, dayPrecision: '', placeCode: '', means: '', weapon: '' },
  ...{ direction: 'unknown', actors: [], damaged: [], migrants: 'unknown', leftOrdnance: 'unknown', description: '' },
}
const types = Object.keys(incidentTypes).filter(isIncidentType)
const directions = IncidentInput.shape.direction.options

/** A number that was typed; nothing typed is not known. */
const countOf = (typed: string) => (typed.trim() === '' ? null : wholeNumber(typed))

/**
 * What is said of an incident: for the first time, or anew with the reason. A page that knows the point from which it was seen gives it
 * in the address (`from`, and `fromName`).
 */
export function IncidentForm({ id, before, onDone }: { id: Id; before?: Incident; onDone: () => void }) {
  const t = useText()
  const fromTyped = useQueryText('from') ?? ''
  const fromName = useQueryText('fromName') ?? ''
  const [type, setType] = useState<Said['type'] | ''>(before?.type ?? '')
  const [said, setSaid] = useState<Begun>(() => (before ? Saying.parse(before) : unsaid))
  const [where, setWhere] = useState(() =>
    before
      ? typedWhere(before)
      : { ...nowhere, ...(fromTyped === '' ? {} : { located: 'bearing' as const, fromTyped, fromName }) },
  )
  const [count, setCount] = useState(String(before?.count ?? ''))
  const [displaced, setDisplaced] = useState(String(before?.displaced ?? ''))
  const [tolls, setTolls] = useState(() => typedTolls(before?.tolls ?? []))
  const put = (next: Partial<Begun>) => setSaid((now) => ({ ...now, ...next }))
  const input = () => ({
    ...{ ...said, ...whereOf(where), id, type, tolls: tollsOf(tolls) },
    ...{ count: countOf(count), displaced: countOf(displaced) },
  })
  const number = (name: 'count' | 'displaced', value: string, onChange: (typed: string) => void) => (
    <TextField
      name={name}
      label={t(texts[name])}
      value={value}
      onChange={onChange}
      inputMode="numeric"
      maxLength={8}
      optional
    />
  )
  return (
    <FirstOrAnew
      stands={before !== undefined}
      first={{ state: useAction(recordIncident), input, submit: t(texts.record) }}
      anew={{
        state: useAction(correctIncident),
        input: (change) => ({ ...input(), change }),
        submit: t(texts.correct),
        label: t(texts.change),
      }}
      onDone={onDone}
    >
      {before && <Notice kind="warning">{t(texts.takesBack)}</Notice>}
      <Pick name="type" label={texts.type} words={words.typeTexts} options={types} value={type} onChange={setType} />
      <DayField
        name="startedOn"
        label={t(texts.startedOn)}
        value={said.startedOn}
        onChange={(startedOn) => put({ startedOn })}
      />
      <TextField
        name="startedTime"
        label={t(texts.startedTime)}
        value={said.startedTime}
        onChange={(typed) => put({ startedTime: westernNumerals(typed) })}
        code
        maxLength={5}
        optional
      />
      <DayField
        name="endedOn"
        label={t(texts.endedOn)}
        value={said.endedOn ?? ''}
        onChange={(day) => put({ endedOn: day || null })}
        optional
      />
      <Pick
        name="dayPrecision"
        label={texts.dayPrecision}
        words={words.precisionTexts}
        options={DayPrecision.options}
        value={said.dayPrecision}
        onChange={(dayPrecision) => put({ dayPrecision })}
      />
      <PlaceField value={said.placeCode} onChange={(placeCode) => put({ placeCode })} />
      <WhereFields value={where} onChange={setWhere} />
      <Pick
        name="means"
        label={texts.means}
        words={words.meansTexts}
        options={Means.options}
        value={said.means}
        onChange={(means) => put({ means })}
      />
      {number('count', count, setCount)}
      <TextField
        name="weapon"
        label={t(texts.weapon)}
        value={said.weapon}
        onChange={(weapon) => put({ weapon })}
        maxLength={200}
        optional
      />
      <Pick
        name="direction"
        label={texts.direction}
        words={words.directionTexts}
        options={directions}
        value={said.direction}
        onChange={(direction) => put({ direction })}
      />
      <ActorsField value={said.actors} onChange={(actors) => put({ actors })} />
      <TollsField value={tolls} onChange={setTolls} />
      {number('displaced', displaced, setDisplaced)}
      <CheckboxGroup
        name="damaged"
        label={t(texts.damaged)}
        value={said.damaged}
        onChange={(damaged) => put({ damaged })}
        choices={DamagedObject.options.map((key) => ({ key, label: t(words.damagedTexts[key]) }))}
        optional
      />
      <Pick
        name="migrants"
        label={texts.migrants}
        words={words.yesNoTexts}
        options={YesNo.options}
        value={said.migrants}
        onChange={(migrants) => put({ migrants })}
      />
      <Pick
        name="leftOrdnance"
        label={texts.leftOrdnance}
        words={words.yesNoTexts}
        options={YesNo.options}
        value={said.leftOrdnance}
        onChange={(leftOrdnance) => put({ leftOrdnance })}
      />
      <TextField
        name="description"
        label={t(texts.description)}
        hint={t(texts.descriptionHint)}
        value={said.description}
        onChange={(description) => put({ description })}
        lines={4}
        optional
      />
    </FirstOrAnew>
  )
}
