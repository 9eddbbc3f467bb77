import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useCountText, useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import type { Armoury } from '../armoury.ts'
import { addPlace } from '../armoury-actions.ts'
import { StoragePlace } from '../storage-place.ts'
import { PlacesView, UnplacedView } from '../views.ts'
import { placeKindTexts, texts } from './texts.ts'
import { wholeNumber } from './typed.ts'

const kinds = ['all', ...StoragePlace.shape.kind.options] as const

/** The racks, shelves and boxes of a store, and how full each is. */
export function PlaceList({ armoury }: { armoury: Armoury }) {
  const t = useText()
  const { number } = useFormat()
  const list = useListQuery({ tab: ['now', 'places'], kind: kinds }, '')
  const read = useRead(`${list.path('/api/storage-places')}&armoury=${armoury.id}`, PlacesView)
  const unplaced = useRead(`/api/armouries/${armoury.id}/unplaced`, UnplacedView)
  const countOf = useCountText()
  return (
    <Section title={t(texts.places)}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : placeKindTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.places)}
              rows={data.places}
              rowKey={({ place }) => place.id}
              empty={<Empty>{t(texts.noPlaces)}</Empty>}
              columns={[
                {
                  key: 'code',
                  header: t(texts.code),
                  cell: ({ place }) => (
                    <Link href={`/armouries/places/${place.id}`}>
                      <Code>{place.code}</Code>
                    </Link>
                  ),
                },
                { key: 'kind', header: t(texts.kind), cell: ({ place }) => t(placeKindTexts[place.kind]) },
                { key: 'label', header: t(texts.label), cell: ({ place }) => <Bidi>{place.label || '—'}</Bidi> },
                {
                  key: 'filled',
                  header: t(texts.filled),
                  cell: ({ place, filled }) => (
                    <span className="row">
                      {t(texts.heldOf, { held: number(filled), room: number(place.capacity) })}
                      {filled >= place.capacity && <Badge tone="waiting">{t(texts.full)}</Badge>}
                    </span>
                  ),
                  end: true,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
      {unplaced.data && <p className="hint">{t(texts.unplaced, { count: countOf(unplaced.data.count) })}</p>}
      <Disclosure title={t(texts.addPlace)}>{(close) => <AddForm armouryId={armoury.id} onDone={close} />}</Disclosure>
    </Section>
  )
}

function AddForm({ armouryId, onDone }: { armouryId: string; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<StoragePlace['kind']>('rack')
  const [label, setLabel] = useState('')
  const [capacity, setCapacity] = useState('')
  const may = actor.roles.some((role) => addPlace.roles.includes(role))
  return (
    <Form
      state={useAction(addPlace)}
      input={() => ({ id, armouryId, kind, label, capacity: wholeNumber(capacity) })}
      onDone={onDone}
      submit={t(texts.addPlace)}
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      <Select
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={StoragePlace.shape.kind.options.map((key) => ({ key, label: t(placeKindTexts[key]) }))}
      />
      <TextField name="label" label={t(texts.label)} value={label} onChange={setLabel} optional />
      <TextField
        name="capacity"
        label={t(texts.capacity)}
        value={capacity}
        onChange={setCapacity}
        inputMode="numeric"
        code
      />
    </Form>
  )
}
