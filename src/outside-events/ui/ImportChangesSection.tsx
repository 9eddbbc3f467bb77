import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useListQuery } from '../../web/list-query.ts'
import type { EventImport } from '../event-import.ts'
import type { TakenEvent } from '../formats/outside-event.ts'
import { ChangeKind, EventChangesView } from '../views.ts'
import { tollText, typeWord } from './event-columns.tsx'
import { texts } from './texts.ts'

/** What a file changed of the one that it replaced: what came, what is told otherwise, and what is gone. */
export function ImportChangesSection({ one }: { one: EventImport }) {
  const t = useText()
  const { number } = useFormat()
  const list = useListQuery({ kind: ['changed', 'added', 'removed'] }, '')
  const shown = ChangeKind.catch('changed').parse(list.filter('kind'))
  const title = (kind: ChangeKind) => t(texts[kind], { count: number(one.changes[kind]) })
  return (
    <Section title={t(texts.changes)}>
      <Tabs
        label={t(texts.changes)}
        value={shown}
        onChange={(kind) => list.setFilter('kind', kind)}
        tabs={(['changed', 'added', 'removed'] as const).map((key) => ({
          key,
          title: title(key),
          content: (
            <Changes
              path={list.path(`/api/event-imports/${one.id}/changes`)}
              caption={title(key)}
              onPage={list.setPage}
            />
          ),
        }))}
      />
    </Section>
  )
}

function Changes({ path, caption, onPage }: { path: string; caption: string; onPage: (page: number) => void }) {
  const t = useText()
  const read = useRead(path, EventChangesView)
  return (
    <Loaded read={read}>
      {(data) => (
        <>
          <Table
            caption={caption}
            columns={[
              { key: 'id', header: 'ID', cell: ({ before, after }) => <Bidi>{(after ?? before)?.providerId}</Bidi> },
              { key: 'before', header: t(texts.before), wide: true, cell: ({ before }) => <Said event={before} /> },
              { key: 'after', header: t(texts.after), wide: true, cell: ({ after }) => <Said event={after} /> },
            ]}
            rows={data.changes}
            rowKey={({ before, after }) => `${before?.row} ${after?.row}`}
            empty={<Empty>{t(texts.noChanges)}</Empty>}
          />
          <Pagination {...data} onPage={onPage} />
        </>
      )}
    </Loaded>
  )
}

function Said({ event }: { event: TakenEvent | null }) {
  const t = useText()
  if (!event) return '–'
  const { startedOn, endedOn, type, place, text } = event
  const said = [
    startedOn === endedOn ? startedOn : `${startedOn} – ${endedOn}`,
    typeWord(t, type),
    place,
    tollText(event),
    text,
  ]
  return <Bidi>{said.filter((one) => one !== '').join(' · ')}</Bidi>
}
