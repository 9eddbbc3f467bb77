import { holds } from '../../kernel/roles.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { type WebhookRow, WebhooksView } from '../views.ts'
import { webhookKinds, webhookMakers } from '../webhook.ts'
import { endWebhook, sendDeadAgain } from '../webhook-actions.ts'
import { NewWebhook } from './NewWebhook.tsx'
import { texts } from './texts.ts'

/** The systems that are told of changes, and which messages did not arrive there. */
export function WebhooksPage() {
  const t = useText()
  const list = useListQuery({}, '-made')
  const read = useRead(list.path('/api/webhooks'), WebhooksView)
  return (
    <Page title={t(texts.webhooks)} lead={t(texts.lead)}>
      <NewWebhook />
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.webhooks)}
              columns={[
                {
                  ...{ key: 'label', header: t(texts.label), wide: true },
                  cell: ({ webhook }) => (
                    <>
                      <Bidi>{webhook.label}</Bidi>
                      <div>
                        <Code long>{webhook.url}</Code>
                      </div>
                    </>
                  ),
                },
                {
                  key: 'kinds',
                  header: t(texts.kinds),
                  wide: true,
                  cell: ({ webhook }) => <Kinds kinds={webhook.kinds} />,
                },
                {
                  ...{ key: 'state', header: t(texts.state) },
                  cell: ({ webhook }) => <Badge>{t(webhook.endedAt === null ? texts.stands : texts.ended)}</Badge>,
                },
                { key: 'messages', header: t(texts.messages), wide: true, cell: (row) => <Messages row={row} /> },
                {
                  ...{ key: 'made', header: t(texts.madeBy) },
                  cell: ({ webhook, madeByName }) => <ByWhom name={madeByName} at={webhook.madeAt} />,
                },
                {
                  ...{ key: 'step', header: t(texts.steps) },
                  cell: (row) => (
                    <>
                      <SendAgain row={row} />
                      <End row={row} />
                    </>
                  ),
                },
              ]}
              rows={data.webhooks}
              rowKey={({ webhook }) => webhook.id}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Kinds({ kinds }: { kinds: readonly string[] }) {
  const t = useText()
  const { list } = useFormat()
  const titles = kinds.map((kind) => webhookKinds[kind]?.title)
  return list(titles.flatMap((title) => (title ? [t(title)] : [])))
}

function Messages({ row: { waiting, arrived, dead, troubled, resends } }: { row: WebhookRow }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <>
      {t(texts.counts, { arrived: number(arrived), waiting: number(waiting), dead: number(dead) })}
      {troubled.map((one) => (
        <div key={`${one.kind} ${one.happenedAt}`} className="muted">
          <Code>{one.kind}</Code> <Moment value={one.happenedAt} /> ·{' '}
          {t(texts.tried, { tries: number(one.tries), answer: one.answer })}
          {one.dead && ` · ${t(texts.dead)}`}
        </div>
      ))}
      {resends.map((one) => (
        <div key={one.id} className="muted">
          <Bidi>{t(texts.sentAgain, { messages: number(one.messages), reason: one.reason })}</Bidi>{' '}
          <ByWhom name={one.askedByName} at={one.askedAt} />
        </div>
      ))}
    </>
  )
}

/** Sends again what never arrived, with the reason: once the other system stands again. */
function SendAgain({ row: { webhook, dead } }: { row: WebhookRow }) {
  const t = useText()
  const { actor } = useSession()
  if (dead === 0 || webhook.endedAt !== null || !holds(actor, webhookMakers)) return null
  return (
    <StepForm
      title={t(texts.sendAgain)}
      action={sendDeadAgain}
      fields={[{ key: 'reason', label: t(texts.reason) }]}
      input={(said) => ({ id: webhook.id, reason: said('reason') })}
    />
  )
}

function End({ row: { webhook } }: { row: WebhookRow }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(endWebhook)
  if (webhook.endedAt !== null || !holds(actor, webhookMakers)) return null
  const refused = state.answer?.outcome === 'refused' ? state.answer.text : undefined
  return (
    <>
      <Button look="danger" isPending={state.sending} onPress={() => void state.send({ id: webhook.id })}>
        {t(texts.end)}
      </Button>
      {refused !== undefined && <p className="fault">{refused}</p>}
    </>
  )
}
