import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { FindingText } from '../finding.ts'
import { texts } from './texts.ts'

export const noWords: FindingText = { ar: '', en: '', fr: '' }
const labels = { ar: texts.words, en: texts.wordsEn, fr: texts.wordsFr } as const

/** Words in one language at least. */
export function WordsFields({
  name,
  title,
  value,
  onChange,
}: {
  name: string
  title: string
  value: FindingText
  onChange: (value: FindingText) => void
}) {
  const t = useText()
  return (
    <div data-field={name}>
      <FieldGroup title={title} hint={t(texts.oneLanguage)}>
        {(['ar', 'en', 'fr'] as const).map((language) => (
          <TextField
            key={language}
            name={`${name}.${language}`}
            label={t(labels[language])}
            value={value[language]}
            onChange={(text) => onChange({ ...value, [language]: text })}
            lines={3}
            optional
          />
        ))}
      </FieldGroup>
    </div>
  )
}

/** Words in each language in which they were written. */
export function WordsText({ value }: { value: FindingText | null }) {
  const t = useText()
  if (!value) return <p>{t(texts.erased)}</p>
  return (
    <>
      {(['ar', 'en', 'fr'] as const)
        .filter((language) => value[language] !== '')
        .map((language) => (
          <p key={language} lang={language}>
            <Bidi>{value[language]}</Bidi>
          </p>
        ))}
    </>
  )
}
