import { incidentReference } from '../../incidents/incident.ts'
import { pointsText } from '../../kernel/geo.ts'
import { languageNames } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import type { Told } from '../citizen-report.ts'
import {
  consentTexts,
  helpTexts,
  kindTexts,
  statusTexts,
  stepTexts,
  under18Texts,
  witnessTexts,
} from '../code-lists.ts'
import { CitizenReportView } from '../views.ts'
import { CitizenReportSteps } from './CitizenReportSteps.tsx'
import { texts } from './texts.ts'
import { citizenTones } from './tones.ts'

/** One report: what was told, what is near it, what was done, and what can be done now. */
export function CitizenReportPage() {
  const t = useText()
  const read = useRead(`/api/citizen-reports/${useParam('id')}`, CitizenReportView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.report)} ${view.reference}`}
          heading={
            <>
              {t(texts.report)} <Code>{view.reference}</Code>
            </>
          }
          crumbs={[{ title: t(texts.reports), href: '/citizen-reports' }]}
          actions={
            <>
              <Badge tone={citizenTones[view.report.status]}>{t(statusTexts[view.report.status])}</Badge>
              {view.report.urgent && <Badge tone="bad">{t(texts.urgent)}</Badge>}
              {view.report.unread && <Badge tone="waiting">{t(texts.unread)}</Badge>}
            </>
          }
        >
          <About view={view} />
          {view.told ? (
            <Words told={view.told} view={view} />
          ) : (
            <Notice kind="warning">{t(view.report.withdrawnAt === null ? texts.erased : texts.sealedNow)}</Notice>
          )}
          <Near view={view} />
          <CitizenReportSteps view={view} />
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view: { report, placeName, sideName } }: { view: CitizenReportView }) {
  const t = useText()
  const { list } = useFormat()
  const { occurredOn, dayAbout, incidentId } = report
  return (
    <Section title={t(texts.what)}>
      <DescriptionList
        items={[
          { term: t(texts.what), value: list(report.kinds.map((kind) => t(kindTexts[kind]))) },
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
          { term: t(texts.received), value: <Moment value={report.receivedAt} /> },
          { term: t(texts.audience), value: sideName ? t(sideName) : t(texts.joint) },
          { term: t(texts.consent), value: t(consentTexts[report.consent]) },
          ...(incidentId === null
            ? []
            : [
                {
                  term: t(texts.incident),
                  value: (
                    <Link href={`/incidents/${incidentId}`}>
                      <Code>{incidentReference(incidentId)}</Code>
                    </Link>
                  ),
                },
              ]),
        ]}
      />
    </Section>
  )
}

function Words({ told, view: { report, photos } }: { told: Told; view: CitizenReportView }) {
  const t = useText()
  const { list, number } = useFormat()
  const { point, pointM } = told
  const said = (text: string) => <Bidi>{text || t(texts.notSaid)}</Bidi>
  const heads = (value: number | null) => (value === null ? t(texts.notSaid) : number(value))
  return (
    <Section title={t(texts.told)}>
      <Notice kind="info">{t(texts.toldHint)}</Notice>
      {told.under18 === 'yes' && <Notice kind="warning">{t(texts.childNow)}</Notice>}
      <DescriptionList
        items={[
          { term: t(texts.words), value: said(told.words) },
          { term: t(texts.where), value: said(told.where) },
          ...(point
            ? [
                {
                  term: t(texts.point),
                  value: (
                    <>
                      <Code>{pointsText([point])}</Code> · {number(pointM ?? 0)}
                    </>
                  ),
                },
              ]
            : []),
          { term: t(texts.who), value: said(told.who) },
          { term: t(texts.killed), value: heads(told.killed) },
          { term: t(texts.injured), value: heads(told.injured) },
          { term: t(texts.missing), value: heads(told.missing) },
          { term: t(texts.witness), value: t(witnessTexts[told.witness]) },
          { term: t(texts.under18), value: t(under18Texts[told.under18]) },
          {
            term: t(texts.help),
            value: told.help.length === 0 ? '—' : list(told.help.map((help) => t(helpTexts[help]))),
          },
          { term: t(texts.contact), value: said(told.contact) },
          { term: t(texts.contactHow), value: said(told.contactHow) },
          { term: t(texts.mustNot), value: said(told.mustNot) },
          { term: t(texts.language), value: <span lang={told.language}>{languageNames[told.language]}</span> },
        ]}
      />
      {photos.map(({ entryId, number: n }) => (
        <img
          key={`${entryId} ${n}`}
          className="photo"
          src={`/api/citizen-reports/${report.id}/photos/${entryId}/${n}`}
          alt={t(texts.photos)}
        />
      ))}
    </Section>
  )
}

function Near({ view: { nearReports, nearIncidents } }: { view: CitizenReportView }) {
  const t = useText()
  const { number } = useFormat()
  if (nearReports.length === 0 && nearIncidents.length === 0) return null
  const shown = [
    { title: texts.nearReports, rows: nearReports, path: '/citizen-reports' },
    { title: texts.nearIncidents, rows: nearIncidents, path: '/incidents' },
  ]
  return (
    <Section title={t(texts.near)}>
      <p className="hint">{t(texts.nearHint)}</p>
      {shown
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows, path }) => (
          <div key={path}>
            <h3>{t(title)}</h3>
            <ul className="plain">
              {rows.map((row) => (
                <li key={row.id} className="row">
                  <Link href={`${path}/${row.id}`}>
                    <Code>{row.reference}</Code>
                  </Link>{' '}
                  {row.on && <DateText value={row.on} plain />}
                  <span>
                    {t(row.placeName)} · {t(texts.kilometres, { km: number(row.kilometres) })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Section>
  )
}

function History({ view: { steps, report } }: { view: CitizenReportView }) {
  const t = useText()
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
              <Bidi>{step.takenBy === null ? t(texts.citizen) : takenByName}</Bidi>
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
              {words?.sent && (
                <p>
                  {t(helpTexts[words.sent.help])} · <Bidi>{words.sent.to}</Bidi>
                </p>
              )}
              {words?.note && (
                <p>
                  {t(texts.note)}: <Bidi>{words.note}</Bidi>
                </p>
              )}
              {words === null && report.withdrawnAt === null && t(texts.erased)}
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
