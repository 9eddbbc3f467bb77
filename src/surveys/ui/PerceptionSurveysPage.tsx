import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { perceptionMethodTexts, respondentsTexts, statementTexts } from '../code-lists.ts'
import { Respondents } from '../perception-survey.ts'
import { type PerceptionSurveyRow, PerceptionSurveysView } from '../views.ts'
import { PerceptionForm } from './PerceptionForm.tsx'
import { SurveyHead } from './SurveyHead.tsx'
import { texts } from './texts.ts'

/** What people think, place by place; and writing down what they say now. */
export function PerceptionSurveysPage() {
  const t = useText()
  const list = useListQuery<never>({}, '-held')
  const read = useRead(list.path('/api/perception-surveys'), PerceptionSurveysView)
  return (
    <Page title={t(texts.perception)} lead={t(texts.perceptionLead)}>
      <Disclosure title={t(texts.recordPerception)}>{(close) => <PerceptionForm onDone={close} />}</Disclosure>
      <div className="filters">
        <SearchField label={t(texts.searchPlace)} value={list.search} onSearch={list.setSearch} />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            {data.surveys.length === 0 && <Empty>{t(texts.noSurveys)}</Empty>}
            {data.surveys.map((row) => (
              <Card key={row.survey.id} row={row} />
            ))}
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/perception-surveys')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Card({ row }: { row: PerceptionSurveyRow }) {
  const t = useText()
  const { number } = useFormat()
  const { survey, asked, shown } = row
  return (
    <article className="card">
      <SurveyHead row={row} />
      <p>
        {t(perceptionMethodTexts[survey.method])} · {t(texts.asked)}: {number(asked)}
        {row.beforeOn !== null && (
          <>
            {' '}
            · {t(texts.beforeOn)} <DateText value={row.beforeOn} plain />
          </>
        )}
      </p>
      {shown.length > 0 && <Agreement row={row} />}
      {shown.length < Respondents.options.length && <p className="hint">{t(texts.tooFew)}</p>}
      {survey.note !== '' && <Bidi>{survey.note}</Bidi>}
      {row.replacedBy === null && (
        <Disclosure title={t(texts.correct)}>
          {(close) => <PerceptionForm replaced={survey} onDone={close} />}
        </Disclosure>
      )}
    </article>
  )
}

function Agreement({ row: { agreement, shown, beforeOn } }: { row: PerceptionSurveyRow }) {
  const t = useText()
  const { percent, number } = useFormat()
  const share = (value: number | null | undefined) => (value === null || value === undefined ? '—' : percent(value))
  return (
    <Table
      caption={t(texts.perception)}
      rows={agreement}
      rowKey={({ statement }) => statement}
      columns={[
        { key: 'statement', header: t(texts.statement), cell: ({ statement }) => t(statementTexts[statement]) },
        ...shown.map(({ group, asked }) => ({
          key: group,
          header: `${t(respondentsTexts[group])} (${number(asked)})`,
          end: true,
          cell: ({ groups }: { groups: Partial<Record<Respondents, number>> }) => share(groups[group]),
        })),
        { key: 'all', header: t(texts.everybody), end: true, cell: ({ all }) => <strong>{share(all)}</strong> },
        ...(beforeOn === null
          ? []
          : [
              {
                key: 'before',
                header: t(texts.before),
                end: true,
                cell: ({ before }: { before: number | null }) => share(before),
              },
            ]),
      ]}
    />
  )
}
