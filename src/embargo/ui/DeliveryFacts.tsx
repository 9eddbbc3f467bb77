import { incidentReference } from '../../incidents/incident.ts'
import { countryName } from '../../kernel/country.ts'
import { circleAround, type Point } from '../../kernel/geo.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { localeOf } from '../../web/language.ts'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import type { MapShape } from '../../web/map/shapes.ts'
import * as words from '../code-lists.ts'
import { type CarriedBy, type Delivery, type DeliveryDetail, isBreach, PartyRole } from '../delivery.ts'
import { citation, isExemption, isObligation, paragraphs } from '../paragraphs.ts'
import type { DeliveryView } from '../views.ts'
import { texts } from './texts.ts'

/** The tone of a status. Only what was found a breach is bad. */
export function toneOf(delivery: Delivery): 'bad' | 'good' | 'waiting' | 'neutral' {
  if (isBreach(delivery)) return 'bad'
  return delivery.finding === 'exempt' ? 'good' : delivery.finding === 'none' ? 'waiting' : 'neutral'
}

/** What carried it, in one line. */
export function CarrierText({ carrier }: { carrier: CarriedBy }) {
  const t = useText()
  const { number } = useFormat()
  const { language } = useLanguage()
  const state = (code: string) => countryName(code, localeOf[language])
  const parts =
    carrier.kind === 'vessel'
      ? [carrier.name, carrier.imo && `IMO ${carrier.imo}`, carrier.mmsi && `MMSI ${carrier.mmsi}`, state(carrier.flag)]
      : carrier.kind === 'aircraft'
        ? [carrier.type, carrier.registration, carrier.icao24 && `ICAO24 ${carrier.icao24}`, carrier.callSign]
        : [carrier.description, carrier.plate, carrier.count === null ? '' : `× ${number(carrier.count)}`]
  return (
    <>
      {t(words.carrierTexts[carrier.kind])}:{' '}
      {parts
        .filter((part) => part !== '')
        .map((part, i) => (
          <span key={part}>
            {i > 0 && ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
    </>
  )
}

/** A paragraph as it is cited, with what it says in a few words. */
function ParagraphText({ code }: { code: string }) {
  const t = useText()
  if (!isObligation(code) && !isExemption(code)) return <Code>{code}</Code>
  return (
    <>
      <Code>{citation(code)}</Code> {t(paragraphs[code].words)}
    </>
  )
}

/** What is told of a delivery, its route and its items, and how it stands. */
export function DeliveryFacts({ view }: { view: DeliveryView }) {
  const t = useText()
  const { delivery } = view
  return (
    <>
      <Section
        title={t(texts.about)}
        actions={
          <>
            <Badge tone={toneOf(delivery)}>{t(words.statusTexts[delivery.status])}</Badge>
            {isBreach(delivery) && <Badge tone="bad">{t(texts.breach)}</Badge>}
          </>
        }
      >
        <Told detail={delivery} place={view.placeName ? t(view.placeName) : ''} />
        <DescriptionList
          items={[
            { term: t(texts.finding), value: t(words.findingTexts[delivery.finding]) },
            {
              term: t(texts.committee),
              value: delivery.committeeOn ? (
                <>
                  <DateText value={delivery.committeeOn} /> · <Bidi>{delivery.committeeReference}</Bidi>
                </>
              ) : (
                t(texts.notTold)
              ),
            },
          ]}
        />
      </Section>
      <Route view={view} />
    </>
  )
}

/** What was told in one version. */
export function Told({ detail, place }: { detail: DeliveryDetail; place: string }) {
  const t = useText()
  const { exemption } = detail
  return (
    <DescriptionList
      items={[
        { term: t(texts.direction), value: t(words.directionTexts[detail.direction]) },
        {
          term: t(texts.startedOn),
          value: (
            <>
              <DateText value={detail.startedOn} />
              {detail.endedOn && (
                <>
                  {' – '}
                  <DateText value={detail.endedOn} />
                </>
              )}
            </>
          ),
        },
        {
          term: t(texts.means),
          value:
            detail.carriedBy.length === 0
              ? '—'
              : detail.carriedBy.map((carrier) => (
                  <div key={JSON.stringify(carrier)}>
                    <CarrierText carrier={carrier} />
                  </div>
                )),
        },
        ...PartyRole.options.map((role) => ({
          term: t(words.partyTexts[role]),
          value: <Bidi>{detail[role] || '—'}</Bidi>,
        })),
        {
          term: t(texts.place),
          value: (
            <>
              {place || '—'} {detail.placeTyped && <Code long>{detail.placeTyped}</Code>}
            </>
          ),
        },
        {
          term: t(texts.paragraphs),
          value:
            detail.paragraphs.length === 0
              ? '—'
              : detail.paragraphs.map((code) => (
                  <div key={code}>
                    <ParagraphText code={code} />
                  </div>
                )),
        },
        {
          term: t(texts.exemption),
          value: exemption ? (
            <>
              <ParagraphText code={exemption.paragraph} /> · <Bidi>{exemption.claimedBy}</Bidi> · {t(texts.notified)}{' '}
              {t(words.notifiedTexts[exemption.notified])} <Bidi>{exemption.reference}</Bidi>
            </>
          ) : (
            '—'
          ),
        },
        {
          term: t(texts.incident),
          value: detail.incidentId ? <Code>{incidentReference(detail.incidentId)}</Code> : '—',
        },
        { term: t(texts.description), value: <Bidi>{detail.description || '—'}</Bidi> },
      ]}
    />
  )
}

/** Half the width of a line between two stages, in degrees: wide enough to be seen on a map of the country. */
const halfWidth = 0.02

/** A line between two points as an area, which is what the map draws. */
function strip([ax, ay]: Point, [bx, by]: Point): Point[] {
  const length = Math.hypot(bx - ax, by - ay) || 1
  const [dx, dy] = [(-(by - ay) / length) * halfWidth, ((bx - ax) / length) * halfWidth]
  return [
    [ax + dx, ay + dy],
    [bx + dx, by + dy],
    [bx - dx, by - dy],
    [ax - dx, ay - dy],
  ]
}

function Route({ view: { delivery } }: { view: DeliveryView }) {
  const t = useText()
  const { language } = useLanguage()
  const placed = delivery.legs.flatMap((leg) => (leg.point ? [{ name: leg.name, point: leg.point }] : []))
  const shapes: MapShape[] = [
    ...placed.map(({ name, point }, i) => ({
      key: `stage ${i}`,
      points: circleAround(point, 4000),
      look: 'dots' as const,
      label: `${i + 1} ${name}`,
    })),
    ...placed.slice(1).flatMap(({ point }, i) => {
      const from = placed[i]?.point
      return from ? [{ key: `way ${i}`, points: strip(from, point), look: 'lines' as const, label: '' }] : []
    }),
    ...(delivery.point
      ? [
          {
            key: 'seen',
            points: circleAround(delivery.point, Math.max(4000, delivery.radiusM ?? 0)),
            look: 'crossed' as const,
            label: t(texts.seenHere),
          },
        ]
      : []),
  ]
  return (
    <Section title={t(texts.route)}>
      <Table
        caption={t(texts.route)}
        rows={delivery.legs.map((leg, i) => ({ leg, i }))}
        rowKey={({ i }) => String(i)}
        empty={<p>{t(texts.nothing)}</p>}
        columns={[
          { key: 'event', header: t(texts.legEvent), cell: ({ leg }) => t(words.legEventTexts[leg.event]) },
          {
            key: 'name',
            header: t(texts.legName),
            cell: ({ leg }) => (
              <>
                {t(words.legKindTexts[leg.kind])} <Bidi>{leg.name}</Bidi>
              </>
            ),
          },
          {
            key: 'state',
            header: t(texts.state),
            cell: ({ leg }) => <Bidi>{countryName(leg.state, localeOf[language]) || '—'}</Bidi>,
          },
          {
            key: 'on',
            header: t(texts.on),
            cell: ({ leg }) =>
              leg.on ? (
                <>
                  <DateText value={leg.on} plain /> {leg.time && <Code>{leg.time}</Code>}
                </>
              ) : (
                '—'
              ),
          },
          {
            key: 'where',
            header: t(texts.coordinates),
            cell: ({ leg }) => (leg.placeTyped ? <Code long>{leg.placeTyped}</Code> : '—'),
          },
        ]}
      />
      {shapes.length > 0 && (
        <CountryMap
          label={t(texts.map)}
          shapes={shapes}
          keys={[
            { look: 'dots', word: t(texts.stage) },
            { look: 'lines', word: t(texts.route) },
            { look: 'crossed', word: t(texts.seenHere) },
          ]}
        />
      )}
    </Section>
  )
}
