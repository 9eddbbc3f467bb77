import { useState } from 'react'
import { rankTexts } from '../../institutions/code-lists.ts'
import { InstitutionChoicesView } from '../../institutions/views.ts'
import { newId } from '../../kernel/ids.ts'
import { namesOf } from '../../people/person.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { ask } from '../../web/request.ts'
import { webTexts } from '../../web/texts.ts'
import { requestVetting } from '../case-actions.ts'
import { VettingPeopleView } from '../views.ts'
import { texts } from './texts.ts'

type Found = VettingPeopleView['people'][number]

/** Opening the case of one person: found by name or number, for one post. */
export function RequestVettingPage() {
  const t = useText()
  const go = useGo()
  const { number } = useFormat()
  const [id] = useState(() => newId())
  const [person, setPerson] = useState<Found>()
  const [institutionId, setInstitution] = useState('')
  const [postId, setPost] = useState('')
  const [note, setNote] = useState('')
  const institutions = useRead('/api/institution-choices', InstitutionChoicesView).data?.institutions ?? []
  const posts = institutions.find((one) => one.id === institutionId)?.posts ?? []
  return (
    <Page
      title={t(texts.open)}
      lead={t(texts.lead)}
      crumbs={[{ title: t(texts.cases), href: '/vetting-cases' }]}
      narrow
    >
      <FindPerson chosen={person} onChoose={setPerson} />
      <Form
        state={useAction(requestVetting)}
        input={() => ({ id, personId: person?.id ?? '', institutionId, postId, note })}
        onDone={() => go(`/vetting-cases/${id}`)}
        submit={t(texts.open)}
        disabledReason={person ? undefined : t(texts.choosePerson)}
      >
        <Select
          name="institutionId"
          label={t(texts.institution)}
          value={institutionId}
          onChange={(key) => {
            setInstitution(key)
            setPost('')
          }}
          choices={institutions.map((one) => ({ key: one.id, label: t(one.name) }))}
        />
        <Select
          name="postId"
          label={t(texts.post)}
          value={postId}
          onChange={setPost}
          choices={posts.map((one) => ({
            key: one.id,
            label: [
              t(one.title),
              t(rankTexts[one.rank]),
              t(texts.takenOf, { filled: number(one.filled), places: number(one.places) }),
            ].join(' · '),
          }))}
        />
        <TextField name="note" label={t(texts.note)} optional lines={2} value={note} onChange={setNote} />
      </Form>
    </Page>
  )
}

function FindPerson({ chosen, onChoose }: { chosen: Found | undefined; onChoose: (person: Found) => void }) {
  const t = useText()
  const { language } = useLanguage()
  const [search, setSearch] = useState('')
  const [found, setFound] = useState<readonly Found[]>()
  const [problem, setProblem] = useState<string>()
  const look = async () => {
    setProblem(undefined)
    try {
      // In the body: no address and no log holds a name.
      const answer = await ask('/api/vetting-people', VettingPeopleView, { method: 'POST', body: { search }, language })
      setFound(answer.people)
    } catch {
      setProblem(t(webTexts.offline))
    }
  }
  return (
    <Section title={t(texts.person)}>
      <TextField name="search" label={t(texts.findPerson)} value={search} onChange={setSearch} />
      <Button onPress={look}>{t(texts.find)}</Button>
      {problem && <Notice kind="danger">{problem}</Notice>}
      {found?.length === 0 && <p role="status">{t(texts.noPerson)}</p>}
      <ul className="plain">
        {found?.map((person) => (
          <li key={person.id} className="row">
            <Bidi>{namesOf(person)[0] ?? ''}</Bidi> <Code>{person.number}</Code>{' '}
            {chosen?.id === person.id ? (
              <strong>{t(texts.chosen)}</strong>
            ) : (
              <Button look="quiet" onPress={() => onChoose(person)}>
                {t(texts.choose)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
