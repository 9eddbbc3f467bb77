import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import type { Fitness } from '../travel-fitness.ts'
import { FitnessView } from '../views.ts'
import { texts } from './texts.ts'

const tones = { yes: 'good', notYet: 'waiting', needsTransport: 'moving' } as const

/** Whether somebody may travel, in a word. */
export function FitnessBadge({ fit }: { fit: Fitness | null }) {
  const t = useText()
  if (fit === null) return <Badge>{t(texts.fitunknown)}</Badge>
  return <Badge tone={tones[fit]}>{t(texts[`fit${fit}`])}</Badge>
}

/** All of somebody's health that others see, on the person's page. */
export function FitnessPanel({ personId }: { personId: string }) {
  const t = useText()
  const read = useRead(`/api/people/${personId}/fitness`, FitnessView)
  return (
    <Section title={t(texts.fit)}>
      <Loaded read={read}>{({ fitness }) => <FitnessBadge fit={fitness?.fit ?? null} />}</Loaded>
    </Section>
  )
}
