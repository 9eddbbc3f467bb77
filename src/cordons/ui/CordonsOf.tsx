import type { Id } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useSession } from '../../web/session.tsx'
import { statusTexts } from '../code-lists.ts'
import { cordonPlanners, cordonReaders } from '../cordon.ts'
import { CordonsView } from '../views.ts'
import { cordonTones } from './CordonsPage.tsx'
import { texts } from './texts.ts'

/** The cordons around what a task is about, each with the people, schools, hospitals and roads that it lists; and a way to plan one. */
export function CordonsOf({ hazardId, reportId }: { hazardId: Id | null; reportId: Id | null }) {
  const t = useText()
  const { actor } = useSession()
  const about = hazardId ? `hazard=${hazardId}` : `report=${reportId ?? ''}`
  if (!cordonReaders.some((role) => actor.roles.includes(role))) return null
  const plans = cordonPlanners.some((role) => actor.roles.includes(role))
  return (
    <Section
      title={t(texts.cordons)}
      actions={plans && <ButtonLink href={`/cordons/new?${about}`}>{t(texts.plan)}</ButtonLink>}
    >
      <Listed about={about} />
    </Section>
  )
}

function Listed({ about }: { about: string }) {
  const t = useText()
  const { number } = useFormat()
  const read = useRead(`/api/cordons?status=all&${about}`, CordonsView)
  return (
    <Loaded read={read}>
      {({ cordons }) =>
        cordons.length === 0 ? (
          <p className="muted">{t(texts.none)}</p>
        ) : (
          <ul className="plain">
            {cordons.map(({ cordon }) => (
              <li key={cordon.id}>
                <Link href={`/cordons/${cordon.id}`}>
                  <Bidi>{cordon.name}</Bidi>
                </Link>{' '}
                · {number(cordon.orderedM)} m · {t(texts.until)} <Moment value={cordon.until} />{' '}
                <Badge tone={cordonTones[cordon.status]}>{t(statusTexts[cordon.status])}</Badge>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}
