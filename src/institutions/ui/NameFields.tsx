import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { texts } from './texts.ts'

export const noName: Texts = { ar: '', en: '', fr: '' }
const labels = { ar: texts.nameAr, en: texts.nameEn, fr: texts.nameFr }

/** A name in the three languages, as the field of an action: `name.ar` and so on. */
export function NameFields({
  name,
  value,
  onChange,
}: {
  name: string
  value: Texts
  onChange: (value: Texts) => void
}) {
  const t = useText()
  return (['ar', 'en', 'fr'] as const).map((language) => (
    <TextField
      key={language}
      name={`${name}.${language}`}
      label={t(labels[language])}
      {...(language === 'fr' ? {} : { lang: language })}
      value={value[language]}
      onChange={(text) => onChange({ ...value, [language]: text })}
    />
  ))
}
