import type { Language } from '../../kernel/texts.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'

/** Names a party in the language of the words that it stands in, whatever the page's: an authority by its code, any other as it was written. */
export function usePartyIn(): (party: string, language: Language) => string {
  const { data } = useRead('/api/programme', ProgrammeView)
  return (party, language) => data?.authorities.find(({ code }) => code === party)?.name[language] ?? party
}
