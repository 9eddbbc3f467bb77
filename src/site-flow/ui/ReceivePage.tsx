import { useState } from 'react'
import { readNumber } from '../../kernel/check-digit.ts'
import { newId } from '../../kernel/ids.ts'
import { PeopleView } from '../../people/views.ts'
import { siteMay } from '../../programme/readiness.ts'
import { useAction } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { ask } from '../../web/request.ts'
import { useSession } from '../../web/session.tsx'
import type { SiteVisit } from '../visit.ts'
import { receiveVisit } from '../visit-actions.ts'
import { useFindVisit } from './find-visit.ts'
import { ageTexts, sexTexts, texts } from './texts.ts'

/** Receiving somebody: a number on a slip, and no more than has to be known to let them sleep in the right place. */
export function ReceivePage() {
  const t = useText()
  return (
    <Page
      title={t(texts.receive)}
      lead={t(texts.receiveLead)}
      crumbs={[{ title: t(texts.visits), href: '/site-visits' }]}
      narrow
    >
      <ReceiveForm />
    </Page>
  )
}

function ReceiveForm() {
  const t = useText()
  const go = useGo()
  const { language } = useLanguage()
  const { actor, site } = useSession()
  const findVisit = useFindVisit()
  const state = useAction(receiveVisit)
  const [id] = useState(() => newId())
  const [number, setNumber] = useState('')
  const [mother, setMother] = useState('')
  const [sex, setSex] = useState<SiteVisit['sex'] | ''>('')
  const [ageGroup, setAge] = useState<SiteVisit['ageGroup'] | ''>('')
  const [armed, setArmed] = useState<'yes' | 'no' | ''>('')
  const [fault, setFault] = useState<{ number?: string; mother?: string }>({})
  const child = ageGroup === 'under18'
  /** Numbers become ids before anything is sent: an act names records, and never what was typed. */
  const send: typeof state.send = async (input) => {
    const found = await look()
    return found ? state.send({ ...input, ...found }) : undefined
  }
  async function look() {
    const wanted = readNumber(number)
    const person = child || wanted === '' ? null : await findPerson(wanted, language)
    const visit = !child || mother === '' ? null : await findVisit(mother)
    setFault({
      ...(person === undefined ? { number: t(texts.notFound) } : {}),
      ...(visit === undefined ? { mother: t(texts.notFound) } : {}),
    })
    if (person === undefined || visit === undefined) return undefined
    return { personId: person, accompanies: visit === null ? null : visit.visit.id }
  }
  return (
    <Form
      state={{ ...state, send }}
      input={() => ({
        ...{ id, sex: sex === '' ? null : sex, ageGroup, armed: child ? false : armed === '' ? null : armed === 'yes' },
        ...{ personId: null, accompanies: null },
      })}
      onDone={({ subject }) => go(`/site-visits/${subject}`)}
      submit={t(texts.receive)}
    >
      {site && !siteMay('register', site) && <Notice kind="warning">{t(texts.siteNotOpen)}</Notice>}
      <RadioGroup
        name="ageGroup"
        label={t(texts.age)}
        hint={t(texts.ageHint)}
        value={ageGroup}
        onChange={setAge}
        choices={(['adult', 'under18'] as const).map((key) => ({ key, label: t(ageTexts[key]) }))}
      />
      {!child && actor.roles.includes('registrationOfficer') && (
        <TextField
          name="personId"
          label={t(texts.registeredAs)}
          value={number}
          onChange={setNumber}
          error={fault.number}
          optional
          code
        />
      )}
      {(child || number === '') && (
        <RadioGroup
          name="sex"
          label={t(texts.sex)}
          value={sex}
          onChange={setSex}
          choices={(['male', 'female'] as const).map((key) => ({ key, label: t(sexTexts[key]) }))}
        />
      )}
      {child ? (
        <TextField
          name="accompanies"
          label={t(texts.accompanies)}
          value={mother}
          onChange={setMother}
          error={fault.mother}
          optional
          code
        />
      ) : (
        <RadioGroup
          name="armed"
          label={t(texts.armed)}
          value={armed}
          onChange={setArmed}
          choices={[
            { key: 'yes' as const, label: t(texts.yes) },
            { key: 'no' as const, label: t(texts.no) },
          ]}
        />
      )}
    </Form>
  )
}

/** The id of the person with this registration number; undefined where nobody has it within reach. */
async function findPerson(number: string, language: 'ar' | 'en' | 'fr'): Promise<string | undefined> {
  const { people } = await ask(`/api/people?${new URLSearchParams({ search: number })}`, PeopleView, { language })
  return people.find(({ person }) => person.number === number)?.person.id
}
