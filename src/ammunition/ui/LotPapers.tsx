import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { methodTexts, planTexts } from '../code-texts.ts'
import { cancelLotDisposal, declineLotLoss, executeLotDisposal, signLotDisposal, signLotLoss } from '../loss-actions.ts'
import { type LotDisposal, lotDisposalMay } from '../lot-disposal.ts'
import type { LotLoss } from '../lot-loss.ts'
import type { LotView } from '../views.ts'
import { isHeld } from './LotHolds.tsx'
import { Amount } from './Names.tsx'
import { paperTexts } from './paper-texts.ts'
import { SignForm } from './SignForm.tsx'
import { texts } from './texts.ts'

/** Reports and plans about a lot, with their next step. */
export function LotPapers({ view }: { view: LotView }) {
  const t = useText()
  return (
    <>
      {view.losses.length > 0 && (
        <Section title={t(texts.loss)}>
          {view.losses.map((loss) => (
            <LossCard key={loss.id} loss={loss} view={view} />
          ))}
        </Section>
      )}
      {view.disposals.length > 0 && (
        <Section title={t(texts.disposal)}>
          {view.disposals.map((plan) => (
            <PlanCard key={plan.id} plan={plan} view={view} />
          ))}
        </Section>
      )}
    </>
  )
}

const lossTones = { proposed: 'waiting', signed: 'good', declined: 'neutral' } as const
const lossWords = { proposed: texts.waits, signed: texts.signed, declined: texts.declined } as const

function LossCard({ loss, view: { lot, names } }: { loss: LotLoss; view: LotView }) {
  const t = useText()
  return (
    <div className="card">
      <p>
        <strong>{t(texts[loss.kind])}</strong> <Amount quantity={loss.quantity} unit={lot.unit} />{' '}
        <Badge tone={lossTones[loss.status]}>{t(lossWords[loss.status])}</Badge>
      </p>
      <p>
        <Bidi>{loss.reason}</Bidi>
      </p>
      <p className="hint">
        <Bidi>{names[loss.proposedBy] ?? ''}</Bidi> · <Moment value={loss.proposedAt} />
      </p>
      {loss.status === 'proposed' && (
        <SignForm id={loss.id} proposedBy={loss.proposedBy} sign={signLotLoss} decline={declineLotLoss} />
      )}
    </div>
  )
}

const planTones = { proposed: 'waiting', signed: 'moving', executed: 'good', cancelled: 'neutral' } as const

function PlanCard({ plan, view: { lot, names, holds } }: { plan: LotDisposal; view: LotView }) {
  const t = useText()
  const bar = isHeld({ holds }) ? t(paperTexts.heldWhy) : undefined
  return (
    <div className="card">
      <p>
        <strong>{t(methodTexts[plan.method])}</strong> <Amount quantity={plan.quantity} unit={lot.unit} />{' '}
        <Badge tone={planTones[plan.status]}>{t(planTexts[plan.status])}</Badge>
      </p>
      <p>
        <DateText value={plan.plannedOn} plain /> · <Bidi>{plan.procedure}</Bidi> ·{' '}
        <Bidi>{`${plan.witnessName}, ${plan.witnessOf}`}</Bidi>
      </p>
      <p className="hint">
        <Bidi>{names[plan.proposedBy] ?? ''}</Bidi> · <Moment value={plan.proposedAt} />
      </p>
      {lotDisposalMay('sign', plan) && (
        <SignForm id={plan.id} proposedBy={plan.proposedBy} sign={signLotDisposal} bar={bar} />
      )}
      {lotDisposalMay('execute', plan) && <ExecuteForm plan={plan} bar={bar} />}
      {lotDisposalMay('cancel', plan) && <CancelForm plan={plan} />}
    </div>
  )
}

function ExecuteForm({ plan, bar }: { plan: LotDisposal; bar: string | undefined }) {
  const t = useText()
  const { actor } = useSession()
  const [destroyed, setDestroyed] = useState('')
  const [witnessed, setWitnessed] = useState('')
  const may = actor.roles.some((role) => executeLotDisposal.roles.includes(role))
  return (
    <Form
      state={useAction(executeLotDisposal)}
      input={() => ({ id: plan.id, destroyed: wholeNumber(destroyed), witnessed })}
      onDone={() => undefined}
      submit={t(texts.execute)}
      look="danger"
      disabledReason={may ? bar : t(texts.onlyKeepers)}
    >
      <TextField name="destroyed" label={t(texts.destroyed)} value={destroyed} onChange={setDestroyed} code />
      <TextField name="witnessed" label={t(texts.witnessed)} value={witnessed} onChange={setWitnessed} lines={2} />
    </Form>
  )
}

function CancelForm({ plan }: { plan: LotDisposal }) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState('')
  const may = actor.roles.some((role) => cancelLotDisposal.roles.includes(role))
  return (
    <Form
      state={useAction(cancelLotDisposal)}
      input={() => ({ id: plan.id, reason })}
      onDone={() => undefined}
      submit={t(texts.cancel)}
      look="danger"
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}
