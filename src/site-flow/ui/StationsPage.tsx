import { useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { useSession } from '../../web/session.tsx'
import { stationTexts } from '../code-lists.ts'
import { StationKind, stationRoles } from '../station.ts'
import { texts } from './texts.ts'
import { useSites } from './use-site.ts'

/** Choosing the station of this tablet: its address then is the station, and a bookmark of it is all that is kept. */
export function StationsPage() {
  const t = useText()
  const { actor } = useSession()
  const { read, sites } = useSites()
  const mine = StationKind.options.filter(
    (station) =>
      actor.roles.includes('siteManager') || stationRoles[station].some((role) => actor.roles.includes(role)),
  )
  return (
    <Page title={t(texts.chooseStation)} lead={t(texts.chooseLead)}>
      <Loaded read={read}>
        {() =>
          sites.length === 0 || mine.length === 0 ? (
            <Empty>{t(texts.noStation)}</Empty>
          ) : (
            sites.map((site) => (
              <Section key={site.id} title={t(site.name)}>
                <div className="tasks">
                  {mine.map((station) => (
                    <ButtonLink key={station} href={`/site-stations/${site.id}/${station}`} size="large">
                      {t(stationTexts[station])}
                    </ButtonLink>
                  ))}
                </div>
              </Section>
            ))
          )
        }
      </Loaded>
    </Page>
  )
}
