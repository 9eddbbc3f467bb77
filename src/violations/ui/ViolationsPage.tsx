import { useState } from 'react'
import { givenIn } from '../../ceasefire/given-texts.ts'
import { Given } from '../../ceasefire/ui/Given.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { AgreementsView } from '../../ceasefire/views.ts'
import { codeWords, violationCodes } from '../../ceasefire/violation-codes.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import { useListQuery, useTab } from '../../web/list-query.ts'
import { CountsView, ViolationsView } from '../views.ts'
import { ViolationStatus, violationReference } from '../violation.ts'
import { handlingTexts, statusTexts } from '../words.ts'
import { incidentStateTexts, texts } from './texts.ts'

const statuses = ['all', ...ViolationStatus.options] as const
const codes = ['all', ...Object.keys(violationCodes)]
const tabs = ['register', 'counts'] as const
export const statusTones = { proposed: 'waiting', confirmed: 'good', turnedDown: 'neutral', withdrawn: 'bad' } as const

/** The register of violations with its filters, and their counts by article and party. */
export function ViolationsPage() {
  const t = useText()
  const { language } = useLanguage()
  const agreements = useRead('/api/ceasefire-agreements?status=all&order=-signed&page=1', AgreementsView)
  return (
    <Page title={t(texts.violations)} lead={t(texts.lead)}>
      <Loaded read={agreements}>
        {(data) => {
          const known = data.agreements.filter(({ agreement }) => !['draft', 'proposed'].includes(agreement.status))
          return (
            <Register
              agreements={known.map(({ agreement }) => ({
                key: agreement.id,
                label: givenIn(agreement.title, language).words,
              }))}
              own={[...new Set(known.flatMap(({ agreement }) => agreement.annex.map(({ code }) => code)))]}
            />
          )
        }}
      </Loaded>
    </Page>
  )
}

function Register({
  agreements,
  own,
}: {
  agreements: readonly { readonly key: string; readonly label: string }[]
  own: readonly string[]
}) {
  const t = useText()
  const nameOf = usePartyName()
  const allCodes = [...new Set([...codes, ...own])]
  const [tab, setTab] = useTab(tabs)
  const list = useListQuery(
    {
      agreement: ['all', ...agreements.map(({ key }) => key)],
      code: allCodes,
      status: statuses,
    },
    '-occurred',
  )
  const [fromDay, setFromDay] = useState('')
  const [untilDay, setUntilDay] = useState('')
  const days = `&fromDay=${fromDay}&untilDay=${untilDay}`
  const read = useRead(`${list.path('/api/violations')}${days}`, ViolationsView)
  const file = new URLSearchParams(list.path(''))
  for (const name of ['order', 'page']) file.delete(name)
  const register = (
    <>
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : statusTexts[key]) }))}
        />
        <Select
          {...list.select('code')}
          label={t(texts.code)}
          choices={allCodes.map((key) => {
            const words = key === 'all' ? texts.all : codeWords(key)
            return { key, label: words ? t(words) : key }
          })}
        />
        <a className="button button-plain button-normal" href={`/api/violations.csv?${file}${days}`} download>
          {t(texts.download)}
        </a>
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.violations)}
              rows={data.violations}
              rowKey={({ violation }) => violation.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'reference',
                  header: t(texts.reference),
                  cell: ({ violation }) => (
                    <Link href={`/violations/${violation.id}`}>
                      <Code>{violationReference(violation.id)}</Code>
                    </Link>
                  ),
                },
                {
                  key: 'occurred',
                  header: t(texts.occurredOn),
                  ordered: true,
                  cell: ({ occurredOn }) => <DateText value={occurredOn} plain />,
                },
                { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
                {
                  key: 'article',
                  header: t(texts.article),
                  cell: ({ articleNumber, articleHeading }) => (
                    <>
                      <Code>{articleNumber}</Code> <Given of={articleHeading} />
                    </>
                  ),
                },
                {
                  key: 'code',
                  header: t(texts.code),
                  cell: ({ violation }) => {
                    const words = codeWords(violation.code)
                    return words ? t(words) : <Code>{violation.code}</Code>
                  },
                },
                {
                  key: 'party',
                  header: t(texts.party),
                  cell: ({ violation }) => <Bidi>{nameOf(violation.party)}</Bidi>,
                },
                {
                  key: 'incident',
                  header: t(texts.incidentState),
                  cell: ({ incidentState }) => t(incidentStateTexts[incidentState]),
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ violation }) => (
                    <Badge tone={statusTones[violation.status]}>{t(statusTexts[violation.status])}</Badge>
                  ),
                },
                {
                  key: 'handling',
                  header: t(texts.handling),
                  cell: ({ violation }) => t(handlingTexts[violation.handling]),
                },
                {
                  key: 'recorded',
                  header: t(texts.recorded),
                  ordered: true,
                  cell: ({ violation }) => <Moment value={violation.recordedAt} />,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </>
  )
  return (
    <>
      <div className="filters">
        <Select
          {...list.select('agreement')}
          label={t(texts.agreement)}
          choices={[{ key: 'all', label: t(texts.all) }, ...agreements]}
        />
        <DayField name="fromDay" label={t(texts.fromDay)} value={fromDay} onChange={setFromDay} optional />
        <DayField name="untilDay" label={t(texts.untilDay)} value={untilDay} onChange={setUntilDay} optional />
      </div>
      <Tabs
        label={t(texts.violations)}
        value={tab}
        onChange={setTab}
        tabs={[
          { key: 'register', title: t(texts.register), content: register },
          {
            key: 'counts',
            title: t(texts.counts),
            content: <Counts path={`/api/violation-counts?agreement=${list.filter('agreement')}${days}`} />,
          },
        ]}
      />
    </>
  )
}

