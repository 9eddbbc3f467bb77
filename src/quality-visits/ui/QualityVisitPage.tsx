import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { answerTexts, itemTexts, resultTexts, visitKindTexts } from '../code-lists.ts'
import { VisitItem } from '../quality-visit.ts'
import { QualityVisitView } from '../views.ts'
import { NonConformityCard } from './NonConformityCard.tsx'
import { texts } from './texts.ts'

/** One visit: what was looked at, and what does not conform until it is put right. */
export function QualityVisitPage() {
  const t = useText()
  const read = useRead(`/api/quality-visits/${useParam('id')}`, QualityVisitView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={t(texts.visit)}
          crumbs={[{ title: t(texts.visits), href: '/quality-visits' }]}
          actions={
            <Badge tone={view.visit.result === 'conforms' ? 'good' : 'bad'}>{t(resultTexts[view.visit.result])}</Badge>
          }
        >
          <Notice kind="warning">{t(texts.aid)}</Notice>
          <About view={view} />
          <Section title={t(texts.nonConformities)}>
            {view.nonConformities.length === 0 ? (
              <p className="muted">{t(texts.noNonConformities)}</p>
            ) : (
              view.nonConformities.map((one) => <NonConformityCard key={one.found.id} {...one} />)
            )}
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

function About({ view: { visit, hazardName, visitedByName } }: { view: QualityVisitView }) {
  const t = useText()
  const { number } = useFormat()
  const answered = VisitItem.options.flatMap((item) => {
    const answer = visit.answers[item]
    return answer === undefined ? [] : [{ term: t(itemTexts[item]), value: t(answerTexts[answer]) }]
  })
  return (
    <>
      <Section title={t(visitKindTexts[visit.kind])}>
        <DescriptionList
          items={[
            {
              term: t(texts.area),
              value: (
                <Link href={`/land-release/${visit.hazardId}`}>
                  <Bidi>{hazardName}</Bidi>
                </Link>
              ),
            },
            { term: t(texts.day), value: <DateText value={visit.visitedOn} /> },
            { term: t(texts.activity), value: <Bidi>{visit.activity}</Bidi> },
            { term: t(texts.inspected), value: <Bidi>{visit.inspected}</Bidi> },
            { term: t(texts.inspectedBy), value: <Bidi>{visit.inspectedBy}</Bidi> },
            { term: t(texts.visitedBy), value: <ByWhom name={visitedByName} at={visit.recordedAt} /> },
            { term: t(texts.workSuspended), value: t(visit.workSuspended ? texts.yes : texts.no) },
            ...(visit.sampleM2 === null ? [] : [{ term: t(texts.sampleM2), value: number(visit.sampleM2) }]),
            ...(visit.lots === null ? [] : [{ term: t(texts.lots), value: number(visit.lots) }]),
            ...(visit.itemsFound === null ? [] : [{ term: t(texts.itemsFound), value: number(visit.itemsFound) }]),
            ...(visit.note === '' ? [] : [{ term: t(texts.note), value: <Bidi>{visit.note}</Bidi> }]),
          ]}
        />
      </Section>
      {answered.length > 0 && (
        <Section title={t(texts.answers)}>
          <DescriptionList items={answered} />
        </Section>
      )}
    </>
  )
}
