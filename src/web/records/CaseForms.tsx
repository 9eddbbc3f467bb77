import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { Currency } from '../../kernel/money.ts'
import { answeredTexts } from '../../opportunities/code-lists.ts'
import { complete, dropOut, enrol, recordAttendance } from '../../opportunities/enrolment-actions.ts'
import { dropReasons, refusalReasons } from '../../opportunities/open-lists.ts'
import { answerReferral, refer } from '../../opportunities/referral-actions.ts'
import { type CaseOpportunitiesView, OpportunitiesView } from '../../opportunities/views.ts'
import { incomeTexts, placementTexts, rejoinedTexts, workTexts } from '../../reintegration/code-lists.ts'
import { CaseFollowUp, WorkNow } from '../../reintegration/follow-up.ts'
import { followUp, place } from '../../reintegration/follow-up-actions.ts'
import { proposeGrant } from '../../reintegration/grant-actions.ts'
import { grantUses } from '../../reintegration/open-lists.ts'
import { Placement } from '../../reintegration/placement.ts'
import { formTexts as f } from '../../reintegration/ui/form-texts.ts'
import { texts } from '../../reintegration/ui/texts.ts'
import { useRead } from '../api.ts'
import { useCodeChoices } from '../codes.ts'
import { currencies } from '../currencies.ts'
import { useLanguage, useText } from '../i18n.tsx'
import { localeOf } from '../language.ts'
import { StepForm } from '../StepForm.tsx'
import { amountOf, wholeNumber } from '../typed-number.ts'

interface OfCase {
  readonly caseId: string
  readonly personId: string
}

/** A new id for each record that a form makes. */
function useNextId(): [string, () => void] {
  const [id, setId] = useState(() => newId())
  return [id, () => setId(newId())]
}

const yesNo = ['yes', 'no'] as const

/** Sending somebody to something that has seats. */
export function ReferForm({ caseId, personId, disabledReason }: OfCase & { disabledReason: string | undefined }) {
  const t = useText()
  const [id, next] = useNextId()
  const read = useRead('/api/opportunities?show=free&order=title', OpportunitiesView)
  const choices = (read.data?.opportunities ?? []).map(({ opportunity, seatsLeft }) => ({
    key: opportunity.id,
    label: `${opportunity.title} (${seatsLeft})`,
  }))
  return (
    <StepForm
      title={t(f.refer)}
      action={refer}
      onDone={next}
      disabledReason={disabledReason}
      fields={[
        { key: 'opportunityId', label: t(texts.title), choices },
        { key: 'note', label: t(texts.note), optional: true },
      ]}
      input={(said) => ({ id, caseId, personId, opportunityId: said('opportunityId'), note: said('note') })}
    />
  )
}

/** What the provider said, and a seat for whom it takes. */
export function ReferralForms({ row, of }: { row: CaseOpportunitiesView['referrals'][number]; of: OfCase }) {
  const t = useText()
  const [id, next] = useNextId()
  const { referral, cycles } = row
  const reasons = useCodeChoices(refusalReasons)
  const hows = ['inPerson', 'phone', 'letter', 'message'] as const
  if (referral.status === 'sent')
    return (
      <StepForm
        title={t(f.providerSays)}
        action={answerReferral}
        fields={[
          { key: 'accepted', label: t(f.takes), choices: yesNo.map((key) => ({ key, label: t(texts[key]) })) },
          { key: 'saidBy', label: t(f.saidBy), lines: 1 },
          { key: 'how', label: t(texts.how), choices: hows.map((key) => ({ key, label: t(answeredTexts[key]) })) },
          {
            key: 'refusedFor',
            label: t(f.refusedFor),
            choices: reasons,
          },
          { key: 'note', label: t(texts.note), optional: true },
        ]}
        input={(said) => ({
          ...{ id: referral.id, accepted: said('accepted') === 'yes', saidBy: said('saidBy'), note: said('note') },
          how: hows.find((key) => key === said('how')) ?? '',
          refusedFor: said('accepted') === 'yes' ? null : said('refusedFor') || null,
        })}
      />
    )
  if (referral.status !== 'accepted') return null
  return (
    <StepForm
      title={t(f.enrol)}
      action={enrol}
      onDone={next}
      fields={[
        {
          key: 'cycleId',
          label: t(f.round),
          choices: cycles.map((one) => ({
            key: one.id,
            label: `${one.startsOn} – ${one.endsOn} (${one.seats - one.taken})`,
          })),
        },
        { key: 'enrolledOn', label: t(f.day), day: true },
      ]}
      input={(said) => ({
        ...of,
        id,
        referralId: referral.id,
        cycleId: said('cycleId'),
        enrolledOn: said('enrolledOn'),
      })}
    />
  )
}

