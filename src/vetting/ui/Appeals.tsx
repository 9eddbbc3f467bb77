import { Language, languageNames } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { decideVettingAppeal, tellVettingAppeal } from '../appeal-actions.ts'
import { appealStatusTexts } from '../code-lists.ts'
import type { VettingCaseView } from '../views.ts'
import { texts } from './texts.ts'

const outcomes = decideVettingAppeal.input.shape.outcome.options
const tones = { filed: 'waiting', upheld: 'good', dismissed: 'neutral' } as const

/** Appeals of the person, and deciding them by others than took part. */
export function Appeals({ view }: { view: VettingCaseView }) {
  const t = useText()
  const bar = useRoleBars()
  const { actor } = useSession()
  if (view.appeals.length === 0) return null
  return (
    <Section title={t(texts.appeals)}>
      {view.appeals.map(({ appeal, grounds, reason, filedByName, decidedByName }) => {
        const own = appeal.filedBy === actor.id || appeal.firstOfficers.includes(actor.id)
        return (
          <div key={appeal.id}>
            <p>
              <Badge tone={tones[appeal.status]}>{t(appealStatusTexts[appeal.status])}</Badge>{' '}
              {appeal.late && <Badge tone="waiting">{t(texts.late)}</Badge>}{' '}
              <ByWhom name={filedByName} at={appeal.filedAt} /> · <Bidi>{grounds ?? t(texts.erased)}</Bidi>
            </p>
            {appeal.decidedAt !== null && (
              <p>
                <ByWhom name={decidedByName} at={appeal.decidedAt} /> · <Bidi>{reason ?? t(texts.erased)}</Bidi>
              </p>
            )}
            {appeal.toldOn !== null && (
              <p>
                {t(texts.toldOn)} <DateText value={appeal.toldOn} plain />
              </p>
            )}
            {appeal.status === 'filed' && (
              <StepForm
                title={t(texts.decideAppeal)}
                action={decideVettingAppeal}
                disabledReason={bar(decideVettingAppeal) ?? (own ? t(texts.tookPart) : undefined)}
                fields={[
                  {
                    key: 'outcome',
                    label: t(texts.result),
                    choices: outcomes.map((key) => ({ key, label: t(appealStatusTexts[key]) })),
                  },
                  { key: 'reason', label: t(texts.reason), lines: 3 },
                ]}
                input={(said) => ({
                  ...{ id: appeal.id, reason: said('reason') },
                  outcome: outcomes.find((one) => one === said('outcome')) ?? '',
                })}
              />
            )}
            {appeal.status !== 'filed' && appeal.toldOn === null && (
              <StepForm
                title={t(texts.tellAppeal)}
                action={tellVettingAppeal}
                disabledReason={bar(tellVettingAppeal)}
                fields={[
                  {
                    key: 'language',
                    label: t(texts.language),
                    choices: Language.options.map((key) => ({ key, label: languageNames[key] })),
                  },
                ]}
                input={(said) => ({
                  id: appeal.id,
                  language: Language.options.find((one) => one === said('language')) ?? '',
                })}
              />
            )}
          </div>
        )
      })}
    </Section>
  )
}
