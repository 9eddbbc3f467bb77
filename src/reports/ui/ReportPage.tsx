import { useState } from 'react'
import { PeriodText } from '../../indicators/ui/PeriodText.tsx'
import { newId } from '../../kernel/ids.ts'
import { languageNames, languages } from '../../kernel/texts.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { kindTexts } from '../code-lists.ts'
import { askReport } from '../issue-actions.ts'
import { reportNumber } from '../report-issue.ts'
import { ReportView } from '../views.ts'
import { issueStateTexts, texts } from './texts.ts'

/** A report: of what period, by which version, its files, and what corrects it. */
export function ReportPage() {
  const t = useText()
  const read = useRead(`/api/reports/${useParam('id')}`, ReportView)
  const mayNot = useRoleBar(askReport)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page title={t(view.report.title)} crumbs={[{ title: t(texts.reports), href: '/reports' }]}>
          <Facts view={view} />
          {view.report.state === 'issued' && (
            <Section title={t(texts.papers)}>
              <PaperLinks path={`/api/reports/${view.report.id}/paper`} />
              <p>
                {t(texts.book)}:{' '}
                {languages.map((language) => (
                  <span key={language}>
                    <a href={`/api/reports/${view.report.id}/book?language=${language}`} lang={language} download>
                      {languageNames[language]}
                    </a>{' '}
                  </span>
                ))}
              </p>
            </Section>
          )}
          {mayNot === undefined && view.report.state === 'issued' && view.correctedBy === null && (
            <Disclosure title={t(texts.correct)}>{() => <Correct of={view.report} />}</Disclosure>
          )}
        </Page>
      )}
    </Loaded>
  )
}

function Facts({ view: { report, version, askedByName, correctedBy, letters } }: { view: ReportView }) {
  const t = useText()
  const other = (id: string) => (
    <Link href={`/reports/${id}`}>
      <Code>{reportNumber(id)}</Code>
    </Link>
  )
  return (
    <DescriptionList
      items={[
        { term: t(texts.number), value: <Code>{reportNumber(report.id)}</Code> },
        { term: t(texts.kind), value: t(kindTexts[report.kind]) },
        { term: t(texts.period), value: <PeriodText from={report.fromDay} to={report.toDay} /> },
        {
          term: t(texts.state),
          value: (
            <Badge tone={report.state === 'issued' ? 'good' : 'waiting'}>{t(issueStateTexts[report.state])}</Badge>
          ),
        },
        { term: t(texts.version), value: version },
        {
          term: t(texts.askedBy),
          value: (
            <>
              <Bidi>{askedByName ?? t(texts.bySchedule)}</Bidi> · <Moment value={report.askedAt} />
            </>
          ),
        },
        ...(report.corrects === null
          ? []
          : [
              { term: t(texts.corrects), value: other(report.corrects) },
              { term: t(texts.reason), value: <Bidi>{report.reason}</Bidi> },
            ]),
        ...(correctedBy === null ? [] : [{ term: t(texts.correctedBy), value: other(correctedBy) }]),
        ...(report.sha256 === null ? [] : [{ term: t(texts.hash), value: <Code long>{report.sha256}</Code> }]),
        ...(letters === null ? [] : [{ term: t(texts.letters), value: letters }]),
      ]}
    />
  )
}

function Correct({ of }: { of: ReportView['report'] }) {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [reason, setReason] = useState('')
  return (
    <Form
      state={useAction(askReport)}
      input={() => ({ id, templateId: of.templateId, fromDay: of.fromDay, corrects: of.id, reason })}
      onDone={() => go(`/reports/${id}`)}
      submit={t(texts.correct)}
    >
      <p className="hint">{t(texts.correctHint)}</p>
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} maxLength={1000} />
    </Form>
  )
}
