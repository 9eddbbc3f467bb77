import { attributionTexts } from '../../incidents/code-lists.ts'
import type { Incident } from '../../incidents/incident.ts'
import { useText } from '../../web/i18n.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { attributeIncident } from '../assess-actions.ts'
import type { EvidenceView } from '../views.ts'
import { texts } from './texts.ts'

const attributions = ['none', 'claimed', 'corroborated'] as const

/** Whom an incident is laid to, of those whom statements name. */
export function AttributeForm({
  incident: { id },
  evidence: { named },
}: {
  incident: Incident
  evidence: EvidenceView
}) {
  const t = useText()
  const bar = useRoleBar(attributeIncident)
  const nobody = named.length === 0 ? t(texts.nobodyNamed) : undefined
  return (
    <StepForm
      title={t(texts.attribute)}
      action={attributeIncident}
      disabledReason={bar ?? nobody}
      fields={[
        {
          key: 'attribution',
          label: t(texts.attribution),
          choices: attributions.map((key) => ({ key, label: t(attributionTexts[key]) })),
        },
        {
          key: 'actor',
          label: t(texts.actor),
          choices: named.map(({ actor }, at) => ({ key: String(at), label: actor.name })),
        },
        { key: 'note', label: t(texts.note), lines: 3 },
      ]}
      input={(said) => ({
        ...{ id, attribution: attributions.find((one) => one === said('attribution')) ?? '', note: said('note') },
        actor: said('actor') === '' ? null : (named[Number(said('actor'))]?.actor ?? null),
      })}
    />
  )
}
