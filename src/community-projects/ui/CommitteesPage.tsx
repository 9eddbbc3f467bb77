import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { NumberFields, numberIn, type Typed } from '../../web/NumberFields.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { type Composition, quotasMissed } from '../committee.ts'
import { dissolveCommittee, formCommittee, recomposeCommittee } from '../committee-actions.ts'
import { type CommitteeRow, CommitteesView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['standing', 'all'] as const

/** The committees of communities, as numbers; their earlier memberships are kept. */
export function CommitteesPage() {
  const t = useText()
  const list = useListQuery({ status: statuses }, 'name')
  const read = useRead(list.path('/api/community-committees'), CommitteesView)
  return (
    <Page
      title={t(texts.committees)}
      lead={t(texts.numbersOnly)}
      crumbs={[{ title: t(texts.projects), href: '/community-projects' }]}
    >
      <FormCommittee />
      <div className="filters">
        <SearchField label={t(texts.searchCommittee)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            {data.committees.length === 0 && <Empty>{t(texts.noCommittees)}</Empty>}
            {data.committees.map((row) => (
              <CommitteeCard key={row.committee.id} row={row} />
            ))}
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/community-committees')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function useWhy() {
  const t = useText()
  const { actor } = useSession()
  return actor.roles.includes('cvrOfficer') ? undefined : t(texts.onlyOfficer)
}

const seats = ['women', 'men', 'young', 'womenLeading', 'menLeading'] as const
const compositionOf = (typed: Typed): Composition => ({
  women: numberIn(typed, 'women'),
  men: numberIn(typed, 'men'),
  young: numberIn(typed, 'young'),
  womenLeading: numberIn(typed, 'womenLeading'),
  menLeading: numberIn(typed, 'menLeading'),
})

function SeatFields({ value, onChange }: { value: Typed; onChange: (value: Typed) => void }) {
  const t = useText()
  const fields = seats.map((key) => ({ key, label: t(texts[key]), name: 'composition' }))
  return <NumberFields fields={fields} value={value} onChange={onChange} />
}

function FormCommittee() {
  const t = useText()
  return <Disclosure title={t(texts.formCommittee)}>{(close) => <FormFields onDone={close} />}</Disclosure>
}

function FormFields({ onDone }: { onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [name, setName] = useState('')
  const [placeCode, setPlace] = useState('')
  const [typed, setTyped] = useState<Typed>({})
  return (
    <Form
      state={useAction(formCommittee)}
      input={() => ({ id, name, placeCode, composition: compositionOf(typed) })}
      onDone={onDone}
      submit={t(texts.formCommittee)}
      disabledReason={useWhy()}
    >
      <TextField name="name" label={t(texts.name)} value={name} onChange={setName} maxLength={120} />
      <PlaceField value={placeCode} onChange={setPlace} />
      <SeatFields value={typed} onChange={setTyped} />
    </Form>
  )
}

function CommitteeCard({ row: { committee, placeName, projects } }: { row: CommitteeRow }) {
  const t = useText()
  const { composition, former, status } = committee
  const { list } = useFormat()
  const missed = quotasMissed(composition)
  const why = useWhy()
  return (
    <article className="card">
      <div className="row">
        <strong>
          <Bidi>{committee.name}</Bidi>
        </strong>
        <span className="muted">{t(placeName)}</span>
        <Badge tone={status === 'standing' ? 'good' : 'neutral'}>{t(texts[status])}</Badge>
        <span className="muted">
          {t(texts.projects)}: {projects}
        </span>
      </div>
      <Seats composition={composition} />
      {status === 'standing' && missed.length > 0 && (
        <Notice kind="warning">
          {t(texts.missed30)}:{' '}
          {list(missed.map((quota) => t(texts[quota === 'members' ? 'quotaMembers' : 'quotaLeaders'])))}
        </Notice>
      )}
      {status === 'standing' && <Recompose committee={committee} />}
      {status === 'standing' && (
        <StepForm
          title={t(texts.dissolve)}
          action={dissolveCommittee}
          fields={[{ key: 'reason', label: t(texts.reason) }]}
          input={(said) => ({ id: committee.id, reason: said('reason') })}
          disabledReason={why}
        />
      )}
      {former.length > 0 && (
        <Disclosure title={t(texts.former)}>
          {() =>
            former.map((one) => (
              <div key={`${one.until} ${one.reason}`}>
                {t(texts.until)} <DateText value={one.until} />: <Bidi>{one.reason}</Bidi>
                <Seats composition={one.composition} />
              </div>
            ))
          }
        </Disclosure>
      )}
    </article>
  )
}

function Seats({ composition }: { composition: Composition }) {
  const t = useText()
  return (
    <div className="row">
      {seats.map((key) => (
        <span key={key}>
          <span className="muted">{t(texts[key])}:</span> {composition[key]}
        </span>
      ))}
    </div>
  )
}

function Recompose({ committee }: { committee: CommitteeRow['committee'] }) {
  const t = useText()
  const why = useWhy()
  const state = useAction(recomposeCommittee)
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(seats.map((key) => [key, String(committee.composition[key])])),
  )
  const [reason, setReason] = useState('')
  return (
    <Disclosure title={t(texts.recompose)}>
      {(close) => (
        <Form
          state={state}
          input={() => ({ id: committee.id, composition: compositionOf(typed), reason })}
          onDone={close}
          submit={t(texts.recompose)}
          disabledReason={why}
        >
          <SeatFields value={typed} onChange={setTyped} />
          <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} maxLength={500} />
        </Form>
      )}
    </Disclosure>
  )
}
