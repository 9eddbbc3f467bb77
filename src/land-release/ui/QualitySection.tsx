import { resultTexts, severityTexts, statusTexts, visitKindTexts } from '../../quality-visits/code-lists.ts'
import { recordVisit } from '../../quality-visits/visit-actions.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import type { LandLedgerView } from '../views.ts'
import { texts } from './texts.ts'

/** What quality officers saw of the work in an area, and what of it is not put right. */
export function QualitySection({ view: { hazard, visits, nonConformities } }: { view: LandLedgerView }) {
  const t = useText()
  const { number } = useFormat()
  const mayVisit = useRoleBar(recordVisit) === undefined
  return (
    <Section
      title={t(texts.quality)}
      actions={
        mayVisit && <ButtonLink href={`/quality-visits/new?hazard=${hazard.id}`}>{t(texts.recordVisit)}</ButtonLink>
      }
    >
      {visits.length === 0 ? (
        <p className="muted">{t(texts.noVisits)}</p>
      ) : (
        <Table
          caption={t(texts.quality)}
          rows={visits}
          rowKey={({ id }) => id}
          empty={null}
          columns={[
            {
              key: 'day',
              header: t(texts.day),
              cell: (visit) => (
                <Link href={`/quality-visits/${visit.id}`}>
                  <DateText value={visit.visitedOn} plain />
                </Link>
              ),
            },
            { key: 'kind', header: t(texts.visitKind), cell: (visit) => t(visitKindTexts[visit.kind]) },
            {
              key: 'sample',
              header: t(texts.sampled),
              end: true,
              cell: ({ sampleM2 }) => (sampleM2 === null ? '—' : number(Math.round(sampleM2))),
            },
            {
              key: 'result',
              header: t(texts.result),
              cell: (visit) => (
                <Badge tone={visit.result === 'conforms' ? 'good' : 'bad'}>{t(resultTexts[visit.result])}</Badge>
              ),
            },
          ]}
        />
      )}
      {nonConformities.length > 0 && (
        <ul className="plain">
          {nonConformities.map((found) => (
            <li key={found.id}>
              <Link href={`/quality-visits/${found.visitId}`}>{t(severityTexts[found.severity])}</Link> ·{' '}
              <bdi>{found.description}</bdi> · {t(statusTexts[found.status])}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
