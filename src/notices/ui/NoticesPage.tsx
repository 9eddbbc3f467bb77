import { useProblem } from '../../programme/ui/problem.ts'
import { useRead, useRefresh } from '../../web/api.ts'
import { useCountText, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useTab } from '../../web/list-query.ts'
import { tell } from '../../web/request.ts'
import { useSession } from '../../web/session.tsx'
import { type WorkKind, workKinds } from '../../work/kinds.ts'
import { Due } from '../../work/ui/WorkTable.tsx'
import { NoticesView } from '../views.ts'
import { FailedMessages } from './FailedMessages.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import { texts } from './texts.ts'

type Item = NoticesView['items'][number]

/** What waits for the reader and is new to them, and how they are told of it. */
export function NoticesPage() {
  const t = useText()
  const { actor } = useSession()
  const [tab, setTab] = useTab(['waiting', 'settings', 'failed'] as const)
  const tabs = [
    { key: 'waiting' as const, title: t(texts.waiting), content: <Waiting /> },
    { key: 'settings' as const, title: t(texts.settings), content: <SettingsForm /> },
    ...(actor.roles.includes('administrator')
      ? [{ key: 'failed' as const, title: t(texts.failed), content: <FailedMessages /> }]
      : []),
  ]
  return (
    <Page title={t(texts.notices)}>
      <Tabs label={t(texts.notices)} value={tab} onChange={setTab} tabs={tabs} />
    </Page>
  )
}

function Waiting() {
  const t = useText()
  const read = useRead('/api/notices', NoticesView)
  const { see, problem } = useSee()
  return (
    <Loaded read={read}>
      {({ items, unread, older }) =>
        items.length === 0 ? (
          <Empty>{t(texts.nothing)}</Empty>
        ) : (
          <>
            <p className="hint">{t(texts.lead)}</p>
            {unread > 0 && (
              <Button onPress={() => void see(items.filter((item) => item.unread))}>{t(texts.seeAll)}</Button>
            )}
            {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
            {older && <p className="hint">{t(texts.older)}</p>}
            {kindsOf(items).map(([kind, ofKind]) => (
              <OneKind key={kind} kind={kind} items={ofKind} />
            ))}
          </>
        )
      }
    </Loaded>
  )
}

function OneKind({ kind, items }: { kind: WorkKind; items: readonly Item[] }) {
  const t = useText()
  const countOf = useCountText()
  const { words, href } = workKinds[kind]
  const unread = items.filter((item) => item.unread).length
  const counts = unread > 0 ? ` · ${t(texts.unreadCount, { count: unread })}` : ''
  return (
    <Section title={`${t(words)} (${countOf(items.length)})${counts}`}>
      <Table
        caption={t(words)}
        rows={items}
        rowKey={({ id, since }) => `${id} ${since}`}
        columns={[
          {
            key: 'label',
            header: t(texts.subject),
            cell: ({ id, label }) => (
              <Link href={href(id)}>
                <Code>{label}</Code>
              </Link>
            ),
          },
          { key: 'since', header: t(texts.since), cell: ({ since }) => <DateText value={since} plain /> },
          { key: 'due', header: t(texts.due), cell: ({ due }) => <Due due={due} /> },
          {
            key: 'state',
            header: t(texts.state),
            cell: (item) =>
              item.unread ? (
                <Badge tone="waiting">{t(texts.isNew)}</Badge>
              ) : (
                <span className="muted">{t(texts.seen)}</span>
              ),
          },
        ]}
      />
    </Section>
  )
}

/** Says that pieces of work were seen, and reads again what is new. */
function useSee() {
  const { language } = useLanguage()
  const refresh = useRefresh()
  const { problem, attempt } = useProblem()
  const see = (items: readonly Item[]) =>
    attempt(async () => {
      const pieces = items.map(({ kind, id, since }) => ({ kind, id, since }))
      await tell('/api/notices/seen', { method: 'POST', body: { items: pieces }, language })
      await refresh()
    })
  return { see, problem }
}

/** By kind, the kind with the newest first. */
function kindsOf(items: readonly Item[]): [WorkKind, Item[]][] {
  const kinds = new Map<WorkKind, Item[]>()
  for (const item of items) kinds.set(item.kind, [...(kinds.get(item.kind) ?? []), item])
  return [...kinds]
}
