import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { AskedRole, type Question } from '../question-set.ts'
import { setTexts } from './question-set-texts.ts'
import { texts } from './texts.ts'

export const noTexts: Texts = { ar: '', en: '', fr: '' }

const kindTexts = {
  text: setTexts.textKind,
  choice: setTexts.choice,
  yesNo: setTexts.yesNo,
  date: setTexts.date,
  number: setTexts.number,
} as const
const kinds = ['text', 'choice', 'yesNo', 'date', 'number'] as const

/** The same words in the three languages of the screens. */
export function WordsFields({
  name,
  label,
  value,
  onChange,
  optional,
}: {
  name: string
  label: string
  value: Texts
  onChange: (value: Texts) => void
  optional?: boolean
}) {
  const t = useText()
  const names = { ar: setTexts.arabic, en: setTexts.english, fr: setTexts.french } as const
  return (
    <>
      {(['ar', 'en', 'fr'] as const).map((language) => (
        <TextField
          key={language}
          name={`${name}.${language}`}
          label={`${label} ${t(names[language])}`}
          value={value[language]}
          onChange={(text) => onChange({ ...value, [language]: text })}
          lang={language === 'ar' ? 'ar' : 'en'}
          maxLength={200}
          {...(optional ? { optional } : {})}
        />
      ))}
    </>
  )
}

/** One question of a draft. `at` is its place, and its path in the input. */
export function QuestionFields({
  question,
  at,
  onChange,
  onUp,
  onRemove,
}: {
  question: Question
  at: number
  onChange: (question: Question) => void
  onUp?: (() => void) | undefined
  onRemove: () => void
}) {
  const t = useText()
  const path = `questions.${at}`
  const change = (part: Partial<Question>) => onChange({ ...question, ...part })
  const hint = question.hint ?? noTexts
  const isEmpty = (words: Texts) => words.ar === '' && words.en === '' && words.fr === ''
  return (
    <FieldGroup title={t(setTexts.question, { at: at + 1 })}>
      <TextField
        name={`${path}.key`}
        label={t(setTexts.key)}
        value={question.key}
        onChange={(key) => change({ key })}
        code
      />
      <Select
        name={`${path}.kind`}
        label={t(setTexts.kind)}
        value={question.kind}
        onChange={(kind) => change({ kind, choices: kind === 'choice' ? twoChoices : [] })}
        choices={kinds.map((key) => ({ key, label: t(kindTexts[key]) }))}
      />
      <WordsFields
        name={`${path}.text`}
        label={t(setTexts.text)}
        value={question.text}
        onChange={(text) => change({ text })}
      />
      <WordsFields
        name={`${path}.hint`}
        label={t(setTexts.hint)}
        value={hint}
        onChange={(words) => change({ hint: isEmpty(words) ? null : words })}
        optional
      />
      {question.kind === 'choice' && (
        <Choices path={path} choices={question.choices} onChange={(choices) => change({ choices })} />
      )}
      <RadioGroup
        name={`${path}.mandatory`}
        label={t(setTexts.mandatory)}
        value={question.mandatory ? 'yes' : 'no'}
        onChange={(next) => change({ mandatory: next === 'yes' })}
        choices={[
          { key: 'yes', label: t(texts.yes) },
          { key: 'no', label: t(setTexts.mayBeLeft) },
        ]}
      />
      <CheckboxGroup
        name={`${path}.onlyFor`}
        label={`${t(setTexts.onlyFor)} (${t(setTexts.onlyForHint)})`}
        value={question.onlyFor}
        onChange={(onlyFor) => change({ onlyFor })}
        choices={AskedRole.options.map((key) => ({ key, label: t(texts[key]) }))}
      />
      <div className="row">
        {onUp && <Button onPress={onUp}>{t(setTexts.up)}</Button>}
        <Button look="danger" onPress={onRemove}>
          {t(setTexts.remove)}
        </Button>
      </div>
    </FieldGroup>
  )
}

const twoChoices = ['a', 'b'].map((key) => ({ key, text: noTexts }))

function Choices({
  path,
  choices,
  onChange,
}: {
  path: string
  choices: Question['choices']
  onChange: (choices: Question['choices']) => void
}) {
  const t = useText()
  const change = (at: number, part: Partial<Question['choices'][number]>) =>
    onChange(choices.map((choice, i) => (i === at ? { ...choice, ...part } : choice)))
  return (
    <FieldGroup title={t(setTexts.choices)}>
      {choices.map((choice, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a choice being typed has no other identity than its place
        <div key={at} className="field-grid">
          <TextField
            name={`${path}.choices.${at}.key`}
            label={t(setTexts.key)}
            value={choice.key}
            onChange={(key) => change(at, { key })}
            code
          />
          <WordsFields
            name={`${path}.choices.${at}.text`}
            label={t(setTexts.choice)}
            value={choice.text}
            onChange={(text) => change(at, { text })}
          />
          {choices.length > 2 && (
            <Button onPress={() => onChange(choices.filter((_, i) => i !== at))}>{t(setTexts.remove)}</Button>
          )}
        </div>
      ))}
      <Button onPress={() => onChange([...choices, { key: `c${choices.length + 1}`, text: noTexts }])}>
        {t(setTexts.addChoice)}
      </Button>
    </FieldGroup>
  )
}
