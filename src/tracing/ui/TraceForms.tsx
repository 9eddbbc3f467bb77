import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { answerTrace, closeTrace, releaseTrace, withdrawTrace } from '../actions.ts'
import { AnswerKind, answerKindTexts, RefusalGround, refusalGroundTexts } from '../code-lists.ts'
import type { TraceView } from '../views.ts'
import { texts } from './texts.ts'

/** Letting a request out, by another person of one of the two offices. */
export function ReleaseForm({ view: { request, mayRelease } }: { view: TraceView }) {
  const t = useText()
  const { actor } = useSession()
  const today = useToday()
  const [dueOn, setDueOn] = useState('')
  const why = !mayRelease ? t(texts.onlyOffice) : request.proposedBy === actor.id ? t(texts.youMade) : undefined
  return (
    <Section title={t(texts.release)}>
      <Form
        state={useAction(releaseTrace)}
        input={() => ({ id: request.id, dueOn })}
        onDone={() => undefined}
        submit={t(texts.release)}
        disabledReason={why}
      >
        <DayField name="dueOn" label={t(texts.dueOn)} value={dueOn} onChange={setDueOn} min={today} />
      </Form>
    </Section>
  )
}

const noFindings = { manufacturer: '', importer: '', lastTransfer: '', lastOwner: '', note: '' }

/** Recording what the State that was asked said. */
export function AnswerForm({ view: { request, mayRelease } }: { view: TraceView }) {
  const t = useText()
  const today = useToday()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<AnswerKind | ''>('')
  const [ground, setGround] = useState<RefusalGround | ''>('')
  const [said, setSaid] = useState({ receivedFrom: '', reference: '', receivedOn: today, ...noFindings })
  const set = (key: keyof typeof said) => (value: string) => setSaid({ ...said, [key]: value })
  const text = (key: keyof typeof noFindings | 'receivedFrom' | 'reference', hint?: string) => (
    <TextField
      name={key}
      label={t(texts[key])}
      value={said[key]}
      onChange={set(key)}
      optional={key !== 'receivedFrom'}
      {...(hint === undefined ? {} : { hint })}
    />
  )
  const tells = kind === 'full' || kind === 'partial'
  return (
    <Section title={t(texts.answer)}>
      <Form
        state={useAction(answerTrace)}
        input={() => ({
          ...{ id, requestId: request.id, kind, ground: ground === '' ? null : ground },
          ...said,
          ...(tells ? {} : { manufacturer: '', importer: '', lastTransfer: '', lastOwner: '' }),
        })}
        onDone={() => undefined}
        submit={t(texts.answer)}
        disabledReason={mayRelease ? undefined : t(texts.onlyOfficeAnswers)}
      >
        <RadioGroup
          name="kind"
          label={t(texts.kind)}
          value={kind}
          onChange={setKind}
          choices={AnswerKind.options.map((key) => ({ key, label: t(answerKindTexts[key]) }))}
        />
        {text('receivedFrom')}
        {text('reference')}
        <DayField
          name="receivedOn"
          label={t(texts.receivedOn)}
          value={said.receivedOn}
          onChange={set('receivedOn')}
          max={today}
        />
        {(kind === 'refused' || kind === 'partial') && (
          <Select
            name="ground"
            label={t(texts.ground)}
            value={ground}
            onChange={setGround}
            optional={kind === 'partial'}
            choices={RefusalGround.options.map((key) => ({ key, label: t(refusalGroundTexts[key]) }))}
          />
        )}
        {tells && (
          <>
            {text('manufacturer')}
            {text('importer')}
            {text('lastTransfer')}
            {text('lastOwner', t(texts.lastOwnerHint))}
          </>
        )}
        {text('note')}
      </Form>
    </Section>
  )
}

/** Ending the waiting with what came, or without an answer. */
export function CloseForm({ view: { request } }: { view: TraceView }) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState('')
  const may = actor.roles.some((role) => closeTrace.roles.includes(role))
  const state = useAction(closeTrace)
  return (
    <Disclosure title={t(texts.close)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: request.id, reason })}
          onDone={close}
          submit={t(texts.close)}
          disabledReason={may ? undefined : t(texts.onlyClosers)}
        >
          <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
        </Form>
      )}
    </Disclosure>
  )
}

/** Taking a request back. */
export function WithdrawForm({ view: { request } }: { view: TraceView }) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState('')
  const may = actor.roles.some((role) => withdrawTrace.roles.includes(role))
  const state = useAction(withdrawTrace)
  return (
    <Disclosure title={t(texts.withdraw)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: request.id, reason })}
          onDone={close}
          submit={t(texts.withdraw)}
          look="danger"
          disabledReason={may ? undefined : t(texts.onlyKeepers)}
        >
          <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
        </Form>
      )}
    </Disclosure>
  )
}
