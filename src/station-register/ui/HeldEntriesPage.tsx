import { useState } from 'react'
import { own } from '../../kernel/own.ts'
import { actionTexts } from '../../web/action-texts.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { setHeldAside, takeHeldIn } from '../held-actions.ts'
import { HeldEntriesView, type HeldEntryRow } from '../views.ts'
import { Typed } from './Typed.tsx'
import { texts } from './texts.ts'

const shows = ['all', 'held', 'forked'] as const
const showTexts = { all: texts.all, held: texts.onlyHeld, forked: texts.onlyForked }

/** What sites recorded and the rules of the centre did not accept: each waits for a named person. */
export function HeldEntriesPage() {
  const t = useText()
  const list = useListQuery({ show: shows }, 'received')
  const read = useRead(list.path('/api/held-entries'), HeldEntriesView)
  return (
    <Page title={t(texts.held)} lead={t(texts.heldLead)}>
      <div className="filters">
        <Select
          {...list.select('show')}
          label={t(texts.show)}
          choices={shows.map((key) => ({ key, label: t(showTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {({ entries, ...paging }) =>
          entries.length === 0 ? (
            <Empty>{t(texts.noneHeld)}</Empty>
          ) : (
            <>
              {entries.map((row) => (
                <HeldEntry key={`${row.id} ${row.stationId} ${row.seq}`} row={row} />
              ))}
              <Pagination {...paging} onPage={list.setPage} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function HeldEntry({ row }: { row: HeldEntryRow }) {
  const t = useText()
  const { number } = useFormat()
  const called = row.action === null ? undefined : own(actionTexts, row.action)
  const title = called ? t(called) : (row.action ?? t(texts.confidential))
  const causes = row.forked ? [t(texts.forkCause)] : row.causes
  return (
    <Section title={title}>
      <DescriptionList
        items={[
          { term: t(texts.cause), value: causes.join(' ') },
          { term: t(texts.by), value: <ByWhom name={row.authorName} at={row.at} /> },
          {
            term: t(texts.device),
            value: (
              <>
                <Bidi>{row.stationName}</Bidi> · {number(row.seq)} · {t(row.siteName)}
              </>
            ),
          },
          { term: t(texts.received), value: <Moment value={row.receivedAt} /> },
          ...(row.typed === null
            ? []
            : [{ term: t(texts.typed), value: <Typed of={row.typed} action={row.action ?? ''} /> }]),
        ]}
      />
      {row.keptBack && <p className="hint">{t(texts.keptBack)}</p>}
      {row.behind ? (
        <Notice>{t(texts.behind)}</Notice>
      ) : (
        <>
          <TakeIn id={row.id} />
          <SetAside row={row} />
        </>
      )}
    </Section>
  )
}

function TakeIn({ id }: { id: string }) {
  const t = useText()
  const { actor } = useSession()
  const may = actor.roles.some((role) => takeHeldIn.roles.includes(role))
  return (
    <Form
      state={useAction(takeHeldIn)}
      input={() => ({ id })}
      onDone={() => undefined}
      submit={t(texts.takeIn)}
      disabledReason={may ? undefined : t(texts.readOnly)}
    >
      {null}
    </Form>
  )
}

function SetAside({ row: { id, authorId, fact } }: { row: HeldEntryRow }) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState('')
  const why = () => {
    if (authorId === actor.id) return t(texts.ownAct)
    if (fact) return actor.roles.includes('director') ? undefined : t(texts.directorAlone)
    return actor.roles.some((role) => setHeldAside.roles.includes(role)) ? undefined : t(texts.readOnly)
  }
  return (
    <Form
      state={useAction(setHeldAside)}
      input={() => ({ id, reason })}
      onDone={() => undefined}
      submit={t(texts.setAside)}
      look="danger"
      disabledReason={why()}
    >
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} />
    </Form>
  )
}
