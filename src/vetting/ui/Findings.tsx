import { requirementTexts } from '../../institutions/code-lists.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { conditionStatusTexts, outcomeTexts, voteTexts } from '../code-lists.ts'
import { settleCondition } from '../finding-actions.ts'
import { vettingMay } from '../vetting-case.ts'
import type { VettingCaseView } from '../views.ts'
import { texts } from './texts.ts'
import { vettingTones } from './tones.ts'

/** What was found, requirement by requirement, the votes of the panel, and conditions with their evidence; the newest first. */
export function Findings({ view }: { view: VettingCaseView }) {
  const t = useText()
  return (
    <Section title={t(texts.findings)}>
      <p className="hint">{t(texts.panelRule)}</p>
      {view.findings.length === 0 && <Empty>{t(texts.noFinding)}</Empty>}
      {view.findings.map((one) => (
        <Finding key={one.finding.id} of={one} view={view} />
      ))}
    </Section>
  )
}

function Finding({ of, view }: { of: VettingCaseView['findings'][number]; view: VettingCaseView }) {
  const t = useText()
  const { finding, requirements, reason, proposedByName, votes, conditions } = of
  return (
    <>
      <h3>
        <Badge tone={vettingTones[finding.proposal]}>{t(outcomeTexts[finding.proposal])}</Badge>{' '}
        <ByWhom name={proposedByName} at={finding.proposedAt} />
      </h3>
      <p>
        <Bidi>{reason ?? t(texts.erased)}</Bidi>
      </p>
      <ul className="plain">
        {requirements?.map(({ key, met, reason: why }) => (
          <li key={key}>
            {t(requirementTexts[key])} <Badge tone={met ? 'good' : 'bad'}>{t(met ? texts.met : texts.notMet)}</Badge>{' '}
            <Bidi>{why}</Bidi>
          </li>
        ))}
      </ul>
      <ul className="plain">
        {votes.map(({ vote, reason: why, votedByName }) => (
          <li key={vote.id}>
            {t(voteTexts[vote.verdict])} · <ByWhom name={votedByName} at={vote.votedAt} /> <Bidi>{why ?? ''}</Bidi>
          </li>
        ))}
      </ul>
      {conditions.map((one) => (
        <Condition key={one.condition.id} of={one} view={view} />
      ))}
    </>
  )
}

const metOrNot = ['met', 'notMet'] as const
type ConditionRow = VettingCaseView['findings'][number]['conditions'][number]

function Condition({ of: { condition, text, evidence }, view }: { of: ConditionRow; view: VettingCaseView }) {
  const t = useText()
  const bar = useRoleBars()
  const { actor } = useSession()
  const { case: record } = view
  const settles =
    condition.status === 'open' && condition.findingId === record.findingId && vettingMay('settle', record)
  return (
    <div>
      <p>
        {t(texts.condition)}: <Bidi>{text ?? t(texts.erased)}</Bidi> · {t(texts.dueOn)}{' '}
        <DateText value={condition.dueOn} plain />{' '}
        <Badge tone={condition.status === 'met' ? 'good' : condition.status === 'notMet' ? 'bad' : 'waiting'}>
          {t(conditionStatusTexts[condition.status])}
        </Badge>{' '}
        {evidence && <Bidi>{evidence}</Bidi>}
      </p>
      {settles && (
        <StepForm
          title={`${t(texts.settle)}: ${text ?? ''}`}
          action={settleCondition}
          disabledReason={bar(settleCondition) ?? (condition.setBy === actor.id ? t(texts.youSet) : undefined)}
          fields={[
            { key: 'met', label: t(texts.condition), choices: metOrNot.map((key) => ({ key, label: t(texts[key]) })) },
            { key: 'evidence', label: t(texts.evidence), lines: 2 },
          ]}
          input={(said) => ({
            ...{ id: condition.id, evidence: said('evidence') },
            met: said('met') === '' ? null : said('met') === 'met',
          })}
        />
      )}
    </div>
  )
}
