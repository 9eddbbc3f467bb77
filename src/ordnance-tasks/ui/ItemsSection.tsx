import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { categoryTexts, conditionTexts, eventTexts, fuzeTexts, subcategoryTexts } from '../code-lists.ts'
import { taskMay } from '../task.ts'
import type { TaskView } from '../views.ts'
import { EventForm } from './EventForm.tsx'
import { ItemForm } from './ItemForm.tsx'
import { useLeaderBar } from './rights.ts'
import { texts } from './texts.ts'

/** What was found, and what became of it: found = destroyed + handed over + left + remaining. */
export function ItemsSection({ view }: { view: TaskView }) {
  const t = useText()
  const { number } = useFormat()
  const bar = useLeaderBar(view)
  const { task, items } = view
  const open = items.filter(({ remaining }) => remaining > 0)
  return (
    <Section title={t(texts.items)}>
      <Table
        caption={t(texts.items)}
        rows={items}
        rowKey={({ item }) => item.id}
        empty={<Empty>{t(texts.noItems)}</Empty>}
        columns={[
          {
            key: 'category',
            header: t(texts.category),
            cell: ({ item }) => (
              <>
                {[
                  t(categoryTexts[item.category]),
                  ...(item.subcategory ? [t(subcategoryTexts[item.subcategory])] : []),
                ].join(' · ')}{' '}
                <Bidi>{item.model}</Bidi>
              </>
            ),
          },
          { key: 'quantity', header: t(texts.quantity), end: true, cell: ({ item }) => number(item.quantity) },
          { key: 'remaining', header: t(texts.remaining), end: true, cell: ({ remaining }) => number(remaining) },
          {
            key: 'condition',
            header: t(texts.condition),
            cell: ({ item }) => `${t(conditionTexts[item.condition])} · ${t(fuzeTexts[item.fuze])}`,
          },
          { key: 'where', header: t(texts.where), cell: ({ item }) => <Code long>{item.placeTyped}</Code> },
          {
            key: 'became',
            header: t(texts.became),
            wide: true,
            cell: ({ events }) => (
              <ul className="plain">
                {events.map(({ event, lotTag, byName }) => (
                  <li key={event.id}>
                    {t(eventTexts[event.kind])} ({number(event.quantity)}) · <Moment value={event.happenedAt} />{' '}
                    {lotTag && <Code>{lotTag}</Code>} <Bidi>{event.placeTyped}</Bidi> <Bidi>{event.note}</Bidi> ·{' '}
                    <Bidi>{byName}</Bidi>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {taskMay('note', task) && bar === undefined && (
        <>
          <Disclosure title={t(texts.addItem)}>{(close) => <ItemForm taskId={task.id} onDone={close} />}</Disclosure>
          {open.length > 0 && (
            <Disclosure title={t(texts.addEvent)}>{(close) => <EventForm view={view} onDone={close} />}</Disclosure>
          )}
        </>
      )}
    </Section>
  )
}
