import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { languageNames, languages } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useCodeChoices } from '../../web/codes.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { wholeNumber } from '../../web/typed-number.ts'
import { planCourse } from '../course-actions.ts'
import { courseKinds } from '../open-lists.ts'
import { texts } from './texts.ts'

/** A new course. */
export function PlanCoursePage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState('')
  const [title, setTitle] = useState({ ar: '', en: '', fr: '' })
  const [said, setSaid] = useState({
    ...{ placeCode: '', venue: '', startsOn: '', endsOn: '', places: '', leastAttendance: '', note: '' },
  })
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  return (
    <Page title={t(texts.plan)} crumbs={[{ title: t(texts.courses), href: '/training-courses' }]} narrow>
      <Form
        state={useAction(planCourse)}
        input={() => ({
          ...{ ...said, id, kind, title },
          places: wholeNumber(said.places),
          leastAttendance: wholeNumber(said.leastAttendance),
        })}
        onDone={() => go(`/training-courses/${id}`)}
        submit={t(texts.plan)}
        disabledReason={useRoleBar(planCourse)}
      >
        {languages.map((language) => (
          <TextField
            key={language}
            name={`title.${language}`}
            label={t(texts.titleIn, { language: languageNames[language] })}
            value={title[language]}
            onChange={(text) => setTitle((before) => ({ ...before, [language]: text }))}
          />
        ))}
        <Select
          name="kind"
          label={t(texts.kind)}
          value={kind}
          onChange={setKind}
          choices={useCodeChoices(courseKinds)}
        />
        <PlaceField value={said.placeCode} onChange={(placeCode) => change({ placeCode })} />
        <TextField name="venue" label={t(texts.venue)} value={said.venue} onChange={(venue) => change({ venue })} />
        <DayField
          name="startsOn"
          label={t(texts.startsOn)}
          value={said.startsOn}
          onChange={(startsOn) => change({ startsOn })}
        />
        <DayField name="endsOn" label={t(texts.endsOn)} value={said.endsOn} onChange={(endsOn) => change({ endsOn })} />
        <TextField
          name="places"
          label={t(texts.places)}
          value={said.places}
          onChange={(places) => change({ places })}
          inputMode="numeric"
          maxLength={4}
        />
        <TextField
          name="leastAttendance"
          label={t(texts.leastAttendance)}
          value={said.leastAttendance}
          onChange={(leastAttendance) => change({ leastAttendance })}
          inputMode="numeric"
          maxLength={3}
        />
        <TextField
          name="note"
          label={t(texts.note)}
          value={said.note}
          onChange={(note) => change({ note })}
          lines={2}
          optional
        />
      </Form>
    </Page>
  )
}
