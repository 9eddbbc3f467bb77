import { useState } from 'react'
import { own } from '../../kernel/own.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { settleSeal, settleSerial } from '../actions.ts'
import { type ExceptionRow, ExceptionsView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['open', 'settled'] as const

/** What was recorded and waits for somebody else to look at it. */
export function ExceptionsPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, '')
  const status = list.filter('status')
  const read = useRead(list.path('/api/exceptions'), ExceptionsView)
  const content = (
    <Loaded read={read}>
      {({ exceptions, ...paging }) =>
        exceptions.length === 0 ? (
          <Empty>{t(texts.noExceptions)}</Empty>
        ) : (
          <>
            {exceptions.map((row) => (
              <ExceptionCard key={row.exception.id} row={row} />
            ))}
            <Pagination {...paging} onPage={list.setPage} />
          </>
        )
      }
    </Loaded>
  )
  const titles = { open: t(texts.openOnes), settled: t(texts.settledOnes) }
  return (
    <Page title={t(texts.exceptions)} lead={t(texts.exceptionsLead)}>
      <Tabs
        label={t(texts.exceptions)}
        value={status}
        onChange={(key) => list.setFilter('status', key)}
        tabs={statuses.map((key) => ({ key, title: titles[key], content: key === status ? content : null }))}
      />
    </Page>
  )
}

function ExceptionCard({ row }: { row: ExceptionRow }) {
  const t = useText()
  const { exception, weapon, raisedByName, siteName } = row
  const repeated = exception.cause === 'weapon.sameSerial'
  const said = (key: string) => String(own(exception.said, key) ?? '—')
  const about = repeated
    ? [
        {
          term: t(texts.described),
          value: <Bidi>{`${said('make')} ${said('model')} ${said('calibre')} ${said('serial')}`}</Bidi>,
        },
      ]
    : [
        { term: t(texts.sentWith), value: <Code>{said('sentWith')}</Code> },
        { term: t(texts.receivedWith), value: <Code>{said('receivedWith')}</Code> },
      ]
  return (
    <Section title={t(repeated ? texts.sameSerial : texts.sealBroken)}>
      <DescriptionList
        items={[
          {
            term: t(texts.inCustodyAs),
            value: weapon ? (
              <Link href={`/weapons/${weapon.id}`}>
                <Code>{weapon.tag}</Code>
              </Link>
            ) : (
              '—'
            ),
          },
          ...about,
          { term: t(texts.site), value: t(siteName) },
          {
            term: t(texts.raisedBy),
            value: <ByWhom name={raisedByName} at={exception.raisedAt} />,
          },
          ...(exception.status === 'settled' ? [{ term: t(texts.finding), value: <Settled row={row} /> }] : []),
        ]}
      />
      {exception.status === 'open' && (repeated ? <SettleSerial row={row} /> : <SettleSeal row={row} />)}
    </Section>
  )
}

function Settled({ row: { exception } }: { row: ExceptionRow }) {
  const t = useText()
  const { settlement } = exception
  const words = settlement === 'same' || settlement === 'distinct' ? texts[settlement] : texts.accounted
  return (
    <>
      {t(words)}: <q>{exception.reason}</q>
    </>
  )
}

/** Why the reader may not settle it; undefined where they may. */
function useReason({ exception }: ExceptionRow): string | undefined {
  const t = useText()
  const { actor } = useSession()
  if (exception.raisedBy === actor.id) return t(texts.youRaised)
  return actor.roles.includes('director') ? undefined : t(texts.onlyDirector)
}

function SettleSerial({ row }: { row: ExceptionRow }) {
  const t = useText()
  const state = useAction(settleSerial)
  const [finding, setFinding] = useState<'same' | 'distinct' | ''>('')
  const [reason, setReason] = useState('')
  const choices = (['same', 'distinct'] as const).map((key) => ({ key, label: t(texts[key]) }))
  return (
    <Form
      state={state}
      input={() => ({ id: row.exception.id, finding, reason })}
      onDone={() => undefined}
      submit={t(texts.settle)}
      disabledReason={useReason(row)}
    >
      <RadioGroup name="finding" label={t(texts.finding)} value={finding} onChange={setFinding} choices={choices} />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
    </Form>
  )
}

function SettleSeal({ row }: { row: ExceptionRow }) {
  const t = useText()
  const state = useAction(settleSeal)
  const [reason, setReason] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id: row.exception.id, reason })}
      onDone={() => undefined}
      submit={t(texts.settle)}
      disabledReason={useReason(row)}
    >
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={3} />
    </Form>
  )
}
