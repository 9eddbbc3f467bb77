import { Fragment, useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { StationKind } from '../../stations/exchange.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { codeHashOf, newEnrolmentCode } from '../enrolment-code.ts'
import { Station } from '../station.ts'
import { inviteStation } from '../station-actions.ts'
import { StationsView } from '../views.ts'
import { EnrolmentCode } from './EnrolmentCode.tsx'
import { ManageStation } from './ManageStation.tsx'
import { ManageLeases, StationLeases } from './StationLeases.tsx'
import { StationTable } from './StationTable.tsx'
import { useSitesInReach } from './sites-in-reach.ts'
import { texts } from './texts.ts'

const states = ['all', ...Station.shape.state.options] as const

/** The devices of sites: how each is, inviting another, a new code, and shutting one out. */
export function StationsPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ state: states }, '-seen')
  const read = useRead(list.path('/api/stations'), StationsView)
  const manages = actor.roles.some((role) => ['siteManager', 'administrator', 'director'].includes(role))
  return (
    <Page title={t(texts.stations)} lead={t(texts.stationsLead)}>
      <div className="filters">
        <SearchField label={t(texts.searchName)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('state')}
          label={t(texts.state)}
          choices={states.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {({ stations, pin, ...paging }) => (
          <>
            <StationTable rows={stations} order={list.order} onOrder={list.setOrder} />
            <Pagination {...paging} onPage={list.setPage} />
            <StationLeases rows={stations} />
            <Invite pin={pin} />
            {manages &&
              stations.map((row) => (
                <Fragment key={row.station.id}>
                  <ManageStation row={row} pin={pin} />
                  <ManageLeases row={row} />
                </Fragment>
              ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Invite({ pin }: { pin: string }) {
  const t = useText()
  const { actor } = useSession()
  const [id, setId] = useState(() => newId())
  const [code, setCode] = useState(newEnrolmentCode)
  const [shown, setShown] = useState<string>()
  const [siteId, setSite] = useState<string>(actor.siteId ?? '')
  const [kind, setKind] = useState<StationKind>('tablet')
  const [name, setName] = useState('')
  const sites = useSitesInReach()
  const may = actor.roles.some((role) => inviteStation.roles.includes(role))
  return (
    <Section title={t(texts.invite)}>
      {shown !== undefined && <EnrolmentCode code={shown} pin={pin} />}
      <Form
        state={useAction(inviteStation)}
        input={() => ({ id, siteId, kind, name, codeHash: codeHashOf(code) })}
        onDone={() => {
          setShown(code)
          setCode(newEnrolmentCode())
          setId(newId())
          setName('')
        }}
        submit={t(texts.invite)}
        disabledReason={may ? undefined : t(texts.notManager)}
      >
        <Select name="siteId" label={t(texts.site)} value={siteId} onChange={setSite} choices={sites} />
        <Select
          name="kind"
          label={t(texts.kind)}
          value={kind}
          onChange={(key) => setKind(StationKind.parse(key))}
          choices={StationKind.options.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <TextField name="name" label={t(texts.name)} hint={t(texts.nameHint)} value={name} onChange={setName} />
      </Form>
    </Section>
  )
}
