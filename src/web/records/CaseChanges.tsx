import { withdrawReferral } from '../../opportunities/referral-actions.ts'
import { assessCase, reopenCase } from '../../reintegration/case-actions.ts'
import { grantKindTexts, grantTexts, needTexts, placementTexts } from '../../reintegration/code-lists.ts'
import { withdrawGrant } from '../../reintegration/grant-actions.ts'
import { keepCase } from '../../reintegration/hand-over-actions.ts'
import { grantUses } from '../../reintegration/open-lists.ts'
import { Need } from '../../reintegration/reintegration-case.ts'
import { formTexts } from '../../reintegration/ui/form-texts.ts'
import { texts } from '../../reintegration/ui/texts.ts'
import type { CaseView } from '../../reintegration/views.ts'
import { useText } from '../i18n.tsx'
import { Badge } from '../kit/Badge.tsx'
import { Bidi, Code } from '../kit/Bidi.tsx'
import { DateText } from '../kit/Dates.tsx'
import { Section } from '../kit/Page.tsx'
import { StepForm } from '../StepForm.tsx'

const yesNo = ['yes', 'no'] as const

/** Judging the need anew, and whether they wish a woman. */
export function AssessForm({ id }: { id: string }) {
  const t = useText()
  return (
    <StepForm
      title={t(formTexts.assess)}
      action={assessCase}
      fields={[
        {
          key: 'need',
          label: t(texts.need),
          choices: Need.options.map((key) => ({ key, label: t(needTexts[key]) })),
        },
        {
          key: 'womanWished',
          label: t(texts.womanWished),
          choices: yesNo.map((key) => ({ key, label: t(texts[key]) })),
        },
        { key: 'note', label: t(texts.note), optional: true },
      ]}
      input={(said) => ({
        ...{ id, need: Need.safeParse(said('need')).data ?? '', note: said('note') },
        womanWished: said('womanWished') === '' ? null : said('womanWished') === 'yes',
      })}
    />
  )
}

/** Opening a closed case again, with the reason. */
export function ReopenForm({ id }: { id: string }) {
  const t = useText()
  return (
    <StepForm
      title={t(formTexts.reopen)}
      action={reopenCase}
      fields={[{ key: 'note', label: t(formTexts.why) }]}
      input={(said) => ({ id, note: said('note') })}
    />
  )
}

/** A hand-over that is declined, or taken back: the case stays where it is. */
export function KeepForm({ id }: { id: string }) {
  const t = useText()
  return (
    <StepForm
      title={t(formTexts.keep)}
      action={keepCase}
      fields={[{ key: 'note', label: t(formTexts.why) }]}
      input={(said) => ({ id, note: said('note') })}
    />
  )
}

/** Taking a referral back before anybody was enrolled by it. */
export function WithdrawReferralForm({ id }: { id: string }) {
  const t = useText()
  return (
    <StepForm
      title={t(formTexts.withdrawReferral)}
      action={withdrawReferral}
      fields={[{ key: 'note', label: t(formTexts.why) }]}
      input={(said) => ({ id, note: said('note') })}
    />
  )
}

/** What somebody found, and the grants of the case. */
export function PlacementsAndGrants({ view: { placements, grants, words } }: { view: CaseView }) {
  const t = useText()
  if (placements.length === 0 && grants.length === 0) return null
  return (
    <Section title={t(formTexts.found)}>
      <ul>
        {placements.map((one) => (
          <li key={one.id}>
            {t(placementTexts[one.kind])} · <DateText value={one.startedOn} />{' '}
            <Bidi>{words[one.entryId]?.where ?? ''}</Bidi>
          </li>
        ))}
        {grants.map((one) => (
          <li key={one.id}>
            {t(grantKindTexts[one.kind])} · {t(grantUses.words(one.use))} ·{' '}
            <Code>
              {one.amount} {one.currency}
            </Code>{' '}
            <Badge tone={one.status === 'approved' ? 'good' : 'neutral'}>{t(grantTexts[one.status])}</Badge>{' '}
            <Bidi>{words[one.entryId]?.items ?? ''}</Bidi>
            {one.status === 'proposed' && (
              <StepForm
                title={t(formTexts.withdrawGrant)}
                action={withdrawGrant}
                fields={[]}
                input={() => ({ id: one.id })}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
