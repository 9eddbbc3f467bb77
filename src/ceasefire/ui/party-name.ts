import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'

/** Names a party in the reader's language: an authority by its code, any other as it was written. */
export function usePartyName(): (party: string) => string {
  const t = useText()
  const { data } = useRead('/api/programme', ProgrammeView)
  return (party) => {
    const authority = data?.authorities.find(({ code }) => code === party)
    return authority ? t(authority.name) : party
  }
}
