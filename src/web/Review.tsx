import { useState } from 'react'
import type { Review as ReviewRecord, ReviewRound, reopenInput, reviewInput, Verdict } from '../kernel/review.ts'
import { reviewTexts } from '../kernel/review-texts.ts'
import { type Sendable, useAction } from './api.ts'
import { useText } from './i18n.tsx'
import { Badge } from './kit/Badge.tsx'
import { Bidi } from './kit/Bidi.tsx'
import { Moment } from './kit/Dates.tsx'
import { Form } from './kit/Form.tsx'
import { RadioGroup } from './kit/RadioGroup.tsx'
import { TextField } from './kit/TextField.tsx'
import { Timeline, type TimelineStep } from './kit/Timeline.tsx'
import { useSession } from './session.tsx'

type ReviewAction = Sendable<typeof reviewInput>
type ReopenAction = Sendable<typeof reopenInput>
type Names = Readonly<Record<string, string>>

/** How a question stands, in a word. */
export function ReviewBadge({ status }: { status: ReviewRecord['status'] }) {
  const t = useText()
  const tone = { open: 'waiting', proposed: 'moving', same: 'bad', different: 'good' } as const
  return <Badge tone={tone[status]}>{t(reviewTexts[status])}</Badge>
}

/** Who raised, proposed, decided and asked again, in every round, when and why; `reviewers` names them by their ids. */
export function ReviewHistory({
  review,
  raisedAt,
  reviewers,
}: {
  review: ReviewRecord
  raisedAt: string
  reviewers: Names
}) {
  const t = useText()
  const words = { t, reviewers }
  const steps: TimelineStep[] = [
    { key: 'raised', title: t(reviewTexts.raised), when: <Moment value={raisedAt} />, state: 'done' },
    ...review.earlier.flatMap((round, at) => [
      ...roundSteps(round, `${at}`, words),
      reopenedStep(round, `${at}`, words),
    ]),
    ...roundSteps(review, 'now', words),
  ]
  const decided = review.status === 'same' || review.status === 'different'
  if (!decided) steps.push({ key: 'next', title: t(reviewTexts[review.status]), state: 'next' })
  return <Timeline label={t(reviewTexts.verdict)} steps={steps} />
}

interface Words {
  readonly t: ReturnType<typeof useText>
  readonly reviewers: Names
}

function roundSteps(round: Omit<ReviewRecord, 'earlier'>, key: string, { t, reviewers }: Words): TimelineStep[] {
  const steps: TimelineStep[] = []
  if (round.proposal && round.proposedAt) {
    steps.push({
      key: `${key} proposed`,
      title: `${t(reviewTexts.proposedBy)}: ${t(reviewTexts[round.proposal])}`,
      when: <Moment value={round.proposedAt} />,
      detail: <Said by={nameOf(reviewers, round.proposedBy)} reason={round.proposalReason} />,
      state: 'done',
    })
  }
  if ((round.status === 'same' || round.status === 'different') && round.decidedAt) {
    steps.push({
      key: `${key} decided`,
      title: `${t(reviewTexts.decidedBy)}: ${t(reviewTexts[round.status])}`,
      when: <Moment value={round.decidedAt} />,
      detail: <Said by={nameOf(reviewers, round.decidedBy)} reason={round.decisionReason} />,
      state: 'done',
    })
  }
  return steps
}

function reopenedStep(round: ReviewRound, key: string, { t, reviewers }: Words): TimelineStep {
  return {
    key: `${key} reopened`,
    title: t(reviewTexts[round.reopenedFor]),
    when: <Moment value={round.reopenedAt} />,
    detail: <Said by={nameOf(reviewers, round.reopenedBy)} reason={round.reopenReason} />,
    state: 'trouble',
  }
}

function nameOf(reviewers: Names, id: string | null): string | null {
  return id === null ? null : (reviewers[id] ?? null)
}

function Said({ by, reason }: { by: string | null; reason: string | null }) {
  return (
    <>
      {by !== null && <Bidi>{by}</Bidi>} {reason !== null && <q>{reason}</q>}
    </>
  )
}

/** Asks a decided question again, with the reason; what was decided stands meanwhile. */
export function ReopenForm({ id, reopen }: { id: string; reopen: ReopenAction }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(reopen)
  const [reason, setReason] = useState('')
  const allowed = actor.roles.some((role) => role === 'screener' || role === 'director')
  return (
    <details className="ask-again">
      <summary>{t(reviewTexts.reopen)}</summary>
      <p className="hint">{t(reviewTexts.reopenHint)}</p>
      <Form
        state={state}
        input={() => ({ id, reason })}
        onDone={() => undefined}
        submit={t(reviewTexts.reopen)}
        disabledReason={allowed ? undefined : t(reviewTexts.notYourRole)}
      >
        <TextField
          name="reason"
          label={t(reviewTexts.reason)}
          hint={t(reviewTexts.reasonHint)}
          value={reason}
          onChange={setReason}
          lines={3}
        />
      </Form>
    </details>
  )
}

/** The next step of a question: to propose, or to decide what somebody else proposed. Nothing once it is decided. */
export function ReviewForm({
  id,
  review,
  propose,
  decide,
}: {
  id: string
  review: ReviewRecord
  propose: ReviewAction
  decide: ReviewAction
}) {
  const { actor } = useSession()
  if (review.status === 'open') {
    return (
      <Step
        key="propose"
        id={id}
        action={propose}
        words={reviewTexts.propose}
        mine={false}
        allowed={actor.roles.includes('screener')}
      />
    )
  }
  if (review.status !== 'proposed') return null
  const allowed = actor.roles.some((role) => role === 'screener' || role === 'director')
  return (
    <Step
      key="decide"
      id={id}
      action={decide}
      words={reviewTexts.decide}
      mine={review.proposedBy === actor.id}
      allowed={allowed}
    />
  )
}

function Step({
  id,
  action,
  words,
  mine,
  allowed,
}: {
  id: string
  action: ReviewAction
  words: (typeof reviewTexts)['propose']
  mine: boolean
  allowed: boolean
}) {
  const t = useText()
  const state = useAction(action)
  const [verdict, setVerdict] = useState<Verdict | ''>('')
  const [reason, setReason] = useState('')
  const why = mine ? t(reviewTexts.youProposed) : allowed ? undefined : t(reviewTexts.notYourRole)
  const input = () => ({ id, verdict, reason })
  return (
    <Form state={state} input={input} onDone={() => undefined} submit={t(words)} disabledReason={why}>
      <RadioGroup
        name="verdict"
        label={t(reviewTexts.verdict)}
        value={verdict}
        onChange={setVerdict}
        choices={[
          { key: 'different', label: t(reviewTexts.different) },
          { key: 'same', label: t(reviewTexts.same) },
        ]}
      />
      <TextField
        name="reason"
        label={t(reviewTexts.reason)}
        hint={t(reviewTexts.reasonHint)}
        value={reason}
        onChange={setReason}
        lines={3}
      />
    </Form>
  )
}
