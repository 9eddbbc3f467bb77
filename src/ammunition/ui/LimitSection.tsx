import { useMemo, useState } from 'react'
import { circleAround, type Point } from '../../kernel/geo.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import type { MapShape } from '../../web/map/shapes.ts'
import { useSession } from '../../web/session.tsx'
import { exposureTexts } from '../code-texts.ts'
import { recordExposure, withdrawExposure } from '../limit-actions.ts'
import { type Exposure, ExposureKind, type Limit, limitsOf, requiredMetres } from '../limits.ts'
import type { MagazineView } from '../views.ts'
import { Kilograms } from './Names.tsx'
import { PointField } from './PointField.tsx'
import { storage } from './storage-texts.ts'
import { texts } from './texts.ts'
import { typedPoint } from './typed.ts'

/** How large an exposure is drawn, in metres: a house. */
const dotMetres = 12

/** What each exposure allows the magazine, the one that allows least first; on a map and in a table. */
export function LimitSection({ view }: { view: MagazineView }) {
  const t = useText()
  const { magazine, facing, factors, grams } = view
  const limits = useMemo(() => (factors ? limitsOf(grams, facing, factors.factors) : []), [grams, facing, factors])
  const over = limits.some(({ exceeded, waived }) => exceeded && !waived)
  return (
    <Section title={t(storage.limits)}>
      <Notice kind={over ? 'danger' : 'info'} title={t(storage.aid)}>
        {over && <p>{t(storage.exceeded)}</p>}
        <p>{t(storage.aidText)}</p>
        {magazine.latitude === null && <p>{t(storage.notLocated)}</p>}
        {factors === null && <p>{t(storage.noFactors)}</p>}
      </Notice>
      <LimitMap view={view} limits={limits} />
      <LimitTable view={view} limits={limits} />
      <Disclosure title={t(storage.addExposure)}>
        {(close) => <ExposureForm siteId={magazine.siteId} onDone={close} />}
      </Disclosure>
    </Section>
  )
}

function LimitMap({ view, limits }: { view: MagazineView; limits: readonly Limit[] }) {
  const t = useText()
  const { magazine, exposures, factors, grams } = view
  const { latitude, longitude } = magazine
  const shapes = useMemo((): MapShape[] => {
    if (latitude === null || longitude === null || factors === null) return []
    const at: Point = [longitude, latitude]
    const kinds = [...new Set(limits.map(({ kind }) => kind))]
    const rings = kinds.flatMap((kind): MapShape[] => {
      const metres = requiredMetres(grams, factors.factors[kind])
      const label = `${t(exposureTexts[kind])} ${Math.ceil(metres)} m`
      return metres < 1 ? [] : [{ key: kind, points: circleAround(at, metres), look: 'lines', label }]
    })
    const near = exposures.flatMap((one): MapShape[] => {
      const limit = limits.find(({ id }) => id === one.id)
      if (!limit) return []
      const points = circleAround([one.longitude, one.latitude], dotMetres)
      return [{ key: one.id, points, look: limit.exceeded ? 'crossed' : 'dots', label: one.name }]
    })
    return [...rings, ...near]
  }, [latitude, longitude, factors, limits, grams, exposures, t])
  if (shapes.length === 0) return null
  const keys = [
    { look: 'lines', word: t(storage.keyRequired) },
    { look: 'dots', word: t(storage.keyFine) },
    { look: 'crossed', word: t(storage.keyNear) },
  ] as const
  return <CountryMap label={t(storage.map)} shapes={shapes} keys={keys} closest={15} />
}

function LimitTable({ view: { exposures, facing }, limits }: { view: MagazineView; limits: readonly Limit[] }) {
  const t = useText()
  const { number } = useFormat()
  const standing = exposures.filter(({ status }) => status === 'standing')
  const rows = standing
    .map((exposure) => ({
      exposure,
      metres: facing.find(({ id }) => id === exposure.id)?.metres,
      limit: limits.find(({ id }) => id === exposure.id),
    }))
    .toSorted((a, b) => (a.limit?.allowedGrams ?? 0) - (b.limit?.allowedGrams ?? 0))
  return (
    <Table
      caption={t(storage.limits)}
      rows={rows}
      rowKey={({ exposure }) => exposure.id}
      empty={<Empty>{t(storage.noExposures)}</Empty>}
      columns={[
        { key: 'name', header: t(storage.exposure), cell: ({ exposure }) => <Bidi>{exposure.name}</Bidi> },
        { key: 'kind', header: t(storage.kind), cell: ({ exposure }) => t(exposureTexts[exposure.kind]) },
        {
          key: 'metres',
          header: t(storage.metres),
          cell: ({ metres }) => (metres === undefined ? '—' : number(metres)),
          end: true,
        },
        {
          key: 'required',
          header: t(storage.required),
          cell: ({ limit }) => (limit ? number(limit.requiredMetres) : '—'),
          end: true,
        },
        {
          key: 'allowed',
          header: t(storage.allowed),
          cell: ({ limit }) => (limit ? <Kilograms grams={limit.allowedGrams} /> : '—'),
          end: true,
        },
        { key: 'state', header: t(texts.status), cell: ({ limit }) => limit && <LimitBadge limit={limit} /> },
        {
          key: 'withdraw',
          header: t(storage.withdraw),
          cell: ({ exposure }) => (
            <Disclosure title={t(storage.withdraw)}>
              {(close) => <WithdrawForm exposure={exposure} onDone={close} />}
            </Disclosure>
          ),
        },
      ]}
    />
  )
}

function LimitBadge({ limit: { exceeded, waived } }: { limit: Limit }) {
  const t = useText()
  if (!exceeded) return <Badge tone="good">{t(storage.within)}</Badge>
  if (waived) return <Badge tone="waiting">{t(storage.waived)}</Badge>
  return (
    <Badge tone="bad" icon="warning">
      {t(storage.exceeded)}
    </Badge>
  )
}

function ExposureForm({ siteId, onDone }: { siteId: string; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<ExposureKind | ''>('')
  const [name, setName] = useState('')
  const [point, setPoint] = useState('')
  const may = actor.roles.some((role) => recordExposure.roles.includes(role))
  return (
    <Form
      state={useAction(recordExposure)}
      input={() => ({ id, siteId, kind, name, ...(typedPoint(point) ?? { latitude: null, longitude: null }) })}
      onDone={onDone}
      submit={t(storage.addExposure)}
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      <Select
        name="kind"
        label={t(storage.kind)}
        value={kind}
        onChange={setKind}
        choices={ExposureKind.options.map((key) => ({ key, label: t(exposureTexts[key]) }))}
      />
      <TextField name="name" label={t(storage.name)} value={name} onChange={setName} />
      <PointField value={point} onChange={setPoint} />
    </Form>
  )
}

function WithdrawForm({ exposure, onDone }: { exposure: Exposure; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState('')
  const may = actor.roles.some((role) => withdrawExposure.roles.includes(role))
  const own = exposure.recordedBy === actor.id ? t(storage.withdrawOwn) : undefined
  return (
    <Form
      state={useAction(withdrawExposure)}
      input={() => ({ id: exposure.id, reason })}
      onDone={onDone}
      submit={t(storage.withdraw)}
      look="danger"
      disabledReason={may ? own : t(texts.onlyKeepers)}
    >
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}
