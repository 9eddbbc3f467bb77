import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { ReadingAlarmKey } from '../alarm.ts'
import { ReadingAlarmsView } from '../views.ts'
import { AlarmList } from './AlarmList.tsx'
import { alarmTexts, texts } from './texts.ts'

type Row = ReadingAlarmsView['days'][number]

/** Who read out of the ordinary in the last two weeks, and by which thresholds that is said. */
export function ReadingAlarmsPage() {
  const t = useText()
  const { number } = useFormat()
  const read = useRead('/api/reading-alarms', ReadingAlarmsView)
  const columns: Column<Row>[] = [
    {
      key: 'day',
      header: t(texts.day),
      cell: ({ day }) => <DateText value={day.day} plain />,
      sort: (row) => row.day.day,
    },
    {
      key: 'reader',
      header: t(texts.reader),
      cell: ({ day, readerName }) => (
        <Link href={`/record-reads?reader=${day.readerId}`}>
          {readerName === '' ? t(texts.someone) : <Bidi>{readerName}</Bidi>}
        </Link>
      ),
    },
    { key: 'alarms', header: t(texts.alarms), cell: ({ alarms }) => <AlarmList of={alarms} /> },
    {
      key: 'records',
      header: t(texts.records),
      cell: ({ day }) => number(day.records),
      sort: (row) => row.day.records,
      end: true,
    },
    { key: 'usual', header: t(texts.usual), cell: ({ day }) => number(Math.round(day.usualRecords)), end: true },
  ]
  return (
    <Page title={t(texts.readingTitle)} lead={t(texts.readingLead)}>
      <Loaded read={read}>
        {({ days, thresholds }) => (
          <>
            <Table
              caption={t(texts.readingTitle)}
              columns={columns}
              rows={days}
              rowKey={({ day }) => `${day.readerId} ${day.day}`}
              empty={<Empty>{t(texts.noReading)}</Empty>}
            />
            <Section title={t(texts.settings)}>
              <p className="hint">
                {t(texts.settingsLead)} {t(texts.onlyDirector)}
              </p>
              <Table
                caption={t(texts.settings)}
                rows={ReadingAlarmKey.options}
                rowKey={(key) => key}
                columns={[
                  { key: 'setting', header: t(texts.setting), cell: (key) => t(alarmTexts[key]) },
                  { key: 'value', header: t(texts.inForce), cell: (key) => number(thresholds[key]), end: true },
                ]}
              />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  )
}
