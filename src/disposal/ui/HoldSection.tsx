import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import type { Weapon } from '../../weapons/weapon.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { liftHold, placeHold } from '../actions.ts'
import { HoldsView } from '../views.ts'
import { texts } from './texts.ts'

type HoldRow = HoldsView['holds'][number]

/** Whether a weapon is held as evidence, by whom, and letting it go. */
export function HoldSection({ weapon }: { weapon: Weapon }) {
  const t = useText()
  const read = useRead(`/api/weapons/${weapon.id}/holds`, HoldsView)
  return (
    <Section title={t(texts.holds)}>
      <Loaded read={read}>
        {({ holds }) => (
          <>
            {holds.length === 0 && <Empty>{t(texts.noHolds)}</Empty>}
            {holds.map((hold) => (
              <HoldCard key={hold.id} hold={hold} />
            ))}
            <PlaceForm key={holds.length} weapon={weapon} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

function HoldCard({ hold }: { hold: HoldRow }) {
  const t = useText()
  return (
    <div className="card">
      <p>
        <strong>
          <Bidi>{hold.authority}</Bidi>
        </strong>{' '}
        <Badge tone={hold.status === 'placed' ? 'bad' : 'neutral'}>{t(texts[hold.status])}</Badge>
      </p>
      <p>
        <Bidi>{hold.reference}</Bidi> · <Bidi>{hold.reason}</Bidi>
      </p>
      <p className="hint">
        <ByWhom name={hold.placedByName} at={hold.placedAt} />
      </p>
      {hold.status === 'lifted' ? (
        <p>
          {t(texts.liftedWith)}: <Bidi>{hold.liftedWith ?? ''}</Bidi>
        </p>
      ) : (
        <LiftForm hold={hold} />
      )}
    </div>
  )
}

function LiftForm({ hold }: { hold: HoldRow }) {
  const t = useText()
  const { actor } = useSession()
  const [authority, setAuthority] = useState('')
  const [liftedWith, setLiftedWith] = useState('')
  const why = !actor.roles.includes('director')
    ? t(texts.onlyDirector)
    : hold.placedBy === actor.id
      ? t(texts.youPlaced)
      : undefined
  return (
    <Form
      state={useAction(liftHold)}
      input={() => ({ id: hold.id, authority, liftedWith })}
      onDone={() => undefined}
      submit={t(texts.lift)}
      disabledReason={why}
    >
      <TextField name="authority" label={t(texts.authority)} value={authority} onChange={setAuthority} />
      <TextField name="liftedWith" label={t(texts.liftedWith)} value={liftedWith} onChange={setLiftedWith} />
    </Form>
  )
}

function PlaceForm({ weapon }: { weapon: Weapon }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [fields, setFields] = useState({ authority: '', reference: '', reason: '' })
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  const may = actor.roles.some((role) => placeHold.roles.includes(role))
  return (
    <Form
      state={useAction(placeHold)}
      input={() => ({ id, weaponId: weapon.id, ...fields })}
      onDone={() => undefined}
      submit={t(texts.hold)}
      disabledReason={may ? undefined : t(texts.onlyScreener)}
    >
      <TextField name="authority" label={t(texts.authority)} value={fields.authority} onChange={set('authority')} />
      <TextField name="reference" label={t(texts.reference)} value={fields.reference} onChange={set('reference')} />
      <TextField name="reason" label={t(texts.reason)} value={fields.reason} onChange={set('reason')} lines={2} />
    </Form>
  )
}
