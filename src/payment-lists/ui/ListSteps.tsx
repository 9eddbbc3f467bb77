import { useCallback, useState } from 'react'
import { bookReaders } from '../../ledger/readers.ts'
import { AccountSelect } from '../../ledger/ui/AccountSelect.tsx'
import { useAction } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask } from '../../web/request.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { amountOf } from '../../web/typed-number.ts'
import * as actions from '../list-actions.ts'
import { handsOn, listMay, type PaymentList } from '../payment-list.ts'
import { PaymentListView } from '../views.ts'
import { useSteps } from './drawing.ts'
import { texts } from './texts.ts'

/** What can be done with a list now, each step with why this reader may not take it. */
export function ListSteps({ view: { list, counts } }: { view: PaymentListView }) {
  const t = useText()
  if (list.status === 'closed' || list.status === 'returned') return null
  return (
    <Section title={t(texts.next)}>
      {listMay('fill', list) && <Fill list={list} />}
      {listMay('freeze', list) && <Freeze list={list} />}
      {listMay('approve', list) && <Approve list={list} />}
      {listMay('release', list) && <Release list={list} />}
      {listMay('lapse', list) && list.channel === 'cashDesk' && counts.listed > 0 && <Lapse list={list} />}
      {listMay('reconcile', list) && <Reconcile list={list} />}
      {listMay('return', list) && <Return list={list} />}
    </Section>
  )
}

function useOtherBar(list: PaymentList): string | undefined {
  const t = useText()
  const { actor } = useSession()
  return handsOn(list).includes(actor.id) ? t(texts.fourPeople) : undefined
}

function useOwnBar(list: PaymentList): string | undefined {
  const t = useText()
  const { actor } = useSession()
  return list.drawnBy === actor.id ? undefined : t(texts.notYours)
}

/** Asks whether a list left a status; used between two steps of a long walk through it. */
function useLeft(list: PaymentList, ...statuses: readonly PaymentList['status'][]) {
  const { language } = useLanguage()
  const { id } = list
  const still = statuses.join()
  return useCallback(async () => {
    const view = await ask(`/api/payment-lists/${id}`, PaymentListView, { language })
    return !still.split(',').includes(view.list.status)
  }, [id, language, still])
}

function Fill({ list }: { list: PaymentList }) {
  const t = useText()
  const { number } = useFormat()
  const { run, pause, running, state } = useSteps(actions.fillList, { id: list.id }, useLeft(list, 'drawing'))
  const bar = useRoleBar(actions.fillList)
  const own = useOwnBar(list)
  return (
    <div className="row">
      <span role="status">{t(texts.drawing, { lines: number(list.lines) })}</span>
      {running ? (
        <>
          <progress aria-label={t(texts.lines)} />
          <Button onPress={pause}>{t(texts.stop)}</Button>
        </>
      ) : (
        <Button look="main" onPress={run} disabledReason={bar ?? own}>
          {t(texts.goOn)}
        </Button>
      )}
      {state.answer?.outcome === 'refused' && <Notice kind="warning">{state.answer.text}</Notice>}
    </div>
  )
}

function Freeze({ list }: { list: PaymentList }) {
  const t = useText()
  const bar = useRoleBar(actions.freezeList)
  const own = useOwnBar(list)
  return (
    <Form
      state={useAction(actions.freezeList)}
      input={() => ({ id: list.id })}
      onDone={() => undefined}
      submit={t(texts.freeze)}
      disabledReason={bar ?? own}
    >
      {null}
    </Form>
  )
}

function Approve({ list }: { list: PaymentList }) {
  const t = useText()
  const bar = useRoleBar(actions.approveList)
  const other = useOtherBar(list)
  const digest = list.digest ?? ''
  return (
    <Form
      state={useAction(actions.approveList)}
      input={() => ({ id: list.id, digest })}
      onDone={() => undefined}
      submit={t(texts.approve)}
      disabledReason={bar ?? other}
    >
      <p className="hint">{t(texts.approveHint, { digest: digest.slice(0, 16) })}</p>
    </Form>
  )
}

function Release({ list }: { list: PaymentList }) {
  const t = useText()
  const { actor } = useSession()
  const [bankId, setBank] = useState(list.bankId ?? '')
  const atDesk = list.channel === 'cashDesk'
  const { run, pause, running, state } = useSteps(
    actions.releaseList,
    { id: list.id, bankId: atDesk ? null : bankId },
    useLeft(list, 'approved', 'releasing'),
  )
  const bar = useRoleBar(actions.releaseList)
  const other = useOtherBar(list)
  const began = list.status === 'releasing' && list.releasedBy === actor.id
  const mayBook = bookReaders.some((role) => actor.roles.includes(role))
  return (
    <div className="row">
      {!atDesk && !running && mayBook && (
        <AccountSelect
          kind="bank"
          name="bankId"
          label={t(texts.bank)}
          value={bankId}
          onChange={setBank}
          among={({ currency }) => currency === list.currency}
        />
      )}
      {running ? (
        <>
          <span role="status">{t(texts.releasing)}</span>
          <progress aria-label={t(texts.releasing)} />
          <Button onPress={pause}>{t(texts.stop)}</Button>
        </>
      ) : (
        <Button
          look="main"
          onPress={run}
          disabledReason={
            bar ?? (began ? undefined : other) ?? (atDesk || bankId !== '' ? undefined : t(texts.bankFirst))
          }
        >
          {t(texts.release)}
        </Button>
      )}
      {state.answer?.outcome === 'refused' && <Notice kind="warning">{state.answer.text}</Notice>}
    </div>
  )
}

function Lapse({ list }: { list: PaymentList }) {
  const t = useText()
  const bar = useRoleBar(actions.lapseLines)
  return (
    <StepForm
      title={t(texts.lapse)}
      action={actions.lapseLines}
      disabledReason={bar}
      fields={[]}
      input={() => ({ id: list.id })}
    />
  )
}

function Reconcile({ list }: { list: PaymentList }) {
  const t = useText()
  const [counted, setCounted] = useState('')
  const bar = useRoleBar(actions.reconcileList)
  const other = useOtherBar(list)
  return (
    <Form
      state={useAction(actions.reconcileList)}
      input={() => ({ id: list.id, counted: amountOf(counted) })}
      onDone={() => undefined}
      submit={t(texts.reconcile)}
      disabledReason={bar ?? other}
    >
      <TextField
        name="counted"
        label={`${t(texts.counted)} (${list.currency})`}
        hint={t(texts.countedHint)}
        value={counted}
        onChange={setCounted}
        inputMode="decimal"
        maxLength={20}
        code
      />
    </Form>
  )
}

function Return({ list }: { list: PaymentList }) {
  const t = useText()
  const bar = useRoleBar(actions.returnList)
  return (
    <StepForm
      title={t(texts.return)}
      action={actions.returnList}
      disabledReason={bar}
      fields={[{ key: 'reason', label: t(texts.reason), hint: t(texts.returnHint) }]}
      input={(said) => ({ id: list.id, reason: said('reason') })}
    />
  )
}
