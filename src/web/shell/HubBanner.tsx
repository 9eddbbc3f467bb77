import { useQuery } from '@tanstack/react-query'
import type { SessionView } from '../../programme/views.ts'
import { HubView } from '../../stations/hub-view.ts'
import { useLanguage, useText } from '../i18n.tsx'
import { Moment } from '../kit/Dates.tsx'
import { ask } from '../request.ts'
import { webTexts } from '../texts.ts'
import { TimeZoneContext } from '../time-zone.ts'
import { hubTexts } from './hub-texts.ts'

const askedEveryMs = 60_000

/** At a site's own server, above every page: how it stands with the centre. At the centre it is nothing. */
export function HubBanner({ session }: { session: SessionView }) {
  const t = useText()
  const { language } = useLanguage()
  const { data } = useQuery({
    queryKey: ['hub'],
    queryFn: () => ask('/api/hub', HubView, { language }),
    // A centre does not become a hub while somebody looks at it.
    refetchInterval: ({ state }) => (state.data?.hub === null ? false : askedEveryMs),
    staleTime: askedEveryMs,
  })
  const hub = data?.hub
  if (!hub) return null
  const records = hub.stopped === null || hub.stopped === 'otherVersion'
  return (
    <TimeZoneContext value={session.programme.timeZone}>
      <section aria-label={t(webTexts.notices)}>
        <p className={hub.stopped === null ? 'banner' : 'banner banner-offline'} role="status">
          {t(records ? hubTexts.own : hubTexts.ownStopped, { name: hub.name })}{' '}
          {hub.heardAt === null ? (
            t(hubTexts.never)
          ) : (
            <>
              {t(hubTexts.heard)} <Moment value={hub.heardAt} />.
            </>
          )}{' '}
          {t(hubTexts.waiting, { count: hub.waiting })}
          {hub.stopped !== null && ` ${t(hubTexts[hub.stopped])}`}
        </p>
      </section>
    </TimeZoneContext>
  )
}
