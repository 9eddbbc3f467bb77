import { useState } from 'react'
import type { z } from 'zod'
import { isBarred, type ScreeningResult } from '../../screening/result.ts'
import { type Sendable, useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { type ArmedGroup, groupMay } from '../group.ts'
import { complete, inventory, invite, refer, refuseGroup, sign, start } from '../life-actions.ts'
import { CapFields, countOf } from './Caps.tsx'
import { stepTexts } from './code-texts.ts'
import { MergeForm, SplitForm } from './EndForms.tsx'
import { texts } from './texts.ts'

/** What a group on a list of sanctions cannot do (IDDRS 2.11). */
const barredSteps: readonly string[] = ['invite', 'sign', 'start']

type Done = { readonly group: ArmedGroup; readonly onDone: () => void }

/** What can be done next with a group. What its status does not allow stands there too, and says why. */
export function LifeForms({ group, listing }: { group: ArmedGroup; listing: ScreeningResult['status'] }) {
  const t = useText()
  const { actor } = useSession()
  const isOfficer = actor.roles.includes('groupOfficer')
  const isDirector = actor.roles.includes('director')
  if (!isOfficer && !isDirector) return null
  const steps = [
    { step: 'inventory', form: (done: Done) => <Noted action={inventory} step="inventory" {...done} /> },
    { step: 'invite', form: (done: Done) => <Invite {...done} /> },
    { step: 'sign', form: (done: Done) => <Sign {...done} /> },
    { step: 'start', form: (done: Done) => <Noted action={start} step="start" {...done} /> },
    { step: 'complete', form: (done: Done) => <Noted action={complete} step="complete" {...done} /> },
    { step: 'refuse', form: (done: Done) => <Noted action={refuseGroup} step="refuse" required {...done} /> },
    { step: 'refer', form: (done: Done) => <Refer {...done} /> },
  ] as const
  const whyNot = (step: (typeof steps)[number]['step']) => {
    if (!groupMay(step, group)) return t(texts.notInStatus)
    if (isBarred(listing) && barredSteps.includes(step)) return t(texts.isListed)
    return isOfficer || step === 'refuse' || step === 'refer' ? undefined : t(texts.notYourRole)
  }
  return (
    <>
      <Section title={t(texts.nextSteps)}>
        {steps
          .filter(({ step }) => whyNot(step) === undefined)
          .map(({ step, form }) => (
            <Disclosure key={step} title={t(stepTexts[step])}>
              {(close) => form({ group, onDone: close })}
            </Disclosure>
          ))}
        <div className="row">
          {steps.map(({ step }) => {
            const why = whyNot(step)
            return why !== undefined && <NotNow key={step} title={t(stepTexts[step])} why={why} />
          })}
        </div>
      </Section>
      {isOfficer && groupMay('end', group) && (
        <Section title={t(texts.endOfGroup)}>
          <p className="hint">{t(texts.endLead)}</p>
          <Disclosure title={t(stepTexts.merge)}>{(close) => <MergeForm group={group} onDone={close} />}</Disclosure>
          <Disclosure title={t(stepTexts.split)}>{(close) => <SplitForm group={group} onDone={close} />}</Disclosure>
        </Section>
      )}
    </>
  )
}

function NotNow({ title, why }: { title: string; why: string }) {
  return (
    <Button look="quiet" disabledReason={why}>
      {title}
    </Button>
  )
}

type NotedInput = z.ZodObject<{ id: z.ZodUUID; reason: z.ZodType<string, string | undefined> }>

function Noted({
  action,
  step,
  required,
  group,
  onDone,
}: Done & { action: Sendable<NotedInput>; step: keyof typeof stepTexts; required?: boolean }) {
  const t = useText()
  const state = useAction(action)
  const [reason, setReason] = useState('')
  return (
    <Form state={state} input={() => ({ id: group.id, reason })} onDone={onDone} submit={t(stepTexts[step])}>
      <TextField
        name="reason"
        label={t(required ? texts.reason : texts.note)}
        value={reason}
        onChange={setReason}
        lines={3}
        {...(required ? {} : { optional: true })}
      />
    </Form>
  )
}

function Invite({ group, onDone }: Done) {
  const t = useText()
  const state = useAction(invite)
  const [reference, setReference] = useState('')
  const [reason, setReason] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id: group.id, reference, reason })}
      onDone={onDone}
      submit={t(stepTexts.invite)}
    >
      <TextField name="reference" label={t(texts.reference)} value={reference} onChange={setReference} optional />
      <TextField name="reason" label={t(texts.note)} value={reason} onChange={setReason} lines={3} optional />
    </Form>
  )
}

function Sign({ group, onDone }: Done) {
  const t = useText()
  const state = useAction(sign)
  const [reference, setReference] = useState('')
  const [signedOn, setSignedOn] = useState('')
  const [cap, setCap] = useState('')
  const [cutOff, setCutOff] = useState('')
  const input = () => ({
    ...{ id: group.id, reference, signedOn },
    ...{ cap: countOf(cap), cutOff: cutOff === '' ? null : cutOff },
  })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(stepTexts.sign)}>
      <FieldGroup title={t(texts.agreement)}>
        <TextField name="reference" label={t(texts.reference)} value={reference} onChange={setReference} />
        <DayField name="signedOn" label={t(texts.signedOn)} value={signedOn} onChange={setSignedOn} />
        <CapFields cap={cap} onCap={setCap} cutOff={cutOff} onCutOff={setCutOff} />
      </FieldGroup>
    </Form>
  )
}

function Refer({ group, onDone }: Done) {
  const t = useText()
  const state = useAction(refer)
  const [reference, setReference] = useState('')
  const [reason, setReason] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id: group.id, reference, reason })}
      onDone={onDone}
      submit={t(stepTexts.refer)}
      look="danger"
    >
      <TextField name="reference" label={t(texts.referTo)} value={reference} onChange={setReference} />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
    </Form>
  )
}
