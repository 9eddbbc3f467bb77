import { useFormat, useText } from '../../web/i18n.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import { measureOf } from '../measures/definitions.ts'
import type { FigureView } from '../views.ts'
import { texts } from './texts.ts'

/** The figure of a commitment on a day, whose data it is, how it comes about, and that people decide and it does not. */
export function FigureSection({
  figure,
  on,
  onDay,
}: {
  figure: FigureView | null
  on: string
  onDay: (day: string) => void
}) {
  const t = useText()
  if (!figure)
    return (
      <Section title={t(texts.figure)}>
        <p>{t(texts.noFigureHere)}</p>
      </Section>
    )
  const measure = measureOf(figure.id)
  return (
    <Section title={`${t(texts.figure)} · ${t(measure.name)}`}>
      <Notice kind="info">{t(texts.figureDecides)}</Notice>
      <DayField name="on" label={t(texts.figureOn)} value={on} onChange={onDay} optional />
      {figure.offices.length === 0 && <p>{t(texts.noData)}</p>}
      {figure.offices.length > 1 && <p>{t(texts.notAdded)}</p>}
      {figure.offices.map((office) => (
        <Office key={office.sideId} office={office} figure={figure} />
      ))}
      <h3>{t(texts.how)}</h3>
      <ul>
        {measure.how.map((one) => (
          <li key={one.en}>{t(one)}</li>
        ))}
      </ul>
      <p>
        <Link href={measure.href}>{t(texts.records)}</Link>
      </p>
    </Section>
  )
}

function Office({ office, figure }: { office: FigureView['offices'][number]; figure: FigureView }) {
  const t = useText()
  const { number, percent } = useFormat()
  const measure = measureOf(figure.id)
  const said = (value: number | null | undefined) => (value === null || value === undefined ? '—' : number(value))
  const caption = t(texts.whoseData, { office: t(office.office) })
  return (
    <>
      <Table
        caption={caption}
        rows={measure.parts}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'part', header: t(measure.unit), cell: ({ words }) => t(words) },
          {
            key: 'baseline',
            header: `${t(texts.baselineOn)} ${leftToRight(figure.baselineOn)}`,
            end: true,
            cell: ({ key }) => said(office.baseline[key]),
          },
          {
            key: 'now',
            header: t(texts.nowOn, { day: leftToRight(figure.on) }),
            end: true,
            cell: ({ key }) => said(office.now[key]),
          },
          {
            key: 'target',
            header: t(texts.target),
            end: true,
            cell: ({ key }) => (key === measure.main ? said(figure.target) : '—'),
          },
        ]}
      />
      {office.progress !== null && (
        <DescriptionList
          items={[
            {
              term: t(texts.towards),
              value: (
                <>
                  <meter min={0} max={1} value={office.progress} aria-label={t(texts.towards)} />{' '}
                  {percent(office.progress)}
                </>
              ),
            },
          ]}
        />
      )}
      <Disclosure title={`${t(texts.trend)} · ${t(office.office)}`}>
        {() => (
          <Table
            caption={`${t(texts.trend)} · ${t(office.office)}`}
            rows={office.trend}
            rowKey={({ day }) => day}
            empty={null}
            columns={[
              { key: 'day', header: t(texts.day), cell: ({ day }) => <DateText value={day} plain /> },
              { key: 'value', header: t(texts.number), end: true, cell: ({ value }) => said(value) },
            ]}
          />
        )}
      </Disclosure>
    </>
  )
}
