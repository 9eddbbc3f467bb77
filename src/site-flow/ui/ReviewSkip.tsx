import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import type { StationPass } from '../pass.ts'
import { reviewSkip } from '../station-actions.ts'
import { texts } from './texts.ts'
import { visitTexts } from './visit-texts.ts'

/** Why a station was skipped, and a director's look at it. */
export function ReviewSkip({ pass, visitId }: { pass: StationPass; visitId: string }) {
  const t = useText()
  const { actor } = useSession()
  if (pass.reviewedBy !== null)
    return (
      <span>
        <Bidi>{pass.skippedFor}</Bidi> <Badge tone="good">{t(visitTexts.reviewed)}</Badge>
      </span>
    )
  const why = !actor.roles.includes('director')
    ? t(visitTexts.onlyDirector)
    : pass.finishedBy === actor.id
      ? t(visitTexts.youSkipped)
      : undefined
  return (
    <span>
      <Bidi>{pass.skippedFor}</Bidi> <Badge tone="waiting">{t(visitTexts.waitsReview)}</Badge>
      {why === undefined && (
        <Disclosure title={t(visitTexts.review)}>
          {(close) => <ReviewForm pass={pass} visitId={visitId} onDone={close} />}
        </Disclosure>
      )}
    </span>
  )
}

function ReviewForm({ pass, visitId, onDone }: { pass: StationPass; visitId: string; onDone: () => void }) {
  const t = useText()
  const [note, setNote] = useState('')
  return (
    <Form
      state={useAction(reviewSkip)}
      input={() => ({ id: visitId, station: pass.station, note })}
      onDone={onDone}
      submit={t(visitTexts.review)}
    >
      <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={2} maxLength={500} />
    </Form>
  )
}
