import { useState } from 'react'
import { dayOf } from '../../kernel/dates.ts'
import { daysAfter } from '../../kernel/deadline.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { localeOf } from '../../web/language.ts'
import { useListQuery } from '../../web/list-query.ts'
import { useGo } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { proposeBulletin } from '../actions.ts'
import { bulletinNumber, PublicBulletin } from '../bulletin.ts'
import { BulletinsView } from '../views.ts'
import { BulletinPeriod } from './BulletinPeriod.tsx'
import { Preview } from './Preview.tsx'
import { stateTexts, texts } from './texts.ts'
import { stateTones } from './tones.ts'

const states = ['all', ...PublicBulletin.shape.state.options] as const

/** The bulletins of the public page, and the form in which the next is prepared. */
export function BulletinsPage() {
  const t = useText()
  const list = useListQuery({ state: states }, '-proposed')
  const read = useRead(list.path('/api/public-bulletins'), BulletinsView)
  const mayNot = useRoleBar(proposeBulletin)
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)} actions={<a href="/public">{t(texts.openPublic)}</a>}>
      {mayNot === undefined && <Disclosure title={t(texts.prepare)}>{() => <PrepareForm />}</Disclosure>}
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
              caption={t(texts.title)}
              rows={data.bulletins}
              rowKey={({ id }) => id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  ...{ key: 'number', header: t(texts.number) },
                  cell: ({ id }) => (
                    <Link href={`/public-bulletins/${id}`}>
                      <Code>{bulletinNumber(id)}</Code>
                    </Link>
                  ),
                },
                { key: 'period', header: t(texts.period), cell: (one) => <BulletinPeriod of={one} />, wide: true },
                {
                  ...{ key: 'state', header: t(texts.state) },
                  cell: ({ state, corrects }) => (
                    <>
                      <Badge tone={stateTones[state]}>{t(stateTexts[state])}</Badge>{' '}
                      {corrects !== null && <Badge tone="waiting">{t(texts.correction)}</Badge>}
                    </>
                  ),
                },
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

/** The last days of the twelve months before this one, the newest first. */
function lastDays(): string[] {
  const days: string[] = []
  for (let day = dayOf(new Date().toISOString(), 'UTC'); days.length < 12; ) {
    day = daysAfter(`${day.slice(0, 7)}-01`, -1)
    days.push(day)
  }
  return days
}

function PrepareForm() {
  const t = useText()
  const go = useGo()
  const { language } = useLanguage()
  const [id] = useState(() => newId())
  const [days] = useState(lastDays)
  const [toDay, setToDay] = useState('')
  const month = new Intl.DateTimeFormat(localeOf[language], { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (
    <Form
      state={useAction(proposeBulletin)}
      input={() => ({ id, toDay })}
      onDone={() => go(`/public-bulletins/${id}`)}
      submit={t(texts.propose)}
    >
      <Select
        name="toDay"
        label={t(texts.until)}
        value={toDay}
        onChange={setToDay}
        choices={days.map((key) => ({ key, label: month.format(new Date(`${key}T12:00:00Z`)) }))}
      />
      {toDay !== '' && <Preview query={`toDay=${toDay}`} />}
    </Form>
  )
}
