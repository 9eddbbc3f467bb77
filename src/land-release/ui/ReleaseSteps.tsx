import { useFormat, useText } from '../../web/i18n.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { isAllReleased } from '../land-product.ts'
import { closeHazard, releaseHazard } from '../release-actions.ts'
import type { LandLedgerView } from '../views.ts'
import { texts } from './texts.ts'

/** The decision that all of an area is released, and the end of it after the handover. */
export function ReleaseSteps({ view: { hazard, ledger } }: { view: LandLedgerView }) {
  const t = useText()
  const { number } = useFormat()
  const [mayRelease, mayClose] = [useRoleBar(releaseHazard), useRoleBar(closeHazard)]
  const remains = !ledger || !isAllReleased(ledger)
  const m2 = number(Math.ceil(ledger?.remainingM2 ?? hazard.areaM2))
  if (hazard.status === 'open')
    return (
      <Section title={t(texts.release)}>
        <p className="hint">{t(texts.releaseHint)}</p>
        <StepForm
          title={t(texts.release)}
          action={releaseHazard}
          disabledReason={mayRelease ?? (remains ? t(texts.stillRemains, { m2 }) : undefined)}
          fields={[{ key: 'report', label: t(texts.report), lines: 4 }]}
          input={(said) => ({ id: hazard.id, report: said('report') })}
        />
      </Section>
    )
  if (hazard.status !== 'handedOver') return null
  return (
    <Section title={t(texts.close)}>
      <StepForm
        title={t(texts.close)}
        action={closeHazard}
        disabledReason={mayClose}
        fields={[{ key: 'note', label: t(texts.why), lines: 3 }]}
        input={(said) => ({ id: hazard.id, note: said('note') })}
      />
    </Section>
  )
}
