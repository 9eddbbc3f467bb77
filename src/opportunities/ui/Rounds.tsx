import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useToday } from '../../web/time-zone.ts'
import { wholeNumber } from '../../web/typed-number.ts'
import { type OpportunityCycle, seatsLeft } from '../opportunity.ts'
import { addCycle, changeSeats, closeCycle } from '../opportunity-actions.ts'
import { EndForm } from './EndForm.tsx'
import { useEditorBar } from './rights.ts'
import { texts } from './texts.ts'

/** Opening a round of an opportunity, with its seats. */
export function OpenRound({ opportunityId }: { opportunityId: string }) {
  const t = useText()
  return (
    <Disclosure title={t(texts.openRound)}>
      {(close) => <RoundForm opportunityId={opportunityId} onDone={close} />}
    </Disclosure>
  )
}

function RoundForm({ opportunityId, onDone }: { opportunityId: string; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [startsOn, setStart] = useState('')
  const [endsOn, setEnd] = useState('')
  const [seats, setSeats] = useState('')
  return (
    <Form
      state={useAction(addCycle)}
      input={() => ({ id, opportunityId, startsOn, endsOn, seats: wholeNumber(seats) })}
      onDone={onDone}
      submit={t(texts.openRound)}
      disabledReason={useEditorBar()}
    >
      <DayField name="startsOn" label={t(texts.startsOn)} value={startsOn} onChange={setStart} />
      <DayField
        name="endsOn"
        label={t(texts.endsOn)}
        value={endsOn}
        onChange={setEnd}
        {...(startsOn === '' ? {} : { min: startsOn })}
      />
      <SeatsField value={seats} onChange={setSeats} />
    </Form>
  )
}

function SeatsField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useText()
  return (
    <TextField
      name="seats"
      label={t(texts.seats)}
      value={value}
      onChange={onChange}
      inputMode="numeric"
      maxLength={4}
      code
    />
  )
}

/** One round: its days, its seats, and changing or closing it. */
export function RoundCard({ cycle }: { cycle: OpportunityCycle }) {
  const t = useText()
  const over = cycle.endsOn < useToday()
  const left = over ? 0 : seatsLeft(cycle)
  return (
    <article className="card">
      <div className="row">
        <strong>{t(texts.round, { n: cycle.n })}</strong>
        {cycle.status === 'closed' || over ? (
          <Badge>{t(cycle.status === 'closed' ? texts.closed : texts.over)}</Badge>
        ) : (
          <Badge tone={left > 0 ? 'good' : 'bad'}>{`${t(texts.seatsLeft)}: ${left}`}</Badge>
        )}
        <span className="muted">{t(texts.taken, { taken: cycle.taken, seats: cycle.seats })}</span>
      </div>
      <DescriptionList
        items={[
          { term: t(texts.startsOn), value: <DateText value={cycle.startsOn} /> },
          { term: t(texts.endsOn), value: <DateText value={cycle.endsOn} /> },
        ]}
      />
      {cycle.status === 'open' && <ChangeSeats cycle={cycle} />}
      {cycle.status === 'open' && (
        <EndForm title={t(texts.closeRound)} hint={t(texts.closeRoundHint)} action={closeCycle} id={cycle.id} />
      )}
    </article>
  )
}

function ChangeSeats({ cycle }: { cycle: OpportunityCycle }) {
  const t = useText()
  return (
    <Disclosure title={t(texts.changeSeats)}>{(close) => <ChangeSeatsForm cycle={cycle} onDone={close} />}</Disclosure>
  )
}

function ChangeSeatsForm({ cycle, onDone }: { cycle: OpportunityCycle; onDone: () => void }) {
  const t = useText()
  const [seats, setSeats] = useState(String(cycle.seats))
  return (
    <Form
      state={useAction(changeSeats)}
      input={() => ({ id: cycle.id, seats: wholeNumber(seats) })}
      onDone={onDone}
      submit={t(texts.changeSeats)}
      disabledReason={useEditorBar()}
    >
      <SeatsField value={seats} onChange={setSeats} />
    </Form>
  )
}
