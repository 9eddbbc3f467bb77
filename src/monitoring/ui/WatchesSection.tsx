import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { visibilityTexts } from '../code-lists.ts'
import { WatchesView } from '../views.ts'
import { texts } from './texts.ts'

/** The watches of a post or patrol, the newest first; those that were withdrawn stay, and count nothing. */
export function WatchesSection({ path }: { path: string }) {
  const t = useText()
  const { number } = useFormat()
  const [page, setPage] = useState(1)
  const read = useRead(`/api/watches?${path}&page=${page}`, WatchesView)
  return (
    <Section title={t(texts.watches)}>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.watches)}
              rows={data.watches}
              rowKey={({ watch }) => watch.id}
              empty={<Empty>{t(texts.noWatches)}</Empty>}
              columns={[
                {
                  key: 'began',
                  header: t(texts.began),
                  cell: ({ watch }) => (
                    <Link href={`/watches/${watch.id}`}>
                      <Moment value={watch.beganAt} />
                    </Link>
                  ),
                },
                {
                  key: 'ended',
                  header: t(texts.ended),
                  cell: ({ watch }) =>
                    watch.endedAt === null ? (
                      <Badge tone="moving">{t(texts.goesOn)}</Badge>
                    ) : (
                      <Moment value={watch.endedAt} />
                    ),
                },
                { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
                {
                  key: 'visibility',
                  header: t(texts.visibility),
                  cell: ({ watch }) => t(visibilityTexts[watch.visibility]),
                },
                {
                  key: 'hours',
                  header: t(texts.counted),
                  end: true,
                  cell: ({ watch, hours }) =>
                    watch.withdrawn ? (
                      <Badge tone="neutral">{t(texts.withdrawn)}</Badge>
                    ) : (
                      number(Math.round(hours * 10) / 10)
                    ),
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
