import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import type { Choice } from '../../web/kit/Select.tsx'
import { useSession } from '../../web/session.tsx'

/** The sites to which whoever is signed in may give a device, as choices. */
export function useSitesInReach(): Choice<string>[] {
  const t = useText()
  const { actor } = useSession()
  const programme = useRead('/api/programme', ProgrammeView)
  const sites = (programme.data?.sites ?? []).filter(
    (site) => actor.joint || (site.sideId === actor.sideId && (actor.siteId === null || site.id === actor.siteId)),
  )
  return sites.map((site) => ({ key: site.id, label: `${site.code} · ${t(site.name)}` }))
}
