import { useState } from 'react'
import { givenIn } from '../../ceasefire/given-texts.ts'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { wholeNumber } from '../../web/typed-number.ts'
import { BindingView } from '../../withdrawal-lines/views.ts'
import { openWeaponSite } from '../site-actions.ts'
import { WeaponSitesView } from '../views.ts'
import { texts } from './texts.ts'

/** Storage sites of withdrawn weapons, with when each is to be looked at again. */
export function WeaponSitesPage() {
  const t = useText()
  const { number } = useFormat()
  const today = useToday()
  const list = useListQuery({}, '-recorded')
  const read = useRead(list.path('/api/weapon-sites'), WeaponSitesView)
  return (
    <Page title={t(texts.sites)} lead={t(texts.sitesLead)}>
      {useRoleBar(openWeaponSite) === undefined && (
        <Disclosure title={t(texts.open)}>{(close) => <OpenSite onDone={close} />}</Disclosure>
      )}
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.sites)}
              rows={data.sites}
              rowKey={({ site }) => site.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noSites)}</Empty>}
              columns={[
                {
                  key: 'name',
                  header: t(texts.name),
                  cell: ({ site }) => (
                    <Link href={`/weapon-sites/${site.id}`}>
                      <Bidi>{site.name}</Bidi>
                    </Link>
                  ),
                },
                { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
                { key: 'weapons', header: t(texts.weapons), end: true, cell: ({ weapons }) => number(weapons) },
                { key: 'missing', header: t(texts.missing), end: true, cell: ({ missing }) => number(missing) },
                {
                  key: 'next',
                  header: t(texts.next),
                  cell: ({ nextInspection, weapons }) => (
                    <>
                      <DateText value={nextInspection} plain />{' '}
                      {weapons > 0 && nextInspection < today && <Badge tone="bad">{t(texts.late)}</Badge>}
                    </>
                  ),
                },
                {
                  key: 'recorded',
                  header: t(texts.openedOn),
                  ordered: true,
                  cell: ({ site }) => <Moment value={site.recordedAt} />,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Offered at first, and a setting of the site. */
const usualDays = 30

function OpenSite({ onDone }: { onDone: () => void }) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const state = useAction(openWeaponSite)
  const binding = useRead('/api/binding-agreements', BindingView)
  const programme = useRead('/api/programme', ProgrammeView)
  const [id] = useState(() => newId())
  const [said, setSaid] = useState({
    ...{ sideId: actor.joint ? '' : actor.sideId, agreementId: '', name: '', placeCode: '', placeTyped: '' },
    ...{ every: String(usualDays), openedOn: '' },
  })
  const put = (next: Partial<typeof said>) => setSaid((now) => ({ ...now, ...next }))
  return (
    <Form
      state={state}
      input={() => {
        const { every, ...rest } = said
        return { ...rest, id, inspectEveryDays: wholeNumber(every) ?? 0 }
      }}
      onDone={onDone}
      submit={t(texts.open)}
    >
      <TextField name="name" label={t(texts.name)} value={said.name} onChange={(name) => put({ name })} />
      <Loaded read={programme}>
        {({ authorities }) => (
          <>
            {actor.joint && (
              <Select
                name="sideId"
                label={t(texts.side)}
                value={said.sideId}
                onChange={(sideId) => put({ sideId })}
                choices={authorities
                  .filter(({ kind }) => kind === 'side')
                  .map((one) => ({ key: one.id, label: t(one.name) }))}
              />
            )}
            <PlaceField value={said.placeCode} onChange={(placeCode) => put({ placeCode })} />
          </>
        )}
      </Loaded>
      <CoordinatesField
        name="placeTyped"
        label={t(texts.coordinates)}
        value={said.placeTyped}
        onChange={(placeTyped) => put({ placeTyped })}
        optional
      />
      <Loaded read={binding}>
        {({ agreements }) => (
          <Select
            name="agreementId"
            label={t(texts.agreement)}
            value={said.agreementId}
            onChange={(agreementId) => put({ agreementId })}
            choices={agreements.map(({ agreement }) => ({
              key: agreement.id,
              label: givenIn(agreement.title, language).words,
            }))}
          />
        )}
      </Loaded>
      <TextField
        name="inspectEveryDays"
        label={t(texts.every)}
        value={said.every}
        onChange={(every) => put({ every })}
        inputMode="numeric"
        maxLength={3}
      />
      <DayField
        name="openedOn"
        label={t(texts.openedOn)}
        value={said.openedOn}
        onChange={(openedOn) => put({ openedOn })}
      />
    </Form>
  )
}
