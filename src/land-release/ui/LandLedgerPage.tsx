import { statusTexts } from '../../hazards/code-lists.ts'
import { hazardTones } from '../../hazards/ui/HazardsPage.tsx'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import type { MapShape } from '../../web/map/shapes.ts'
import { useParam } from '../../web/navigation.ts'
import { causeTexts, entryTexts } from '../code-lists.ts'
import { LandLedgerView } from '../views.ts'
import { HandoverSection } from './HandoverSection.tsx'
import { MissedItemsSection } from './MissedItemsSection.tsx'
import { QualitySection } from './QualitySection.tsx'
import { ReleaseSteps } from './ReleaseSteps.tsx'
import { Sums } from './Sums.tsx'
import { texts } from './texts.ts'
import { WorkSection } from './WorkSection.tsx'

/** The ledger of one area: what it adds up to, the work, its quality, its release and what came after. */
export function LandLedgerPage() {
  const t = useText()
  const read = useRead(`/api/land-ledgers/${useParam('id')}`, LandLedgerView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={view.hazard.name}
          heading={<Bidi>{view.hazard.name}</Bidi>}
          crumbs={[{ title: t(texts.ledgers), href: '/land-release' }]}
          actions={<Badge tone={hazardTones[view.hazard.status]}>{t(statusTexts[view.hazard.status])}</Badge>}
        >
          <Notice kind="warning">{t(texts.aid)}</Notice>
          <LedgerSection view={view} />
          <WorkSection view={view} />
          <QualitySection view={view} />
          <MissedItemsSection view={view} />
          <ReleaseSteps view={view} />
          <HandoverSection view={view} />
          <Movements view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function LedgerSection({ view: { hazard, ledger, placeName, products, perimeter } }: { view: LandLedgerView }) {
  const t = useText()
  // What lies in a hole of released ground was not released: it is drawn over it as the area is.
  const pieces = products.flatMap(({ product }) =>
    product.counted.flatMap((rings, piece) =>
      rings.map(
        (points, ring): MapShape => ({
          ...{ key: `${product.id} ${piece} ${ring}`, points, label: '' },
          look: ring === 0 ? 'dots' : 'lines',
        }),
      ),
    ),
  )
  const points = perimeter.points.map(({ point }) => point)
  return (
    <Section title={t(texts.ledger)}>
      <p>
        {t(placeName)} · <Link href={`/hazards/${hazard.id}`}>{t(texts.toHazard)}</Link>
      </p>
      {ledger ? <Sums of={ledger} /> : <p className="muted">{t(texts.nothingYet)}</p>}
      <CountryMap
        label={t(texts.map)}
        closest={16}
        shapes={[{ key: hazard.id, points, look: 'lines', label: hazard.name }, ...pieces]}
        keys={[
          { look: 'lines', word: t(texts.keyHazard) },
          { look: 'dots', word: t(texts.keyReleased) },
        ]}
      />
    </Section>
  )
}

function Movements({ view: { entries } }: { view: LandLedgerView }) {
  const t = useText()
  const { number } = useFormat()
  if (entries.length === 0) return null
  return (
    <Section title={t(texts.movements)}>
      <Table
        caption={t(texts.movements)}
        rows={entries}
        rowKey={({ entry }) => entry.id}
        empty={null}
        columns={[
          { key: 'day', header: t(texts.day), cell: ({ entry }) => <DateText value={entry.day} plain /> },
          { key: 'kind', header: t(texts.movement), cell: ({ entry }) => t(entryTexts[entry.kind]) },
          {
            key: 'm2',
            header: t(texts.squareMetres),
            end: true,
            cell: ({ entry }) => <bdi dir="ltr">{number(Math.round(entry.areaM2))}</bdi>,
          },
          {
            key: 'cause',
            header: t(texts.cause),
            wide: true,
            cell: ({ entry }) => (
              <>
                {t(causeTexts[entry.cause])}
                {entry.note !== '' && (
                  <>
                    {' · '}
                    <Bidi>{entry.note}</Bidi>
                  </>
                )}
              </>
            ),
          },
          {
            key: 'by',
            header: t(texts.recordedBy),
            cell: ({ entry, enteredByName }) => <ByWhom name={enteredByName} at={entry.enteredAt} />,
          },
        ]}
      />
    </Section>
  )
}
