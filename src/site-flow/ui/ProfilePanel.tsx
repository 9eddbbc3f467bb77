import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { purposeText, questionTexts, stationTexts } from '../code-lists.ts'
import { makeProfile } from '../paper-actions.ts'
import { ProfileAnswers, ProfileQuestion, profileReaders, purposeVersion } from '../profile.ts'
import { ProfileView, type SiteVisitView } from '../views.ts'
import { answerTexts, visitTexts } from './visit-texts.ts'

const states = ['said', 'doesNotKnow', 'doesNotSay'] as const

/** The profile: that it was made, its answers for who may read them, and making it. */
export function ProfilePanel({ view: { visit, profiles, names } }: { view: SiteVisitView }) {
  const t = useText()
  const { actor } = useSession()
  const reads = actor.roles.some((role) => profileReaders.includes(role))
  return (
    <Section title={t(visitTexts.profile)}>
      {profiles.length === 0 && <Empty>{t(visitTexts.noProfile)}</Empty>}
      {profiles.map(({ id, recordedBy, recordedAt }) => (
        <div key={id} className="card">
          <ByWhom name={names[recordedBy]} at={recordedAt} />
          {reads && <Disclosure title={t(visitTexts.readProfile)}>{() => <AnswersOfProfile id={id} />}</Disclosure>}
        </div>
      ))}
      {visit.status === 'open' && visit.personId !== null && (
        <Disclosure title={t(visitTexts.makeProfile)}>
          {(close) => <ProfileForm visitId={visit.id} personId={visit.personId ?? ''} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

/** What somebody said in a profile, question by question. */
export function AnswersOfProfile({ id }: { id: string }) {
  const t = useText()
  const read = useRead(`/api/profiles/${id}`, ProfileView)
  return (
    <Loaded read={read}>
      {({ answers }) =>
        answers === null ? (
          <Notice>{t(visitTexts.erased)}</Notice>
        ) : (
          <DescriptionList
            items={ProfileQuestion.options.map((question) => {
              const { state, value } = answers[question]
              return {
                term: t(questionTexts[question]),
                value: state === 'said' ? <Bidi>{value}</Bidi> : <span className="muted">{t(answerTexts[state])}</span>,
              }
            })}
          />
        )
      }
    </Loaded>
  )
}

const nothing: ProfileAnswers = ProfileAnswers.parse(
  Object.fromEntries(ProfileQuestion.options.map((question) => [question, { state: 'said', value: '' }])),
)

function ProfileForm({ visitId, personId, onDone }: { visitId: string; personId: string; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(makeProfile)
  const [id] = useState(() => newId())
  const [answers, setAnswers] = useState(nothing)
  const [purpose, setPurpose] = useState<'read'[]>([])
  const change = (question: ProfileQuestion, part: Partial<ProfileAnswers[ProfileQuestion]>) =>
    setAnswers({ ...answers, [question]: { ...answers[question], ...part } })
  return (
    <Form
      state={state}
      input={() => ({
        ...{ id, visitId, personId, purposeVersion, answers },
        purposeRead: purpose.includes('read'),
      })}
      onDone={onDone}
      submit={t(visitTexts.makeProfile)}
      disabledReason={
        actor.roles.includes('caseworker') ? undefined : t(visitTexts.onlyFor, { station: t(stationTexts.profiling) })
      }
    >
      <Notice>{t(purposeText)}</Notice>
      <CheckboxGroup
        name="purposeRead"
        label={t(visitTexts.profile)}
        value={purpose}
        onChange={setPurpose}
        choices={[{ key: 'read' as const, label: t(visitTexts.purposeRead) }]}
      />
      {ProfileQuestion.options.map((question) => {
        const { state: how, value } = answers[question]
        return (
          <FieldGroup key={question} title={t(questionTexts[question])}>
            <Select
              name={`answers.${question}.state`}
              label={t(visitTexts.answer)}
              value={how}
              onChange={(next) => change(question, { state: next, ...(next === 'said' ? {} : { value: '' }) })}
              choices={states.map((key) => ({ key, label: t(answerTexts[key]) }))}
            />
            {how === 'said' && (
              <TextField
                name={`answers.${question}`}
                label={t(answerTexts.said)}
                value={value}
                onChange={(typed) => change(question, { value: typed })}
                lines={2}
                maxLength={2000}
              />
            )}
          </FieldGroup>
        )
      })}
    </Form>
  )
}
