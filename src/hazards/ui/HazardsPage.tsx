import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { CountryMap, PatternSample } from '../../web/map/CountryMap.tsx'
import type { ShapeLook } from '../../web/map/shapes.ts'
import { useSession } from '../../web/session.tsx'
import { contaminationTexts, kindTexts, statusTexts } from '../code-lists.ts'
import { Hazard, HazardKind, surveyors } from '../hazard.ts'
import { type HazardRow, HazardsView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['standing', 'all', ...Hazard.shape.status.options] as const
const kinds = ['all', ...HazardKind.options] as const
const filterTexts = { ...statusTexts, standing: texts.standing, all: texts.all }
export const hazardLooks: Readonly<Record<Hazard['kind'], ShapeLook>> = { suspected: 'lines', confirmed: 'crossed' }
export const hazardTones: Readonly<Record<Hazard['status'], Tone>> = {
  open: 'bad',
  suspended: 'waiting',
  divided: 'neutral',
  united: 'neutral',
  released: 'moving',
  handedOver: 'good',
  closed: 'good',
}

/** The register: hazardous areas on the map, and the same in a table. */
export function HazardsPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses, kind: kinds }, '-recorded')
  const read = useRead(list.path('/api/hazards'), HazardsView)
  const records = surveyors.some((role) => actor.roles.includes(role))
  return (
    <Page
      title={t(texts.hazards)}
      lead={t(texts.lead)}
      actions={
        records && (
          <ButtonLink href="/hazards/new" look="main">
            {t(texts.record)}
          </ButtonLink>
        )
      }
    >
      <Notice kind="warning">{t(texts.aid)}</Notice>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : kindTexts[key]) }))}
        />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(filterTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <CountryMap
              label={t(texts.map)}
              closest={14}
              shapes={data.hazards.map(({ hazard, points }) => ({
                key: hazard.id,
                points,
                look: hazardLooks[hazard.kind],
                label: hazard.name,
              }))}
              keys={HazardKind.options.map((kind) => ({ look: hazardLooks[kind], word: t(kindTexts[kind]) }))}
            />
            <Table
              caption={t(texts.hazards)}
              columns={columnsIn(t, number)}
              rows={data.hazards}
              rowKey={({ hazard }) => hazard.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useText>, number: (value: number) => string): Column<HazardRow>[] {
  return [
    {
      key: 'name',
      header: t(texts.name),
      cell: ({ hazard }) => (
        <Link href={`/hazards/${hazard.id}`}>
          <Bidi>{hazard.name}</Bidi>
        </Link>
      ),
    },
    {
      key: 'kind',
      header: t(texts.kind),
      cell: ({ hazard }) => (
        <>
          <PatternSample look={hazardLooks[hazard.kind]} /> {t(kindTexts[hazard.kind])}
        </>
      ),
    },
    { key: 'what', header: t(texts.contamination), cell: ({ hazard }) => t(contaminationTexts[hazard.contamination]) },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
    {
      key: 'area',
      header: t(texts.area),
      ordered: true,
      end: true,
      cell: ({ hazard }) => number(Math.round(hazard.areaM2)),
    },
    {
      key: 'recorded',
      header: t(texts.recorded),
      ordered: true,
      cell: ({ hazard }) => <Moment value={hazard.recordedAt} />,
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ hazard }) => <Badge tone={hazardTones[hazard.status]}>{t(statusTexts[hazard.status])}</Badge>,
    },
  ]
}
