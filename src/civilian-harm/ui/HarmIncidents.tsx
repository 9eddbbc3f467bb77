import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { LowBestHigh } from '../../web/kit/LowBestHigh.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { gradeTexts, harmTexts, objectTexts } from '../code-lists.ts'
import { gradeOf } from '../harm.ts'
import { HarmIncidentsView } from '../views.ts'
import { texts } from './texts.ts'

/** The incidents beneath the figures; each opens in the log. */
export function HarmIncidents({ from, to }: { from: string; to: string }) {
  const t = useText()
  const { list } = useFormat()
  const [page, setPage] = useState(1)
  const read = useRead(`/api/civilian-harm/incidents?from=${from}&to=${to}&page=${page}`, HarmIncidentsView)
  return (
    <Section title={t(texts.list)}>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.list)}
              rows={data.incidents}
              rowKey={({ id }) => id}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'incident',
                  header: t(texts.incident),
                  cell: ({ id, reference }) => (
                    <Link href={`/incidents/${id}`}>
                      <Code>{reference}</Code>
                    </Link>
                  ),
                },
                { key: 'day', header: t(texts.day), cell: ({ startedOn }) => <DateText value={startedOn} plain /> },
                { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
                {
                  key: 'hit',
                  header: t(texts.hit),
                  wide: true,
                  cell: ({ damaged, migrants }) =>
                    list([
                      ...damaged.map((object) => t(objectTexts[object])),
                      ...(migrants === 'yes' ? [t(texts.migrants)] : []),
                    ]) || '—',
                },
                ...(['killed', 'injured'] as const).map((harm) => ({
                  key: harm,
                  header: t(harmTexts[harm]),
                  end: true,
                  cell: (row: (typeof data.incidents)[number]) => <LowBestHigh of={row[harm]} />,
                })),
                {
                  key: 'grade',
                  header: t(texts.grade),
                  cell: ({ state, disputed }) => {
                    const grade = gradeOf(state)
                    return (
                      <>
                        {grade && (
                          <Badge tone={grade === 'unconfirmed' ? 'waiting' : 'good'}>{t(gradeTexts[grade])}</Badge>
                        )}{' '}
                        {disputed && <Badge tone="bad">{t(texts.contested)}</Badge>}
                      </>
                    )
                  },
                },
              ]}
            />
            <Pagination {...data} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Section>
  )
}
