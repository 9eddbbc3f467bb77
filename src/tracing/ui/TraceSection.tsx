import type { Weapon } from '../../weapons/weapon.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useSession } from '../../web/session.tsx'
import { draftTrace } from '../actions.ts'
import { WeaponTraceView } from '../views.ts'
import { TraceBadge } from './TracesPage.tsx'
import { texts, traceTexts } from './texts.ts'
import { WaiveForm, WaiverCard } from './WaiverParts.tsx'

const tones = { done: 'good', waived: 'good', open: 'moving', none: 'neutral' } as const

/** How the trace of a weapon stands: what was asked, what was waived, and asking or waiving. */
export function TraceSection({ weapon }: { weapon: Weapon }) {
  const t = useText()
  const { actor } = useSession()
  const read = useRead(`/api/weapons/${weapon.id}/trace`, WeaponTraceView)
  const may = actor.roles.some((role) => draftTrace.roles.includes(role))
  return (
    <Section title={t(texts.trace)}>
      <Loaded read={read}>
        {({ trace, requests, waivers }) => (
          <>
            <p>
              <Badge tone={tones[trace.state]}>{t(traceTexts[trace.state])}</Badge>
            </p>
            {requests.map((request) => (
              <p key={request.id}>
                <Link href={`/traces/${request.id}`}>
                  <Code>{request.number}</Code>
                </Link>{' '}
                <TraceBadge request={request} />
              </p>
            ))}
            {waivers.map((waiver) => (
              <WaiverCard key={waiver.id} waiver={waiver} />
            ))}
            {may && trace.state !== 'open' && (
              <>
                <ButtonLink href={`/weapons/${weapon.id}/trace`}>{t(texts.traceWeapon)}</ButtonLink>
                <Disclosure title={t(texts.waive)}>
                  {(close) => <WaiveForm weaponId={weapon.id} onDone={close} />}
                </Disclosure>
              </>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}
