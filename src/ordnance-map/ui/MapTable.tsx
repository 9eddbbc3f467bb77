import { hazardLooks } from '../../hazards/ui/HazardsPage.tsx'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { PatternSample } from '../../web/map/CountryMap.tsx'
import { PointSample } from '../../web/map/PointSample.tsx'
import type { OrdnanceMapRow } from '../views.ts'
import { classWords, hrefOf, layerWords, statusWords } from './layers.ts'
import { texts } from './texts.ts'

/** What is on the map, in words. */
export function MapTable({
  caption,
  rows,
  ...order
}: { caption: string; rows: readonly OrdnanceMapRow[] } & Partial<
  Pick<OrderedRows<OrdnanceMapRow>, 'order' | 'onOrder'>
>) {
  const t = useText()
  const { number } = useFormat()
  const columns: Column<OrdnanceMapRow>[] = [
    {
      key: 'name',
      header: t(texts.name),
      cell: (row) => (
        <Link href={hrefOf(row)}>
          <Bidi>{row.name}</Bidi>
        </Link>
      ),
    },
    {
      key: 'what',
      header: t(texts.what),
      cell: (row) => (
        <>
          {row.kind === null ? (
            <PointSample look={row.standing ? 'standing' : 'ended'} />
          ) : (
            <PatternSample look={hazardLooks[row.kind]} />
          )}{' '}
          {t(layerWords(row.layer))}
        </>
      ),
    },
    { key: 'class', header: t(texts.class), cell: (row) => t(classWords(row)) },
    {
      key: 'place',
      header: t(texts.place),
      cell: ({ placeName, onMap }) => (
        <>
          {placeName && t(placeName)} {!onMap && <span className="muted">{t(texts.noPoint)}</span>}
        </>
      ),
    },
    {
      key: 'area',
      header: t(texts.area),
      end: true,
      cell: ({ areaM2 }) => (areaM2 === null ? '' : number(Math.round(areaM2))),
    },
    { key: 'at', header: t(texts.at), ordered: true, cell: ({ at }) => <Moment value={at} /> },
    {
      key: 'status',
      header: t(texts.status),
      cell: (row) => <Badge tone={row.standing ? 'bad' : 'neutral'}>{t(statusWords(row))}</Badge>,
    },
  ]
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty>{t(texts.none)}</Empty>}
      {...order}
    />
  )
}
