import { countryName } from '../../kernel/country.ts'
import type { Texts } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { ForeignCaseView } from '../views.ts'
import { ForeignSteps } from './ForeignSteps.tsx'
import { texts } from './texts.ts'

const stepTexts: Readonly<Record<string, Texts>> = {
  open: texts.open,
  disarm: texts.disarm,
  separate: texts.separate,
  review: texts.reviewDo,
  document: texts.document,
  askOrigin: texts.askOrigin,
  establish: texts.establish,
  consular: texts.consularDo,
  claimAsylum: texts.claimDo,
  settleAsylum: texts.settleDo,
  resolve: texts.resolve,
  agree: texts.agree,
  withdraw: texts.withdrawDo,
  issueTravel: texts.issueTravel,
  report: texts.report,
  verify: texts.verify,
  receive: texts.receive,
  assess: texts.assess,
  signMercenary: texts.signMercenary,
}
const asylumTexts = { ...texts, none: texts.nothing, claimed: texts.claimedAsylum }
const mercenaryTexts = { notAssessed: texts.notAssessed, proposed: texts.proposed, yes: texts.yes, no: texts.no }

/** One foreign fighter: what is known, what happened, and the steps that are possible now. */
export function ForeignCasePage() {
  const t = useText()
  const read = useRead(`/api/foreign-cases/${useParam('id')}`, ForeignCaseView)
  const code = read.data?.one.code ?? ''
  return (
    <Page title={`${t(texts.case)} ${code}`} crumbs={[{ title: t(texts.cases), href: '/foreign-cases' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Known view={view} />
            <ForeignSteps one={view.one} today={view.today} />
            <History view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Known({ view: { one, name, personNumber } }: { view: ForeignCaseView }) {
  const t = useText()
  const { language } = useLanguage()
  const said = (text: string | null) => <Bidi>{text || '—'}</Bidi>
  return (
    <Section title={t(texts.case)}>
      <DescriptionList
        items={[
          { term: t(texts.status), value: <Badge>{t(texts[one.status])}</Badge> },
          { term: t(texts.name), value: said(name) },
          {
            term: t(texts.number),
            value:
              one.personId && personNumber ? (
                <Link href={`/people/${one.personId}`}>
                  <Code>{personNumber}</Code>
                </Link>
              ) : (
                '—'
              ),
          },
          { term: t(texts.claimed), value: countryName(one.claimedNationality, language) },
          {
            term: t(texts.established),
            value: one.establishedNationality ? countryName(one.establishedNationality, language) : '—',
          },
          { term: t(texts.evidence), value: said(one.nationalityEvidence.map(({ text }) => text).join(' · ')) },
          { term: t(texts.unit), value: said(one.unit) },
          { term: t(texts.entryRoute), value: said(one.entryRoute) },
          { term: t(texts.recruiterAndPay), value: said(one.recruiterAndPay) },
          { term: t(texts.family), value: said(one.family) },
          { term: t(texts.holdingPlace), value: said(one.holdingPlace) },
          { term: t(texts.review), value: one.reviewDueOn ? <DateText value={one.reviewDueOn} /> : '—' },
          { term: t(texts.mercenary), value: t(mercenaryTexts[one.mercenary]) },
          { term: t(texts.consular), value: t(texts[one.consular]) },
          { term: t(texts.asylum), value: t(asylumTexts[one.asylum]) },
          { term: t(texts.destination), value: said(one.destination) },
          { term: t(texts.travelDocument), value: said(one.travelDocument) },
          { term: t(texts.departedOn), value: one.departedOn ? <DateText value={one.departedOn} /> : '—' },
        ]}
      />
    </Section>
  )
}

function History({ view: { steps, names } }: { view: ForeignCaseView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map((step) => ({
          key: step.id,
          title: t(stepTexts[step.kind] ?? texts.note),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{names[step.takenBy] ?? ''}</Bidi> {step.note !== '' && <q>{step.note}</q>}
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