/** A row for each article, and for each party two numbers: of the period and of the one before. */
function Counts({ path }: { path: string }) {
  const t = useText()
  const { number } = useFormat()
  const nameOf = usePartyName()
  const read = useRead(path, CountsView)
  return (
    <Loaded read={read}>
      {({ period, before, articles, parties, cells, cleared }) => {
        const sum = (articleId: string | null, party: string, key: 'count' | 'previous') =>
          cells
            .filter((cell) => cell.party === party && (articleId === null || cell.articleId === articleId))
            .reduce((all, cell) => all + cell[key], 0)
        const rows = [...articles.map((article) => ({ id: article.id, article })), { id: 'total', article: null }]
        return (
          <>
            <p>{t(texts.countsLead)}</p>
            <p>
              {t(texts.countsOf, {
                ...{ from: leftToRight(period.fromDay), until: leftToRight(period.untilDay) },
                ...{ beforeFrom: leftToRight(before.fromDay), beforeUntil: leftToRight(before.untilDay) },
              })}
            </p>
            {cleared > 0 && <p>{t(texts.cleared, { count: cleared })}</p>}
            <Table
              caption={t(texts.counts)}
              rows={rows}
              rowKey={({ id }) => id}
              empty={null}
              columns={[
                {
                  key: 'article',
                  header: t(texts.article),
                  wide: true,
                  cell: ({ article }) =>
                    article === null ? (
                      t(texts.total)
                    ) : (
                      <>
                        <Code>{article.number}</Code> <Given of={article.heading} />
                      </>
                    ),
                },
                ...parties.flatMap((party) =>
                  (['count', 'previous'] as const).map((key) => ({
                    key: `${party} ${key}`,
                    header: t(key === 'count' ? texts.countNow : texts.countBefore, { party: nameOf(party) }),
                    end: true,
                    cell: ({ article }: (typeof rows)[number]) => number(sum(article?.id ?? null, party, key)),
                  })),
                ),
              ]}
            />
          </>
        )
      }}
    </Loaded>
  )
}
