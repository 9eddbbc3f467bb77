import { useState } from 'react'
import { rankTexts } from '../../institutions/code-lists.ts'
import { newId } from '../../kernel/ids.ts'
import { TraineeRanksView } from '../../ranks/views.ts'
import type { Trainee } from '../../training/trainee.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { postingTexts, probationTexts } from '../code-lists.ts'
import { placers, reviewers } from '../posting.ts'
import { endPosting, place } from '../posting-actions.ts'
import { TraineePostingsView } from '../views.ts'
import { ProbationReviews } from './ProbationReviews.tsx'
import { texts } from './texts.ts'

/** Where somebody was placed, their probation, and placing them. */
export function TraineePostings({ trainee }: { trainee: Trainee }) {
  const t = useText()
  const { actor } = useSession()
  const read = useRead(`/api/trainees/${trainee.id}/postings`, TraineePostingsView)
  const may = (roles: readonly string[]) => actor.roles.some((role) => roles.includes(role))
  return (
    <Section title={t(texts.postings)}>
      <Loaded read={read}>
        {({ postings, units, names }) => (
          <>
            {postings.length === 0 && <Empty>{t(texts.noPosting)}</Empty>}
            {postings.map(({ posting, unitName, postTitle, probation, reviews, appeals }) => (
              <div key={posting.id} className="card">
                <p>
                  <strong>
                    <Bidi>{`${t(unitName)} · ${t(postTitle)}`}</Bidi>
                  </strong>{' '}
                  · {t(rankTexts[posting.rank])}{' '}
                  <Badge tone={posting.status === 'running' ? 'good' : 'neutral'}>
                    {t(postingTexts[posting.status])}
                  </Badge>
                </p>
                <p>
                  {t(texts.startedOn)} <DateText value={posting.startedOn} plain />
                  {posting.endedOn !== null && (
                    <>
                      {' '}
                      · {t(texts.endedOn)} <DateText value={posting.endedOn} plain /> · <Bidi>{posting.endReason}</Bidi>
                    </>
                  )}
                </p>
                <p>
                  {t(texts.probation)}: {t(probationTexts[probation.status])} · {t(texts.until)}{' '}
                  <DateText value={probation.endsOn} plain />
                </p>
                <ProbationReviews probation={probation} reviews={reviews} appeals={appeals} names={names} />
                {posting.status === 'running' && probation.status !== 'running' && may(reviewers) && (
                  <StepForm
                    title={t(texts.end)}
                    action={endPosting}
                    fields={[
                      { key: 'endedOn', label: t(texts.endedOn), day: true },
                      { key: 'reason', label: t(texts.reason) },
                    ]}
                    input={(said) => ({ id: posting.id, endedOn: said('endedOn'), reason: said('reason') })}
                  />
                )}
              </div>
            ))}
            {trainee.status === 'open' &&
              may(placers) &&
              postings.every(({ posting }) => posting.status === 'ended') && (
                <Disclosure title={t(texts.place)}>
                  {(close) => <PlaceForm trainee={trainee} units={units} onDone={close} />}
                </Disclosure>
              )}
          </>
        )}
      </Loaded>
    </Section>
  )
}

function PlaceForm({
  trainee,
  units,
  onDone,
}: {
  trainee: Trainee
  units: TraineePostingsView['units']
  onDone: () => void
}) {
  const t = useText()
  const read = useRead(`/api/trainees/${trainee.id}/ranks`, TraineeRanksView)
  const [id] = useState(() => newId())
  const [said, setSaid] = useState({ unitId: '', startedOn: '', probationEndsOn: '' })
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  const state = useAction(place)
  return (
    <Loaded read={read}>
      {({ decisions }) => {
        const rank = decisions.find(({ decision }) => decision.status === 'confirmed')?.decision
        return (
          <Form
            state={state}
            input={() => ({ ...said, id, traineeId: trainee.id, rankDecisionId: rank?.id ?? '' })}
            onDone={onDone}
            submit={t(texts.place)}
            disabledReason={rank ? undefined : t(texts.noRank)}
          >
            <p className="muted">{t(texts.placeHint)}</p>
            <Select
              name="unitId"
              label={t(texts.unit)}
              value={said.unitId}
              onChange={(unitId) => change({ unitId })}
              choices={units.map((unit) => ({ key: unit.id, label: t(unit.name) }))}
            />
            <DayField
              name="startedOn"
              label={t(texts.startedOn)}
              value={said.startedOn}
              onChange={(startedOn) => change({ startedOn })}
            />
            <DayField
              name="probationEndsOn"
              label={t(texts.probationEndsOn)}
              value={said.probationEndsOn}
              onChange={(probationEndsOn) => change({ probationEndsOn })}
            />
          </Form>
        )
      }}
    </Loaded>
  )
}
