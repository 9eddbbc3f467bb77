import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import type { Id } from '../../kernel/ids.ts'
import { referenceOf } from '../../ordnance-reports/ordnance-report.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useCodeChoices } from '../../web/codes.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FirstOrAnew } from '../../web/kit/FirstOrAnew.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { numberIn, type Typed } from '../../web/NumberFields.tsx'
import { westernNumerals, wholeNumber } from '../../web/typed-number.ts'
import {
  type Accident,
  AccidentInput,
  AccidentType,
  Cause,
  Clearer,
  Device,
  Located,
  Marking,
  SetOff,
  YesNo,
} from '../accident.ts'
import { correctAccident, recordAccident } from '../accident-actions.ts'
import { Harm, KnownCells } from '../casualties.ts'
import * as words from '../code-lists.ts'
import { areaTypes } from '../open-lists.ts'
import { AccidentLinks } from '../views.ts'
import { texts } from './texts.ts'

const cells = KnownCells.keyof().options

/** The numbers of an accident as they stand in the fields. */
function numbersOf(accident: Accident | undefined): Typed {
  const typed: Record<string, string> = { accuracyM: String(accident?.accuracyM ?? '') }
  for (const harm of Harm.options) {
    typed[harm] = accident ? String(accident[harm]) : ''
    for (const cell of cells) typed[`${harm}.${cell}`] = String(accident?.casualties[harm][cell] || '')
  }
  return typed
}

const unsaid = {
  ...{ type: 'ordnance' as const, occurredOn: null, occurredTime: '', placeCode: '', placeTyped: '' },
  ...{ located: 'unknown' as const, device: 'unknown' as const, setOff: 'unknown' as const, moved: 'unknown' as const },
  ...{ cause: 'unknown' as const, areaType: 'unknown', markedBefore: 'unknown' as const, markingBefore: null },
  ...{ markedAfter: 'unknown' as const, markingAfter: null, clearedBefore: 'unknown' as const, clearedBeforeBy: [] },
  ...{ clearedAfter: 'unknown' as const, clearedAfterBy: [], hazardId: null, reportId: null, description: '' },
}
type Said = Omit<AccidentInput, 'killed' | 'injured' | 'casualties' | 'accuracyM'>
const Saying = AccidentInput.omit({ killed: true, injured: true, casualties: true, accuracyM: true }).strip()

