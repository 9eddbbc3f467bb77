import { useState } from 'react'
import type { Place } from '../../programme/programme.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { correct } from '../actions.ts'
import type { Person } from '../person.ts'
import { PersonView } from '../views.ts'
import { ParticularsFields, useParticulars } from './ParticularsFields.tsx'
import { texts } from './texts.ts'

/** Correcting what was said of an applicant; what was said before stays readable on their page. */
export function CorrectPage() {
  const t = useText()
  const id = useParam('id')
  const person = useRead(`/api/people/${id}`, PersonView)
  const programme = useRead('/api/programme', ProgrammeView)
  const crumbs = [
    { title: t(texts.people), href: '/people' },
    { title: person.data?.person.number ?? t(texts.person), href: `/people/${id}` },
  ]
  return (
    <Page title={t(texts.correct)} lead={t(texts.correctLead)} crumbs={crumbs}>
      <Loaded read={programme}>
        {({ places }) => (
          <Loaded read={person}>{(view) => <CorrectForm person={view.person} places={places} />}</Loaded>
        )}
      </Loaded>
    </Page>
  )
}

function CorrectForm({ person, places }: { person: Person; places: readonly Place[] }) {
  const t = useText()
  const go = useGo()
  const state = useAction(correct)
  const { nameArabic, nameLatin, birth, sex, nationality, placeCode, claimedGroup, documents } = person
  const particulars = useParticulars({
    ...{ nameArabic, nameLatin, birth, sex, nationality, placeCode, claimedGroup, documents },
  })
  const [reason, setReason] = useState('')
  const input = () => ({ id: person.id, ...particulars.draft, reason })
  return (
    <Form
      state={state}
      input={input}
      onDone={({ subject }) => go(`/people/${subject}`)}
      submit={t(texts.saveCorrection)}
    >
      <ParticularsFields places={places} {...particulars} />
      <TextField
        name="reason"
        label={t(texts.correctionReason)}
        hint={t(texts.correctionReasonHint)}
        value={reason}
        onChange={setReason}
        lines={2}
      />
    </Form>
  )
}
