import type { Language } from '../../kernel/texts.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage } from '../../web/i18n.tsx'

/** Names a party in the language of the words that it stands in, whatever the page's: an authority by its code, any other as it was written. */
export function usePartyIn(): (party: string, language: Language) => string {
  const { data } = useRead('/api/programme', ProgrammeView)
  return (party, language) => data?.authorities.find(({ code }) => code === party)?.name[language] ?? party
}

/** Names a party in the reader's language. */
export function usePartyName(): (party: string) => string {
  const { language } = useLanguage()
  const nameIn = usePartyIn()
  return (party) => nameIn(party, language)
}
