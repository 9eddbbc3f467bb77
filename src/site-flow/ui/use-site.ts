import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useSession } from '../../web/session.tsx'

/** The registration sites that somebody may look at: an officer's own, and all of their reach for an office. */
export function useSites() {
  const { actor } = useSession()
  const read = useRead('/api/programme', ProgrammeView)
  const sites = (read.data?.sites ?? []).filter(
    (site) =>
      site.kind === 'registrationSite' &&
      (actor.siteId === null ? actor.joint || site.sideId === actor.sideId : site.id === actor.siteId),
  )
  return { read, sites }
}
