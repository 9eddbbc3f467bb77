import { languageNames, languages } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useToday } from '../../web/time-zone.ts'
import { wordsOf, yearLines } from '../table.ts'
import { OrdnanceYear } from '../views.ts'
import { texts } from './texts.ts'

const firstYear = 2015

/** What was done about explosive ordnance in a year: land, reports, items, quality, accidents and risk education. */
export function OrdnanceYearPage() {
  const t = useText()
  const now = Number(useToday().slice(0, 4))
  const years = Array.from({ length: now - firstYear + 1 }, (_, i) => String(now - i))
  const list = useListQuery({ year: years }, '')
  const { value } = list.select('year')
  const year = value === '' ? String(now) : value
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <Notice kind="info">{t(texts.whenEntered)}</Notice>
      <div className="filters">
        <Select {...list.select('year')} label={t(texts.year)} choices={years.map((key) => ({ key, label: key }))} />
        <p className="row">
          {t(texts.file)}
          {languages.map((key) => (
            <a key={key} href={`/api/ordnance-year/table?year=${year}&language=${key}`} lang={key} download>
              {languageNames[key]}
            </a>
          ))}
        </p>
      </div>
      <Loaded read={useRead(`/api/ordnance-year?year=${year}`, OrdnanceYear)}>{(read) => <Parts of={read} />}</Loaded>
    </Page>
  )
}

function Parts({ of }: { of: OrdnanceYear }) {
  const t = useText()
  const { language } = useLanguage()
  const { number } = useFormat()
  const lines = yearLines(of)
  const parts = [...new Set(lines.map(({ part }) => part))]
  return parts.map((part) => (
    <Section key={part.en} title={t(part)}>
      <Table
        caption={t(part)}
        rows={lines.filter((line) => line.part === part)}
        rowKey={(line) => wordsOf(line, 'en')}
        empty={null}
        columns={[
          { key: 'what', header: t(texts.what), cell: (line) => wordsOf(line, language) },
          {
            key: 'figure',
            header: t(texts.figure),
            end: true,
            cell: (line) => <bdi dir="ltr">{number(line.figure)}</bdi>,
          },
        ]}
      />
    </Section>
  ))
}
