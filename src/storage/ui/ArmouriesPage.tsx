import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { Armoury } from '../armoury.ts'
import { establish } from '../armoury-actions.ts'
import { ArmouriesView, type ArmouryRow, ArmouryState } from '../views.ts'
import { ScanPlace } from './ScanPlace.tsx'
import { kindTexts, modeTexts, stateTexts, texts } from './texts.ts'
import { wholeNumber } from './typed.ts'

export const stateTones: Readonly<Record<ArmouryRow['state'], Tone>> = {
  open: 'neutral',
  signing: 'waiting',
  shut: 'good',
}
const states = ['all', ...ArmouryState.options, 'locked'] as const
const words = { all: texts.all, locked: texts.locked, ...stateTexts }

/** The stores for arms within reach, under how many keys they stand, and which are open or locked. */
export function ArmouriesPage() {
  const t = useText()
  const list = useListQuery({ state: states }, 'code')
  const read = useRead(list.path('/api/armouries'), ArmouriesView)
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <ScanPlace />
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('state')}
          label={t(texts.state)}
          choices={states.map((key) => ({ key, label: t(words[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <ArmouryTable rows={data.armouries} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
      <Disclosure title={t(texts.establish)}>{(close) => <EstablishForm onDone={close} />}</Disclosure>
    </Page>
  )
}

function ArmouryTable(props: OrderedRows<ArmouryRow>) {
  const t = useText()
  return (
    <Table
      {...props}
      caption={t(texts.title)}
      rowKey={({ armoury }) => armoury.id}
      empty={<Empty>{t(texts.none)}</Empty>}
      columns={[
        {
          key: 'code',
          header: t(texts.code),
          cell: ({ armoury }) => (
            <Link href={`/armouries/${armoury.id}`}>
              <Code>{armoury.code}</Code>
            </Link>
          ),
          ordered: true,
        },
        { key: 'name', header: t(texts.name), cell: ({ armoury }) => <Bidi>{armoury.name}</Bidi>, ordered: true },
        { key: 'site', header: t(texts.site), cell: ({ siteName }) => t(siteName) },
        { key: 'kind', header: t(texts.kind), cell: ({ armoury }) => t(kindTexts[armoury.kind]) },
        { key: 'keys', header: t(texts.keys), cell: ({ mode }) => t(modeTexts[mode]) },
        {
          key: 'state',
          header: t(texts.state),
          cell: ({ state, locked }) => (
            <span className="row">
              <Badge tone={stateTones[state]}>{t(stateTexts[state])}</Badge>
              {locked && <Badge tone="bad">{t(texts.locked)}</Badge>}
            </span>
          ),
        },
        {
          key: 'toSettle',
          header: t(texts.toSettle),
          cell: ({ toSettle }) => (toSettle === 0 ? '—' : toSettle),
          end: true,
        },
      ]}
    />
  )
}

function EstablishForm({ onDone }: { onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [siteId, setSite] = useState<string>(actor.siteId ?? '')
  const [kind, setKind] = useState<Armoury['kind']>('armoury')
  const [fields, setFields] = useState({ code: '', name: '', capacity: '', opensAt: '08:00', closesAt: '16:00' })
  const [longest, setLongest] = useState('240')
  const programme = useRead('/api/programme', ProgrammeView)
  const sites = (programme.data?.sites ?? []).filter((site) =>
    actor.siteId === null ? actor.joint || site.sideId === actor.sideId : site.id === actor.siteId,
  )
  const may = actor.roles.some((role) => establish.roles.includes(role))
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  return (
    <Form
      state={useAction(establish)}
      input={() => ({
        ...{ ...fields, id, siteId, kind },
        ...{ capacity: wholeNumber(fields.capacity), longestMinutes: wholeNumber(longest) },
      })}
      onDone={onDone}
      submit={t(texts.establish)}
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      <Select
        name="siteId"
        label={t(texts.site)}
        value={siteId}
        onChange={setSite}
        choices={sites.map((site) => ({ key: site.id, label: `${site.code} · ${t(site.name)}` }))}
      />
      <Select
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={setKind}
        choices={Armoury.shape.kind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
      />
      <TextField
        name="code"
        label={t(texts.code)}
        value={fields.code}
        onChange={(code) => set('code')(code.toUpperCase())}
        code
      />
      <TextField name="name" label={t(texts.name)} value={fields.name} onChange={set('name')} />
      <TextField
        name="capacity"
        label={t(texts.capacity)}
        value={fields.capacity}
        onChange={set('capacity')}
        inputMode="numeric"
        code
      />
      <TextField
        name="opensAt"
        label={t(texts.opensAt)}
        hint={t(texts.hoursHint)}
        value={fields.opensAt}
        onChange={set('opensAt')}
        code
      />
      <TextField name="closesAt" label={t(texts.closesAt)} value={fields.closesAt} onChange={set('closesAt')} code />
      <TextField
        name="longestMinutes"
        label={t(texts.longest)}
        hint={t(texts.settings)}
        value={longest}
        onChange={setLongest}
        inputMode="numeric"
        code
      />
    </Form>
  )
}
