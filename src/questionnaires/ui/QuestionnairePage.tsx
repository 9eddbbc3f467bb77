import { stationTexts } from '../../site-flow/code-lists.ts'
import { type Sendable, useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { SecondSignature } from '../../web/SecondSignature.tsx'
import { useSession } from '../../web/session.tsx'
import { proposeRetirement, retireQuestionnaire, signQuestionnaire, turnDownQuestionnaire } from '../actions.ts'
import { type Item, labelIn } from '../content.ts'
import { questionnaireEditors } from '../questionnaire.ts'
import { QuestionnaireView } from '../views.ts'
import { QuestionnaireBadge } from './QuestionnaireBadge.tsx'
import { Shares } from './Shares.tsx'
import { Trial } from './Trial.tsx'
import { kindTexts, texts } from './texts.ts'

/** A version of a questionnaire: what it asks and where, who signed, the other versions, and files of its answers. */
export function QuestionnairePage() {
  const t = useText()
  const { language } = useLanguage()
  const id = useParam('id')
  const read = useRead(`/api/questionnaires/${id}`, QuestionnaireView)
  const title = read.data ? labelIn(read.data.questionnaire.title, language) : t(texts.questionnaires)
  return (
    <Page title={title} crumbs={[{ title: t(texts.questionnaires), href: '/questionnaires' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <About view={view} />
            <Signatures view={view} />
            <Trial content={view.questionnaire.content} />
            <Questions items={view.questionnaire.content.items} />
            <Shares key={id} questionnaire={view.questionnaire} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function About({ view: { questionnaire: one, versions, names } }: { view: QuestionnaireView }) {
  const t = useText()
  const by = (term: string, who: string | null, at: string | null) =>
    at === null ? [] : [{ term, value: who === null ? <Moment value={at} /> : <ByWhom name={names[who]} at={at} /> }]
  return (
    <DescriptionList
      items={[
        {
          term: t(texts.status),
          value: (
            <span className="row">
              <QuestionnaireBadge status={one.status} /> {one.joint && <Badge>{t(texts.joint)}</Badge>}
            </span>
          ),
        },
        { term: t(texts.station), value: t(stationTexts[one.station]) },
        { term: t(texts.purpose), value: <Bidi>{one.purpose}</Bidi> },
        ...(one.code === '' ? [] : [{ term: t(texts.code), value: <Code>{one.code}</Code> }]),
        ...by(t(texts.proposed), one.proposedBy, one.proposedAt),
        ...by(t(texts.signed), one.signedBy, one.signedAt),
        ...(one.turnedDownFor === null
          ? []
          : [{ term: t(texts.turnedDownFor), value: <Bidi>{one.turnedDownFor}</Bidi> }]),
        ...by(t(texts.retirement), one.retirementBy, one.retirementAt),
        ...by(t(texts.ended), one.retiredBy, one.retiredAt),
        {
          term: t(texts.versions),
          value: (
            <ul className="plain">
              {versions.map(({ id, version, status }) => (
                <li key={id} className="row">
                  {id === one.id ? version : <Link href={`/questionnaires/${id}`}>{version}</Link>}
                  <QuestionnaireBadge status={status} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}

function Signatures({ view: { questionnaire: one, waiting } }: { view: QuestionnaireView }) {
  const t = useText()
  const { actor } = useSession()
  const sign = useAction(signQuestionnaire)
  const turnDown = useAction(turnDownQuestionnaire)
  if (one.sideId !== actor.sideId) return <p className="hint">{t(texts.otherSide)}</p>
  if (one.status === 'proposed') return <SecondSignature of={one} sign={sign} turnDown={turnDown} />
  const edits = actor.roles.some((role) => questionnaireEditors.includes(role))
  const mine = one.retirementBy === actor.id
  const directs = actor.roles.includes('director')
  return (
    <div className="row">
      {edits && !waiting && (
        <ButtonLink href={`/questionnaires/new?version=${one.id}`}>{t(texts.newVersion)}</ButtonLink>
      )}
      {waiting && <span className="hint">{t(texts.versionWaits)}</span>}
      {one.status === 'inForce' && one.retirementBy === null && (
        <Step
          id={one.id}
          action={proposeRetirement}
          words={t(texts.proposeRetirement)}
          why={edits ? undefined : t(texts.onlyEditors)}
        />
      )}
      {one.status === 'inForce' && one.retirementBy !== null && (
        <Step
          id={one.id}
          action={retireQuestionnaire}
          words={t(texts.retire)}
          why={mine ? t(texts.youProposed) : directs ? undefined : t(texts.directorSigns)}
        />
      )}
    </div>
  )
}

function Step({
  id,
  action,
  words,
  why,
}: {
  id: string
  action: Sendable<typeof retireQuestionnaire.input>
  words: string
  why: string | undefined
}) {
  return (
    <Form state={useAction(action)} input={() => ({ id })} onDone={() => undefined} submit={words} disabledReason={why}>
      {null}
    </Form>
  )
}

function Questions({ items }: { items: readonly Item[] }) {
  const t = useText()
  const { language } = useLanguage()
  const source = (text: string) => (text === '' ? '—' : <Code long>{text}</Code>)
  return (
    <Section title={t(texts.questions)}>
      <Table
        caption={t(texts.questions)}
        rows={items}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'question',
            header: t(texts.question),
            wide: true,
            cell: ({ label, calculation }) => {
              const words = labelIn(label, language)
              return words === '' ? source(calculation) : <bdi>{words}</bdi>
            },
          },
          { key: 'name', header: t(texts.name), cell: ({ name }) => <Code>{name}</Code> },
          {
            key: 'kind',
            header: t(texts.kind),
            cell: ({ kind, required }) => (
              <span className="row">
                {t(kindTexts[kind])} {required && <Badge>{t(texts.required)}</Badge>}
              </span>
            ),
          },
          { key: 'when', header: t(texts.when), cell: ({ relevant }) => source(relevant) },
          { key: 'takes', header: t(texts.takes), cell: ({ constraint }) => source(constraint) },
        ]}
      />
    </Section>
  )
}
