import { nameIn } from '../../facilities/code-lists.ts'
import { facilityShape } from '../../facilities/ui/facility-shape.ts'
import { circleAround } from '../../kernel/geo.ts'
import { classTexts } from '../../ordnance-reports/code-lists.ts'
import { acousticRadius } from '../../ordnance-reports/danger-area.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { useParam } from '../../web/navigation.ts'
import { situationTexts, statusTexts, stepTexts } from '../code-lists.ts'
import { CordonView } from '../views.ts'
import { AffectedTable } from './AffectedTable.tsx'
import { CordonSteps } from './CordonSteps.tsx'
import { cordonTones } from './CordonsPage.tsx'
import { EvacuationSection } from './EvacuationSection.tsx'
import { NotifySection } from './NotifySection.tsx'
import { texts } from './texts.ts'

/** One cordon: how large and why, what lay and lies inside, who was warned, who left, and what was done. */
export function CordonPage() {
  const t = useText()
  const read = useRead(`/api/cordons/${useParam('id')}`, CordonView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={view.cordon.name}
          heading={<Bidi>{view.cordon.name}</Bidi>}
          crumbs={[{ title: t(texts.cordons), href: '/cordons' }]}
          actions={<Badge tone={cordonTones[view.cordon.status]}>{t(statusTexts[view.cordon.status])}</Badge>}
        >
          <Notice kind="danger">{t(texts.aid)}</Notice>
          {view.isOver && <Notice kind="warning">{t(texts.over)}</Notice>}
          <About view={view} />
          <CordonSteps view={view} />
          <Inside view={view} />
          <NotifySection view={view} />
          <EvacuationSection view={view} />
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view }: { view: CordonView }) {
  const t = useText()
  const { language } = useLanguage()
  const { number } = useFormat()
  const { cordon } = view
  const [point] = cordon.around
  const metres = (value: number) => t(texts.metres, { metres: number(value) })
  const kg = number(cordon.kg)
  const facilities = view.now.filter(({ what }) => what === 'facility')
  return (
    <Section title={t(texts.about)}>
      <DescriptionList
        items={[
          ...(cordon.reportId === null
            ? []
            : [
                {
                  term: t(texts.report),
                  value: (
                    <Link href={`/ordnance-reports/${cordon.reportId}`}>
                      <Code>{view.reportReference ?? ''}</Code>
                    </Link>
                  ),
                },
              ]),
          ...(cordon.hazardId === null
            ? []
            : [
                {
                  term: t(texts.hazard),
                  value: (
                    <Link href={`/hazards/${cordon.hazardId}`}>
                      <Bidi>{view.hazardName ?? ''}</Bidi>
                    </Link>
                  ),
                },
              ]),
          { term: t(texts.itemClass), value: t(classTexts[cordon.itemClass]) },
          {
            term: t(texts.weight),
            value: cordon.kgKnown
              ? t(texts.kilograms, { kg })
              : t(texts.upper, { kg, version: number(cordon.weightsVersion ?? 0) }),
          },
          { term: t(texts.situation), value: t(situationTexts[cordon.situation]) },
          {
            term: t(texts.ordered),
            value: (
              <>
                <strong>{metres(cordon.orderedM)}</strong> ·{' '}
                {t(texts.radius, { metres: number(cordon.computedM), accuracy: number(cordon.accuracyM) })}
              </>
            ),
          },
          ...(cordon.askSomebody ? [{ term: t(texts.asked), value: <Bidi>{cordon.asked}</Bidi> }] : []),
          ...(cordon.orderedM < cordon.computedM
            ? [
                {
                  term: t(texts.operator),
                  value: (
                    <>
                      <Bidi>{cordon.operatorName}</Bidi> · <Code>{cordon.operatorLevel ?? ''}</Code> ·{' '}
                      <Bidi>{cordon.smallerReason}</Bidi>
                    </>
                  ),
                },
              ]
            : []),
          ...(cordon.tntKg === null
            ? []
            : [
                {
                  term: t(texts.tnt),
                  value: t(texts.acoustic, { metres: number(Math.ceil(acousticRadius(cordon.tntKg))) }),
                },
              ]),
          { term: t(texts.from), value: <Moment value={cordon.validFrom} /> },
          { term: t(texts.until), value: <Moment value={cordon.until} /> },
          { term: t(texts.plannedBy), value: <Bidi>{view.plannedByName}</Bidi> },
          ...(view.orderedByName === null
            ? []
            : [{ term: t(texts.orderedBy), value: <Bidi>{view.orderedByName}</Bidi> }]),
          { term: t(texts.paper), value: <PaperLinks path={`/api/cordons/${cordon.id}/order`} /> },
        ]}
      />
      <CountryMap
        label={t(texts.map)}
        closest={14}
        shapes={[
          { key: cordon.id, points: cordon.ring, look: 'crossed', label: '' },
          {
            key: 'middle',
            points: cordon.around.length > 2 || !point ? cordon.around : circleAround(point, 30),
            look: 'lines',
            label: cordon.name,
          },
          ...facilities.map((one) => facilityShape({ id: one.id, points: [one.point] }, nameIn(language, one))),
        ]}
      />
    </Section>
  )
}

function Inside({ view: { cordon, now } }: { view: CordonView }) {
  const t = useText()
  const { number } = useFormat()
  const { affected } = cordon
  if (affected === null || cordon.status === 'withdrawn')
    return (
      <Section title={t(texts.insideNow)}>
        <AffectedTable caption={t(texts.insideNow)} affected={now} />
      </Section>
    )
  const key = ({ what, id }: (typeof now)[number]) => `${what} ${id}`
  const then = new Set(affected.map(key))
  const added = now.filter((one) => !then.has(key(one))).length
  const gone = affected.length - (now.length - added)
  return (
    <Section title={t(texts.insideThen)}>
      {added + gone === 0 ? (
        <p className="muted">{t(texts.same)}</p>
      ) : (
        <Notice kind="warning">{t(texts.changed, { added: number(added), gone: number(gone) })}</Notice>
      )}
      <AffectedTable caption={t(texts.insideThen)} affected={affected} />
      {added + gone > 0 && (
        <Disclosure title={t(texts.insideNow)}>
          {() => <AffectedTable caption={t(texts.insideNow)} affected={now} />}
        </Disclosure>
      )}
    </Section>
  )
}

function History({ view: { steps } }: { view: CordonView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, takenByName }) => ({
          key: step.id,
          title: t(stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{takenByName}</Bidi> · {t(texts.until)} <Moment value={step.until} />
              {step.note !== '' && (
                <>
                  {' · '}
                  <Bidi>{step.note}</Bidi>
                </>
              )}
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
