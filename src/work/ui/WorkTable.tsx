import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { workKinds } from '../kinds.ts'
import type { WorkItem } from '../views.ts'
import { texts } from './texts.ts'

/** What waits, due first, with what is overdue marked. */
export function WorkTable({ items }: { items: readonly WorkItem[] }) {
  const t = useText()
  return (
    <Table
      caption={t(texts.waits)}
      rows={items}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      columns={[
        {
          key: 'kind',
          header: t(texts.kind),
          cell: ({ kind, id }) => <Link href={workKinds[kind].href(id)}>{t(workKinds[kind].words)}</Link>,
        },
        { key: 'label', header: t(texts.subject), cell: ({ label }) => <Code>{label}</Code> },
        { key: 'since', header: t(texts.since), cell: ({ since }) => <DateText value={since} plain /> },
        { key: 'due', header: t(texts.due), cell: ({ due }) => <Due due={due} /> },
      ]}
    />
  )
}

/** Until when something should be done, and whether that day has passed. */
export function Due({ due }: { due: string | null }) {
  const t = useText()
  if (due === null) return <span className="muted">{t(texts.noDue)}</span>
  return (
    <>
      <DateText value={due} plain /> {Date.parse(due) < Date.now() && <Badge tone="bad">{t(texts.overdue)}</Badge>}
    </>
  )
}
