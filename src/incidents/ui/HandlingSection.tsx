import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { handlingTexts } from '../code-lists.ts'
import {
  closeIncident,
  handlingMay,
  isAssessed,
  reopenIncident,
  respondIncident,
  shareIncident,
} from '../handling-actions.ts'
import type { Incident } from '../incident.ts'
import { texts } from './texts.ts'

const steps = [
  { key: 'share', action: shareIncident, title: texts.share, hint: texts.shareHint },
  { key: 'respond', action: respondIncident, title: texts.respond, hint: null },
  { key: 'close', action: closeIncident, title: texts.close, hint: null },
  { key: 'reopen', action: reopenIncident, title: texts.reopen, hint: null },
] as const

/** What is done with an incident once it was looked at: told to the parties, answered, closed, opened again. */
export function HandlingSection({ incident }: { incident: Incident }) {
  const t = useText()
  return (
    <Section title={t(texts.handling)} actions={<Badge>{t(handlingTexts[incident.handling])}</Badge>}>
      {steps.map(
        ({ key, ...step }) =>
          handlingMay(key, incident) && <Step key={key} incident={incident} {...step} isShare={key === 'share'} />,
      )}
    </Section>
  )
}

function Step({
  incident,
  action,
  title,
  hint,
  isShare,
}: {
  incident: Incident
  action: (typeof steps)[number]['action']
  title: Texts
  hint: Texts | null
  isShare: boolean
}) {
  const t = useText()
  const bar = useRoleBar(action)
  const early = isShare && !isAssessed(incident) ? t(texts.notAssessed) : undefined
  return (
    <StepForm
      title={t(title)}
      action={action}
      disabledReason={bar ?? early}
      fields={[{ key: 'note', label: t(texts.note), lines: 2, ...(hint ? { hint: t(hint) } : {}) }]}
      input={(said) => ({ id: incident.id, note: said('note') })}
    />
  )
}
