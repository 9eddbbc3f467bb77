import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { stationTexts, statusTexts } from '../code-lists.ts'
import { flowReaders } from '../station.ts'
import { PersonVisitsView } from '../views.ts'
import { texts } from './texts.ts'
import { VisitLink } from './VisitParts.tsx'
import { visitTexts } from './visit-texts.ts'

/** The visits of a person to sites, on their page, for who works with sites. */
export function VisitsPanel({ personId }: { personId: string }) {
  const { actor } = useSession()
  return actor.roles.some((role) => flowReaders.includes(role)) && <Visits personId={personId} />
}

function Visits({ personId }: { personId: string }) {
  const t = useText()
  const read = useRead(`/api/people/${personId}/site-visits`, PersonVisitsView)
  return (
    <Section title={t(visitTexts.personVisits)}>
      <Loaded read={read}>
        {({ visits }) => (
          <Table
            caption={t(visitTexts.personVisits)}
            rows={visits}
            rowKey={({ id }) => id}
            empty={<Empty>{t(visitTexts.noVisits)}</Empty>}
            columns={[
              { key: 'number', header: t(texts.number), cell: (visit) => <VisitLink {...visit} /> },
              { key: 'site', header: t(texts.site), cell: ({ siteName }) => t(siteName) },
              {
                key: 'status',
                header: t(texts.status),
                cell: ({ status, station }) => (
                  <span className="row">
                    <Badge tone={status === 'open' ? 'moving' : status === 'discharged' ? 'good' : 'neutral'}>
                      {t(statusTexts[status])}
                    </Badge>
                    {station && t(stationTexts[station])}
                  </span>
                ),
              },
              {
                key: 'arrived',
                header: t(texts.arrived),
                cell: ({ arrivedAt }) => <DateText value={arrivedAt} plain />,
              },
              {
                key: 'left',
                header: t(texts.left),
                cell: ({ leftAt }) => (leftAt === null ? '—' : <DateText value={leftAt} plain />),
              },
            ]}
          />
        )}
      </Loaded>
    </Section>
  )
}
