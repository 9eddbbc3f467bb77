import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import type { GroupView } from '../views.ts'
import { statusTexts, stepTexts } from './code-texts.ts'
import { texts } from './texts.ts'

/** The life of a group, newest first: each step, who took it, when and why. */
export function History({ view: { steps } }: { view: GroupView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, byName }) => ({
          key: step.id,
          title: `${t(stepTexts[step.step])}: ${t(statusTexts[step.toStatus])}`,
          when: (
            <>
              <Moment value={step.takenAt} /> · <Bidi>{byName}</Bidi>
            </>
          ),
          detail: (
            <>
              {step.reference !== '' && <Bidi>{step.reference}</Bidi>} {step.reason !== '' && <q>{step.reason}</q>}
            </>
          ),
          state: step.step === 'refuse' || step.step === 'refer' ? ('trouble' as const) : ('done' as const),
        }))}
      />
    </Section>
  )
}
