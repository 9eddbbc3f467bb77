import { useState } from 'react'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { handOver, receive } from '../actions.ts'
import { refusals } from '../refusals.ts'
import { can, isShipped, type Weapon } from '../weapon.ts'
import { SealFields, useSealRead } from './SealFields.tsx'
import { texts } from './texts.ts'

/** What can be done next with a weapon: hand it over where it is held, receive it where it was sent. */
export function CustodyForms({ weapon }: { weapon: Weapon }) {
  if (can('handOver', weapon)) return <HandOver weapon={weapon} />
  if (isShipped(weapon)) return <InShipment weapon={weapon} />
  return can('receive', weapon) ? <Receive weapon={weapon} /> : null
}

function HandOver({ weapon }: { weapon: Weapon }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(handOver)
  const [toSiteId, setSite] = useState('')
  const [seal, setSeal] = useState('')
  const programme = useRead('/api/programme', ProgrammeView)
  const sites = (programme.data?.sites ?? []).filter(
    (site) => site.sideId === weapon.sideId && site.id !== weapon.siteId,
  )
  const why = weapon.holder === `armourer:${actor.id}` ? undefined : t(texts.notHolder)
  return (
    <Section title={t(texts.handOver)}>
      <Form
        state={state}
        input={() => ({ id: weapon.id, toSiteId, seal })}
        onDone={() => undefined}
        submit={t(texts.send)}
        disabledReason={why}
      >
        <Select
          name="toSiteId"
          label={t(texts.toSite)}
          value={toSiteId}
          onChange={setSite}
          choices={sites.map((site) => ({ key: site.id, label: t(site.name) }))}
        />
        <TextField name="seal" label={t(texts.seal)} value={seal} onChange={setSeal} code maxLength={40} />
      </Form>
    </Section>
  )
}

/** On the road with others: it is received with them, on the shipment's page. */
function InShipment({ weapon: { holder } }: { weapon: Weapon }) {
  const t = useText()
  return (
    <Notice kind="info">
      {t(refusals['weapon.inShipment'])} <Link href={`/shipments/${holder.split(':')[1]}`}>{t(texts.shipment)}</Link>
    </Notice>
  )
}

function Receive({ weapon }: { weapon: Weapon }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(receive)
  const [read, setRead] = useSealRead()
  const here = weapon.siteId === actor.siteId && actor.roles.includes('armourer')
  const why = weapon.sentBy === actor.id ? t(texts.youSent) : here ? undefined : t(texts.notHere)
  const input = () => ({ id: weapon.id, ...read })
  return (
    <Section title={t(texts.receive)}>
      <Form state={state} input={input} onDone={() => undefined} submit={t(texts.receive)} disabledReason={why}>
        <SealFields value={read} onChange={setRead} hint={t(texts.sealHint)} />
      </Form>
    </Section>
  )
}
