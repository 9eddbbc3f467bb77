import { useEffect, useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { useSession } from '../../web/session.tsx'
import { AnalysisView } from '../views.ts'
import { ActorsSection } from './ActorsSection.tsx'
import { AnalysisFilters } from './AnalysisFilters.tsx'
import { AnalysisMap } from './AnalysisMap.tsx'
import { AnomaliesSection } from './AnomaliesSection.tsx'
import { ClustersSection } from './ClustersSection.tsx'
import { Explained } from './Explained.tsx'
import { HotSpotsSection } from './HotSpotsSection.tsx'
import { useFigureFormat } from './numbers.ts'
import { TrendsSection } from './TrendsSection.tsx'
import { texts } from './texts.ts'
import { type AnalysisAsked, useAnalysisQuery } from './use-analysis-query.ts'
import { WeekChart } from './WeekChart.tsx'

/** Of fewer incidents a statistic says next to nothing. */
const few = 30

/** Where and when more happens than chance explains, on a map and over time, each figure with what it was made of. */
export function IncidentAnalysisPage() {
  const t = useText()
  const asked = useAnalysisQuery()
  const read = useRead(`/api/incident-analysis?${asked.query}`, AnalysisView)
  return (
    <Page
      title={t(texts.analysis)}
      lead={t(texts.lead)}
      actions={<ButtonLink href="/incident-alerts">{t(texts.alerts)}</ButtonLink>}
    >
      <AnalysisFilters asked={asked} period={read.data} />
      {read.data === undefined && read.error === null && <Working />}
      <Loaded read={read}>{(view) => <Figures view={view} asked={asked} />}</Loaded>
    </Page>
  )
}

/** Says after a second that something is worked out, so that nobody takes it for nothing. */
function Working() {
  const t = useText()
  const [shown, show] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => show(true), 1000)
    return () => clearTimeout(timer)
  }, [])
  return shown && <Notice kind="info">{t(texts.working)}</Notice>
}

function Figures({ view, asked }: { view: AnalysisView; asked: AnalysisAsked }) {
  const t = useText()
  const { actor } = useSession()
  const { number } = useFigureFormat()
  const { figures } = view
  const own = asked.list.filter('source') === 'own'
  if (!figures) return <Notice kind="warning">{t(texts.tooMany, { most: view.most })}</Notice>
  return (
    <>
      <DescriptionList
        items={[
          {
            term: t(texts.period),
            value: (
              <>
                <DateText value={view.from} plain /> – <DateText value={view.until} plain />
              </>
            ),
          },
          { term: t(texts.count), value: number(figures.count) },
          { term: t(texts.killed), value: number(figures.killed) },
        ]}
      />
      {own && actor.joint && asked.list.filter('side') === 'all' && <Notice kind="info">{t(texts.bothSides)}</Notice>}
      {figures.count === 0 ? (
        <Empty>{t(texts.none)}</Empty>
      ) : (
        figures.count < few && <Notice kind="warning">{t(texts.few, { count: number(figures.count) })}</Notice>
      )}
      <Section title={t(texts.map)}>
        <AnalysisMap view={view} filters={asked.filters} />
      </Section>
      <Section title={t(texts.weeks)}>
        <WeekChart bars={figures.weeks.bars} onWeek={asked.setPeriod} />
        <Explained figure="weeks" period={view} basis={figures.weeks.basis} filters={asked.filters} />
      </Section>
      <HotSpotsSection view={view} hotSpots={figures.hotSpots} asked={asked} />
      <ClustersSection view={view} clusters={figures.clusters} asked={asked} />
      <AnomaliesSection view={view} weeks={figures.weeks} asked={asked} />
      <TrendsSection view={view} trends={figures.trends} asked={asked} />
      {own ? <ActorsSection asked={asked} /> : <Notice kind="info">{t(texts.outside)}</Notice>}
    </>
  )
}
