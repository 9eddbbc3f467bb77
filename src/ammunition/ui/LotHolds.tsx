import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { liftLotHold, placeLotHold } from '../hold-actions.ts'
import type { Lot } from '../lot.ts'
import type { LotHold } from '../lot-hold.ts'
import type { LotView } from '../views.ts'
import { paperTexts } from './paper-texts.ts'
import { texts } from './texts.ts'

/** Whether a lot is held as evidence, by whom, and letting it go. */
export function LotHolds({ view: { lot, holds, names } }: { view: LotView }) {
  const t = useText()
  const { actor } = useSession()
  const may = actor.roles.some((role) => placeLotHold.roles.includes(role))
  return (
    <Section title={t(paperTexts.holds)}>
      {holds.length === 0 && <Empty>{t(paperTexts.noHolds)}</Empty>}
      {holds.map((hold) => (
        <HoldCard key={hold.id} hold={hold} names={names} />
      ))}
      {may ? (
        <Disclosure title={t(paperTexts.hold)}>{(close) => <PlaceForm lot={lot} onDone={close} />}</Disclosure>
      ) : (
        <p className="hint">{t(paperTexts.whoHolds)}</p>
      )}
    </Section>
  )
}

/** Whether a hold on the lot stands. */
export function isHeld({ holds }: Pick<LotView, 'holds'>): boolean {
  return holds.some(({ status }) => status === 'placed')
}

function HoldCard({ hold, names }: { hold: LotHold; names: LotView['names'] }) {
  const t = useText()
  return (
    <div className="card">
      <p>
        <strong>
          <Bidi>{hold.authority}</Bidi>
        </strong>{' '}
        <Badge tone={hold.status === 'placed' ? 'bad' : 'neutral'}>{t(paperTexts[hold.status])}</Badge>
      </p>
      <p>
        <Bidi>{hold.reference}</Bidi> · <Bidi>{hold.reason}</Bidi>
      </p>
      <p className="hint">
        <ByWhom name={names[hold.placedBy]} at={hold.placedAt} />
      </p>
      {hold.status === 'lifted' ? (
        <p>
          {t(paperTexts.liftedWith)}: <Bidi>{hold.liftedWith ?? ''}</Bidi>
        </p>
      ) : (
        <Disclosure title={t(paperTexts.lift)}>{(close) => <LiftForm hold={hold} onDone={close} />}</Disclosure>
      )}
    </div>
  )
}

function LiftForm({ hold, onDone }: { hold: LotHold; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [authority, setAuthority] = useState('')
  const [liftedWith, setLiftedWith] = useState('')
  const why = !actor.roles.includes('director')
    ? t(texts.onlyDirector)
    : hold.placedBy === actor.id
      ? t(paperTexts.youPlaced)
      : undefined
  return (
    <Form
      state={useAction(liftLotHold)}
      input={() => ({ id: hold.id, authority, liftedWith })}
      onDone={onDone}
      submit={t(paperTexts.lift)}
      disabledReason={why}
    >
      <TextField name="authority" label={t(paperTexts.authority)} value={authority} onChange={setAuthority} />
      <TextField name="liftedWith" label={t(paperTexts.liftedWith)} value={liftedWith} onChange={setLiftedWith} />
    </Form>
  )
}

function PlaceForm({ lot, onDone }: { lot: Lot; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [fields, setFields] = useState({ authority: '', reference: '', reason: '' })
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  return (
    <Form
      state={useAction(placeLotHold)}
      input={() => ({ id, lotId: lot.id, ...fields })}
      onDone={onDone}
      submit={t(paperTexts.hold)}
    >
      <TextField
        name="authority"
        label={t(paperTexts.authority)}
        value={fields.authority}
        onChange={set('authority')}
      />
      <TextField
        name="reference"
        label={t(paperTexts.reference)}
        value={fields.reference}
        onChange={set('reference')}
      />
      <TextField name="reason" label={t(texts.reason)} value={fields.reason} onChange={set('reason')} lines={2} />
    </Form>
  )
}
