import { useText } from '../../web/i18n.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { GivenTexts } from '../given-texts.ts'
import { texts } from './texts.ts'

const languages = [
  ['ar', texts.inArabic],
  ['en', texts.inEnglish],
  ['fr', texts.inFrench],
] as const

/** The same words in each of the three languages, as far as they are given. */
export function GivenFields({
  name,
  label,
  value,
  onChange,
  lines,
}: {
  name: string
  label: string
  value: GivenTexts
  onChange: (value: GivenTexts) => void
  lines?: number
}) {
  const t = useText()
  return languages.map(([language, words]) => (
    <TextField
      key={language}
      name={`${name}.${language}`}
      label={t(words, { what: label })}
      value={value[language]}
      onChange={(said) => onChange({ ...value, [language]: said })}
      lang={language === 'ar' ? 'ar' : 'en'}
      optional
      {...(lines === undefined ? {} : { lines })}
    />
  ))
}
