import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components'
import { IntlProvider, useIntl } from 'react-intl'
import { rowsAtMost } from '../kernel/paging.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { firstLanguage, localeOf, numberLocaleOf, rememberLanguage } from './language.ts'
import { webTexts } from './texts.ts'
import { followWording, onWording, wordingVersion, wordsOf } from './wording.ts'

interface LanguageState {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

const LanguageContext = createContext<LanguageState>({ language: 'ar', setLanguage: () => undefined })

/** Holds the language of the screens, remembered in this browser unless it `forgets`, and says it to the browser: `<html lang dir>`, formats, and React Aria. */
export function LanguageProvider({ children, forgets = false }: { children: ReactNode; forgets?: boolean }) {
  const [language, choose] = useState<Language>(firstLanguage)
  useEffect(() => followWording(forgets), [forgets])
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  }, [language])
  const state = useMemo<LanguageState>(
    () => ({
      language,
      setLanguage: (next) => {
        if (!forgets) rememberLanguage(next)
        choose(next)
      },
    }),
    [language, forgets],
  )
  return (
    <LanguageContext value={state}>
      <I18nProvider locale={localeOf[language]}>
        <IntlProvider locale={localeOf[language]} onError={() => undefined}>
          {children}
        </IntlProvider>
      </I18nProvider>
    </LanguageContext>
  )
}

/** The language of the screens and how to change it; the choice is remembered in this browser. */
export function useLanguage(): LanguageState {
  return useContext(LanguageContext)
}

export type TextValues = Readonly<Record<string, string | number | Date | boolean | null>>
export type Translate = (texts: Texts, values?: TextValues) => string

/** `t(texts.key, values)`: the text in the reader's language, with ICU placeholders and plurals filled in. */
export function useText(): Translate {
  const { language } = useLanguage()
  const intl = useIntl()
  const wording = useSyncExternalStore(onWording, wordingVersion)
  return useMemo(
    () => (texts, values) => {
      // Of this wording; another makes another function, so that whatever shows a text is drawn anew.
      const message = wording === 0 ? texts[language] : wordsOf(texts, language)
      if (values === undefined) return message
      const format = intl.formatters.getMessageFormat(message, numberLocaleOf[language])
      return String(format.format<string>({ ...values }))
    },
    [intl, language, wording],
  )
}

/** How many rows a list has, where counting ended behind `rowsAtMost`: `312`, or `more than 10,000`. */
export function useCountText(): (count: number) => string {
  const t = useText()
  const { number } = useFormat()
  return (count) => (count > rowsAtMost ? t(webTexts.moreThan, { count: rowsAtMost }) : number(count))
}

/** Numbers, dates and lists in the reader's language, with Western digits. */
export function useFormat() {
  const { language } = useLanguage()
  const intl = useIntl()
  const locale = numberLocaleOf[language]
  const plain = intl.formatters.getNumberFormat(locale)
  const share = intl.formatters.getNumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  return {
    number: (value: number) => plain.format(value),
    percent: (value: number) => share.format(value),
    list: (values: readonly string[]) => intl.formatList(values),
  }
}
