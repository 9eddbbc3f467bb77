import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { appealTexts, outcomeTexts, reviewTexts } from '../code-lists.ts'
import {
  appealable,
  appealDeciders,
  type Probation,
  type ProbationAppeal,
  type ProbationReview,
  probationMay,
  ReviewOutcome,
  reviewers,
} from '../posting.ts'
import { decideAppeal, fileAppeal, proposeReview, settleReview } from '../probation-actions.ts'
import { texts } from './texts.ts'

interface Props {
  readonly probation: Probation
  readonly reviews: readonly ProbationReview[]
  readonly appeals: readonly ProbationAppeal[]
  readonly names: Readonly<Record<string, string>>
}

/** What reviews found, each by two people, and appeals against them. */
export function ProbationReviews({ probation, reviews, appeals, names }: Props) {
  const t = useText()
  const { actor } = useSession()
  const may = (roles: readonly string[]) => actor.roles.some((role) => roles.includes(role))
  const by = (...ids: readonly (string | null)[]) =>
    ids
      .map((id) => names[id ?? ''] ?? '')
      .filter(Boolean)
      .join(' · ')
  const waits = reviews.some(({ status }) => status === 'proposed')
  return (
    <>
      <Table
        caption={t(texts.reviews)}
        rows={reviews}
        rowKey={({ id }) => id}
        empty={<Empty>{t(texts.noReviews)}</Empty>}
        columns={[
          { key: 'on', header: t(texts.reviewedOn), cell: ({ reviewedOn }) => <DateText value={reviewedOn} plain /> },
          { key: 'findings', header: t(texts.findings), wide: true, cell: ({ findings }) => <Bidi>{findings}</Bidi> },
          {
            key: 'outcome',
            header: t(texts.outcome),
            wide: true,
            cell: ({ outcome, extendedTo, reasons }) => (
              <>
                {t(outcomeTexts[outcome])} {extendedTo !== null && <DateText value={extendedTo} plain />} ·{' '}
                <Bidi>{reasons}</Bidi>
              </>
            ),
          },
          {
            key: 'status',
            header: t(texts.status),
            cell: ({ status, settledReason, proposedBy, settledBy }) => (
              <>
                <Badge tone={status === 'confirmed' ? 'good' : status === 'proposed' ? 'waiting' : 'bad'}>
                  {t(reviewTexts[status])}
                </Badge>{' '}
                <Bidi>{[by(proposedBy, settledBy), settledReason].filter(Boolean).join(' · ')}</Bidi>
              </>
            ),
          },
        ]}
      />
      {reviews.map((review) => (
        <div key={review.id}>
          {review.status === 'proposed' && may(reviewers) && (
            <StepForm
              title={t(texts.settle)}
              action={settleReview}
              disabledReason={review.proposedBy === actor.id ? t(texts.yours) : undefined}
              fields={[
                {
                  key: 'verdict',
                  label: t(texts.verdict),
                  choices: [
                    { key: 'confirmed', label: t(texts.confirm) },
                    { key: 'turnedDown', label: t(texts.turnDown) },
                  ],
                },
                { key: 'reason', label: t(texts.turnDownWhy), optional: true },
              ]}
              input={(said) => ({
                id: review.id,
                verdict: settleReview.input.shape.verdict.safeParse(said('verdict')).data ?? '',
                reason: said('reason'),
              })}
            />
          )}
          {review.status === 'confirmed' &&
            appealable.includes(review.outcome) &&
            may(appealDeciders) &&
            !appeals.some(({ reviewId }) => reviewId === review.id) && (
              <StepForm
                title={t(texts.appeal)}
                action={fileAppeal}
                fields={[
                  { key: 'grounds', label: t(texts.grounds), lines: 3 },
                  { key: 'filedOn', label: t(texts.filedOn), day: true },
                ]}
                input={(said) => ({
                  ...{ id: newId(), reviewId: review.id, personId: review.personId },
                  ...{ grounds: said('grounds'), filedOn: said('filedOn') },
                })}
              />
            )}
        </div>
      ))}
      {appeals.map((appeal) => (
        <div key={appeal.id}>
          <p>
            {t(texts.appeals)} · <DateText value={appeal.filedOn} plain /> · <Bidi>{appeal.grounds}</Bidi>{' '}
            <Badge tone={appeal.status === 'filed' ? 'waiting' : 'neutral'}>{t(appealTexts[appeal.status])}</Badge>{' '}
            <Bidi>{[by(appeal.filedBy, appeal.decidedBy), appeal.reason].filter(Boolean).join(' · ')}</Bidi>
          </p>
          {appeal.status === 'filed' && may(appealDeciders) && (
            <Decide appeal={appeal} review={reviews.find(({ id }) => id === appeal.reviewId)} actorId={actor.id} />
          )}
        </div>
      ))}
      {probationMay('review', probation) && may(reviewers) && !waits && <ReviewForm probation={probation} />}
    </>
  )
}

function Decide({
  appeal,
  review,
  actorId,
}: {
  appeal: ProbationAppeal
  review: ProbationReview | undefined
  actorId: string
}) {
  const t = useText()
  const involved = [appeal.filedBy, review?.proposedBy, review?.settledBy].includes(actorId)
  return (
    <StepForm
      title={t(texts.decide)}
      action={decideAppeal}
      disabledReason={involved ? t(texts.others) : undefined}
      fields={[
        {
          key: 'verdict',
          label: t(texts.decide),
          choices: [
            { key: 'upheld', label: t(texts.upheld) },
            { key: 'dismissed', label: t(texts.dismissed) },
          ],
        },
        { key: 'reason', label: t(texts.reason), lines: 3 },
        { key: 'endsOn', label: t(texts.newEnd), day: true, optional: true },
      ]}
      input={(said) => ({
        id: appeal.id,
        verdict: decideAppeal.input.shape.verdict.safeParse(said('verdict')).data ?? '',
        reason: said('reason'),
        endsOn: said('endsOn') || null,
      })}
    />
  )
}

function ReviewForm({ probation }: { probation: Probation }) {
  const t = useText()
  return (
    <StepForm
      title={t(texts.review)}
      action={proposeReview}
      fields={[
        { key: 'reviewedOn', label: t(texts.reviewedOn), day: true },
        { key: 'findings', label: t(texts.findings), lines: 3 },
        {
          key: 'outcome',
          label: t(texts.outcome),
          choices: ReviewOutcome.options.map((key) => ({ key, label: t(outcomeTexts[key]) })),
        },
        { key: 'reasons', label: t(texts.reasons), lines: 2 },
        { key: 'extendedTo', label: t(texts.extendedTo), hint: t(texts.extendedHint), day: true, optional: true },
      ]}
      input={(said) => ({
        ...{ id: newId(), probationId: probation.id, personId: probation.personId, reviewedOn: said('reviewedOn') },
        ...{ findings: said('findings'), reasons: said('reasons'), extendedTo: said('extendedTo') || null },
        outcome: ReviewOutcome.safeParse(said('outcome')).data ?? '',
      })}
    />
  )
}