/** How often somebody came, and how it ended. */
export function EnrolmentForms({ enrolmentId, of }: { enrolmentId: string; of: OfCase }) {
  const t = useText()
  const [id, next] = useNextId()
  const reasons = useCodeChoices(dropReasons)
  return (
    <>
      <StepForm
        title={t(f.attendance)}
        action={recordAttendance}
        onDone={next}
        fields={[
          ...(['fromDay', 'untilDay'] as const).map((key) => ({ key, label: t(f[key]), day: true })),
          ...(['held', 'attended', 'excused'] as const).map((key) => ({ key, label: t(f[key]), lines: 1 })),
        ]}
        input={(said) => ({
          ...{ ...of, id, enrolmentId, fromDay: said('fromDay'), untilDay: said('untilDay'), replaces: null },
          ...{ held: wholeNumber(said('held')), attended: wholeNumber(said('attended')) },
          excused: wholeNumber(said('excused')),
        })}
      />
      <StepForm
        title={t(f.complete)}
        action={complete}
        fields={[
          { key: 'endedOn', label: t(f.day), day: true },
          { key: 'note', label: t(texts.note), optional: true },
        ]}
        input={(said) => ({ id: enrolmentId, endedOn: said('endedOn'), note: said('note') })}
      />
      <StepForm
        title={t(f.dropOut)}
        action={dropOut}
        fields={[
          { key: 'endedOn', label: t(f.day), day: true },
          {
            key: 'reason',
            label: t(f.reason),
            choices: reasons,
          },
          { key: 'note', label: t(texts.note), optional: true },
        ]}
        input={(said) => ({
          ...{ id: enrolmentId, endedOn: said('endedOn'), note: said('note') },
          reason: said('reason'),
        })}
      />
    </>
  )
}

/** A placement, and a grant. */
export function PlaceAndGrant({ of, disabledReason }: { of: OfCase; disabledReason: string | undefined }) {
  const t = useText()
  const [placementId, nextPlacement] = useNextId()
  const [grantId, nextGrant] = useNextId()
  const { language } = useLanguage()
  const kinds = ['inKind', 'money'] as const
  const uses = useCodeChoices(grantUses)
  return (
    <>
      <StepForm
        title={t(f.place)}
        action={place}
        onDone={nextPlacement}
        disabledReason={disabledReason}
        fields={[
          {
            key: 'kind',
            label: t(texts.kind),
            choices: Placement.shape.kind.options.map((key) => ({ key, label: t(placementTexts[key]) })),
          },
          { key: 'where', label: t(f.where), lines: 1 },
          { key: 'placeCode', label: t(f.placeCode), lines: 1 },
          { key: 'startedOn', label: t(f.day), day: true },
        ]}
        input={(said) => ({
          ...{
            ...of,
            id: placementId,
            placeCode: said('placeCode'),
            startedOn: said('startedOn'),
            where: said('where'),
          },
          ...{ note: '', kind: Placement.shape.kind.safeParse(said('kind')).data ?? '' },
        })}
      />
      <StepForm
        title={t(f.grant)}
        action={proposeGrant}
        onDone={nextGrant}
        disabledReason={disabledReason}
        fields={[
          { key: 'kind', label: t(texts.kind), choices: kinds.map((key) => ({ key, label: t(f[key]) })) },
          {
            key: 'use',
            label: t(f.use),
            choices: uses,
          },
          { key: 'amount', label: t(f.amount), lines: 1 },
          { key: 'currency', label: t(f.currency), choices: currencies(localeOf[language]) },
          { key: 'items', label: t(texts.items) },
        ]}
        input={(said) => ({
          ...{ ...of, id: grantId, amount: amountOf(said('amount')), items: said('items') },
          ...{ kind: kinds.find((key) => key === said('kind')) ?? '', use: said('use') },
          currency: Currency.safeParse(said('currency')).data ?? '',
        })}
      />
    </>
  )
}

const { income, rejoined } = CaseFollowUp.shape
const incomes = ['more', 'same', 'less', 'notSaid'] as const
const answers = ['no', 'yes', 'notKnown'] as const

/** How somebody is, so many months after. */
export function FollowUpForm({ id }: { id: string }) {
  const t = useText()
  return (
    <StepForm
      title={t(f.followUp)}
      action={followUp}
      fields={[
        { key: 'reached', label: t(f.reached), choices: yesNo.map((key) => ({ key, label: t(texts[key]) })) },
        { key: 'doneOn', label: t(f.day), day: true },
        { key: 'work', label: t(f.work), choices: WorkNow.options.map((key) => ({ key, label: t(workTexts[key]) })) },
        { key: 'income', label: t(f.income), choices: incomes.map((key) => ({ key, label: t(incomeTexts[key]) })) },
        {
          key: 'acceptance',
          label: t(f.acceptance),
          choices: ['1', '2', '3', '4', '5'].map((key) => ({ key, label: key })),
        },
        {
          key: 'rejoined',
          label: t(f.rejoined),
          choices: answers.map((key) => ({ key, label: t(rejoinedTexts[key]) })),
        },
        { key: 'note', label: t(texts.note), optional: true },
      ]}
      input={(said) => {
        const reached = said('reached') === 'yes'
        return {
          ...{ id, reached, doneOn: said('doneOn'), note: said('note') },
          work: reached ? (WorkNow.safeParse(said('work')).data ?? null) : null,
          income: reached ? (income.safeParse(said('income')).data ?? null) : null,
          acceptance: reached && said('acceptance') !== '' ? Number(said('acceptance')) : null,
          rejoined: reached ? (rejoined.safeParse(said('rejoined')).data ?? null) : null,
        }
      }}
    />
  )
}
