import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import type { Place } from '../../programme/programme.ts'
import { siteMay } from '../../programme/readiness.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { register } from '../actions.ts'
import { owesReason } from '../person.ts'
import { ParticularsFields, useParticulars } from './ParticularsFields.tsx'
import { texts } from './texts.ts'

/** Registering an applicant; afterwards their page shows at once whom they may be. */
export function RegisterPage() {
  const t = useText()
  const read = useRead('/api/programme', ProgrammeView)
  return (
    <Page title={t(texts.register)} lead={t(texts.registerLead)} crumbs={[{ title: t(texts.people), href: '/people' }]}>
      <Loaded read={read}>{(programme) => <RegisterForm places={programme.places} />}</Loaded>
    </Page>
  )
}

function RegisterForm({ places }: { places: readonly Place[] }) {
  const t = useText()
  const go = useGo()
  const state = useAction(register)
  const [id] = useState(() => newId())
  const particulars = useParticulars()
  const { site, sex } = useSession()
  const [sexReason, setSexReason] = useState('')
  const { sex: theirs } = particulars.draft
  const owes = theirs !== '' && owesReason({ sex: theirs }, sex)
  const closed = site && !siteMay('register', site) ? t(texts.siteNotOpen) : undefined
  const input = () => ({ id, ...particulars.draft, sexReason: owes ? sexReason : '' })
  return (
    <Form
      state={state}
      input={input}
      onDone={({ subject }) => go(`/people/${subject}`)}
      submit={t(texts.save)}
      disabledReason={closed}
    >
      {closed && <Notice kind="warning">{closed}</Notice>}
      <ParticularsFields places={places} {...particulars} />
      {owes && (
        <TextField
          name="sexReason"
          label={t(texts.sexReason)}
          hint={t(texts.sexReasonHint)}
          value={sexReason}
          onChange={setSexReason}
          lines={2}
        />
      )}
    </Form>
  )
}
