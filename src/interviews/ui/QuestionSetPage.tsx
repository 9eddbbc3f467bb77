import { useState } from 'react'
import { type Sendable, useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import type { Question } from '../question-set.ts'
import { proposeRetirement, retireQuestionSet, signQuestionSet } from '../question-set-actions.ts'
import { QuestionSetView } from '../views.ts'
import { QuestionSetBadge } from './QuestionSetBadge.tsx'
import { QuestionSetForm } from './QuestionSetForm.tsx'
import { setTexts } from './question-set-texts.ts'
import { texts } from './texts.ts'

/** A version of a set of questions: what is asked of whom, who signed, the other versions, and what is due. */
export function QuestionSetPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/question-sets/${id}`, QuestionSetView)
  const title = read.data ? t(read.data.set.title) : t(setTexts.sets)
  return (
    <Page title={title} crumbs={[{ title: t(setTexts.sets), href: '/question-sets' }]}>
      <Loaded read={read}>{(view) => <SetOrForm key={id} view={view} />}</Loaded>
    </Page>
  )
}

function SetOrForm({ view }: { view: QuestionSetView }) {
  const t = useText()
  const go = useGo()
  const why = useReason(view)
  const [writing, write] = useState(false)
  const { set } = view
  const draft = set.status === 'draft'
  if (writing) {
    return (
      <QuestionSetForm
        first={set}
        seriesId={set.seriesId}
        {...(draft ? { id: set.id } : {})}
        onDone={(id) => {
          write(false)
          go(`/question-sets/${id}`)
        }}
      />
    )
  }
  return (
    <>
      <About view={view} />
      <div className="row">
        <Button onPress={() => write(true)} disabledReason={why}>
          {t(draft ? setTexts.edit : setTexts.newVersion)}
        </Button>
        <NextSignature view={view} why={why} />
      </div>
      <Section title={t(setTexts.questions)}>
        {set.questions.map((question, at) => (
          <QuestionCard key={question.key} question={question} at={at} />
        ))}
      </Section>
    </>
  )
}

/** Why the reader may not change this set; undefined where they may. */
function useReason({ set }: QuestionSetView): string | undefined {
  const t = useText()
  const { actor } = useSession()
  if (set.sideId !== actor.sideId) return t(setTexts.otherSide)
  const edits = actor.roles.some((role) => role === 'director' || role === 'groupOfficer')
  return edits ? undefined : t(setTexts.notEditor)
}

function About({ view: { set, versions, names } }: { view: QuestionSetView }) {
  const t = useText()
  const signed = (term: (typeof setTexts)['signed'], by: string | null, at: string | null) =>
    at === null
      ? []
      : [
          {
            term: t(term),
            value: (
              <>
                {by !== null && <Bidi>{names[by] ?? ''}</Bidi>} <Moment value={at} />
              </>
            ),
          },
        ]
  return (
    <DescriptionList
      items={[
        {
          term: t(setTexts.status),
          value: (
            <>
              <QuestionSetBadge status={set.status} /> {t(texts.version, { version: set.version })}{' '}
              {set.joint && <Badge>{t(setTexts.joint)}</Badge>}
            </>
          ),
        },
        { term: t(setTexts.passMark), value: set.passMark },
        ...signed(setTexts.proposed, set.proposedBy, set.proposedAt),
        ...signed(setTexts.signed, set.signedBy, set.signedAt),
        ...signed(setTexts.retirement, set.retirementBy, set.retirementAt),
        ...signed(setTexts.ended, set.retiredBy, set.retiredAt),
        {
          term: t(setTexts.versions),
          value: (
            <ul className="plain">
              {versions.map(({ id, version, status }) => (
                <li key={id}>
                  {id === set.id ? version : <Link href={`/question-sets/${id}`}>{version}</Link>}{' '}
                  <QuestionSetBadge status={status} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}

/** The signature that is due: to put a draft into force, or to retire a version in two steps. */
function NextSignature({ view: { set }, why }: { view: QuestionSetView; why: string | undefined }) {
  const t = useText()
  const { actor } = useSession()
  const unless = (mine: boolean) => why ?? (mine ? t(setTexts.youProposed) : undefined)
  if (set.status === 'draft')
    return <Sign id={set.id} action={signQuestionSet} words={setTexts.sign} why={unless(set.proposedBy === actor.id)} />
  if (set.status !== 'inForce') return null
  if (set.retirementBy === null)
    return <Sign id={set.id} action={proposeRetirement} words={setTexts.proposeRetirement} why={why} />
  const mine = set.retirementBy === actor.id
  return <Sign id={set.id} action={retireQuestionSet} words={setTexts.retire} why={unless(mine)} />
}

function Sign({
  id,
  action,
  words,
  why,
}: {
  id: string
  action: Sendable<typeof signQuestionSet.input>
  words: (typeof setTexts)['sign']
  why: string | undefined
}) {
  const t = useText()
  const state = useAction(action)
  return (
    <Form state={state} input={() => ({ id })} onDone={() => undefined} submit={t(words)} disabledReason={why}>
      {action === signQuestionSet && <p className="hint">{t(setTexts.signHint)}</p>}
    </Form>
  )
}

function QuestionCard({ question, at }: { question: Question; at: number }) {
  const t = useText()
  const kind = question.kind === 'text' ? setTexts.textKind : setTexts[question.kind]
  const roles =
    question.onlyFor.length === 0 ? t(setTexts.everybody) : question.onlyFor.map((role) => t(texts[role])).join(' · ')
  return (
    <article className="card">
      <header className="row">
        <h3>
          {at + 1}. {t(question.text)}
        </h3>
        <Code>{question.key}</Code>
      </header>
      <p className="muted">
        {t(kind)} · {t(question.mandatory ? setTexts.mandatory : setTexts.mayBeLeft)} · {t(setTexts.onlyFor)}: {roles}
      </p>
      {question.choices.length > 0 && (
        <ul>
          {question.choices.map((choice) => (
            <li key={choice.key}>{t(choice.text)}</li>
          ))}
        </ul>
      )}
      {question.hint && (
        <p className="hint">
          {t(texts.hint)}: {t(question.hint)}
        </p>
      )}
    </article>
  )
}
