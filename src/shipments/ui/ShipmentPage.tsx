import { useState } from 'react'
import { classTexts } from '../../weapons/code-lists.ts'
import { SealFields, useSealRead } from '../../weapons/ui/SealFields.tsx'
import { makeAndModel } from '../../weapons/weapon.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { receiveLate, receiveShipment, settleShipment } from '../actions.ts'
import { shipmentMay } from '../shipment.ts'
import { ShipmentView } from '../views.ts'
import { ReadTags } from './ReadTags.tsx'
import { shipmentTones } from './ShipmentsPage.tsx'
import { texts } from './texts.ts'

type Shown = ShipmentView['shipment']

/** One shipment: what was sent, what was found on arrival, and what comes next. */
export function ShipmentPage() {
  const t = useText()
  const read = useRead(`/api/shipments/${useParam('id')}`, ShipmentView)
  return (
    <Page
      title={`${t(texts.shipment)} ${read.data?.shipment.seal ?? ''}`}
      crumbs={[{ title: t(texts.shipments), href: '/shipments' }]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            {shipmentMay('receive', view.shipment) && <ReceiveForm shipment={view.shipment} />}
            {shipmentMay('receiveLate', view.shipment) && view.absent > 0 && <LateForm shipment={view.shipment} />}
            {shipmentMay('settle', view.shipment) && <SettleForm shipment={view.shipment} />}
            <Contents view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view: { shipment, sent, absent, fromName, toName, names } }: { view: ShipmentView }) {
  const t = useText()
  const who = (by: string | null, at: string | null) => <ByWhom name={names[by ?? '']} at={at} />
  const { status, sealIntact, receivedSeal, surplus } = shipment
  return (
    <DescriptionList
      items={[
        { term: t(texts.status), value: <Badge tone={shipmentTones[status]}>{t(texts[status])}</Badge> },
        { term: t(texts.count), value: sent },
        { term: t(texts.from), value: t(fromName) },
        { term: t(texts.to), value: t(toName) },
        { term: t(texts.escort), value: <Bidi>{shipment.escort || '—'}</Bidi> },
        { term: t(texts.expected), value: <DateText value={shipment.expectedOn} /> },
        { term: t(texts.sentBy), value: who(shipment.sentBy, shipment.sentAt) },
        ...(sealIntact === null
          ? []
          : [
              { term: t(texts.receivedBy), value: who(shipment.receivedBy, shipment.receivedAt) },
              { term: t(texts.sealRead), value: <Code>{receivedSeal}</Code> },
              { term: t(texts.sealState), value: t(sealIntact ? texts.intact : texts.broken) },
            ]),
        ...(absent > 0 ? [{ term: t(texts.absentCount), value: absent }] : []),
        ...(surplus.length > 0 ? [{ term: t(texts.surplus), value: <Code>{surplus.join(' ')}</Code> }] : []),
        ...(shipment.settledBy
          ? [
              { term: t(texts.settledBy), value: who(shipment.settledBy, shipment.settledAt) },
              { term: t(texts.settlement), value: <Bidi>{shipment.settlement ?? ''}</Bidi> },
            ]
          : []),
      ]}
    />
  )
}

/** Why this reader does not receive it: another does, at its destination. */
function useReceiveFault({ siteId, sentBy }: Shown): string | undefined {
  const t = useText()
  const { actor } = useSession()
  if (sentBy === actor.id) return t(texts.youSent)
  return siteId === actor.siteId && actor.roles.includes('armourer') ? undefined : t(texts.notHere)
}

function ReceiveForm({ shipment }: { shipment: Shown }) {
  const t = useText()
  const [tags, setTags] = useState<readonly string[]>([])
  const [read, setRead] = useSealRead()
  return (
    <Section title={t(texts.receive)}>
      <Notice kind="info">{t(texts.receiveHint)}</Notice>
      <Form
        state={useAction(receiveShipment)}
        input={() => ({ id: shipment.id, ...read, tags: [...tags] })}
        onDone={() => undefined}
        submit={t(texts.receive)}
        disabledReason={useReceiveFault(shipment)}
      >
        <SealFields value={read} onChange={setRead} />
        <ReadTags tags={tags} onChange={setTags} />
      </Form>
    </Section>
  )
}

function LateForm({ shipment }: { shipment: Shown }) {
  const t = useText()
  const [tags, setTags] = useState<readonly string[]>([])
  return (
    <Section title={t(texts.receiveLate)}>
      <Form
        state={useAction(receiveLate)}
        input={() => ({ id: shipment.id, tags: [...tags] })}
        onDone={() => setTags([])}
        submit={t(texts.receiveLate)}
        disabledReason={useReceiveFault(shipment)}
      >
        <ReadTags tags={tags} onChange={setTags} />
      </Form>
    </Section>
  )
}

function SettleForm({ shipment }: { shipment: Shown }) {
  const t = useText()
  const { actor } = useSession()
  const [settlement, setSettlement] = useState('')
  const own = shipment.sentBy === actor.id || shipment.receivedBy === actor.id
  const why = !actor.roles.includes('director') ? t(texts.onlyDirector) : own ? t(texts.third) : undefined
  return (
    <Section title={t(texts.settle)}>
      <Notice kind="info">{t(texts.settleHint)}</Notice>
      <Form
        state={useAction(settleShipment)}
        input={() => ({ id: shipment.id, settlement })}
        onDone={() => undefined}
        submit={t(texts.settle)}
        disabledReason={why}
      >
        <TextField
          name="settlement"
          label={t(texts.settlement)}
          value={settlement}
          onChange={setSettlement}
          lines={3}
          maxLength={2000}
        />
      </Form>
    </Section>
  )
}

function Contents({ view: { weapons, contentsHidden, sent, shipment } }: { view: ShipmentView }) {
  const t = useText()
  const came = shipment.status !== 'inTransit'
  return (
    <Section title={t(texts.contents)}>
      {contentsHidden && <Notice kind="info">{t(texts.hidden)}</Notice>}
      {!contentsHidden && weapons.length < sent && <Notice kind="info">{t(texts.outOfSight)}</Notice>}
      {weapons.length > 0 && (
        <Table
          caption={t(texts.contents)}
          rows={weapons}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'tag',
              header: t(texts.tag),
              cell: ({ id, tag }) => (
                <Link href={`/weapons/${id}`}>
                  <Code>{tag}</Code>
                </Link>
              ),
            },
            { key: 'class', header: t(texts.class), cell: (weapon) => t(classTexts[weapon.class]) },
            {
              key: 'model',
              header: t(texts.model),
              cell: (weapon) => <Bidi>{makeAndModel(weapon)}</Bidi>,
            },
            {
              key: 'serial',
              header: t(texts.serial),
              cell: ({ serial }) => (serial === null ? '—' : <Code>{serial}</Code>),
            },
            {
              key: 'came',
              header: t(texts.status),
              cell: ({ absent }) =>
                came ? (
                  <Badge tone={absent ? 'bad' : 'good'}>{t(absent ? texts.absent : texts.present)}</Badge>
                ) : (
                  <Badge tone="moving">{t(texts.inTransit)}</Badge>
                ),
            },
          ]}
        />
      )}
    </Section>
  )
}
