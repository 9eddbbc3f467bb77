import type { Party } from '../../ceasefire/agreement.ts'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { answersFor, yetToAnswer } from '../../talks/party-answer.ts'
import { Answered, AnswerForm } from '../../talks/ui/PartyAnswer.tsx'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { acceptText } from '../text-actions.ts'
import type { TextView } from '../views.ts'
import { texts } from './texts.ts'

/** Who accepted the version that stands, what was accepted before, and the acceptance of one's own party. */
export function Acceptances({ view }: { view: TextView }) {
  const t = useText()
  const { actor } = useSession()
  const { text, acceptances } = view
  const missing = yetToAnswer(
    text,
    acceptances.map(({ acceptance }) => acceptance),
  )
  const ours = missing.filter((party) => answersFor(party, actor, text.sideId))
  return (
    <Section title={t(texts.acceptance)}>
      {text.status === 'final' && <Notice kind="success">{t(texts.final)}</Notice>}
      {text.status === 'negotiating' && <p className="hint">{t(texts.acceptanceHint)}</p>}
      <Standing view={view} />
      {text.status === 'negotiating' && ours.map((party) => <Accept key={party.name} party={party} view={view} />)}
    </Section>
  )
}

function Standing({ view: { text, acceptances } }: { view: TextView }) {
  const t = useText()
  const { number } = useFormat()
  const nameOf = usePartyName()
  return (
    <DescriptionList
      items={text.parties.map((party) => {
        const of = acceptances.filter(({ acceptance }) => acceptance.party === party.name)
        const now = of.find(({ acceptance }) => acceptance.version === text.version)
        const before = of.at(-1)
        return {
          term: nameOf(party.name),
          value: now ? (
            <Answered
              words={t(texts.accepted)}
              name={now.acceptedByName || t(texts.noOne)}
              at={now.acceptance.acceptedAt}
              attestation={now.acceptance.attestation}
            />
          ) : (
            <>
              <Badge tone="waiting">{t(texts.waits)}</Badge>{' '}
              {before && t(texts.earlier, { version: number(before.acceptance.version) })}
            </>
          ),
        }
      })}
    />
  )
}

function Accept({ party, view: { text, acceptances, versions } }: { party: Party; view: TextView }) {
  const t = useText()
  const { actor } = useSession()
  const nameOf = usePartyName()
  const barOf = useRoleBars()
  const accept = useAction(acceptText)
  const once = acceptances.some(
    ({ acceptance }) => acceptance.version === text.version && acceptance.acceptedBy === actor.id,
  )
  const bar =
    barOf(acceptText) ??
    (text.brackets > 0 ? t(texts.hasBrackets) : undefined) ??
    (versions[0]?.version.proposedBy === actor.id ? t(texts.youProposed) : undefined) ??
    (once ? t(texts.acceptedOnce) : undefined)
  return (
    <AnswerForm
      state={accept}
      of={text}
      party={party}
      submit={t(texts.acceptFor, { party: nameOf(party.name) })}
      attestation={t(texts.attestation)}
      disabledReason={bar}
    />
  )
}
