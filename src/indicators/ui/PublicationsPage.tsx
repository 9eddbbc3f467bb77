import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useGo } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { Frequency } from '../indicator.ts'
import { periodOf } from '../period.ts'
import { IndicatorPublication, publicationNumber } from '../publication.ts'
import { proposePublication } from '../publication-actions.ts'
import { PublicationsView } from '../views.ts'
import { PeriodText } from './PeriodText.tsx'
import { frequencyTexts, stateTexts, texts } from './texts.ts'
import { stateTones } from './tones.ts'

const states = ['all', ...IndicatorPublication.shape.state.options] as const

/** Figures of periods as they were proposed and published, and the form that proposes the next. */
export function PublicationsPage() {
  const t = useText()
  const list = useListQuery({ state: states }, '-proposed')
  const read = useRead(list.path('/api/indicator-publications'), PublicationsView)
  const mayNot = useRoleBar(proposePublication)
  return (
    <Page
      title={t(texts.publications)}
      lead={t(texts.publicationsLead)}
      crumbs={[{ title: t(texts.title), href: '/indicators' }]}
    >
      {mayNot === undefined && <Disclosure title={t(texts.propose)}>{() => <ProposeForm />}</Disclosure>}
      <div className="filters">
        <Select
          {...list.select('state')}
          label={t(texts.state)}
          choices={states.map((key) => ({ key, label: t(key === 'all' ? texts.everyState : stateTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.publications)}
              rows={data.publications}
              rowKey={({ id }) => id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noPublications)}</Empty>}
              columns={[
                {
                  ...{ key: 'number', header: t(texts.number) },
                  cell: ({ id }) => (
                    <Link href={`/indicator-publications/${id}`}>
                      <Code>{publicationNumber(id)}</Code>
                    </Link>
                  ),
                },
                {
                  ...{ key: 'period', header: t(texts.period) },
                  cell: ({ fromDay, toDay }) => <PeriodText from={fromDay} to={toDay} />,
                },
                { key: 'frequency', header: t(texts.frequency), cell: ({ frequency }) => t(frequencyTexts[frequency]) },
                {
                  ...{ key: 'state', header: t(texts.state) },
                  cell: ({ state, corrects }) => (
                    <>
                      <Badge tone={stateTones[state]}>{t(stateTexts[state])}</Badge>{' '}
                      {corrects !== null && <Badge tone="waiting">{t(texts.correction)}</Badge>}
                    </>
                  ),
                },
                { key: 'count', header: t(texts.count), cell: ({ count }) => count, end: true },
                {
                  ...{ key: 'proposed', header: t(texts.proposed), ordered: true },
                  cell: ({ proposedAt }) => <Moment value={proposedAt} />,
                },
                { key: 'by', header: t(texts.proposedBy), cell: ({ proposedByName }) => <Bidi>{proposedByName}</Bidi> },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function ProposeForm() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [frequency, setFrequency] = useState<Frequency | ''>('month')
  const [on, setOn] = useState('')
  const period = frequency === '' || on === '' ? undefined : periodOf(frequency, on)
  return (
    <Form
      state={useAction(proposePublication)}
      input={() => ({ id, frequency, fromDay: period?.from ?? '' })}
      onDone={() => go(`/indicator-publications/${id}`)}
      submit={t(texts.propose)}
    >
      <Select
        name="frequency"
        label={t(texts.frequency)}
        value={frequency}
        onChange={setFrequency}
        choices={Frequency.options.map((key) => ({ key, label: t(frequencyTexts[key]) }))}
      />
      <DayField name="fromDay" label={t(texts.day)} value={on} onChange={setOn} />
      {period && (
        <p className="hint">
          <PeriodText {...period} />
        </p>
      )}
    </Form>
  )
}
