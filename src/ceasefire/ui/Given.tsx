import { useLanguage } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { type GivenTexts, givenIn } from '../given-texts.ts'

/** Words in the reader's language, or else in the first in which they were given, which is then said to the browser. */
export function Given({ of }: { of: GivenTexts }) {
  const { language } = useLanguage()
  const { words, language: lang } = givenIn(of, language)
  return words === '' ? '—' : <Bidi lang={lang}>{words}</Bidi>
}
