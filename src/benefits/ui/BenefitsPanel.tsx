import { useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useSession } from '../../web/session.tsx'
import { benefitReaders } from '../readers.ts'
import { texts } from './texts.ts'

/** The way from a person to what they are to be paid, for whom that is no secret. */
export function BenefitsPanel({ personId }: { personId: string }) {
  const t = useText()
  const { actor } = useSession()
  if (!benefitReaders.some((role) => actor.roles.includes(role))) return null
  return (
    <Section title={t(texts.benefits)}>
      <ButtonLink href={`/people/${personId}/benefits`}>{t(texts.open)}</ButtonLink>
    </Section>
  )
}
