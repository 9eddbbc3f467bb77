import { useState } from 'react'
import type { Review as ReviewRecord, reviewInput, Verdict } from '../kernel/review.ts'
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

/** How a question stands, in a word. */
export function ReviewBadge({ status }: { status: ReviewRecord['status'] }) {
  const t = useText()
  const tone = { open: 'waiting', proposed: 'moving', same: 'bad', different: 'good' } as const
  return <Badge tone={tone[status]}>{t(reviewTexts[status])}</Badge>
}

/** Who raised, proposed and decided, when and why. */
export function ReviewHistory({
  review,
  raisedAt,
  proposedByName,
  decidedByName,
}: {
  review: ReviewRecord
  raisedAt: string
  proposedByName: string | null
  decidedByName: string | null
}) {
  const t = useText()
  const steps: TimelineStep[] = [
    { key: 'raised', title: t(reviewTexts.raised), when: <Moment value={raisedAt} />, state: 'done' },
  ]
  if (review.proposal && review.proposedAt) {
    const title = `${t(reviewTexts.proposedBy)}: ${t(reviewTexts[review.proposal])}`
    steps.push({
      key: 'proposed',
      title,
      when: <Moment value={review.proposedAt} />,
      detail: <Said by={proposedByName} reason={review.proposalReason} />,
      state: 'done',
    })
  }
  if ((review.status === 'same' || review.status === 'different') && review.decidedAt) {
    const title = `${t(reviewTexts.decidedBy)}: ${t(reviewTexts[review.status])}`
    steps.push({
      key: 'decided',
      title,
      when: <Moment value={review.decidedAt} />,
      detail: <Said by={decidedByName} reason={review.decisionReason} />,
      state: 'done',
    })
  } else steps.push({ key: 'next', title: t(reviewTexts[review.status]), state: 'next' })
  return <Timeline label={t(reviewTexts.verdict)} steps={steps} />
}

function Said({ by, reason }: { by: string | null; reason: string | null }) {
  return (
    <>
      {by !== null && <Bidi>{by}</Bidi>} {reason !== null && <q>{reason}</q>}
    </>
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
