import { useState } from 'react'
import { MomentField, momentOf, typedOf } from '../../monitoring/ui/MomentField.tsx'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { useTimeZone } from '../../web/time-zone.ts'
import { detentionStatusTexts, detentionStepTexts } from '../code-lists.ts'
import { DetentionEnd, detentionMay, type Safeguard, safeguards } from '../detention.ts'
import {
  endDetention,
  keepSafeguard,
  lookAtDeath,
  tellChildProtection,
  transferDetention,
} from '../detention-actions.ts'
import type { DetentionView } from '../views.ts'
import { DetentionForm } from './DetentionForm.tsx'
import { texts } from './texts.ts'

/** What can be done with a detention now. */
export function DetentionSteps({ view }: { view: DetentionView }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBars()
  const { detention } = view
  const { id } = detention
  const mayTell = detentionMay('tellChildProtection', detention) && detention.age !== 'adult'
  return (
    <Section title={t(texts.steps)}>
      <Kept view={view} />
      {mayTell && detention.childCaseId === null && (
        <>
          <ButtonLink href="/hand-over">{t(texts.handOver)}</ButtonLink>
          <StepForm
            title={t(texts.tellChild)}
            action={tellChildProtection}
            disabledReason={bar(tellChildProtection)}
            fields={[
              { key: 'childCode', label: t(texts.childCode), lines: 1 },
              { key: 'note', label: t(texts.note), optional: true },
            ]}
            input={(said) => ({ id, childCode: said('childCode'), note: said('note') })}
          />
        </>
      )}
      {detentionMay('transfer', detention) && <Transfer view={view} />}
      {detentionMay('end', detention) && <End view={view} />}
      {detentionMay('lookAtDeath', detention) && detention.deathLookedBy === null && (
        <StepForm
          title={t(texts.death)}
          action={lookAtDeath}
          disabledReason={bar(lookAtDeath) ?? (detention.endedBy === actor.id ? t(texts.byAnother) : undefined)}
          fields={[{ key: 'note', label: t(texts.reasons), hint: t(texts.deathHint), lines: 4 }]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
      {view.detail && (
        <Disclosure title={t(texts.correct)}>
          {(close) => <DetentionForm id={id} stands={view} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

function Kept({ view: { detention } }: { view: DetentionView }) {
  const t = useText()
  const zone = useTimeZone()
  const state = useAction(keepSafeguard)
  const [kind, setKind] = useState<Safeguard | ''>('')
  const [at, setAt] = useState(typedOf(null, zone))
  const [note, setNote] = useState('')
  return (
    <Disclosure title={t(texts.safeguard)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: detention.id, kind, happenedAt: momentOf(at, zone), note })}
          onDone={close}
          submit={t(texts.safeguard)}
        >
          <RadioGroup
            name="kind"
            label={t(texts.what)}
            value={kind}
            onChange={setKind}
            choices={safeguards.map((key) => ({ key, label: t(detentionStepTexts[key]) }))}
          />
          <MomentField name="happenedAt" label={t(texts.when)} value={at} onChange={setAt} />
          <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={2} optional />
        </Form>
      )}
    </Disclosure>
  )
}

function Transfer({ view: { detention } }: { view: DetentionView }) {
  const t = useText()
  const zone = useTimeZone()
  const state = useAction(transferDetention)
  const [holder, setHolder] = useState('')
  const [receipt, setReceipt] = useState('')
  const [at, setAt] = useState(typedOf(null, zone))
  return (
    <Disclosure title={t(texts.transfer)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({
            ...{ id: detention.id, happenedAt: momentOf(at, zone), holder, receipt },
            after: detention.holders,
          })}
          onDone={close}
          submit={t(texts.transfer)}
        >
          <TextField name="holder" label={t(texts.newHolder)} value={holder} onChange={setHolder} />
          <MomentField name="happenedAt" label={t(texts.when)} value={at} onChange={setAt} />
          <TextField name="receipt" label={t(texts.receipt)} value={receipt} onChange={setReceipt} />
        </Form>
      )}
    </Disclosure>
  )
}

function End({ view: { detention } }: { view: DetentionView }) {
  const t = useText()
  const zone = useTimeZone()
  const state = useAction(endDetention)
  const [how, setHow] = useState<DetentionEnd | ''>('')
  const [receipt, setReceipt] = useState('')
  const [note, setNote] = useState('')
  const [at, setAt] = useState(typedOf(null, zone))
  return (
    <Disclosure title={t(texts.end)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: detention.id, how, happenedAt: momentOf(at, zone), receipt, note })}
          onDone={close}
          submit={t(texts.end)}
        >
          <RadioGroup
            name="how"
            label={t(texts.how)}
            value={how}
            onChange={setHow}
            choices={DetentionEnd.options.map((key) => ({ key, label: t(detentionStatusTexts[key]) }))}
          />
          <MomentField name="happenedAt" label={t(texts.when)} value={at} onChange={setAt} />
          <TextField
            name="receipt"
            label={t(texts.receipt)}
            hint={t(texts.receiptHint)}
            value={receipt}
            onChange={setReceipt}
            optional
          />
          <TextField name="note" label={t(texts.note)} value={note} onChange={setNote} lines={3} optional />
        </Form>
      )}
    </Disclosure>
  )
}
