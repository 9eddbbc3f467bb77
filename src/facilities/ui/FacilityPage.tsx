import { useState } from 'react'
import { writtenPoint } from '../../kernel/coordinates/coordinates.ts'
import { newId } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { useParam } from '../../web/navigation.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { nameIn, statusTexts, stepTexts } from '../code-lists.ts'
import { facilityDesk, facilityImporters, facilityMay } from '../facility.ts'
import { closeFacility, recordContact, reopenFacility } from '../facility-actions.ts'
import { facilityKinds } from '../open-lists.ts'
import { FacilityView } from '../views.ts'
import { facilityShape } from './facility-shape.ts'
import { texts } from './texts.ts'

/** One facility: where it is, who is there, whom to call, and what was done with it. */
export function FacilityPage() {
  const t = useText()
  const { language } = useLanguage()
  const read = useRead(`/api/facilities/${useParam('id')}`, FacilityView)
  return (
    <Loaded read={read}>
      {(view) => {
        const name = nameIn(language, view.facility)
        return (
          <Page
            title={name}
            heading={<Bidi>{name}</Bidi>}
            crumbs={[{ title: t(texts.facilities), href: '/facilities' }]}
            actions={
              <Badge tone={view.facility.status === 'open' ? 'good' : 'neutral'}>
                {t(statusTexts[view.facility.status])}
              </Badge>
            }
          >
            <About view={view} />
            <Contacts view={view} />
            <Steps view={view} />
            <History view={view} />
          </Page>
        )
      }}
    </Loaded>
  )
}

function About({ view: { facility, placeName } }: { view: FacilityView }) {
  const t = useText()
  const { language } = useLanguage()
  const { number } = useFormat()
  const [point] = facility.points
  const people = (value: number | null) => (value === null ? '—' : number(value))
  return (
    <Section title={t(facilityKinds.words(facility.kind))}>
      <DescriptionList
        items={[
          { term: t(texts.nameAr), value: <Bidi>{facility.nameAr || '—'}</Bidi> },
          { term: t(texts.nameEn), value: <Bidi>{facility.nameEn || '—'}</Bidi> },
          { term: t(texts.whose), value: t(facility.sideId === null ? texts.public : texts.own) },
          ...(placeName ? [{ term: t(texts.place), value: t(placeName) }] : []),
          { term: t(texts.peopleDay), value: people(facility.peopleDay) },
          { term: t(texts.peopleNight), value: people(facility.peopleNight) },
          ...(facility.peopleYear === null
            ? []
            : [{ term: t(texts.peopleYear), value: <Code>{String(facility.peopleYear)}</Code> }]),
          {
            term: t(texts.source),
            value: (
              <>
                <Bidi>{facility.source}</Bidi> · <DateText value={facility.sourceOn} plain />
              </>
            ),
          },
          ...(facility.reference === ''
            ? []
            : [{ term: t(texts.reference), value: <Code>{facility.reference}</Code> }]),
          ...(point ? [{ term: 'WGS 84', value: <Code>{writtenPoint(point, 'degrees') ?? ''}</Code> }] : []),
          ...(point ? [{ term: 'MGRS', value: <Code>{writtenPoint(point, 'mgrs') ?? ''}</Code> }] : []),
        ]}
      />
      <CountryMap label={t(texts.map)} closest={14} shapes={[facilityShape(facility, nameIn(language, facility))]} />
    </Section>
  )
}

function Contacts({ view: { facility, contacts } }: { view: FacilityView }) {
  const t = useText()
  const { actor } = useSession()
  const [id, setId] = useState(() => newId())
  const may = facilityDesk.some((role) => actor.roles.includes(role))
  return (
    <Section title={t(texts.contacts)}>
      <p className="hint">{t(texts.contactsLead)}</p>
      {contacts.length === 0 && <p className="muted">{t(texts.noContacts)}</p>}
      <ul className="plain">
        {contacts.map(({ contact, recordedByName }) => (
          <li key={contact.id}>
            <Bidi>{contact.office}</Bidi> · <Code>{contact.phone}</Code> · <Moment value={contact.recordedAt} />{' '}
            <Bidi>{recordedByName}</Bidi>
          </li>
        ))}
      </ul>
      <StepForm
        title={t(texts.addContact)}
        action={recordContact}
        disabledReason={may ? undefined : t(texts.onlyDesk)}
        onDone={() => setId(newId())}
        fields={[
          { key: 'office', label: t(texts.office), lines: 1 },
          { key: 'phone', label: t(texts.phone), lines: 1 },
        ]}
        input={(said) => ({ id, facilityId: facility.id, office: said('office'), phone: said('phone') })}
      />
    </Section>
  )
}

function Steps({ view: { facility } }: { view: FacilityView }) {
  const t = useText()
  const { actor } = useSession()
  const may = facilityImporters.some((role) => actor.roles.includes(role))
  const isAdministrator = actor.roles.includes('administrator')
  const why =
    facility.sideId === null
      ? isAdministrator
        ? undefined
        : texts.onlyAdministrator
      : may
        ? undefined
        : texts.onlyDesk
  const closes = facilityMay('close', facility)
  return (
    <StepForm
      title={t(closes ? texts.close : texts.reopen)}
      action={closes ? closeFacility : reopenFacility}
      disabledReason={why && t(why)}
      fields={[{ key: 'note', label: t(texts.reason), lines: 2 }]}
      input={(said) => ({ id: facility.id, note: said('note') })}
    />
  )
}

function History({ view: { steps } }: { view: FacilityView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, takenByName }) => ({
          key: step.id,
          title: t(stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{takenByName}</Bidi> · <Bidi>{step.note}</Bidi>
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
