import { useState } from 'react'
import { objectTexts } from '../../civilian-harm/code-lists.ts'
import { civilObjects } from '../../civilian-harm/harm.ts'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import type { DamagedObject } from '../../incidents/incident.ts'
import { recordIncident } from '../../incidents/incident-actions.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { NumberFields, numberIn, type Typed } from '../../web/NumberFields.tsx'
import type { CitizenKind } from '../citizen-report.ts'
import type { CitizenReportView } from '../views.ts'
import { offeredTypes, texts } from './texts.ts'

type OfferedType = keyof typeof offeredTypes
const typeKeys = Object.keys(offeredTypes).filter((key): key is OfferedType => key in offeredTypes)
const harms = ['killed', 'injured', 'missing'] as const
const parts = ['low', 'best', 'high'] as const

/** The damaged objects that a kind means; what it was hit with, the officer says. */
const objectOf: Partial<Readonly<Record<CitizenKind, DamagedObject>>> = {
  house: 'house',
  hospital: 'hospital',
  school: 'school',
}

/** What nobody said in the report. */
const unsaid = {
  startedTime: '',
  endedOn: null,
  placeTyped: '',
  radiusM: null,
  located: 'place',
  means: 'told',
  count: null,
  weapon: '',
  direction: 'unknown',
  actors: [],
  displaced: null,
  leftOrdnance: 'unknown',
} as const

/** Writes down an incident from what was reported: place, day and numbers come along, words do not. */
export function WriteIncident({ view }: { view: CitizenReportView }) {
  const t = useText()
  const [written, setWritten] = useState(0)
  return (
    <>
      <Disclosure title={t(texts.write)}>
        {(close) => (
          <IncidentFields
            key={written}
            view={view}
            onDone={() => {
              setWritten(written + 1)
              close()
            }}
          />
        )}
      </Disclosure>
      {written > 0 && <Notice kind="success">{t(texts.written)}</Notice>}
    </>
  )
}

function IncidentFields({ view: { report, told }, onDone }: { view: CitizenReportView; onDone: () => void }) {
  const t = useText()
  const state = useAction(recordIncident)
  const [id] = useState(() => newId())
  const [type, setType] = useState<OfferedType | ''>('')
  const [startedOn, setStartedOn] = useState(report.occurredOn ?? '')
  const [placeCode, setPlaceCode] = useState(report.placeCode ?? '')
  const [damaged, setDamaged] = useState<DamagedObject[]>(report.kinds.flatMap((kind) => objectOf[kind] ?? []))
  const [description, setDescription] = useState('')
  const [numbers, setNumbers] = useState<Typed>(
    Object.fromEntries(
      harms.flatMap((harm) => parts.map((part) => [`${harm}.${part}`, told?.[harm] ? String(told[harm]) : ''])),
    ),
  )
  const numberOf = (harm: string, part: string) => numberIn(numbers, `${harm}.${part}`)
  const tolls = harms
    .map((harm) => ({
      ...{ harm, sex: 'unknown' as const, age: 'unknown' as const, status: 'civilian' as const },
      ...{ low: numberOf(harm, 'low'), best: numberOf(harm, 'best'), high: numberOf(harm, 'high') },
    }))
    .filter(({ high, best, low }) => high !== 0 || best !== 0 || low !== 0)
  const dayPrecision = report.dayAbout ? ('week' as const) : ('day' as const)
  const migrants = report.kinds.includes('migrants') ? ('yes' as const) : ('unknown' as const)
  return (
    <Form
      state={state}
      input={() => ({
        ...unsaid,
        ...{ id, type, startedOn, dayPrecision, placeCode, tolls, damaged, description, migrants },
      })}
      onDone={onDone}
      submit={t(texts.write)}
    >
      <Pick name="type" label={texts.type} words={offeredTypes} options={typeKeys} value={type} onChange={setType} />
      <DayField name="startedOn" label={t(texts.started)} value={startedOn} onChange={setStartedOn} />
      <PlaceField value={placeCode} onChange={setPlaceCode} />
      <CheckboxGroup
        name="damaged"
        label={t(texts.what)}
        value={damaged}
        onChange={setDamaged}
        choices={civilObjects.options.map((key) => ({ key, label: t(objectTexts[key]) }))}
        optional
      />
      {harms.map((harm) => (
        <FieldGroup key={harm} title={t(texts.harmOf, { harm: t(texts[harm]) })}>
          <NumberFields
            value={numbers}
            onChange={setNumbers}
            fields={parts.map((part) => ({ key: `${harm}.${part}`, label: t(texts[part]) }))}
          />
        </FieldGroup>
      ))}
      <TextField
        name="description"
        label={t(texts.description)}
        hint={t(texts.descriptionHint)}
        value={description}
        onChange={setDescription}
        lines={4}
        maxLength={4000}
      />
    </Form>
  )
}
