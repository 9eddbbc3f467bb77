import { useText } from '../i18n.tsx'
import { Icon } from '../kit/Icon.tsx'
import { Link } from '../kit/Link.tsx'
import { useTablet } from './current.ts'
import { texts } from './texts.ts'
import { useAge } from './use-age.ts'

/** In the head of every page of a tablet: how many acts wait here, at the site and at the centre, in words, and how old the oldest is. */
export function StationStatus() {
  const t = useText()
  const age = useAge()
  const { standing, acts, stopped, contradicted } = useTablet()
  if (standing === 'none') return null
  const count = (tick: 'here' | 'site' | 'centre') => acts.filter((act) => act.tick === tick).length
  const [here, site, centre] = [count('here'), count('site'), count('centre')]
  const oldest = acts.find(({ tick }) => tick === 'here')?.entry.at
  const trouble = stopped !== null || standing === 'revoked'
  return (
    <div className="station-status">
      {standing !== 'open' && (
        <Link href="/tablet" className="station-lock">
          <Icon name="warning" />
          {t(texts.locked)}
        </Link>
      )}
      {contradicted && (
        <Link href="/outbox" className="station-ticks station-trouble">
          <Icon name="stop" />
          {t(texts.contradicted)}
        </Link>
      )}
      <Link href="/outbox" className={trouble ? 'station-ticks station-trouble' : 'station-ticks'}>
        <span>
          <Icon name={trouble ? 'stop' : here > 0 ? 'clock' : 'check'} />
          {t(texts.countHere, { count: here })}
          {oldest && <> ({t(texts.oldest, { age: age(oldest) })})</>}
        </span>
        {site > 0 && <span>{t(texts.countSite, { count: site })}</span>}
        {centre > 0 && <span>{t(texts.countCentre, { count: centre })}</span>}
      </Link>
    </div>
  )
}
