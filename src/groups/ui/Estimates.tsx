import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { AsOf, Grade, SourceText } from '../../web/kit/SourceFields.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { sourceTexts } from '../../web/kit/source-texts.ts'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { type Estimate, EstimateKind } from '../estimate.ts'
import { withdrawEstimate } from '../estimate-actions.ts'
import type { EstimateRow, GroupView } from '../views.ts'
import { interestTexts, kindTexts, methodTexts } from './code-texts.ts'
import { EstimateForm } from './EstimateForm.tsx'
import { texts } from './texts.ts'

/** What sources say, by kind, newest first: beside each other and never as one truth. The withdrawn stay readable. */
export function Estimates({ view }: { view: GroupView }) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const isOfficer = actor.roles.includes('groupOfficer')
  return (
    <>
      <Notice kind="info">
        {t(texts.estimatesLead)} <strong>{number(view.members)}</strong>
      </Notice>
      {isOfficer && (
        <Section title={t(texts.addEstimate)}>
          <Disclosure title={t(texts.addEstimate)}>
            {(close) => <EstimateForm groupId={view.group.id} onDone={close} />}
          </Disclosure>
        </Section>
      )}
      {view.estimates.length === 0 && <Empty>{t(texts.noEstimates)}</Empty>}
      {EstimateKind.options.map((kind) => {
        const rows = view.estimates.filter(({ estimate }) => estimate.kind === kind)
        return rows.length > 0 && <OfKind key={kind} kind={kind} rows={rows} isOfficer={isOfficer} />
      })}
    </>
  )
}

function OfKind({ kind, rows, isOfficer }: { kind: EstimateKind; rows: readonly EstimateRow[]; isOfficer: boolean }) {
  const t = useText()
  return (
    <Section title={t(kindTexts[kind])}>
      <Table
        caption={t(kindTexts[kind])}
        rows={rows}
        rowKey={({ estimate }) => estimate.id}
        columns={[
          { key: 'value', header: t(texts.value), cell: (row) => <Value row={row} /> },
          { key: 'asOf', header: t(sourceTexts.asOf), cell: ({ estimate }) => <AsOf source={estimate.source} /> },
          { key: 'source', header: t(texts.source), cell: ({ estimate }) => <SourceText source={estimate.source} /> },
          { key: 'grade', header: t(texts.grade), cell: ({ estimate }) => <Grade source={estimate.source} /> },
          { key: 'method', header: t(texts.method), cell: ({ estimate }) => t(methodTexts[estimate.method]) },
          {
            key: 'by',
            header: t(texts.by),
            cell: ({ estimate, byName }) => (
              <>
                <ByWhom name={byName} at={estimate.recordedAt} />
                {isOfficer && estimate.status === 'standing' && (
                  <Disclosure title={t(texts.withdraw)}>
                    {(close) => <WithdrawForm estimate={estimate} onDone={close} />}
                  </Disclosure>
                )}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

function Value({ row: { estimate, placeName } }: { row: EstimateRow }) {
  const t = useText()
  const { number } = useFormat()
  const { amount, text, latin, interest, status, withdrawnReason } = estimate
  return (
    <>
      {amount && t(texts.amountText, { best: number(amount.best), low: number(amount.low), high: number(amount.high) })}
      {interest && t(interestTexts[interest])} {placeName && t(placeName)}
      {text !== '' && <Bidi>{text}</Bidi>} {latin !== '' && <Bidi lang="en">{latin}</Bidi>}
      {status === 'withdrawn' && (
        <div>
          <Badge tone="bad">{t(texts.withdrawn)}</Badge> <q>{withdrawnReason}</q>
        </div>
      )}
    </>
  )
}

function WithdrawForm({ estimate, onDone }: { estimate: Estimate; onDone: () => void }) {
  const t = useText()
  const state = useAction(withdrawEstimate)
  const [reason, setReason] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id: estimate.id, reason })}
      onDone={onDone}
      submit={t(texts.withdraw)}
      look="danger"
    >
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
    </Form>
  )
}
