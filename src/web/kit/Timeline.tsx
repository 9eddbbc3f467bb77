import type { ReactNode } from 'react'

export interface TimelineStep {
  readonly key: string
  readonly title: ReactNode
  readonly detail?: ReactNode
  readonly when?: ReactNode
  readonly state?: 'done' | 'now' | 'next' | 'trouble'
}

/** What happened, or has to happen, in order. */
export function Timeline({ steps, label }: { steps: readonly TimelineStep[]; label: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.key}
          className={`step step-${step.state ?? 'done'}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <div className="step-title">{step.title}</div>
          {step.when && <div className="step-when">{step.when}</div>}
          {step.detail && <div className="step-detail">{step.detail}</div>}
        </li>
      ))}
    </ol>
  )
}
