import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { partyTexts } from '../code-lists.ts'
import { PartyRole } from '../delivery.ts'
import { ReplyRequest } from '../finding.ts'
import { askReply, recordReply } from '../reply-actions.ts'
import type { DeliveryView } from '../views.ts'
import { texts } from './texts.ts'

/** Who is named was asked to reply, until when, and what they said. */
export function DeliveryReplies({ view }: { view: DeliveryView }) {
  const t = useText()
  const { delivery, requests, today } = view
  const may = useRoleBar(askReply) === undefined && delivery.status !== 'closed'
  const bar = useRoleBar(recordReply)
  return (
    <Section title={t(texts.replies)}>
      <Table
        caption={t(texts.replies)}
        rows={requests}
        rowKey={({ request }) => request.id}
        empty={<p>{t(texts.noRequests)}</p>}
        columns={[
          {
            key: 'party',
            header: t(texts.party),
            cell: ({ request }) => (
              <>
                {t(partyTexts[request.role])}: <Bidi>{request.party}</Bidi>
              </>
            ),
          },
          {
            key: 'due',
            header: t(texts.dueOn),
            cell: ({ request, replies }) => (
              <>
                <DateText value={request.dueOn} plain />{' '}
                {replies.length === 0 && request.dueOn < today && <Badge tone="bad">{t(texts.overdue)}</Badge>}
              </>
            ),
          },
          {
            key: 'reply',
            header: t(texts.reply),
            wide: true,
            cell: ({ request, replies }) => (
              <>
                {replies.length === 0
                  ? t(texts.noReply)
                  : replies.map((reply) => (
                      <p key={reply.id}>
                        <DateText value={reply.repliedOn} plain /> · <Bidi>{reply.text}</Bidi>
                      </p>
                    ))}
                <StepForm
                  title={t(texts.addReply)}
                  action={recordReply}
                  disabledReason={bar}
                  fields={[
                    { key: 'repliedOn', label: t(texts.repliedOn), day: true },
                    { key: 'text', label: t(texts.reply), lines: 4 },
                  ]}
                  input={(said) => ({
                    ...{ id: newId(), deliveryId: delivery.id, requestId: request.id },
                    ...{ repliedOn: said('repliedOn'), text: said('text') },
                  })}
                />
              </>
            ),
          },
        ]}
      />
      {may && <Disclosure title={t(texts.ask)}>{(close) => <AskForm view={view} onDone={close} />}</Disclosure>}
    </Section>
  )
}

function AskForm({ view: { delivery }, onDone }: { view: DeliveryView; onDone: () => void }) {
  const t = useText()
  const state = useAction(askReply)
  const [id] = useState(() => newId())
  const [role, setRole] = useState<ReplyRequest['role']>('consignee')
  const [party, setParty] = useState(delivery.consignee)
  const [askedOn, setAskedOn] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [reference, setReference] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id, deliveryId: delivery.id, role, party, askedOn, dueOn, reference })}
      onDone={onDone}
      submit={t(texts.ask)}
    >
      <Pick
        name="role"
        label={texts.role}
        words={partyTexts}
        options={ReplyRequest.shape.role.options}
        value={role}
        onChange={(chosen) => {
          setRole(chosen)
          const named = PartyRole.options.find((one) => one === chosen)
          if (named) setParty(delivery[named])
        }}
      />
      <TextField name="party" label={t(texts.party)} value={party} onChange={setParty} />
      <DayField name="askedOn" label={t(texts.askedOn)} value={askedOn} onChange={setAskedOn} />
      <DayField name="dueOn" label={t(texts.dueOn)} value={dueOn} onChange={setDueOn} />
      <TextField name="reference" label={t(texts.letter)} value={reference} onChange={setReference} />
    </Form>
  )
}
