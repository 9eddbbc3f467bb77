import { under18Texts } from '../../citizen-reports/code-lists.ts'
import { languageNames } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { SourceText } from '../../web/kit/SourceFields.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import {
  findingTexts,
  kindTexts,
  outcomeTexts,
  statusTexts,
  stepTexts,
  whatTexts,
  witnessTexts,
} from '../code-lists.ts'
import type { ComplaintTold } from '../conduct-complaint.ts'
import { ConductComplaintView } from '../views.ts'
import { ComplaintSteps } from './ComplaintSteps.tsx'
import { texts } from './texts.ts'
import { complaintTones } from './tones.ts'

/** One complaint: what was told, what was done, and what can be done now. */
export function ConductComplaintPage() {
  const t = useText()
  const read = useRead(`/api/conduct-complaints/${useParam('id')}`, ConductComplaintView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.complaint)} ${view.reference}`}
          heading={
            <>
              {t(texts.complaint)} <Code>{view.reference}</Code>
            </>
          }
          crumbs={[{ title: t(texts.complaints), href: '/conduct-complaints' }]}
          actions={
            <>
              <Badge tone={complaintTones[view.complaint.status]}>{t(statusTexts[view.complaint.status])}</Badge>
              {view.complaint.urgent && <Badge tone="bad">{t(texts.urgent)}</Badge>}
              {view.complaint.unread && <Badge tone="waiting">{t(texts.unread)}</Badge>}
              {view.complaint.sideId !== null && (
                <ButtonLink href={`/force-uses/new?complaint=${view.complaint.id}`}>{t(texts.recordForce)}</ButtonLink>
              )}
            </>
          }
        >
          <About view={view} />
          {view.told ? (
            <Words told={view.told} view={view} />
          ) : (
            <Notice kind="warning">{t(view.complaint.withdrawnAt === null ? texts.erased : texts.withdrawnNow)}</Notice>
          )}
          <ComplaintSteps view={view} />
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view: { complaint, unitName, placeName, sideName, names } }: { view: ConductComplaintView }) {
  const t = useText()
  const { list, number } = useFormat()
  const { occurredOn, dayAbout, finding, investigatedBy } = complaint
  return (
    <Section title={t(texts.about)}>
      <DescriptionList
        items={[
          { term: t(texts.kind), value: list(complaint.kinds.map((kind) => t(kindTexts[kind]))) },
          { term: t(texts.unit), value: unitName ? t(unitName) : t(texts.notSaid) },
          {
            term: t(texts.day),
            value:
              occurredOn === null ? (
                t(texts.notSaid)
              ) : (
                <span className="row">
                  {dayAbout && t(texts.aboutThen)} <DateText value={occurredOn} />
                </span>
              ),
          },
          { term: t(texts.place), value: placeName ? t(placeName) : t(texts.notSaid) },
          { term: t(texts.received), value: <Moment value={complaint.receivedAt} /> },
          { term: t(texts.due), value: <Moment value={complaint.dueFrom} /> },
          { term: t(texts.audience), value: sideName ? t(sideName) : t(texts.joint) },
          { term: t(texts.round), value: number(complaint.round) },
          ...(investigatedBy === null
            ? []
            : [{ term: t(texts.investigator), value: <Bidi>{names[investigatedBy] ?? ''}</Bidi> }]),
          ...(complaint.personId === null ? [] : [{ term: t(texts.personNamed), value: t(texts.yes) }]),
          ...(finding === null
            ? []
            : [
                {
                  term: t(texts.finding),
                  value:
                    complaint.decidedBy === null
                      ? `${t(findingTexts[finding])} (${t(texts.findingProposed)})`
                      : t(findingTexts[finding]),
                },
              ]),
          ...(complaint.outcomes.length === 0
            ? []
            : [{ term: t(texts.outcomes), value: list(complaint.outcomes.map((one) => t(outcomeTexts[one]))) }]),
        ]}
      />
    </Section>
  )
}

function Words({ told, view: { complaint, photos } }: { told: ComplaintTold; view: ConductComplaintView }) {
  const t = useText()
  const said = (text: string) => <Bidi>{text || t(texts.notSaid)}</Bidi>
  return (
    <Section title={t(texts.told)}>
      <Notice kind="info">{t(texts.toldHint)}</Notice>
      {told.under18 === 'yes' && <Notice kind="warning">{t(texts.childNow)}</Notice>}
      {complaint.kinds.includes('sexualViolence') && <Notice kind="warning">{t(texts.confidentialNow)}</Notice>}
      <DescriptionList
        items={[
          { term: t(texts.words), value: said(told.words) },
          { term: t(texts.where), value: said(told.where) },
          { term: t(texts.unitTyped), value: said(told.unit) },
          { term: t(texts.officer), value: said(told.officer) },
          { term: t(texts.witness), value: t(witnessTexts[told.witness]) },
          { term: t(texts.under18), value: t(under18Texts[told.under18]) },
          { term: t(texts.name), value: said(told.name) },
          { term: t(texts.contact), value: said(told.contact) },
          { term: t(texts.contactHow), value: said(told.contactHow) },
          { term: t(texts.mustNot), value: said(told.mustNot) },
          { term: t(texts.language), value: <span lang={told.language}>{languageNames[told.language]}</span> },
          ...(told.source === null ? [] : [{ term: t(texts.source), value: <SourceText source={told.source} /> }]),
        ]}
      />
      {photos.map(({ entryId, number: n }) => (
        <img
          key={`${entryId} ${n}`}
          className="photo"
          src={`/api/conduct-complaints/${complaint.id}/photos/${entryId}/${n}`}
          alt={t(texts.photos)}
        />
      ))}
    </Section>
  )
}

/** The sort of a step in words; more than one, or a name that was typed. */
function sortOf(what: string, t: ReturnType<typeof useText>, list: (parts: string[]) => string): string {
  const known = what.split(' ').flatMap((key) => (Object.hasOwn(whatTexts, key) ? [whatTexts[key]] : []))
  const words = known.flatMap((one) => (one ? [t(one)] : []))
  return words.length === what.split(' ').length ? list(words) : what
}

function History({ view: { steps, complaint } }: { view: ConductComplaintView }) {
  const t = useText()
  const { list } = useFormat()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, words, takenByName }) => ({
          key: step.id,
          title: t(stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{step.takenBy === null ? t(texts.complainant) : takenByName}</Bidi>
              {words?.what && !(words.what in stepTexts) && (
                <p>
                  <Bidi>{sortOf(words.what, t, list)}</Bidi>
                </p>
              )}
              {words?.said && (
                <p>
                  <Bidi>{words.said}</Bidi>
                </p>
              )}
              {words?.feedback && (
                <p>
                  {t(texts.feedback)}: <Bidi>{words.feedback}</Bidi>
                </p>
              )}
              {words?.note && (
                <p>
                  {t(texts.note)}: <Bidi>{words.note}</Bidi>
                </p>
              )}
              {words === null && complaint.withdrawnAt === null && t(texts.erased)}
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
