import { languageNames, languages } from '../../kernel/texts.ts'
import { useLanguage, useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'

/** The languages, each by its own name. */
export function LanguageSwitch() {
  const t = useText()
  const { language, setLanguage } = useLanguage()
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{t(webTexts.language)}</legend>
      {languages.map((key) => (
        <button key={key} type="button" lang={key} aria-pressed={key === language} onClick={() => setLanguage(key)}>
          {languageNames[key]}
        </button>
      ))}
    </fieldset>
  )
}
