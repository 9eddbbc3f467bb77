import { useState } from 'react'
import { instantAt } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { CaseAppointment } from '../../reintegration/appointment.ts'
import { makeAppointment, settleAppointment } from '../../reintegration/appointment-actions.ts'
import { appointmentKindTexts, appointmentTexts } from '../../reintegration/code-lists.ts'
import { formTexts } from '../../reintegration/ui/form-texts.ts'
import { texts } from '../../reintegration/ui/texts.ts'
import type { CaseView } from '../../reintegration/views.ts'
import { useAction } from '../api.ts'
import { useText } from '../i18n.tsx'
import { Badge, type Tone } from '../kit/Badge.tsx'
import { Bidi } from '../kit/Bidi.tsx'
import { Moment } from '../kit/Dates.tsx'
import { DayField } from '../kit/DayField.tsx'
import { Disclosure } from '../kit/Disclosure.tsx'
import { Form } from '../kit/Form.tsx'
import { Section } from '../kit/Page.tsx'
import { Select } from '../kit/Select.tsx'
import { Empty } from '../kit/States.tsx'
import { TextField } from '../kit/TextField.tsx'
import { StepForm } from '../StepForm.tsx'
import { useTimeZone } from '../time-zone.ts'
import { wholeNumber } from '../typed-number.ts'

const kinds = CaseAppointment.shape.kind.options
const outcomes = ['kept', 'missed', 'cancelled'] as const
const tones: Readonly<Record<CaseAppointment['status'], Tone>> = {
  planned: 'waiting',
  kept: 'good',
  missed: 'bad',
  cancelled: 'neutral',
}

/** When somebody is met, and what became of it. */
export function CaseAppointments({ view }: { view: CaseView }) {
  const t = useText()
  const { appointments, words, names } = view
  return (
    <Section title={t(texts.appointments)}>
      {view.case.status !== 'closed' && (
        <Disclosure title={t(formTexts.meet)}>{(close) => <MakeForm view={view} onDone={close} />}</Disclosure>
      )}
      {appointments.length === 0 && <Empty>{t(formTexts.noMeetings)}</Empty>}
      {appointments.map((one) => (
        <div key={one.id}>
          <div className="row">
            <Moment value={one.startsAt} />
            {t(appointmentKindTexts[one.kind])}
            <Badge tone={tones[one.status]}>{t(appointmentTexts[one.status])}</Badge>
            <Bidi>{names[one.caseworkerId] ?? ''}</Bidi>
            <Bidi>{words[one.entryId]?.about ?? ''}</Bidi>
          </div>
          {one.status === 'planned' && <Settle id={one.id} />}
        </div>
      ))}
    </Section>
  )
}

function MakeForm({ view, onDone }: { view: CaseView; onDone: () => void }) {
  const t = useText()
  const zone = useTimeZone()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<CaseAppointment['kind'] | ''>('')
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
  const [minutes, setMinutes] = useState('30')
  const [about, setAbout] = useState('')
  return (
    <Form
      state={useAction(makeAppointment)}
      input={() => ({
        ...{ id, caseId: view.case.id, personId: view.person.id, kind, minutes: wholeNumber(minutes), about },
        startsAt: instantAt(day, time, zone) ?? '',
      })}
      onDone={onDone}
      submit={t(formTexts.meet)}
    >
      <Select
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={kinds.map((key) => ({ key, label: t(appointmentKindTexts[key]) }))}
      />
      <DayField name="startsAt" label={t(texts.when)} value={day} onChange={setDay} min={view.today} />
      <TextField
        name="startsAt"
        label={t(formTexts.time)}
        hint={t(formTexts.timeHint)}
        value={time}
        onChange={setTime}
        maxLength={5}
        code
      />
      <TextField
        name="minutes"
        label={t(formTexts.minutes)}
        value={minutes}
        onChange={setMinutes}
        inputMode="numeric"
        maxLength={3}
      />
      <TextField name="about" label={t(formTexts.about)} value={about} onChange={setAbout} lines={2} maxLength={500} />
    </Form>
  )
}

function Settle({ id }: { id: string }) {
  const t = useText()
  return (
    <StepForm
      title={t(formTexts.settle)}
      action={settleAppointment}
      fields={[
        {
          key: 'outcome',
          label: t(texts.outcome),
          choices: outcomes.map((key) => ({ key, label: t(appointmentTexts[key]) })),
        },
        { key: 'note', label: t(texts.note), optional: true },
      ]}
      input={(said) => ({ id, outcome: outcomes.find((key) => key === said('outcome')) ?? '', note: said('note') })}
    />
  )
}
