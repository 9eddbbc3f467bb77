import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { reportName } from '../daily-report.ts'
import { correctReport, releaseReport, turnDownReport } from '../report-actions.ts'
import { ReportView } from '../views.ts'
import { ReportBadge } from './DailyReportsPage.tsx'
import { ReportTables } from './ReportTables.tsx'
import { texts } from './texts.ts'

/** One version of a report: its figures as they were issued, its papers, and what becomes of it. */
export function DailyReportPage() {
  const t = useText()
  const read = useRead(`/api/daily-reports/${useParam('id')}`, ReportView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.reports)} ${reportName(view.report)}`}
          crumbs={[{ title: t(texts.reports), href: '/daily-reports' }]}
        >
          <About view={view} />
          <Steps view={view} />
          <Versions view={view} />
          <ReportTables content={view.content} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view }: { view: ReportView }) {
  const t = useText()
  const { language } = useLanguage()
  const { report, newest, sideName, issuedByName, decidedByName } = view
  const file = (part: string) => `/api/daily-reports/${report.id}/table?part=${part}&language=${language}`
  return (
    <Section title={t(sideName)} actions={<ReportBadge row={view} />}>
      {!newest && <Notice kind="warning">{t(texts.superseded)}</Notice>}
      <DescriptionList
        items={[
          { term: t(texts.asOf), value: <Moment value={report.untilAt} /> },
          {
            term: t(texts.issuedBy),
            value: (
              <>
                <Bidi>{issuedByName}</Bidi> · <Moment value={report.issuedAt} />
              </>
            ),
          },
          ...(report.decidedAt === null
            ? []
            : [
                {
                  term: t(texts.decidedBy),
                  value: (
                    <>
                      <Bidi>{decidedByName ?? ''}</Bidi> · <Moment value={report.decidedAt} /> ·{' '}
                      <Bidi>{report.decisionNote}</Bidi>
                    </>
                  ),
                },
              ]),
          ...(report.change === '' ? [] : [{ term: t(texts.change), value: <Bidi>{report.change}</Bidi> }]),
          { term: t(texts.hash), value: <Code long>{report.sha256}</Code> },
          { term: t(texts.paper), value: <PaperLinks path={`/api/daily-reports/${report.id}/paper`} /> },
          {
            term: 'CSV',
            value: (
              <span className="row">
                <a href={file('figures')} download>
                  {t(texts.figuresFile)}
                </a>
                <a href={file('annex')} download>
                  {t(texts.annexFile)}
                </a>
              </span>
            ),
          },
        ]}
      />
    </Section>
  )
}

function Steps({ view: { report, newest } }: { view: ReportView }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBar(releaseReport)
  const own = report.issuedBy === actor.id ? t(texts.ownReport) : undefined
  const { id } = report
  return (
    <>
      {newest && report.status === 'issued' && (
        <>
          <StepForm
            title={t(texts.release)}
            action={releaseReport}
            disabledReason={bar ?? own}
            fields={[{ key: 'note', label: t(texts.note), lines: 2 }]}
            input={(said) => ({ id, note: said('note') })}
          />
          <StepForm
            title={t(texts.turnDown)}
            action={turnDownReport}
            disabledReason={bar ?? own}
            fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
            input={(said) => ({ id, reason: said('reason') })}
          />
        </>
      )}
      {newest && report.sideId === actor.sideId && <Correct id={id} />}
    </>
  )
}

function Correct({ id: corrects }: { id: string }) {
  const t = useText()
  const go = useGo()
  const state = useAction(correctReport)
  const bar = useRoleBar(correctReport)
  const [id] = useState(() => newId())
  const [change, setChange] = useState('')
  return (
    <Disclosure title={t(texts.correct)}>
      {() => (
        <Form
          state={state}
          input={() => ({ id, corrects, change })}
          onDone={() => go(`/daily-reports/${id}`)}
          submit={t(texts.correct)}
          disabledReason={bar}
        >
          <TextField
            name="change"
            label={t(texts.change)}
            hint={t(texts.correctHint)}
            value={change}
            onChange={setChange}
            lines={3}
          />
        </Form>
      )}
    </Disclosure>
  )
}

function Versions({ view: { versions, report } }: { view: ReportView }) {
  const t = useText()
  if (versions.length < 2) return null
  return (
    <Section title={t(texts.versions)}>
      <Table
        caption={t(texts.versions)}
        rows={versions}
        rowKey={(row) => row.report.id}
        empty={null}
        columns={[
          {
            key: 'number',
            header: t(texts.number),
            cell: (row) =>
              row.report.id === report.id ? (
                reportName(row.report)
              ) : (
                <Link href={`/daily-reports/${row.report.id}`}>{reportName(row.report)}</Link>
              ),
          },
          { key: 'issued', header: t(texts.issuedAt), cell: (row) => <Moment value={row.report.issuedAt} /> },
          {
            key: 'change',
            header: t(texts.change),
            wide: true,
            cell: (row) => <Bidi>{row.report.change || '—'}</Bidi>,
          },
          { key: 'status', header: t(texts.status), cell: (row) => <ReportBadge row={row} /> },
        ]}
      />
    </Section>
  )
}
