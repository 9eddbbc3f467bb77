import type { ReactNode } from 'react'
import { areaKm2, labelPoint } from '../../kernel/geo.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Grade, SourceText } from '../../web/kit/SourceFields.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { PatternSample } from '../../web/map/CountryMap.tsx'
import type { MapShape, ShapeLook } from '../../web/map/shapes.ts'
import type { GroupArea } from '../area.ts'
import type { GroupName } from '../views.ts'
import { areaTexts } from './code-texts.ts'
import { GroupLink } from './GroupLink.tsx'
import { texts } from './texts.ts'

export const areaLooks: Readonly<Record<GroupArea['kind'], ShapeLook>> = {
  controls: 'lines',
  present: 'dots',
  contested: 'crossed',
}

/** An area as it is drawn, called by its group's code. */
export function shapeOf(area: GroupArea, code: string): MapShape {
  return { key: area.id, points: area.points, look: areaLooks[area.kind], label: code }
}

interface Row {
  readonly area: GroupArea
  readonly group?: GroupName
}

/** The areas in words: the same that the map shows, for whoever cannot see it. `more` stands under the last day. */
export function AreaTable({ rows, more }: { rows: readonly Row[]; more?: (area: GroupArea) => ReactNode }) {
  const t = useText()
  const { number } = useFormat()
  const groups: Column<Row>[] = rows.some(({ group }) => group)
    ? [
        {
          key: 'group',
          header: t(texts.group),
          cell: ({ group }) => group && <GroupLink group={group} />,
          sort: ({ group }) => group?.code ?? '',
        },
      ]
    : []
  const columns: Column<Row>[] = [
    ...groups,
    {
      key: 'kind',
      header: t(texts.kind),
      cell: ({ area }) => (
        <>
          <PatternSample look={areaLooks[area.kind]} /> {t(areaTexts[area.kind])}
          {area.status === 'withdrawn' && <Badge tone="bad">{t(texts.withdrawn)}</Badge>}
          {area.outsideCountry && (
            <Badge tone="waiting" icon="warning">
              {t(texts.outside)}
            </Badge>
          )}
        </>
      ),
      sort: ({ area }) => t(areaTexts[area.kind]),
    },
    {
      key: 'where',
      header: t(texts.middle),
      cell: ({ area }) => {
        const [x, y] = labelPoint(area.points)
        return <Code>{`${y.toFixed(2)}, ${x.toFixed(2)}`}</Code>
      },
    },
    {
      key: 'size',
      header: t(texts.size),
      end: true,
      cell: ({ area }) => t(texts.km2, { km2: number(Math.round(areaKm2(area.points))) }),
      sort: ({ area }) => areaKm2(area.points),
    },
    {
      key: 'from',
      header: t(texts.from),
      cell: ({ area }) => <DateText value={area.fromDay} plain />,
      sort: ({ area }) => area.fromDay,
    },
    {
      key: 'until',
      header: t(texts.until),
      cell: ({ area }) => (
        <>
          {area.untilDay === null ? t(texts.stillLasts) : <DateText value={area.untilDay} plain />}
          {area.endedReason !== null && <q>{area.endedReason}</q>}
          {more?.(area)}
        </>
      ),
    },
    {
      key: 'source',
      header: t(texts.source),
      cell: ({ area }) => (
        <>
          <SourceText source={area.source} />
          <div>
            <Grade source={area.source} />
          </div>
        </>
      ),
    },
  ]
  return (
    <Table
      caption={t(texts.areas)}
      columns={columns}
      rows={rows}
      rowKey={({ area }) => area.id}
      empty={<Empty>{t(texts.noAreas)}</Empty>}
    />
  )
}
