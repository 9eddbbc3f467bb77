import { newId } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useToday } from '../../web/time-zone.ts'
import { causeTexts, schemeTexts, statusTexts, supportTexts } from '../code-lists.ts'
import { noNameText, noReasonText } from '../notice-texts.ts'
import { diligenceMay } from '../request.ts'
import { reassessDiligence, recordSuspicion } from '../request-actions.ts'
import { DiligenceView } from '../views.ts'
import { Answers } from './Answers.tsx'
import { Recipient, statusTones } from './DiligenceListPage.tsx'
import { Measures } from './Measures.tsx'
import { Questions, Risks } from './Rounds.tsx'
import { Events, Supports } from './Supports.tsx'
import { texts } from './texts.ts'

/** One request: each round with its questions, risks and answer, the measures, the support that began, and what was seen since. */
export function DiligencePage() {
  const t = useText()
  const read = useRead(`/api/due-diligence/${useParam('id')}`, DiligenceView)
  const today = useToday()
  return (
    <Loaded read={read}>
      {(view) => {
        const { request, number, overdue, running } = view
        const stands = diligenceMay('start', request) && request.validUntil !== null && request.validUntil >= today
        return (
          <Page
            title={number}
            heading={<Code>{number}</Code>}
            crumbs={[{ title: t(texts.list), href: '/due-diligence' }]}
            actions={<Badge tone={statusTones[request.status]}>{t(statusTexts[request.status])}</Badge>}
          >
            <Notice kind="info">{t(noReasonText)}</Notice>
            {overdue && <Notice kind="warning">{t(texts.overdueNotice)}</Notice>}
            {running > 0 && !stands && <Notice kind="danger">{t(texts.uncoveredNotice)}</Notice>}
            <Section title={t(texts.about)}>
              <DescriptionList
                items={[
                  { term: t(texts.scheme), value: t(schemeTexts[request.scheme]) },
                  { term: t(texts.recipient), value: <Recipient row={view} /> },
                  { term: t(texts.support), value: t(supportTexts[request.support]) },
                  { term: t(texts.activity), value: <Bidi>{request.activity}</Bidi> },
                  ...(request.validUntil === null
                    ? []
                    : [{ term: t(texts.validUntil), value: <DateText value={request.validUntil} /> }]),
                  ...(request.reassessOn === null
                    ? []
                    : [{ term: t(texts.reassessOn), value: <DateText value={request.reassessOn} /> }]),
                  { term: t(texts.paper), value: <PaperLinks path={`/api/due-diligence/${request.id}/paper`} /> },
                ]}
              />
            </Section>
            {view.rounds.toReversed().map((round) => (
              <Section key={round.id} title={`${t(texts.round, { n: round.n })} · ${t(causeTexts[round.cause])}`}>
                <p>
                  {t(texts.submittedOn)} <DateText value={round.submittedOn} plain /> · {t(texts.submittedTo)}{' '}
                  <Bidi>{round.submittedTo}</Bidi>
                </p>
                {round.reason !== '' && (
                  <p>
                    {t(texts.reason)}: <Bidi>{round.reason}</Bidi>
                  </p>
                )}
                {request.scheme === 'hrddp' && <Risks view={view} round={round} />}
                <Questions view={view} round={round} />
                <Answers view={view} round={round} />
              </Section>
            ))}
            <Measures view={view} />
            <Supports view={view} today={today} />
            <Events view={view} />
            <Again view={view} />
          </Page>
        )
      }}
    </Loaded>
  )
}

/** Asking again: because it is due, or because of a suspicion. */
function Again({ view: { request } }: { view: DiligenceView }) {
  const t = useText()
  const sent = [
    { key: 'submittedOn', label: t(texts.submittedOn), day: true },
    { key: 'submittedTo', label: t(texts.submittedTo), lines: 1 },
  ] as const
  const bar = (step: 'reassess' | 'suspect') => (diligenceMay(step, request) ? undefined : t(texts.noAnswers))
  return (
    <>
      <StepForm
        title={t(texts.suspect)}
        action={recordSuspicion}
        disabledReason={bar('suspect')}
        fields={[
          { key: 'happenedOn', label: t(texts.happenedOn), day: true },
          { key: 'text', label: t(texts.suspicion), hint: t(noNameText), lines: 3 },
          { key: 'source', label: t(texts.source), lines: 1 },
          ...sent,
        ]}
        input={(said) => ({
          ...{ id: request.id, roundId: newId(), eventId: newId(), happenedOn: said('happenedOn'), text: said('text') },
          ...{ source: said('source'), submittedOn: said('submittedOn'), submittedTo: said('submittedTo') },
        })}
      />
      <StepForm
        title={t(texts.reassess)}
        action={reassessDiligence}
        disabledReason={bar('reassess')}
        fields={[{ key: 'reason', label: t(texts.reason), hint: t(noNameText), lines: 2 }, ...sent]}
        input={(said) => ({
          ...{ id: request.id, roundId: newId(), reason: said('reason') },
          ...{ submittedOn: said('submittedOn'), submittedTo: said('submittedTo') },
        })}
      />
    </>
  )
}
