import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import type { Lot } from '../lot.ts'
import { locateMagazine, openCompartment } from '../magazine-actions.ts'
import { MagazineView } from '../views.ts'
import { LimitSection } from './LimitSection.tsx'
import { Amount, HazardCode, Kilograms } from './Names.tsx'
import { PointField } from './PointField.tsx'
import { storage } from './storage-texts.ts'
import { texts } from './texts.ts'
import { typedPoint } from './typed.ts'
import { WaiverSection } from './WaiverSection.tsx'

/** A magazine: what lies in each compartment, how far its exposures are, and what may be left aside in it. */
export function MagazinePage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/magazines/${id}`, MagazineView)
  return (
    <Page
      title={`${t(storage.magazine)} ${read.data?.magazine.code ?? ''}`}
      crumbs={[{ title: t(storage.magazines), href: '/magazines' }]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            <Compartments view={view} />
            <LimitSection view={view} />
            <WaiverSection view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function useMay(): string | undefined {
  const t = useText()
  const { actor } = useSession()
  return actor.roles.some((role) => openCompartment.roles.includes(role)) ? undefined : t(texts.onlyKeepers)
}

function Head({ view: { magazine, siteName, grams, table } }: { view: MagazineView }) {
  const t = useText()
  const { latitude, longitude } = magazine
  return (
    <>
      {table === null && (
        <Notice kind="warning">
          {t(storage.noTable)} <Link href="/ammunition-rules">{t(storage.rules)}</Link>
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: t(storage.name), value: <Bidi>{magazine.name}</Bidi> },
          { term: t(texts.site), value: t(siteName) },
          { term: t(texts.neq), value: <Kilograms grams={grams} /> },
          {
            term: t(storage.point),
            value: latitude === null || longitude === null ? '—' : <Code>{`${latitude}, ${longitude}`}</Code>,
          },
        ]}
      />
      <Disclosure title={t(storage.locate)}>{(close) => <LocateForm id={magazine.id} onDone={close} />}</Disclosure>
    </>
  )
}

function LocateForm({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText()
  const [point, setPoint] = useState('')
  const why = useMay()
  return (
    <Form
      state={useAction(locateMagazine)}
      input={() => ({ id, ...(typedPoint(point) ?? { latitude: null, longitude: null }) })}
      onDone={onDone}
      submit={t(storage.locate)}
      disabledReason={why}
    >
      <PointField value={point} onChange={setPoint} />
    </Form>
  )
}

/** A lot in a compartment, or a compartment in which nothing lies. */
interface Row {
  readonly key: string
  readonly code: string
  readonly lot: Lot | null
  readonly quantity: number
  readonly grams: number
}

function Compartments({ view: { magazine, compartments } }: { view: MagazineView }) {
  const t = useText()
  const rows = compartments.flatMap(({ id, code, lots }): Row[] =>
    lots.length === 0
      ? [{ key: id, code, lot: null, quantity: 0, grams: 0 }]
      : lots.map((one) => ({ key: `${id} ${one.lot.id}`, code, ...one })),
  )
  return (
    <Section title={t(storage.compartments)}>
      <Table
        caption={t(storage.compartments)}
        rows={rows}
        rowKey={({ key }) => key}
        empty={<Empty>{t(storage.empty)}</Empty>}
        columns={[
          { key: 'code', header: t(storage.compartment), cell: ({ code }) => <Code>{code}</Code> },
          {
            key: 'lot',
            header: t(texts.lot),
            cell: (row) =>
              row.lot === null ? (
                <span className="muted">{t(storage.empty)}</span>
              ) : (
                <Link href={`/ammunition/${row.lot.id}`}>
                  <Code>{row.lot.tag}</Code> <Bidi>{row.lot.nomenclature}</Bidi>
                </Link>
              ),
          },
          { key: 'hazard', header: t(texts.hazard), cell: (row) => row.lot && <HazardCode lot={row.lot} /> },
          {
            key: 'quantity',
            header: t(texts.quantity),
            cell: (row) => row.lot && <Amount quantity={row.quantity} unit={row.lot.unit} />,
            end: true,
          },
          { key: 'neq', header: t(texts.neq), cell: (row) => row.lot && <Kilograms grams={row.grams} />, end: true },
        ]}
      />
      <Disclosure title={t(storage.openCompartment)}>
        {(close) => <CompartmentForm magazineId={magazine.id} onDone={close} />}
      </Disclosure>
    </Section>
  )
}

function CompartmentForm({ magazineId, onDone }: { magazineId: string; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [code, setCode] = useState('')
  const why = useMay()
  return (
    <Form
      state={useAction(openCompartment)}
      input={() => ({ id, magazineId, code })}
      onDone={onDone}
      submit={t(storage.openCompartment)}
      disabledReason={why}
    >
      <TextField
        name="code"
        label={t(storage.code)}
        value={code}
        onChange={(typed) => setCode(typed.toUpperCase())}
        code
      />
    </Form>
  )
}
