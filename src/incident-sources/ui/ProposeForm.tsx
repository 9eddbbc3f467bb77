import { useState } from 'react'
import type { Incident } from '../../incidents/incident.ts'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { proposeOnIncident } from '../assess-actions.ts'
import { proposalTexts } from '../code-lists.ts'
import { IncidentProposal } from '../evidence-file.ts'
import type { EvidenceView } from '../views.ts'
import { texts } from './texts.ts'

const whats = IncidentProposal.shape.what.options

/** What takes two people: that an incident is verified or refuted, or that it is verified who did it. */
export function ProposeForm({ incident, evidence }: { incident: Incident; evidence: EvidenceView }) {
  const t = useText()
  const { actor } = useSession()
  const [id, setId] = useState(() => newId())
  const bar = useRoleBar(proposeOnIncident)
  const observed = evidence.judgement.observers.includes(actor.id) ? t(texts.youObserved) : undefined
  const { named } = evidence
  return (
    <StepForm
      title={t(texts.propose)}
      action={proposeOnIncident}
      disabledReason={bar ?? observed}
      onDone={() => setId(newId())}
      fields={[
        { key: 'what', label: t(texts.what), choices: whats.map((key) => ({ key, label: t(proposalTexts[key]) })) },
        ...(named.length === 0
          ? []
          : [
              {
                key: 'actor' as const,
                label: t(texts.actor),
                choices: named.map((one, at) => ({ key: String(at), label: one.actor.name })),
              },
            ]),
        { key: 'reason', label: t(texts.note), lines: 3 },
      ]}
      input={(said) => ({
        ...{ id, incidentId: incident.id, what: whats.find((one) => one === said('what')) ?? '' },
        actor: said('actor') === '' ? null : (named[Number(said('actor'))]?.actor ?? null),
        reason: said('reason'),
      })}
    />
  )
}