/** What is said of an accident: for the first time, or anew with the reason. */
export function AccidentForm({ id, before, onDone }: { id: Id; before?: Accident; onDone: () => void }) {
  const t = useText()
  const links = useRead(`/api/accident-links?accident=${before?.id ?? ''}`, AccidentLinks)
  const [said, setSaid] = useState<Said>(() => (before ? Saying.parse(before) : unsaid))
  const [numbers, setNumbers] = useState(() => numbersOf(before))
  const put = (next: Partial<Said>) => setSaid((now) => ({ ...now, ...next }))
  const count = (key: string) => numberIn(numbers, key)
  const cellsOf = (harm: Harm) => ({
    ...{ boys: count(`${harm}.boys`), girls: count(`${harm}.girls`) },
    ...{ men: count(`${harm}.men`), women: count(`${harm}.women`) },
  })
  const input = () => ({
    ...said,
    id,
    accuracyM: numbers.accuracyM ? wholeNumber(numbers.accuracyM) : null,
    markingBefore: said.markedBefore === 'yes' ? said.markingBefore : null,
    markingAfter: said.markedAfter === 'yes' ? said.markingAfter : null,
    clearedBeforeBy: said.clearedBefore === 'yes' ? said.clearedBeforeBy : [],
    clearedAfterBy: said.clearedAfter === 'yes' ? said.clearedAfterBy : [],
    ...{ killed: count('killed'), injured: count('injured') },
    casualties: { killed: cellsOf('killed'), injured: cellsOf('injured') },
  })
  const number = (key: string, name: string, label: string) => (
    <TextField
      key={key}
      name={name}
      label={label}
      value={numbers[key] ?? ''}
      onChange={(typed) => setNumbers((now) => ({ ...now, [key]: typed }))}
      inputMode="numeric"
      maxLength={6}
      optional
    />
  )
  return (
    <FirstOrAnew
      stands={before !== undefined}
      first={{ state: useAction(recordAccident), input, submit: t(texts.record) }}
      anew={{
        state: useAction(correctAccident),
        input: (change) => ({ ...input(), change }),
        submit: t(texts.correct),
        label: t(texts.change),
      }}
      onDone={onDone}
    >
      <Pick
        name="type"
        label={texts.type}
        words={words.typeTexts}
        options={AccidentType.options}
        value={said.type}
        onChange={(type) => put({ type })}
      />
      <DayField
        name="occurredOn"
        label={t(texts.occurredOn)}
        hint={t(texts.dayHint)}
        value={said.occurredOn ?? ''}
        onChange={(day) => put({ occurredOn: day || null })}
        optional
      />
      <TextField
        name="occurredTime"
        label={t(texts.occurredTime)}
        value={said.occurredTime}
        onChange={(typed) => put({ occurredTime: westernNumerals(typed) })}
        code
        maxLength={5}
        optional
      />
      <PlaceField value={said.placeCode} onChange={(placeCode) => put({ placeCode })} />
      <CoordinatesField
        name="placeTyped"
        label={t(texts.coordinates)}
        value={said.placeTyped}
        onChange={(placeTyped) => put({ placeTyped })}
        optional
      />
      {number('accuracyM', 'accuracyM', t(texts.accuracy))}
      <Pick
        name="located"
        label={texts.located}
        words={words.locatedTexts}
        options={Located.options}
        value={said.located}
        onChange={(located) => put({ located })}
      />
      <FieldGroup title={t(texts.casualties)} hint={t(texts.casualtiesHint)}>
        {Harm.options.flatMap((harm) => [
          number(harm, harm, t(words.harmTexts[harm])),
          ...cells.map((cell) =>
            number(
              `${harm}.${cell}`,
              `casualties.${harm}.${cell}`,
              t(texts.cellOf, { harm: t(words.harmTexts[harm]), cell: t(words.cellTexts[cell]) }),
            ),
          ),
        ])}
      </FieldGroup>
      <Pick
        name="device"
        label={texts.device}
        words={words.deviceTexts}
        options={Device.options}
        value={said.device}
        onChange={(device) => put({ device })}
      />
      <Pick
        name="setOff"
        label={texts.setOff}
        words={words.setOffTexts}
        options={SetOff.options}
        value={said.setOff}
        onChange={(setOff) => put({ setOff })}
      />
      <Pick
        name="moved"
        label={texts.moved}
        words={words.yesNoTexts}
        options={YesNo.options}
        value={said.moved}
        onChange={(moved) => put({ moved })}
      />
      <Pick
        name="cause"
        label={texts.cause}
        words={words.causeTexts}
        options={Cause.options}
        value={said.cause}
        onChange={(cause) => put({ cause })}
      />
      <Select
        name="areaType"
        label={t(texts.areaType)}
        value={said.areaType}
        onChange={(areaType) => put({ areaType })}
        choices={useCodeChoices(areaTypes, said.areaType)}
      />
      <Pick
        name="markedBefore"
        label={texts.markedBefore}
        words={words.yesNoTexts}
        options={YesNo.options}
        value={said.markedBefore}
        onChange={(markedBefore) => put({ markedBefore })}
      />
      {said.markedBefore === 'yes' && (
        <Pick
          name="markingBefore"
          label={texts.markingBefore}
          words={words.markingTexts}
          options={Marking.options}
          value={said.markingBefore ?? ''}
          onChange={(markingBefore) => put({ markingBefore })}
        />
      )}
      <Pick
        name="markedAfter"
        label={texts.markedAfter}
        words={words.yesNoTexts}
        options={YesNo.options}
        value={said.markedAfter}
        onChange={(markedAfter) => put({ markedAfter })}
      />
      {said.markedAfter === 'yes' && (
        <Pick
          name="markingAfter"
          label={texts.markingAfter}
          words={words.markingTexts}
          options={Marking.options}
          value={said.markingAfter ?? ''}
          onChange={(markingAfter) => put({ markingAfter })}
        />
      )}
      <Pick
        name="clearedBefore"
        label={texts.clearedBefore}
        words={words.yesNoTexts}
        options={YesNo.options}
        value={said.clearedBefore}
        onChange={(clearedBefore) => put({ clearedBefore })}
      />
      {said.clearedBefore === 'yes' && (
        <Clearers
          name="clearedBeforeBy"
          value={said.clearedBeforeBy}
          onChange={(clearedBeforeBy) => put({ clearedBeforeBy })}
        />
      )}
      <Pick
        name="clearedAfter"
        label={texts.clearedAfter}
        words={words.yesNoTexts}
        options={YesNo.options}
        value={said.clearedAfter}
        onChange={(clearedAfter) => put({ clearedAfter })}
      />
      {said.clearedAfter === 'yes' && (
        <Clearers
          name="clearedAfterBy"
          value={said.clearedAfterBy}
          onChange={(clearedAfterBy) => put({ clearedAfterBy })}
        />
      )}
      <Loaded read={links}>
        {({ hazards, reports }) => (
          <>
            {hazards.length > 0 && (
              <Select
                name="hazardId"
                label={t(texts.hazard)}
                value={said.hazardId ?? 'none'}
                onChange={(key) => put({ hazardId: key === 'none' ? null : key })}
                choices={[
                  { key: 'none', label: t(texts.nothing) },
                  ...hazards.map((one) => ({ key: one.id, label: one.name })),
                ]}
              />
            )}
            {reports.length > 0 && (
              <Select
                name="reportId"
                label={t(texts.report)}
                value={said.reportId ?? 'none'}
                onChange={(key) => put({ reportId: key === 'none' ? null : key })}
                choices={[
                  { key: 'none', label: t(texts.nothing) },
                  ...reports.map((one) => ({
                    key: one.id,
                    label: `${referenceOf(one.id)} ${one.placeName ? t(one.placeName) : ''}`,
                  })),
                ]}
              />
            )}
          </>
        )}
      </Loaded>
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

function Clearers({
  name,
  value,
  onChange,
}: {
  name: 'clearedBeforeBy' | 'clearedAfterBy'
  value: readonly Clearer[]
  onChange: (value: Clearer[]) => void
}) {
  const t = useText()
  return (
    <CheckboxGroup
      name={name}
      label={t(texts[name])}
      value={value}
      onChange={onChange}
      choices={Clearer.options.map((key) => ({ key, label: t(words.clearerTexts[key]) }))}
      optional
    />
  )
}
