import { nameIn } from '../../facilities/code-lists.ts'
import { FacilityName } from '../../facilities/ui/FacilityName.tsx'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { affectedKindTexts } from '../code-lists.ts'
import { type Affected, peoplePerKm2, sumsOf } from '../consequences.ts'
import { texts } from './texts.ts'

/** What lies inside a cordon, the nearest first, with the sums and how they were estimated. */
export function AffectedTable({ caption, affected }: { caption: string; affected: readonly Affected[] }) {
  const t = useText()
  const { number } = useFormat()
  if (affected.length === 0) return <Notice kind="info">{t(texts.nothingInside)}</Notice>
  const sums = sumsOf(affected)
  const said = (value: number | null) => (value === null ? '—' : number(value))
  return (
    <>
      <p>
        <strong>
          {t(texts.residents, {
            people: number(sums.residents),
            byDay: number(sums.byDay),
            roads: number(sums.roads),
          })}
        </strong>
      </p>
      <p className="hint">{t(texts.estimate, { density: number(peoplePerKm2), unknown: number(sums.unknown) })}</p>
      <Table
        caption={caption}
        rows={affected}
        rowKey={({ what, id }) => `${what} ${id}`}
        columns={[
          { key: 'name', header: t(texts.called), cell: (one) => <AffectedName one={one} /> },
          {
            key: 'what',
            header: t(texts.what),
            cell: (one) => (
              <>
                {t(affectedKindTexts(one))}
                {one.what === 'facility' && one.kind === 'road' && <strong> · {t(texts.closeRoad)}</strong>}
                {one.approximate && <span className="muted"> · {t(texts.approximate)}</span>}
              </>
            ),
          },
          {
            key: 'metres',
            header: t(texts.distance),
            end: true,
            sort: ({ metres }) => metres,
            cell: ({ metres }) => number(Math.round(metres)),
          },
          {
            key: 'bearing',
            header: t(texts.bearing),
            end: true,
            cell: ({ bearing }) => <Code>{`${Math.round(bearing)}°`}</Code>,
          },
          {
            key: 'people',
            header: t(texts.people),
            cell: ({ peopleDay, peopleNight, peopleInside }) => (
              <>
                {said(peopleDay)} / {said(peopleNight)}
                {peopleInside !== null && <> · {t(texts.peopleInside, { people: number(peopleInside) })}</>}
              </>
            ),
          },
        ]}
      />
    </>
  )
}

const pages = { hazard: '/hazards', report: '/ordnance-reports' } as const

function AffectedName({ one }: { one: Affected }) {
  const { language } = useLanguage()
  if (one.what === 'facility') return <FacilityName {...one} />
  const name = <Bidi>{nameIn(language, one)}</Bidi>
  return one.what === 'site' ? name : <Link href={`${pages[one.what]}/${one.id}`}>{name}</Link>
}
