import { useState } from 'react'
import { SealFields, useSealRead } from '../../weapons/ui/SealFields.tsx'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { consignmentTexts } from '../code-texts.ts'
import { consignmentMay } from '../consignment.ts'
import { receiveConsignment, settleConsignment } from '../consignment-actions.ts'
import { ConsignmentView } from '../views.ts'
import { consignmentTones } from './ConsignmentsPage.tsx'
import { Amount } from './Names.tsx'
import { ShelfField } from './ShelfField.tsx'
import { texts } from './texts.ts'

/** One consignment: receiving it where it goes, settling it where it is disputed. */
export function ConsignmentPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/consignments/${id}`, ConsignmentView)
  return (
    <Page
      title={`${t(texts.consignment)} ${read.data?.tag ?? ''}`}
      crumbs={[
        { title: t(texts.ammunition), href: '/ammunition' },
        { title: t(texts.consignments), href: '/consignments' },
      ]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            {consignmentMay('receive', view.consignment) && <ReceiveForm view={view} />}
            {consignmentMay('settle', view.consignment) && <SettleForm view={view} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view: { consignment, tag, nomenclature, unit, fromName, toName, names } }: { view: ConsignmentView }) {
  const t = useText()
  const who = (by: string | null, at: string | null) => <ByWhom name={names[by ?? '']} at={at} />
  const { status, sealIntact, counted, receivedSeal } = consignment
  const told =
    sealIntact === null
      ? []
      : [
          { term: t(texts.sealRead), value: <Code>{receivedSeal}</Code> },
          { term: t(texts.sealState), value: t(sealIntact ? texts.intact : texts.broken) },
          { term: t(texts.counted), value: <Amount quantity={counted ?? 0} unit={unit} /> },
          { term: t(texts.receivedBy), value: who(consignment.receivedBy, consignment.receivedAt) },
        ]
  return (
    <DescriptionList
      items={[
        { term: t(texts.status), value: <Badge tone={consignmentTones[status]}>{t(consignmentTexts[status])}</Badge> },
        {
          term: t(texts.lot),
          value: (
            <Link href={`/ammunition/${consignment.lotId}`}>
              <Code>{tag}</Code> <Bidi>{nomenclature}</Bidi>
            </Link>
          ),
        },
        { term: t(texts.quantity), value: <Amount quantity={consignment.quantity} unit={unit} /> },
        { term: t(texts.from), value: t(fromName) },
        { term: t(texts.to), value: t(toName) },
        { term: t(texts.seal), value: <Code>{consignment.seal}</Code> },
        { term: t(texts.qualifiedLead), value: <Bidi>{consignment.lead || '—'}</Bidi> },
        { term: t(texts.sentBy), value: who(consignment.sentBy, consignment.sentAt) },
        ...told,
        ...(consignment.settledBy
          ? [
              { term: t(texts.settledBy), value: who(consignment.settledBy, consignment.settledAt) },
              { term: t(texts.settlement), value: <Bidi>{consignment.settlement ?? ''}</Bidi> },
            ]
          : []),
      ]}
    />
  )
}

function ReceiveForm({ view: { consignment, shelves } }: { view: ConsignmentView }) {
  const t = useText()
  const { actor } = useSession()
  const [read, setRead] = useSealRead()
  const [counted, setCounted] = useState('')
  const [compartmentId, setShelf] = useState('')
  const here = consignment.siteId === actor.siteId && actor.roles.includes('armourer')
  const why = consignment.sentBy === actor.id ? t(texts.youSent) : here ? undefined : t(texts.notHere)
  return (
    <Section title={t(texts.receive)}>
      <Notice kind="info">{t(texts.receiveHint)}</Notice>
      <Form
        state={useAction(receiveConsignment)}
        input={() => ({ id: consignment.id, ...read, counted: wholeNumber(counted), compartmentId })}
        onDone={() => undefined}
        submit={t(texts.receive)}
        disabledReason={why}
      >
        <SealFields value={read} onChange={setRead} />
        <TextField
          name="counted"
          label={t(texts.counted)}
          value={counted}
          onChange={setCounted}
          inputMode="numeric"
          code
        />
        <ShelfField shelves={shelves} value={compartmentId} onChange={setShelf} />
      </Form>
    </Section>
  )
}

function SettleForm({ view: { consignment, shelves } }: { view: ConsignmentView }) {
  const t = useText()
  const { actor } = useSession()
  const [settlement, setSettlement] = useState('')
  const [compartmentId, setShelf] = useState('')
  const own = consignment.receivedBy === actor.id || consignment.sentBy === actor.id
  const why = !actor.roles.includes('director') ? t(texts.onlyDirector) : own ? t(texts.third) : undefined
  return (
    <Section title={t(texts.settle)}>
      <Notice kind="info">{t(texts.settleHint)}</Notice>
      <Form
        state={useAction(settleConsignment)}
        input={() => ({ id: consignment.id, compartmentId, settlement })}
        onDone={() => undefined}
        submit={t(texts.settle)}
        disabledReason={why}
      >
        <ShelfField shelves={shelves} value={compartmentId} onChange={setShelf} />
        <TextField
          name="settlement"
          label={t(texts.settlement)}
          value={settlement}
          onChange={setSettlement}
          lines={3}
        />
      </Form>
    </Section>
  )
}
