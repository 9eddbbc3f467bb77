import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { MomentField, momentOf, typedOf } from '../../monitoring/ui/MomentField.tsx'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useGo } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { useTimeZone } from '../../web/time-zone.ts'
import { westernNumerals, wholeNumber } from '../../web/typed-number.ts'
import { reportName } from '../daily-report.ts'
import { issueReport, setReportRule } from '../report-actions.ts'
import type { Compared } from '../report-content.ts'
import { momentWriter } from '../tables.ts'
import { DraftView, type ReportRow, ReportsView } from '../views.ts'
import { ReportTables } from './ReportTables.tsx'
import { texts } from './texts.ts'

const statuses = ['all', 'issued', 'released', 'turnedDown'] as const

/** The report that is due, with one button; and those that were issued. */
export function DailyReportsPage() {
  const t = useText()
  const { number } = useFormat()
  const list = useListQuery({ status: statuses }, '-cutoff')
  const read = useRead(list.path('/api/daily-reports'), ReportsView)
  const pair = ({ now, before }: Compared) =>
    `${number(Math.round(now * 10) / 10)} (${number(Math.round(before * 10) / 10)})`
  return (
    <Page title={t(texts.reports)} lead={t(texts.lead)}>
      <Next />
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.reports)}
              rows={data.reports}
              rowKey={({ report }) => report.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'number',
                  header: t(texts.number),
                  cell: ({ report }) => <Link href={`/daily-reports/${report.id}`}>{reportName(report)}</Link>,
                },
                { key: 'whose', header: t(texts.whose), cell: ({ sideName }) => t(sideName) },
                {
                  key: 'cutoff',
                  header: t(texts.asOf),
                  ordered: true,
                  cell: ({ report }) => <Moment value={report.untilAt} />,
                },
                { key: 'incidents', header: t(texts.incidents), end: true, cell: ({ total }) => pair(total.incidents) },
                { key: 'hours', header: t(texts.hours), end: true, cell: ({ total }) => pair(total.hours) },
                {
                  key: 'issued',
                  header: t(texts.issuedAt),
                  ordered: true,
                  cell: ({ report }) => <Moment value={report.issuedAt} />,
                },
                { key: 'status', header: t(texts.status), cell: (row) => <ReportBadge row={row} /> },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

const tones = { issued: 'waiting', released: 'good', turnedDown: 'bad' } as const

/** What became of a report, in words. */
export function ReportBadge({ row: { report } }: { row: Pick<ReportRow, 'report'> }) {
  const t = useText()
  return <Badge tone={tones[report.status]}>{t(texts[report.status])}</Badge>
}

/** The report that would be issued now: of the period since the last one, or of another. */
function Next() {
  const t = useText()
  const zone = useTimeZone()
  const [asked, setAsked] = useState('')
  const read = useRead(`/api/daily-report-draft${asked}`, DraftView)
  return (
    <Section title={t(texts.next)}>
      <Loaded read={read}>
        {(draft) => (
          <>
            <Notice kind={draft.due && asked === '' ? 'warning' : 'info'}>
              {draft.due
                ? t(texts.due, { at: momentWriter(draft.content.timeZone)(draft.content.untilAt) })
                : t(texts.notDue)}
            </Notice>
            <Issue draft={draft} />
            <Disclosure title={t(texts.preview)}>
              {() => (
                <>
                  <PaperLinks
                    path={`/api/daily-report-draft/paper?fromAt=${draft.content.fromAt}&untilAt=${draft.content.untilAt}`}
                  />
                  <ReportTables content={draft.content} />
                </>
              )}
            </Disclosure>
            <Disclosure title={t(texts.otherPeriod)}>
              {() => <Period draft={draft} zone={zone} onAsk={setAsked} />}
            </Disclosure>
            <Rule draft={draft} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

/** The one button. */
function Issue({ draft: { content } }: { draft: DraftView }) {
  const t = useText()
  const go = useGo()
  const state = useAction(issueReport)
  const bar = useRoleBar(issueReport)
  const [id] = useState(() => newId())
  return (
    <>
      <Button
        look="main"
        size="large"
        disabledReason={bar}
        isPending={state.sending}
        onPress={() =>
          void state.send({ id, fromAt: content.fromAt, untilAt: content.untilAt }).then((answer) => {
            if (answer && answer.outcome !== 'refused') go(`/daily-reports/${id}`)
          })
        }
      >
        {t(texts.issue)}
      </Button>
      {state.answer?.outcome === 'refused' && <Notice kind="danger">{state.answer.text}</Notice>}
    </>
  )
}

function Period({ draft, zone, onAsk }: { draft: DraftView; zone: string; onAsk: (query: string) => void }) {
  const t = useText()
  const [from, setFrom] = useState(() => typedOf(draft.content.fromAt, zone))
  const [until, setUntil] = useState(() => typedOf(draft.content.untilAt, zone))
  const [begins, ends] = [momentOf(from, zone), momentOf(until, zone)]
  return (
    <>
      <MomentField name="fromAt" label={t(texts.from)} value={from} onChange={setFrom} />
      <MomentField name="untilAt" label={t(texts.until)} value={until} onChange={setUntil} />
      <Button onPress={() => begins && ends && begins < ends && onAsk(`?fromAt=${begins}&untilAt=${ends}`)}>
        {t(texts.show)}
      </Button>
    </>
  )
}

function Rule({ draft }: { draft: DraftView }) {
  const t = useText()
  const state = useAction(setReportRule)
  const bar = useRoleBar(setReportRule)
  const [cutoff, setCutoff] = useState(draft.cutoff)
  const [quiet, setQuiet] = useState(String(draft.quietHours))
  return (
    <Disclosure title={t(texts.rule)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: newId(), cutoff, quietHours: wholeNumber(quiet) })}
          onDone={close}
          submit={t(texts.rule)}
          disabledReason={bar}
        >
          <TextField
            name="cutoff"
            label={t(texts.cutoff)}
            value={cutoff}
            onChange={(typed) => setCutoff(westernNumerals(typed))}
            code
            maxLength={5}
          />
          <TextField
            name="quietHours"
            label={t(texts.quietHours)}
            value={quiet}
            onChange={setQuiet}
            inputMode="numeric"
            maxLength={3}
          />
        </Form>
      )}
    </Disclosure>
  )
}
