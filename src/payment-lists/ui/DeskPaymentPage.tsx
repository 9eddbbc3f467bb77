import { useState } from 'react'
import { Blocks } from '../../benefits/ui/Blocks.tsx'
import { derivedId, newId } from '../../kernel/ids.ts'
import { fullName } from '../../people/person.ts'
import { PhotoSection } from '../../people/ui/PhotoSection.tsx'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { MoneyText } from '../../web/kit/MoneyText.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { useTablet } from '../../web/stations/current.ts'
import { useServerBar } from '../../web/stations/needs-server.ts'
import { usePaymentShards } from '../../web/stations/use-payment-shards.ts'
import { IdentityProof } from '../cash-handout.ts'
import { identityTexts } from '../code-lists.ts'
import { payAtDesk, recordFromSheet } from '../desk-actions.ts'
import { refusals } from '../refusals.ts'
import { DeskPaymentView } from '../views.ts'
import { texts } from './texts.ts'

/** One person at the desk: who it is, how much, what is in the way, and paying once. */
export function DeskPaymentPage() {
  const t = useText()
  const read = useRead(`/api/cash-desk/${useParam('id')}`, DeskPaymentView)
  return (
    <Page title={t(texts.pay)} crumbs={[{ title: t(texts.desk), href: '/cash-desk' }]} narrow>
      <Loaded read={read}>{(view) => <Desk view={view} />}</Loaded>
    </Page>
  )
}

function Desk({ view }: { view: DeskPaymentView }) {
  const t = useText()
  const { payment, payee, handout, blocks, receiver } = view
  const waits = payment.status === 'listed'
  return (
    <>
      <DescriptionList
        items={[
          {
            term: t(texts.payee),
            value: (
              <strong>
                <Bidi>{fullName(payee.nameArabic) || fullName(payee.nameLatin)}</Bidi>
              </strong>
            ),
          },
          { term: t(texts.number), value: <Code>{payee.number}</Code> },
          {
            term: t(texts.amount),
            value: (
              <strong className="amount-large">
                <MoneyText amount={payment.amount} currency={payment.currency} />
              </strong>
            ),
          },
          { term: t(texts.list), value: <Code>{view.listNumber}</Code> },
          ...(receiver === null ? [] : [{ term: t(texts.receiver), value: <Bidi>{receiver}</Bidi> }]),
        ]}
      />
      <PhotoSection personId={payee.id} />
      {handout && <Paid view={view} />}
      {waits && blocks.length > 0 && (
        <Notice kind="danger" title={t(texts.blockedNow)}>
          <Blocks blocks={blocks} />
        </Notice>
      )}
      {waits && view.onASheet && <Notice kind="warning">{t(refusals['payment.onASheet'])}</Notice>}
      {waits && blocks.length === 0 && !view.onASheet && <PayOnce view={view} />}
      <Disclosure title={t(texts.fromSheet)}>
        {() => (
          <>
            <p className="hint">{t(texts.fromSheetHint)}</p>
            <PayForm view={view} action={recordFromSheet} submit={t(texts.record)} />
          </>
        )}
      </Disclosure>
    </>
  )
}

/** Paying a line that is free, or in a share of this desk; of another desk's it says whose it is and what to do. */
function PayOnce({ view }: { view: DeskPaymentView }) {
  const t = useText()
  const { acts } = useTablet()
  const { isTablet, shardOf } = usePaymentShards()
  const { payment, shard } = view
  const here = isTablet
    ? shardOf(payment.id)
    : shard?.isHere === true && Date.parse(shard.until) > Date.now()
      ? shard.id
      : null
  const handoutId = here === null ? null : handoutOf(here, payment.id)
  if (handoutId !== null && acts.some(({ entry }) => entry.subject === handoutId))
    return <Notice kind="success" title={t(texts.paidHere)} />
  if (here === null && shard !== null && !shard.isHere)
    return <Notice kind="warning">{t(refusals['payment.otherDesk'], { desk: shard.desk })}</Notice>
  if (here === null && view.alone) return <Notice kind="warning">{t(refusals['payment.noShare'])}</Notice>
  return (
    <>
      {here !== null && <p className="hint">{t(texts.inShare)}</p>}
      <PayForm key={here} view={view} action={payAtDesk} submit={t(texts.pay)} shardId={here} />
    </>
  )
}

/** What is paid out of a share is one record, however often and by whomever it is typed in. */
function handoutOf(shardId: string, paymentId: string): string {
  return derivedId(shardId, `handout ${paymentId}`)
}

function Paid({ view: { handout, paidByName } }: { view: DeskPaymentView }) {
  const t = useText()
  if (!handout) return null
  return (
    <Notice kind="success" title={t(texts.paidAlready)}>
      <div className="row">
        <ByWhom name={paidByName} at={handout.paidAt} />
        <Badge>{t(identityTexts[handout.identity])}</Badge>
      </div>
      <div className="row">
        {t(texts.receipt)}: <PaperLinks path={`/api/cash-handouts/${handout.id}/receipt`} />
      </div>
    </Notice>
  )
}

function PayForm({
  view: { payment, receiver },
  action,
  submit,
  shardId = null,
}: {
  view: DeskPaymentView
  action: typeof payAtDesk
  submit: string
  shardId?: string | null
}) {
  const t = useText()
  const [fresh, setFresh] = useState(() => newId())
  // What a sheet says of a line is one record, however often it is typed in.
  const fromSheet = action.name === recordFromSheet.name && payment.sheetId !== null
  const source = fromSheet ? payment.sheetId : shardId
  const id = source === null ? fresh : handoutOf(source, payment.id)
  const { paid } = usePaymentShards()
  const [identity, setIdentity] = useState<IdentityProof | ''>('')
  const [cardNumber, setCard] = useState('')
  const [roleBar, serverBar] = [useRoleBar(action), useServerBar(action)]
  const ways = IdentityProof.options.filter((way) => way !== 'receiver' || receiver !== null)
  return (
    <Form
      state={useAction(action)}
      input={() => ({
        ...{ id, paymentId: payment.id, listId: payment.listId, personId: payment.personId, identity, cardNumber },
        shardId,
      })}
      onDone={() => {
        if (shardId !== null) void paid(payment.id)
        setFresh(newId())
      }}
      submit={submit}
      disabledReason={roleBar ?? (shardId === null ? serverBar : undefined)}
    >
      <RadioGroup
        name="identity"
        label={t(texts.identity)}
        value={identity}
        onChange={setIdentity}
        choices={ways.map((key) => ({ key, label: t(identityTexts[key]) }))}
      />
      {identity === 'card' && (
        <TextField
          name="cardNumber"
          label={t(texts.cardNumber)}
          hint={t(texts.cardHint)}
          value={cardNumber}
          onChange={setCard}
          maxLength={40}
          code
        />
      )}
    </Form>
  )
}
