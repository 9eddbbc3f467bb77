import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { typedNumber } from '../../web/typed-number.ts'
import { fitnessTexts, schoolingTexts, vettingCheckTexts } from '../code-lists.ts'
import { commonChecks, Fitness, type InstitutionRequirements, Schooling, VettingCheckKind } from '../requirements.ts'
import { draftRequirements } from '../requirements-actions.ts'
import { texts } from './texts.ts'

/** Drafts the requirements of an institution, or from those that there are the next version. */
export function RequirementsForm({
  institutionId,
  from,
  onDone,
}: {
  institutionId: string
  from?: InstitutionRequirements | undefined
  onDone: () => void
}) {
  const t = useText()
  const [id] = useState(() => newId())
  const [schooling, setSchooling] = useState<Schooling | ''>(from?.schooling ?? '')
  const [fitness, setFitness] = useState<Fitness | ''>(from?.fitness ?? '')
  // What is common to all is no choice, so it stands there.
  const [checks, setChecks] = useState<readonly VettingCheckKind[]>(from?.checks ?? commonChecks)
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({
    ...{ minAge: from ? String(from.minAge) : '', maxAge: from?.maxAge ? String(from.maxAge) : '' },
    ...{ clearanceDays: from ? String(from.clearanceDays) : '', other: from?.other ?? '', basis: from?.basis ?? '' },
  })
  const wordsOf = (key: string) => said[key] ?? ''
  const set = (key: string) => (value: string) => setSaid((before) => ({ ...before, [key]: value }))
  const numberOf = (key: string) => typedNumber(wordsOf(key)) ?? Number.NaN
  return (
    <Form
      state={useAction(draftRequirements)}
      input={() => ({
        ...{
          id,
          institutionId,
          schooling,
          fitness,
          checks: [...checks],
          other: wordsOf('other'),
          basis: wordsOf('basis'),
        },
        ...{ minAge: numberOf('minAge'), maxAge: wordsOf('maxAge') === '' ? null : numberOf('maxAge') },
        clearanceDays: numberOf('clearanceDays'),
      })}
      onDone={onDone}
      submit={t(texts.draft)}
    >
      {(['minAge', 'maxAge', 'clearanceDays'] as const).map((key) => (
        <TextField
          key={key}
          name={key}
          label={t(texts[key])}
          inputMode="numeric"
          maxLength={5}
          optional={key === 'maxAge'}
          value={wordsOf(key)}
          onChange={set(key)}
        />
      ))}
      <Select
        name="schooling"
        label={t(texts.schooling)}
        value={schooling}
        onChange={setSchooling}
        choices={Schooling.options.map((key) => ({ key, label: t(schoolingTexts[key]) }))}
      />
      <Select
        name="fitness"
        label={t(texts.fitness)}
        value={fitness}
        onChange={setFitness}
        choices={Fitness.options.map((key) => ({ key, label: t(fitnessTexts[key]) }))}
      />
      <CheckboxGroup
        name="checks"
        label={t(texts.checks)}
        hint={t(texts.checksHint)}
        value={checks}
        onChange={setChecks}
        choices={VettingCheckKind.options.map((key) => ({ key, label: t(vettingCheckTexts[key]) }))}
      />
      <TextField
        name="other"
        label={t(texts.other)}
        optional
        lines={2}
        value={wordsOf('other')}
        onChange={set('other')}
      />
      <TextField name="basis" label={t(texts.basis)} lines={2} value={wordsOf('basis')} onChange={set('basis')} />
    </Form>
  )
}
