import { typeTexts } from '../../incidents/code-lists.ts'
import type { Incident } from '../../incidents/incident.ts'
import { texts as incidentTexts } from '../../incidents/ui/texts.ts'
import { tollText } from '../../incidents/ui/told.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { credibilityTexts, reliabilityTexts } from '../../web/kit/source-texts.ts'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { exclusionTexts, mediumTexts, saysTexts, sourceKindTexts } from '../code-lists.ts'
import { StatementGrade } from '../source.ts'
import { gradeStatement, recordStatement, withdrawStatement } from '../source-actions.ts'
import type { EvidenceView, StatementView } from '../views.ts'
import { StatementForm } from './StatementForm.tsx'
import { texts } from './texts.ts'

const { reliability, credibility } = StatementGrade.shape

/** What sources said of an incident, each with its chain, its grades, and whether it counts. */
export function StatementsSection({ incident, evidence }: { incident: Incident; evidence: EvidenceView }) {
  const t = useText()
  const barOf = useRoleBars()
  return (
    <Section title={t(texts.statements)}>
      {evidence.statements.length === 0 && <Empty>{t(texts.noStatements)}</Empty>}
      {evidence.statements.map((one) => (
        <Statement key={one.statement.id} one={one} contradicting={evidence.judgement.contradicting} />
      ))}
      {barOf(recordStatement) === undefined && (
        <Disclosure title={t(texts.recordStatement)}>
          {(close) => <StatementForm incident={incident} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

function Statement({ one, contradicting }: { one: StatementView; contradicting: readonly string[] }) {
  const t = useText()
  const { statement, chain, text, grades } = one
  const [grade] = grades
  return (
    <article className="stack">
      <p>
        <strong>
          <Code>{chain[0]?.code ?? ''}</Code>
        </strong>{' '}
        {statement.says === 'contradicts' ? (
          <Badge tone={contradicting.includes(statement.id) ? 'bad' : 'neutral'}>{t(texts.contradicts)}</Badge>
        ) : one.excluded === null ? (
          <Badge tone="good">{t(texts.counts)}</Badge>
        ) : (
          <Badge>{t(texts.countsNot, { why: t(exclusionTexts[one.excluded]) })}</Badge>
        )}{' '}
        <Badge tone={grade ? 'neutral' : 'waiting'}>
          {grade ? `${grade.grade.reliability}${grade.grade.credibility}` : t(texts.notGraded)}
        </Badge>{' '}
        {statement.protected && <Badge tone="waiting">{t(texts.protected)}</Badge>}
      </p>
      <p>{text === null ? <em>{t(texts.sealedWords)}</em> : <Bidi>{text}</Bidi>}</p>
      <Account one={one} />
      <GradesAndSteps one={one} />
    </article>
  )
}

function Account({ one: { statement, chain, placeName, recordedByName } }: { one: StatementView }) {
  const t = useText()
  const { number, list } = useFormat()
  const unsaid = t(texts.unsaid)
  const where = [placeName ? t(placeName) : '', statement.placeTyped].filter((part) => part !== '').join(' · ')
  return (
    <DescriptionList
      items={[
        {
          term: t(texts.chain),
          value: chain.map((link, at) => (
            <span key={link.id}>
              {at > 0 && ' ← '}
              <Link href={`/incident-sources/${link.id}`}>
                <Code>{link.code}</Code>
              </Link>{' '}
              <Bidi>{link.label === '' ? t(sourceKindTexts[link.kind]) : link.label}</Bidi>
            </span>
          )),
        },
        {
          term: t(texts.said),
          value: (
            <>
              <DateText value={statement.saidOn} plain /> · {t(mediumTexts[statement.medium])} ·{' '}
              {t(saysTexts[statement.says])}
            </>
          ),
        },
        {
          term: t(texts.account),
          value: [
            statement.startedOn ?? unsaid,
            where === '' ? unsaid : where,
            statement.type === null ? unsaid : t(typeTexts[statement.type]),
          ].join(' · '),
        },
        ...(statement.named ? [{ term: t(texts.named), value: <Bidi>{statement.named.name}</Bidi> }] : []),
        ...(statement.tolls.length === 0
          ? []
          : [
              {
                term: t(incidentTexts.tolls),
                value: list(statement.tolls.map((toll) => tollText(toll, { t, number, list }))),
              },
            ]),
        ...(statement.withdrawn === '' ? [] : [{ term: t(texts.withdraw), value: <Bidi>{statement.withdrawn}</Bidi> }]),
        { term: t(texts.recordedBy), value: <ByWhom name={recordedByName} at={statement.recordedAt} /> },
      ]}
    />
  )
}

function GradesAndSteps({ one: { statement, grades } }: { one: StatementView }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const { id } = statement
  if (statement.withdrawn !== '') return null
  const own = statement.recordedBy === actor.id ? t(texts.ownStatement) : undefined
  const some = grades.length > 0
  return (
    <>
      {some && (
        <ul>
          {grades.map(({ grade, gradedByName }) => (
            <li key={grade.id}>
              <Code>{`${grade.reliability}${grade.credibility}`}</Code> {t(reliabilityTexts[grade.reliability])} ·{' '}
              {t(credibilityTexts[grade.credibility])} <Bidi>{grade.reason}</Bidi>{' '}
              <ByWhom name={gradedByName} at={grade.gradedAt} />
            </li>
          ))}
        </ul>
      )}
      <StepForm
        title={t(some ? texts.gradeAnew : texts.giveGrade)}
        action={gradeStatement}
        disabledReason={barOf(gradeStatement) ?? own}
        fields={[
          {
            key: 'reliability',
            label: t(texts.reliability),
            choices: reliability.options.map((key) => ({ key, label: `${key} · ${t(reliabilityTexts[key])}` })),
          },
          {
            key: 'credibility',
            label: t(texts.credibility),
            choices: credibility.options.map((key) => ({ key, label: `${key} · ${t(credibilityTexts[key])}` })),
          },
          { key: 'reason', label: t(texts.reason), lines: 2, optional: !some },
        ]}
        input={(said) => ({
          ...{ id, reason: said('reason') },
          reliability: reliability.options.find((key) => key === said('reliability')) ?? '',
          credibility: credibility.options.find((key) => key === said('credibility')) ?? '',
        })}
      />
      <StepForm
        title={t(texts.withdraw)}
        action={withdrawStatement}
        disabledReason={barOf(withdrawStatement)}
        fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
        input={(said) => ({ id, reason: said('reason') })}
      />
    </>
  )
}
