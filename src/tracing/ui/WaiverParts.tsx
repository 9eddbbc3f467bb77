import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { classTexts, WeaponClass } from '../../weapons/code-lists.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { SecondSignature } from '../../web/SecondSignature.tsx'
import { useSession } from '../../web/session.tsx'
import { WaiverGround, waiverGroundTexts } from '../code-lists.ts'
import { type TraceWaiver, waiverMay } from '../trace-waiver.ts'
import type { TraceWaiverRow } from '../views.ts'
import { declineTraceWaiver, endTraceWaiver, proposeTraceWaiver, signTraceWaiver } from '../waiver-actions.ts'
import { texts, waiverStatusTexts } from './texts.ts'

export const waiverTones: Readonly<Record<TraceWaiver['status'], Tone>> = {
  proposed: 'waiting',
  signed: 'good',
  declined: 'neutral',
  ended: 'neutral',
}

/** One waiver: what is not traced and why, who said so, and the next step. */
export function WaiverCard({ waiver }: { waiver: TraceWaiverRow }) {
  const t = useText()
  return (
    <div className="card">
      <p>
        <strong>{waiver.weaponClass ? t(classTexts[waiver.weaponClass]) : <Code>{waiver.tag ?? '—'}</Code>}</strong>{' '}
        <Badge tone={waiverTones[waiver.status]}>{t(waiverStatusTexts[waiver.status])}</Badge>
      </p>
      <p>
        {t(waiverGroundTexts[waiver.ground])}: <Bidi>{waiver.reason}</Bidi>
      </p>
      <p className="hint">
        <ByWhom name={waiver.proposedByName} at={waiver.proposedAt} />
        {waiver.signedAt !== null && (
          <>
            {' — '}
            <ByWhom name={waiver.signedByName} at={waiver.signedAt} />
          </>
        )}
      </p>
      {waiver.endedFor !== null && (
        <p>
          <Bidi>{waiver.endedFor}</Bidi>
        </p>
      )}
      {waiverMay('sign', waiver) && <Signing waiver={waiver} />}
      {waiverMay('end', waiver) && <EndForm waiver={waiver} />}
    </div>
  )
}

function Signing({ waiver }: { waiver: TraceWaiverRow }) {
  const sign = useAction(signTraceWaiver)
  const turnDown = useAction(declineTraceWaiver)
  return <SecondSignature of={waiver} sign={sign} turnDown={turnDown} />
}

function EndForm({ waiver }: { waiver: TraceWaiverRow }) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState('')
  const state = useAction(endTraceWaiver)
  return (
    <Disclosure title={t(texts.end)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: waiver.id, reason })}
          onDone={close}
          submit={t(texts.end)}
          look="danger"
          disabledReason={actor.roles.includes('director') ? undefined : t(texts.onlyDirector)}
        >
          <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
        </Form>
      )}
    </Disclosure>
  )
}

/** Proposing that a weapon is not traced, or, without one, that a class is not. */
export function WaiveForm({ weaponId, onDone }: { weaponId: string | null; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [weaponClass, setWeaponClass] = useState<WeaponClass | ''>('')
  const [ground, setGround] = useState<WaiverGround | ''>('')
  const [reason, setReason] = useState('')
  const may = actor.roles.some((role) => proposeTraceWaiver.roles.includes(role))
  const wide = weaponId !== null || (!actor.joint && actor.roles.some((role) => role !== 'armourer'))
  return (
    <Form
      state={useAction(proposeTraceWaiver)}
      input={() => ({ id, weaponId, weaponClass: weaponId === null ? weaponClass : null, ground, reason })}
      onDone={onDone}
      submit={t(weaponId === null ? texts.waiveClass : texts.waive)}
      disabledReason={!may ? t(texts.onlyKeepers) : wide ? undefined : t(texts.wholeSide)}
    >
      {weaponId === null && (
        <Select
          name="weaponClass"
          label={t(texts.class)}
          value={weaponClass}
          onChange={setWeaponClass}
          choices={WeaponClass.options.map((key) => ({ key, label: t(classTexts[key]) }))}
        />
      )}
      <Select
        name="ground"
        label={t(texts.waiverGround)}
        value={ground}
        onChange={setGround}
        choices={WaiverGround.options.map((key) => ({ key, label: t(waiverGroundTexts[key]) }))}
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}
