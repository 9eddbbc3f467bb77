import { instantAt } from '../../kernel/dates.ts'
import { useText } from '../../web/i18n.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { cordonMay, cordonOrderers } from '../cordon.ts'
import { extendCordon, liftCordon, orderCordon, withdrawCordon } from '../cordon-actions.ts'
import type { CordonView } from '../views.ts'
import { texts } from './texts.ts'

/** What can be done with a cordon now. */
export function CordonSteps({ view: { cordon } }: { view: CordonView }) {
  const t = useText()
  const { actor } = useSession()
  const zone = useTimeZone()
  const { id } = cordon
  const may = cordonOrderers.some((role) => actor.roles.includes(role))
  const bar = may ? undefined : t(texts.onlyOrderers)
  const reason = { key: 'note', label: t(texts.reason), lines: 2 } as const
  return (
    <>
      {cordonMay('order', cordon) && (
        <StepForm
          title={t(texts.order)}
          action={orderCordon}
          disabledReason={bar ?? (cordon.plannedBy === actor.id ? t(texts.ownPlan) : undefined)}
          fields={[{ key: 'note', label: t(texts.note), lines: 2, optional: true }]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
      {cordonMay('extend', cordon) && (
        <StepForm
          title={t(texts.extend)}
          action={extendCordon}
          disabledReason={bar}
          fields={[
            { key: 'day', label: t(texts.untilDay), day: true },
            { key: 'time', name: 'until', label: t(texts.untilTime), lines: 1 },
            reason,
          ]}
          input={(said) => ({ id, until: instantAt(said('day'), said('time'), zone) ?? '', note: said('note') })}
        />
      )}
      {cordonMay('lift', cordon) && (
        <StepForm
          title={t(texts.lift)}
          action={liftCordon}
          disabledReason={bar}
          fields={[reason]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
      {cordonMay('withdraw', cordon) && (
        <StepForm
          title={t(texts.withdraw)}
          action={withdrawCordon}
          disabledReason={bar}
          fields={[reason]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
    </>
  )
}
