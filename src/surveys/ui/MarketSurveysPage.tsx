import { sectors } from '../../opportunities/open-lists.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { marketMethodTexts, obstacleTexts } from '../code-lists.ts'
import { type MarketSurveyRow, MarketSurveysView } from '../views.ts'
import { MarketForm } from './MarketForm.tsx'
import { SurveyHead } from './SurveyHead.tsx'
import { texts } from './texts.ts'

/** What employers said, place by place and sector by sector; and writing down what they say now. */
export function MarketSurveysPage() {
  const t = useText()
  const list = useListQuery({ sector: ['all', ...sectors.codes] }, '-held')
  const read = useRead(list.path('/api/market-surveys'), MarketSurveysView)
  return (
    <Page title={t(texts.market)} lead={t(texts.marketLead)}>
      <Disclosure title={t(texts.recordMarket)}>{(close) => <MarketForm onDone={close} />}</Disclosure>
      <div className="filters">
        <SearchField label={t(texts.searchPlace)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('sector')}
          label={t(texts.sector)}
          choices={[
            { key: 'all', label: t(texts.all) },
            ...sectors.codes.map((key) => ({ key, label: t(sectors.words(key)) })),
          ]}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            {data.surveys.length === 0 && <Empty>{t(texts.noSurveys)}</Empty>}
            {data.surveys.map((row) => (
              <Card key={row.survey.id} row={row} />
            ))}
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/market-surveys')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Card({ row }: { row: MarketSurveyRow }) {
  const t = useText()
  const { list, number } = useFormat()
  const { survey } = row
  const { method, employers, vacancies, expected, wageFrom, wageTo, currency, skills, obstacles, note } = survey
  return (
    <article className="card">
      <SurveyHead row={row} about={t(sectors.words(survey.sector))} />
      <DescriptionList
        items={[
          { term: t(texts.method), value: t(marketMethodTexts[method]) },
          { term: t(texts.employers), value: number(employers) },
          { term: t(texts.vacancies), value: number(vacancies) },
          { term: t(texts.expected), value: number(expected) },
          { term: t(texts.wage), value: <Code>{`${wageFrom} – ${wageTo} ${currency}`}</Code> },
          { term: t(texts.skills), value: <Bidi>{skills}</Bidi> },
          ...(obstacles.length === 0
            ? []
            : [{ term: t(texts.obstacles), value: list(obstacles.map((key) => t(obstacleTexts[key]))) }]),
          ...(note === '' ? [] : [{ term: t(texts.note), value: <Bidi>{note}</Bidi> }]),
        ]}
      />
      {row.replacedBy === null && (
        <Disclosure title={t(texts.correct)}>{(close) => <MarketForm replaced={survey} onDone={close} />}</Disclosure>
      )}
    </article>
  )
}
