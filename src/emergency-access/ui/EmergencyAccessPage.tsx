import { useState } from 'react'
import type { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { fullName } from '../../people/person.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment, PartialDateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { openEmergencyAccess } from '../actions.ts'
import { causeTexts } from '../code-lists.ts'
import { EmergencyCause } from '../emergency-access.ts'
import { EmergencyRecord, OwnEmergencyAccessesView } from '../views.ts'
import { texts } from './texts.ts'

/** Opening one person's record in an emergency, and reading it while it is open. */
export function EmergencyAccessPage() {
  const t = useText()
  const read = useRead('/api/emergency-accesses/own', OwnEmergencyAccessesView)
  return (
    <Page title={t(texts.open)} lead={t(texts.openLead)} narrow>
      <OpenForm />
      <Section title={t(texts.own)}>
        <Loaded read={read}>
          {({ accesses }) =>
            accesses.length === 0 ? (
              <Empty>{t(texts.ownNone)}</Empty>
            ) : (
              accesses.map((one) => <Own key={one.access.id} one={one} />)
            )
          }
        </Loaded>
      </Section>
    </Page>
  )
}

function OpenForm() {
  const t = useText()
  const state = useAction(openEmergencyAccess)
  const [id, setId] = useState(() => newId())
  const [number, setNumber] = useState('')
  const [cause, setCause] = useState<EmergencyCause | ''>('')
  const [reason, setReason] = useState('')
  const done = () => {
    setId(newId())
    setNumber('')
    setReason('')
  }
  return (
    <Form
      state={state}
      input={() => ({ id, number, cause, reason })}
      onDone={done}
      submit={t(texts.open)}
      look="danger"
    >
      <TextField
        name="number"
        label={t(texts.number)}
        hint={t(texts.numberHint)}
        value={number}
        onChange={setNumber}
        code
      />
      <Select
        name="cause"
        label={t(texts.cause)}
        value={cause}
        onChange={setCause}
        choices={EmergencyCause.options.map((key) => ({ key, label: t(causeTexts[key]) }))}
      />
      <TextField
        name="reason"
        label={t(texts.reason)}
        hint={t(texts.reasonHint)}
        value={reason}
        onChange={setReason}
        lines={3}
      />
    </Form>
  )
}

type OwnAccess = z.infer<typeof OwnEmergencyAccessesView>['accesses'][number]

function Own({ one: { access, personNumber, open } }: { one: OwnAccess }) {
  const t = useText()
  return (
    <>
      <DescriptionList
        items={[
          { term: t(texts.number), value: <Code>{personNumber}</Code> },
          { term: t(texts.cause), value: t(causeTexts[access.cause]) },
          { term: t(texts.until), value: open ? <Moment value={access.until} /> : t(texts.over) },
          { term: t(texts.review), value: t(access.finding === null ? texts.waiting : texts[access.finding]) },
        ]}
      />
      {open && <Disclosure title={t(texts.show)}>{() => <OpenRecord id={access.id} />}</Disclosure>}
    </>
  )
}

function OpenRecord({ id }: { id: string }) {
  const t = useText()
  const read = useRead(`/api/emergency-accesses/${id}/record`, EmergencyRecord)
  return (
    <Loaded read={read}>
      {({ person, siteName, placeName }) => (
        <DescriptionList
          items={[
            { term: t(texts.nameArabic), value: <Bidi lang="ar">{fullName(person.nameArabic)}</Bidi> },
            { term: t(texts.nameLatin), value: <Bidi lang="en">{fullName(person.nameLatin)}</Bidi> },
            { term: t(texts.birth), value: <PartialDateText value={person.birth} /> },
            { term: t(texts.sex), value: t(texts[person.sex]) },
            { term: t(texts.place), value: placeName ? t(placeName) : '—' },
            { term: t(texts.site), value: t(siteName) },
            { term: t(texts.registeredAt), value: <Moment value={person.registeredAt} /> },
            { term: t(texts.group), value: <Bidi>{person.claimedGroup}</Bidi> },
            {
              term: t(texts.documents),
              value:
                person.documents.length === 0
                  ? '—'
                  : person.documents.map(({ number }) => <Code key={number}>{number}</Code>),
            },
          ]}
        />
      )}
    </Loaded>
  )
}
