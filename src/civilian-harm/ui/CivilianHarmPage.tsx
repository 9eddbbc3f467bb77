import { useState } from 'react'
import { daysAfter, daysUntil } from '../../kernel/deadline.ts'
import { languageNames, languages, type Texts } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useToday } from '../../web/time-zone.ts'
import { CivilianHarmView, mostDays } from '../views.ts'
import { HarmIncidents } from './HarmIncidents.tsx'
import { HarmTables } from './HarmTables.tsx'
import { texts } from './texts.ts'

/** Incidents against people, houses, hospitals and migrants in a period, beside the one before it, with how it was counted. */
export function CivilianHarmPage() {
  const t = useText()
  const today = useToday()
  const [from, setFrom] = useState(daysAfter(today, -29))
  const [to, setTo] = useState(today)
  const inOrder = from !== '' && to !== '' && from <= to && daysUntil(from, to) < mostDays
  return (
    <Page
      title={t(texts.title)}
      lead={t(texts.lead)}
      actions={<Button onPress={() => window.print()}>{t(texts.print)}</Button>}
    >
      <div className="filters">
        <DayField name="from" label={t(texts.from)} value={from} onChange={setFrom} max={today} />
        <DayField name="to" label={t(texts.to)} value={to} onChange={setTo} max={today} />
      </div>
      {inOrder ? (
        <Period
          from={from}
          to={to}
          onNewest={(day) => {
            setFrom(daysAfter(day, -29))
            setTo(day)
          }}
        />
      ) : (
        <Notice kind="warning">{t(texts.wrongPeriod)}</Notice>
      )}
    </Page>
  )
}

function Period({ from, to, onNewest }: { from: string; to: string; onNewest: (day: string) => void }) {
  const t = useText()
  const read = useRead(`/api/civilian-harm?from=${from}&to=${to}`, CivilianHarmView)
  return (
    <>
      <Files label={texts.file} from={from} to={to} cells="outside" />
      <Files label={texts.fileWhole} from={from} to={to} cells="offices" />
      <Notice kind="warning">{t(texts.forOffices)}</Notice>
      <Loaded read={read}>
        {(view) => (
          <>
            {view.newest !== null && (view.newest < from || view.newest > to) && (
              <p className="row no-print">
                <Button onPress={() => onNewest(view.newest ?? to)}>{t(texts.newest)}</Button>
                <DateText value={view.newest} plain />
              </p>
            )}
            <Counted view={view} />
            <HarmTables view={view} />
          </>
        )}
      </Loaded>
      <HarmIncidents key={`${from} ${to}`} from={from} to={to} />
    </>
  )
}

function Files({ label, from, to, cells }: { label: Texts; from: string; to: string; cells: 'outside' | 'offices' }) {
  const t = useText()
  return (
    <p className="row no-print">
      {t(label)}
      {languages.map((key) => (
        <a
          key={key}
          href={`/api/civilian-harm/table?from=${from}&to=${to}&cells=${cells}&language=${key}`}
          lang={key}
          download
        >
          {languageNames[key]}
        </a>
      ))}
    </p>
  )
}

/** What the figures are of, and what is in none of them. */
function Counted({ view: { from, to, before, figures, several } }: { view: CivilianHarmView }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={t(texts.how)}>
      <p className="row">
        <DateText value={from} plain /> – <DateText value={to} plain />
      </p>
      <p className="row">
        {t(texts.before)}: <DateText value={before.from} plain /> – <DateText value={before.to} plain />
      </p>
      <ul>
        {(['howWhat', 'howPeople', 'howGrades', 'howObjects', 'howDays'] as const).map((key) => (
          <li key={key}>{t(texts[key])}</li>
        ))}
        <li>{t(texts.leftOut, { duplicates: figures.duplicates, refuted: figures.refuted })}</li>
        <li>{t(texts.disputed, { count: number(figures.disputed) })}</li>
        {several && <li>{t(texts.several)}</li>}
      </ul>
    </Section>
  )
}
