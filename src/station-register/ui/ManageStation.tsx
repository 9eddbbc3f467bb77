import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { codeHashOf, newEnrolmentCode } from '../enrolment-code.ts'
import { renewStation, revokeStation } from '../station-actions.ts'
import type { StationRow } from '../views.ts'
import { ChangeScope } from './ChangeScope.tsx'
import { EnrolmentCode } from './EnrolmentCode.tsx'
import { texts } from './texts.ts'

/** A new code for a device, another site or other work, and shutting it out. */
export function ManageStation({ row, pin }: { row: StationRow; pin: string }) {
  const { station } = row
  const t = useText()
  return (
    <Disclosure title={t(texts.manage, { name: station.name })}>
      {() => (
        <>
          <p>
            <Link href={`/stations/${station.id}/loss`}>{t(texts.lossOpen)}</Link>
          </p>
          <Renew id={station.id} pin={pin} />
          {station.state === 'inForce' && station.kind === 'tablet' && <ChangeScope row={row} />}
          {station.state !== 'revoked' && <Revoke id={station.id} />}
        </>
      )}
    </Disclosure>
  )
}

function Renew({ id, pin }: { id: string; pin: string }) {
  const t = useText()
  const { actor } = useSession()
  const [code] = useState(newEnrolmentCode)
  const [shown, setShown] = useState(false)
  const [reason, setReason] = useState('')
  const state = useAction(renewStation)
  const may = actor.roles.some((role) => renewStation.roles.includes(role))
  if (shown) return <EnrolmentCode code={code} pin={pin} />
  return (
    <Form
      state={state}
      input={() => ({ id, codeHash: codeHashOf(code), reason })}
      onDone={() => setShown(true)}
      submit={t(texts.renew)}
      disabledReason={may ? undefined : t(texts.notManager)}
    >
      <p className="hint">{t(texts.renewLead)}</p>
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} optional />
    </Form>
  )
}

function Revoke({ id }: { id: string }) {
  const t = useText()
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(revokeStation)}
      input={() => ({ id, reason })}
      onDone={() => setReason('')}
      submit={t(texts.revoke)}
      look="danger"
    >
      <p className="hint">{t(texts.revokeLead)}</p>
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} />
    </Form>
  )
}
