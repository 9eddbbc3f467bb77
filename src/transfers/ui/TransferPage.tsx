import { useState } from 'react'
import { own } from '../../kernel/own.ts'
import { classTexts } from '../../weapons/code-lists.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FileField } from '../../web/kit/FileField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { cancelTransfer, executeTransfer, signTransfer } from '../actions.ts'
import type { GateItem } from '../gate.ts'
import { type TransferItem, transferMay, transferMisfit } from '../transfer.ts'
import { TransferView } from '../views.ts'
import { Gates } from './GateSection.tsx'
import { transferTones } from './TransfersPage.tsx'
import { statusTexts, texts } from './texts.ts'

/** One transfer to the state: who receives what, its four gates, how its arms stand today, and the next step. */
export function TransferPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/transfers/${id}`, TransferView)
  return (
    <Page title={t(texts.plan)} crumbs={[{ title: t(texts.title), href: '/transfers' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <div className="columns">
              <div>
                <Head view={view} />
                {transferMay('sign', view.transfer) && <SignForm view={view} />}
                {transferMay('execute', view.transfer) && <ExecuteForm view={view} />}
                {transferMay('cancel', view.transfer) && <CancelForm view={view} />}
              </div>
              <div>
                <Gates view={view} />
              </div>
            </div>
            <Items view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view: { transfer, siteName, placeName, names } }: { view: TransferView }) {
  const t = useText()
  const { status, recipient, unit, protocol, executedAt, officialName, officialTitle, received } = transfer
  return (
    <Section title={t(texts.plan)}>
      <DescriptionList
        items={[
          { term: t(texts.status), value: <Badge tone={transferTones[status]}>{t(statusTexts[status])}</Badge> },
          { term: t(texts.recipient), value: <Bidi>{unit === '' ? recipient : `${recipient} · ${unit}`}</Bidi> },
          { term: t(texts.legalBasis), value: <Bidi>{transfer.legalBasis}</Bidi> },
          { term: t(texts.site), value: t(siteName) },
          { term: t(texts.place), value: t(placeName) },
          { term: t(texts.plannedOn), value: <DateText value={transfer.plannedOn} /> },
          { term: t(texts.proposedBy), value: <ByWhom name={names[transfer.proposedBy]} at={transfer.proposedAt} /> },
          { term: t(texts.signedBy), value: <ByWhom name={names[transfer.signedBy ?? '']} at={transfer.signedAt} /> },
          ...(protocol === null
            ? []
            : [
                {
                  term: t(texts.executedBy),
                  value: <ByWhom name={names[transfer.executedBy ?? '']} at={executedAt} />,
                },
                { term: t(texts.official), value: <Bidi>{`${officialName} · ${officialTitle}`}</Bidi> },
                { term: t(texts.received), value: <Bidi>{received}</Bidi> },
                { term: t(texts.protocol), value: <Code>{protocol}</Code> },
                { term: t(texts.paper), value: <PaperLinks path={`/api/transfers/${transfer.id}/protocol`} /> },
              ]),
          ...(transfer.cancelledFor ? [{ term: t(texts.reason), value: <Bidi>{transfer.cancelledFor}</Bidi> }] : []),
        ]}
      />
    </Section>
  )
}

function Items({ view: { transfer, states, gates } }: { view: TransferView }) {
  const t = useText()
  const { actor } = useSession()
  const seesWeapons = actor.roles.some((role) => role === 'armourer' || role === 'director' || role === 'auditor')
  const notes = new Map(
    gates
      .filter(({ status }) => status === 'signed' || status === 'answered')
      .flatMap(({ gate, items }) => items.map((item): [string, GateItem] => [`${gate} ${item.weaponId}`, item])),
  )
  const note = (gate: string, weaponId: string) => {
    const item = notes.get(`${gate} ${weaponId}`)
    if (!item) return '—'
    return (
      <>
        {!item.passed && <Badge tone="bad">{t(texts.no)}</Badge>}{' '}
        <Bidi>{item.note || (item.passed ? t(texts.yes) : '')}</Bidi>
      </>
    )
  }
  const columns: Column<TransferItem>[] = [
    {
      key: 'tag',
      header: t(texts.tag),
      cell: ({ weaponId, tag }) =>
        seesWeapons ? (
          <Link href={`/weapons/${weaponId}`}>
            <Code>{tag}</Code>
          </Link>
        ) : (
          <Code>{tag}</Code>
        ),
      sort: ({ tag }) => tag,
    },
    {
      key: 'class',
      header: t(texts.class),
      cell: ({ class: kind }) => {
        const words = own(classTexts, kind)
        return words ? t(words) : kind
      },
    },
    { key: 'serial', header: t(texts.serial), cell: ({ serial }) => <Code>{serial ?? '—'}</Code> },
    { key: 'mark', header: t(texts.mark), cell: ({ weaponId }) => note('marking', weaponId) },
    { key: 'inspection', header: t(texts.inspection), cell: ({ weaponId }) => note('inspection', weaponId) },
    { key: 'state', header: t(texts.status), cell: (state) => <StateBadge state={state} siteId={transfer.siteId} /> },
  ]
  return (
    <Section title={`${t(texts.items)} (${transfer.items.length})`}>
      <Table caption={t(texts.items)} columns={columns} rows={states} rowKey={({ weaponId }) => weaponId} />
    </Section>
  )
}

const misfitTexts = {
  'transfer.notInStore': texts.notInStore,
  'transfer.evidenceHeld': texts.held,
  'transfer.notTraced': texts.notTraced,
} as const

function StateBadge({ state, siteId }: { state: TransferItem; siteId: string }) {
  const t = useText()
  if (state.status === 'transferred') return <Badge>{t(texts.transferred)}</Badge>
  const why = transferMisfit(state, siteId)
  if (!why) return <Badge tone="good">{t(texts.ready)}</Badge>
  return <Badge tone="bad">{t(own(misfitTexts, why) ?? texts.blocked)}</Badge>
}

function SignForm({ view: { transfer, closed } }: { view: TransferView }) {
  const t = useText()
  const { actor } = useSession()
  const why = !actor.roles.includes('director')
    ? t(texts.onlyDirector)
    : transfer.proposedBy === actor.id
      ? t(texts.youProposed)
      : closed.length > 0
        ? t(texts.gatesFirst)
        : undefined
  return (
    <Section title={t(texts.sign)}>
      <Form
        state={useAction(signTransfer)}
        input={() => ({ id: transfer.id })}
        onDone={() => undefined}
        submit={t(texts.sign)}
        disabledReason={why}
      >
        {null}
      </Form>
    </Section>
  )
}

function ExecuteForm({ view: { transfer, closed } }: { view: TransferView }) {
  const t = useText()
  const { actor } = useSession()
  const [tags, setTags] = useState('')
  const [fields, setFields] = useState({ officialName: '', officialTitle: '', received: '' })
  const [receiptPhoto, setReceiptPhoto] = useState<string | null>(null)
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  const may = actor.roles.some((role) => executeTransfer.roles.includes(role))
  const why = !may ? t(texts.onlyKeepers) : closed.length > 0 ? t(texts.gatesFirst) : undefined
  const handed = () => tags.split(/[\s,;]+/).filter((tag) => tag !== '')
  return (
    <Section title={t(texts.execute)}>
      <Form
        state={useAction(executeTransfer)}
        input={() => ({ id: transfer.id, handed: handed(), ...fields, receiptPhoto: receiptPhoto ?? '' })}
        onDone={() => undefined}
        submit={t(texts.execute)}
        look="danger"
        disabledReason={why}
      >
        <TextField
          name="handed"
          label={t(texts.tags)}
          hint={t(texts.executeHint)}
          value={tags}
          onChange={setTags}
          lines={6}
          code
        />
        <TextField
          name="officialName"
          label={t(texts.officialName)}
          value={fields.officialName}
          onChange={set('officialName')}
        />
        <TextField
          name="officialTitle"
          label={t(texts.officialTitle)}
          value={fields.officialTitle}
          onChange={set('officialTitle')}
        />
        <TextField
          name="received"
          label={t(texts.received)}
          value={fields.received}
          onChange={set('received')}
          lines={2}
        />
        <FileField name="receiptPhoto" label={t(texts.receiptPhoto)} value={receiptPhoto} onChange={setReceiptPhoto} />
      </Form>
    </Section>
  )
}

function CancelForm({ view: { transfer } }: { view: TransferView }) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState('')
  const may = actor.roles.some((role) => cancelTransfer.roles.includes(role))
  const state = useAction(cancelTransfer)
  return (
    <Disclosure title={t(texts.cancel)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: transfer.id, reason })}
          onDone={close}
          submit={t(texts.cancel)}
          look="danger"
          disabledReason={may ? undefined : t(texts.onlyKeepers)}
        >
          <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
        </Form>
      )}
    </Disclosure>
  )
}
