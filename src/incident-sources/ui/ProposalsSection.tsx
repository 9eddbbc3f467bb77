import type { Incident } from '../../incidents/incident.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { decideProposal } from '../assess-actions.ts'
import { proposalStatusTexts, proposalTexts } from '../code-lists.ts'
import type { EvidenceView } from '../views.ts'
import { texts } from './texts.ts'

const tones = { proposed: 'waiting', approved: 'good', turnedDown: 'bad' } as const

/** What was proposed of an incident, and what a second person decided. */
export function ProposalsSection({ evidence }: { incident: Incident; evidence: EvidenceView }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBar(decideProposal)
  const { proposals, judgement } = evidence
  if (proposals.length === 0) return null
  const observed = judgement.observers.includes(actor.id) ? t(texts.youObserved) : undefined
  return (
    <Section title={t(texts.proposals)}>
      {proposals.map(({ proposal, proposedByName, decidedByName }) => (
        <article key={proposal.id} className="stack">
          <p>
            <strong>{t(proposalTexts[proposal.what])}</strong> <Bidi>{proposal.actorName}</Bidi>{' '}
            <Badge tone={tones[proposal.status]}>{t(proposalStatusTexts[proposal.status])}</Badge>
          </p>
          <p>
            <Bidi>{proposal.reason}</Bidi> <ByWhom name={proposedByName} at={proposal.proposedAt} />
          </p>
          {proposal.decidedAt !== null && (
            <p>
              <Bidi>{proposal.decision}</Bidi> <ByWhom name={decidedByName ?? ''} at={proposal.decidedAt} />
            </p>
          )}
          {proposal.status === 'proposed' && (
            <StepForm
              title={t(texts.decide)}
              action={decideProposal}
              disabledReason={bar ?? (proposal.proposedBy === actor.id ? t(texts.yourProposal) : observed)}
              fields={[
                {
                  key: 'approve',
                  label: t(texts.decide),
                  choices: [
                    { key: 'yes', label: t(texts.approve) },
                    { key: 'no', label: t(texts.turnDown) },
                  ],
                },
                { key: 'note', label: t(texts.note), lines: 2 },
              ]}
              input={(said) => ({
                ...{ id: proposal.id, approve: said('approve') === '' ? null : said('approve') === 'yes' },
                note: said('note'),
              })}
            />
          )}
        </article>
      ))}
    </Section>
  )
}
