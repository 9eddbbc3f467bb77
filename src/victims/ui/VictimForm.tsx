import { useState } from 'react'
import { YesNo } from '../../accidents/accident.ts'
import { yesNoTexts } from '../../accidents/code-lists.ts'
import type { Id } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FirstOrAnew } from '../../web/kit/FirstOrAnew.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import * as words from '../code-lists.ts'
import {
  Activity,
  BodyZone,
  Consent,
  Consequence,
  consequenceOf,
  Evacuation,
  Frequency,
  Loss,
  Marital,
  PlaceOfDeath,
  Status,
  Victim,
  type VictimDetail,
} from '../victim.ts'
import { correctVictim, recordVictim } from '../victim-actions.ts'
import { texts } from './texts.ts'

const unsaid: VictimDetail = {
  ...{ name: '', birth: null, age: null, address: '', contact: '', occupation: '', status: 'unknown' },
  ...{ activity: 'unknown', frequency: 'unknown', knewDanger: 'unknown', sawItem: 'unknown', tampered: 'unknown' },
  ...{ hadRiskEducation: 'unknown', wounds: [], aidOnSite: 'unknown', evacuation: 'unknown', evacuationMinutes: null },
  ...{
    placeOfDeath: null,
    consequence: 'unknown',
    losses: [],
    marital: 'unknown',
    headOfHousehold: 'unknown',
    note: '',
  },
}
const questions = ['knewDanger', 'sawItem', 'tampered', 'hadRiskEducation', 'aidOnSite', 'headOfHousehold'] as const
const lines = ['name', 'address', 'contact', 'occupation'] as const

interface Props {
  id: Id
  accidentId: Id
  before?: { victim: Omit<Victim, 'sealed'>; detail: VictimDetail }
  onDone: () => void
}

/** What is told of a victim: for the first time, or anew with the reason. */
export function VictimForm({ id, accidentId, before, onDone }: Props) {
  const t = useText()
  const [harm, setHarm] = useState<Victim['harm'] | ''>(before?.victim.harm ?? '')
  const [sex, setSex] = useState<Victim['sex'] | ''>(before?.victim.sex ?? '')
  const [consent, setConsent] = useState<Consent | ''>(before?.victim.consent ?? '')
  const [said, setSaid] = useState(before?.detail ?? unsaid)
  const [age, setAge] = useState(String(before?.detail.age ?? ''))
  const [minutes, setMinutes] = useState(String(before?.detail.evacuationMinutes ?? ''))
  const put = (next: Partial<VictimDetail>) => setSaid((now) => ({ ...now, ...next }))
  const consequence = consequenceOf(harm, said.consequence)
  const input = () => ({
    ...{ id, harm, sex, consent },
    detail: {
      ...said,
      consequence,
      age: age === '' ? null : wholeNumber(age),
      evacuationMinutes: minutes === '' ? null : wholeNumber(minutes),
      losses: consequence === 'permanent' ? said.losses : [],
      placeOfDeath: harm === 'killed' || consequence === 'died' ? said.placeOfDeath : null,
    },
  })
  return (
    <FirstOrAnew
      stands={before !== undefined}
      first={{ state: useAction(recordVictim), input: () => ({ ...input(), accidentId }), submit: t(texts.record) }}
      anew={{
        state: useAction(correctVictim),
        input: (change) => ({ ...input(), change }),
        submit: t(texts.correct),
        label: t(texts.change),
      }}
      onDone={onDone}
    >
      <Pick
        name="harm"
        label={texts.harm}
        words={words.harmTexts}
        options={Victim.shape.harm.options}
        value={harm}
        onChange={setHarm}
      />
      <Pick
        name="sex"
        label={texts.sex}
        words={words.sexTexts}
        options={Victim.shape.sex.options}
        value={sex}
        onChange={setSex}
      />
      <Select
        name="consent"
        label={t(texts.consent)}
        hint={t(texts.consentHint)}
        value={consent}
        onChange={setConsent}
        choices={Consent.options.map((key) => ({ key, label: t(words.consentTexts[key]) }))}
      />
      {lines.map((key) => (
        <TextField
          key={key}
          name={`detail.${key}`}
          label={t(texts[key])}
          value={said[key]}
          onChange={(typed) => put({ [key]: typed })}
          optional
        />
      ))}
      <DayField
        name="detail.birth"
        label={t(texts.birth)}
        value={said.birth ?? ''}
        onChange={(day) => put({ birth: day || null })}
        optional
      />
      <TextField
        name="detail.age"
        label={t(texts.age)}
        value={age}
        onChange={setAge}
        inputMode="numeric"
        maxLength={3}
        optional
      />
      <Pick
        name="detail.status"
        label={texts.status}
        words={words.statusTexts}
        options={Status.options}
        value={said.status}
        onChange={(status) => put({ status })}
      />
      <Pick
        name="detail.marital"
        label={texts.marital}
        words={words.maritalTexts}
        options={Marital.options}
        value={said.marital}
        onChange={(marital) => put({ marital })}
      />
      <Pick
        name="detail.activity"
        label={texts.activity}
        words={words.activityTexts}
        options={Activity.options}
        value={said.activity}
        onChange={(activity) => put({ activity })}
      />
      <Pick
        name="detail.frequency"
        label={texts.frequency}
        words={words.frequencyTexts}
        options={Frequency.options}
        value={said.frequency}
        onChange={(frequency) => put({ frequency })}
      />
      {questions.map((key) => (
        <Pick
          key={key}
          name={`detail.${key}`}
          label={texts[key]}
          words={yesNoTexts}
          options={YesNo.options}
          value={said[key]}
          onChange={(answer) => put({ [key]: answer })}
        />
      ))}
      <CheckboxGroup
        name="detail.wounds"
        label={t(texts.wounds)}
        value={said.wounds}
        onChange={(wounds) => put({ wounds })}
        choices={BodyZone.options.map((key) => ({ key, label: t(words.zoneTexts[key]) }))}
        optional
      />
      <Pick
        name="detail.evacuation"
        label={texts.evacuation}
        words={words.evacuationTexts}
        options={Evacuation.options}
        value={said.evacuation}
        onChange={(evacuation) => put({ evacuation })}
      />
      <TextField
        name="detail.evacuationMinutes"
        label={t(texts.evacuationMinutes)}
        value={minutes}
        onChange={setMinutes}
        inputMode="numeric"
        maxLength={5}
        optional
      />
      {harm === 'injured' && (
        <Pick
          name="detail.consequence"
          label={texts.consequence}
          words={words.consequenceTexts}
          options={Consequence.options}
          value={said.consequence}
          onChange={(consequence) => put({ consequence })}
        />
      )}
      {consequence === 'permanent' && (
        <CheckboxGroup
          name="detail.losses"
          label={t(texts.losses)}
          value={said.losses}
          onChange={(losses) => put({ losses })}
          choices={Loss.options.map((key) => ({ key, label: t(words.lossTexts[key]) }))}
          optional
        />
      )}
      {(harm === 'killed' || consequence === 'died') && (
        <Pick
          name="detail.placeOfDeath"
          label={texts.placeOfDeath}
          words={words.deathTexts}
          options={PlaceOfDeath.options}
          value={said.placeOfDeath ?? ''}
          onChange={(placeOfDeath) => put({ placeOfDeath })}
        />
      )}
      <TextField
        name="detail.note"
        label={t(texts.note)}
        value={said.note}
        onChange={(note) => put({ note })}
        lines={3}
        optional
      />
    </FirstOrAnew>
  )
}
