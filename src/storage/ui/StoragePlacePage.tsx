import { useState } from 'react'
import { isPrintedNumber } from '../../kernel/check-digit.ts'
import { classTexts } from '../../weapons/code-lists.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { putIn, takeOut } from '../placement-actions.ts'
import { mostTags } from '../storage-place.ts'
import { PlaceView } from '../views.ts'
import { placeKindTexts, texts } from './texts.ts'
import { tagsOf } from './typed.ts'

/** A rack, shelf or box: its contents, to be printed, and scanning weapons in and out. */
export function StoragePlacePage() {
  const t = useText()
  const { number } = useFormat()
  const id = useParam('id')
  const list = useListQuery({}, 'tag')
  const read = useRead(list.path(`/api/storage-places/${id}`), PlaceView)
  const view = read.data
  const crumbs = [
    { title: t(texts.title), href: '/armouries' },
    ...(view
      ? [{ title: `${t(texts.store)} ${view.armoury.code}`, href: `/armouries/${view.armoury.id}?tab=places` }]
      : []),
  ]
  const title = view ? `${t(placeKindTexts[view.place.kind])} ${view.place.code}` : t(texts.place)
  return (
    <Page
      title={title}
      crumbs={crumbs}
      actions={view && <Button onPress={() => window.print()}>{t(texts.print)}</Button>}
    >
      <Loaded read={read}>
        {(data) => (
          <>
            <DescriptionList
              items={[
                { term: t(texts.code), value: <Code>{data.place.code}</Code> },
                { term: t(texts.label), value: <Bidi>{data.place.label || '—'}</Bidi> },
                { term: t(texts.store), value: <Bidi>{`${data.armoury.code} · ${data.armoury.name}`}</Bidi> },
                { term: t(texts.site), value: t(data.siteName) },
                {
                  term: t(texts.filled),
                  value: t(texts.heldOf, { held: number(data.filled), room: number(data.place.capacity) }),
                },
              ]}
            />
            <ScanForm key={`${data.place.id} ${data.filled}`} view={data} />
            <Section title={t(texts.contents)}>
              <Table
                caption={t(texts.contents)}
                rows={data.weapons}
                order={list.order}
                onOrder={list.setOrder}
                rowKey={({ weaponId }) => weaponId}
                empty={<Empty>{t(texts.empty)}</Empty>}
                columns={[
                  {
                    key: 'tag',
                    header: t(texts.tag),
                    cell: ({ weaponId, tag }) => (
                      <Link href={`/weapons/${weaponId}`}>
                        <Code>{tag}</Code>
                      </Link>
                    ),
                    ordered: true,
                  },
                  { key: 'class', header: t(texts.class), cell: (one) => t(classTexts[one.class]) },
                  { key: 'model', header: t(texts.model), cell: ({ model }) => <Bidi>{model}</Bidi> },
                  { key: 'serial', header: t(texts.serial), cell: ({ serial }) => <Code>{serial ?? '—'}</Code> },
                  {
                    key: 'put',
                    header: t(texts.putAt),
                    cell: ({ putAt }) => <DateText value={putAt} plain />,
                    ordered: true,
                  },
                ]}
              />
              <Pagination {...data} onPage={list.setPage} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function ScanForm({ view: { place, armoury, bar } }: { view: PlaceView }) {
  const t = useText()
  const { number, list } = useFormat()
  const { actor } = useSession()
  const [typed, setTyped] = useState('')
  const [way, setWay] = useState<'in' | 'out'>('in')
  const into = useAction(putIn)
  const out = useAction(takeOut)
  const tags = tagsOf(typed)
  const wrong = tags.filter((tag) => !isPrintedNumber(tag))
  const why = !actor.roles.includes('armourer')
    ? t(texts.onlyArmourer)
    : armoury.kind === 'partsStore'
      ? t(texts.partsOnly)
      : bar === 'shut'
        ? t(texts.notOpen)
        : bar === 'locked' && way === 'out'
          ? t(texts.locked)
          : undefined
  return (
    <Form
      state={way === 'in' ? into : out}
      input={() => ({ id: place.id, tags })}
      onDone={() => setTyped('')}
      submit={t(way === 'in' ? texts.putIn : texts.takeOut)}
      disabledReason={why}
    >
      <RadioGroup
        name="way"
        label={t(texts.inOrOut)}
        value={way}
        onChange={setWay}
        choices={[
          { key: 'in' as const, label: t(texts.putIn) },
          { key: 'out' as const, label: t(texts.takeOut) },
        ]}
      />
      <TextField
        name="tags"
        label={t(texts.scanTags)}
        hint={t(texts.scanHint, { most: number(mostTags) })}
        value={typed}
        onChange={setTyped}
        lines={5}
        code
        autoFocus={why === undefined}
      />
      <p className="hint" aria-live="polite">
        {t(texts.scanned, { count: number(tags.length) })}
      </p>
      {wrong.length > 0 && <Notice kind="warning">{t(texts.wrongDigit, { tags: list(wrong.slice(0, 5)) })}</Notice>}
    </Form>
  )
}
