import type { ReactNode } from 'react'
import { circleAround } from '../../kernel/geo.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import * as words from '../code-lists.ts'
import { type Incident, incidentReference } from '../incident.ts'
import { correctIncident } from '../incident-actions.ts'
import { IncidentView } from '../views.ts'
import { HandlingSection } from './HandlingSection.tsx'
import { IncidentForm } from './IncidentForm.tsx'
import { IncidentHistory } from './IncidentHistory.tsx'
import { StateBadges } from './IncidentsTable.tsx'
import { OrdnanceLeft } from './OrdnanceLeft.tsx'
import { texts } from './texts.ts'
import { toldOf } from './told.ts'

/**
 * One incident: what happened, where within which radius, how far it is established, what was done, and what was told before. `more` is
 * what the features above it add, such as statements and files.
 */
export function IncidentPage({ more }: { more?: (incident: Incident) => ReactNode }) {
  const t = useText()
  const read = useRead(`/api/incidents/${useParam('id')}`, IncidentView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(words.typeTexts[view.incident.type])} ${incidentReference(view.incident.id)}`}
          crumbs={[{ title: t(texts.incidents), href: '/incidents' }]}
        >
          <About view={view} />
          <Where incident={view.incident} />
          {more?.(view.incident)}
          <OrdnanceLeft incident={view.incident} />
          <HandlingSection incident={view.incident} />
          <Correction incident={view.incident} />
          <IncidentHistory view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view: { incident, placeName } }: { view: IncidentView }) {
  const t = useText()
  const { number, list } = useFormat()
  const items = toldOf(incident, t(placeName), { t, number, list })
  return (
    <Section title={t(texts.description)} actions={<StateBadges incident={incident} />}>
      {incident.unsupported && <Notice kind="warning">{t(texts.unsupportedWhy)}</Notice>}
      <DescriptionList
        items={[
          ...items
            .filter(({ value }) => value !== '')
            .map(({ term, value }) => ({ term: t(term), value: <Bidi>{value}</Bidi> })),
          {
            term: t(texts.attribution),
            value: (
              <>
                {t(words.attributionTexts[incident.attribution])} <Bidi>{incident.attributedTo}</Bidi>
              </>
            ),
          },
          { term: t(texts.handling), value: <Badge>{t(words.handlingTexts[incident.handling])}</Badge> },
          ...(incident.duplicateOf === null
            ? []
            : [
                {
                  term: t(texts.duplicateOf),
                  value: (
                    <Link href={`/incidents/${incident.duplicateOf}`}>
                      <Code>{incidentReference(incident.duplicateOf)}</Code>
                    </Link>
                  ),
                },
              ]),
        ]}
      />
    </Section>
  )
}

/** The point with the circle that its precision allows; the same stands in words above. */
function Where({ incident: { id, point, radiusM } }: { incident: Incident }) {
  const t = useText()
  if (!point) return null
  const label = incidentReference(id)
  const points = circleAround(point, Math.max(50, radiusM ?? 0))
  return (
    <Section title={t(texts.map)}>
      <CountryMap
        label={t(texts.map)}
        shapes={[{ key: id, points, look: 'dots', label }]}
        keys={[{ look: 'dots', word: t(texts.radiusKey) }]}
        closest={12}
      />
    </Section>
  )
}

function Correction({ incident }: { incident: Incident }) {
  const t = useText()
  const bar = useRoleBar(correctIncident)
  if (bar !== undefined || incident.state === 'duplicate' || incident.handling === 'closed') return null
  return (
    <Disclosure title={t(texts.correct)}>
      {(close) => <IncidentForm id={incident.id} before={incident} onDone={close} />}
    </Disclosure>
  )
}
