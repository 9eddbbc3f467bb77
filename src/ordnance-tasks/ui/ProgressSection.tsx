import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { typedNumber } from '../../web/typed-number.ts'
import { stoppageTexts } from '../code-lists.ts'
import { progressSum, Stoppage } from '../progress.ts'
import { correctProgress, recordProgress } from '../progress-actions.ts'
import { taskMay } from '../task.ts'
import type { TaskView } from '../views.ts'
import { useLeaderBar } from './rights.ts'
import { texts } from './texts.ts'

/** What was done day by day, with its sums; a day that was wrong is taken back by an entry against it. */
export function ProgressSection({ view }: { view: TaskView }) {
  const t = useText()
  const { number } = useFormat()
  const bar = useLeaderBar(view)
  const { task, progress } = view
  const sum = progressSum(progress.map(({ entry }) => entry))
  return (
    <Section title={t(texts.progress)}>
      <Table
        caption={t(texts.progress)}
        rows={progress}
        rowKey={({ entry }) => entry.id}
        empty={<Empty>{t(texts.noProgress)}</Empty>}
        columns={[
          { key: 'day', header: t(texts.day), cell: ({ entry }) => <DateText value={entry.day} plain /> },
          { key: 'area', header: t(texts.area), end: true, cell: ({ entry }) => number(entry.areaM2) },
          { key: 'hours', header: t(texts.hours), end: true, cell: ({ entry }) => number(entry.hours) },
          { key: 'people', header: t(texts.people), end: true, cell: ({ entry }) => number(entry.people) },
          { key: 'items', header: t(texts.itemsFound), end: true, cell: ({ entry }) => number(entry.items) },
          {
            key: 'depth',
            header: t(texts.depth),
            end: true,
            cell: ({ entry }) => (entry.depthCm === null ? '—' : number(entry.depthCm)),
          },
          {
            key: 'stoppage',
            header: t(texts.stoppage),
            cell: ({ entry }) =>
              entry.stoppage ? `${t(stoppageTexts[entry.stoppage])} (${number(entry.stoppageHours)})` : '—',
          },
          {
            key: 'note',
            header: t(texts.note),
            cell: ({ entry, takenBack, byName }) => (
              <>
                {takenBack && `${t(texts.takenBack)} · `}
                {entry.corrects && `${t(texts.against)} · `}
                <Bidi>{byName}</Bidi> <Bidi>{entry.note}</Bidi>
              </>
            ),
          },
        ]}
      />
      {progress.length > 0 && (
        <p>
          {t(texts.sum)}: {number(sum.areaM2)} {t(texts.area)} · {number(sum.hours)} {t(texts.hours)} ·{' '}
          {number(sum.items)} {t(texts.itemsFound)}
        </p>
      )}
      {taskMay('note', task) && bar === undefined && (
        <>
          <Disclosure title={t(texts.addDay)}>{(close) => <DayForm taskId={task.id} onDone={close} />}</Disclosure>
          {progress.some(({ entry, takenBack }) => !takenBack && entry.corrects === null) && (
            <Disclosure title={t(texts.takeBack)}>{(close) => <TakeBack view={view} onDone={close} />}</Disclosure>
          )}
        </>
      )}
    </Section>
  )
}

function DayForm({ taskId, onDone }: { taskId: string; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [stoppage, setStoppage] = useState<Stoppage | ''>('')
  const none = { key: '' as const, label: t(texts.nothing) }
  const [said, setSaid] = useState({
    ...{ day: '', areaM2: '', hours: '', people: '', items: '0', depthCm: '', stoppageHours: '', note: '' },
  })
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  const figures = [
    ['areaM2', texts.area],
    ['hours', texts.hours],
    ['people', texts.people],
    ['items', texts.itemsFound],
  ] as const
  return (
    <Form
      state={useAction(recordProgress)}
      input={() => ({
        ...{ id, taskId, day: said.day, note: said.note, stoppage: stoppage || null },
        areaM2: typedNumber(said.areaM2),
        hours: typedNumber(said.hours),
        people: typedNumber(said.people),
        items: typedNumber(said.items),
        depthCm: typedNumber(said.depthCm),
        stoppageHours: typedNumber(said.stoppageHours) ?? 0,
      })}
      onDone={onDone}
      submit={t(texts.addDay)}
    >
      <DayField name="day" label={t(texts.day)} value={said.day} onChange={(day) => change({ day })} />
      {figures.map(([key, label]) => (
        <TextField
          key={key}
          name={key}
          label={t(label)}
          value={said[key]}
          onChange={(value) => change({ [key]: value })}
          inputMode="decimal"
        />
      ))}
      <TextField
        name="depthCm"
        label={t(texts.depth)}
        value={said.depthCm}
        onChange={(depthCm) => change({ depthCm })}
        inputMode="numeric"
        optional
      />
      <Select
        name="stoppage"
        label={t(texts.stoppage)}
        value={stoppage}
        onChange={setStoppage}
        choices={[
          ...(stoppage === '' ? [] : [none]),
          ...Stoppage.options.map((key) => ({ key, label: t(stoppageTexts[key]) })),
        ]}
        optional
      />
      <TextField
        name="stoppageHours"
        label={t(texts.stoppageHours)}
        value={said.stoppageHours}
        onChange={(stoppageHours) => change({ stoppageHours })}
        inputMode="decimal"
        optional
      />
      <TextField
        name="note"
        label={t(texts.note)}
        value={said.note}
        onChange={(note) => change({ note })}
        lines={2}
        optional
      />
    </Form>
  )
}

function TakeBack({ view: { progress }, onDone }: { view: TaskView; onDone: () => void }) {
  const t = useText()
  const { number } = useFormat()
  const [id] = useState(() => newId())
  const [corrects, setCorrects] = useState('')
  const [reason, setReason] = useState('')
  const standing = progress.filter(({ entry, takenBack }) => !takenBack && entry.corrects === null)
  return (
    <Form
      state={useAction(correctProgress)}
      input={() => ({ id, corrects, reason })}
      onDone={onDone}
      submit={t(texts.takeBack)}
    >
      <Select
        name="corrects"
        label={t(texts.day)}
        value={corrects}
        onChange={setCorrects}
        choices={standing.map(({ entry }) => ({
          key: entry.id,
          label: `${entry.day} – ${number(entry.areaM2)} ${t(texts.area)}`,
        }))}
      />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}
