import { stateTexts, stateTones, typeTexts } from '../../incidents/code-lists.ts'
import { type Incident, incidentReference } from '../../incidents/incident.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { assessIncident, settleDispute } from '../assess-actions.ts'
import { restoreIncident } from '../duplicate-actions.ts'
import type { EvidenceView } from '../views.ts'
import { AttributeForm } from './AttributeForm.tsx'
import { DuplicateForm } from './DuplicateForm.tsx'
import { formulaOf, needsOf } from './needs.ts'
import { ProposeForm } from './ProposeForm.tsx'
import { texts } from './texts.ts'

const states = ['assessing', 'unverified', 'partlyCorroborated', 'corroborated'] as const

/** How far an incident is established: what the rules allow and why, what a person decided, and what is needed next. */
export function EstablishedSection({ incident, evidence }: { incident: Incident; evidence: EvidenceView }) {
  const t = useText()
  const { number } = useFormat()
  const { judgement, named, duplicates } = evidence
  const needs = needsOf(incident, evidence)
  return (
    <Section title={t(texts.established)}>
      <DescriptionList
        items={[
          {
            term: t(texts.decided),
            value: <Badge tone={stateTones[incident.state]}>{t(stateTexts[incident.state])}</Badge>,
          },
          {
            term: t(texts.suggested),
            value: (
              <>
                <Badge tone={stateTones[judgement.suggested]}>{t(stateTexts[judgement.suggested])}</Badge>
                <ul>
                  <li>{t(texts.counted, { count: judgement.counted.length })}</li>
                  <li>{t(texts.basis, { count: judgement.basis.length })}</li>
                  <li>{t(texts.against, { count: judgement.contradicting.length })}</li>
                </ul>
              </>
            ),
          },
          {
            term: t(texts.needed),
            value:
              needs.length === 0 ? (
                t(texts.needNothing)
              ) : (
                <ul>
                  {needs.map(({ key, words, values }) => (
                    <li key={key}>{t(words, values ?? {})}</li>
                  ))}
                </ul>
              ),
          },
          {
            term: t(texts.confidence, { value: number(Math.round(judgement.confidence * 100) / 100) }),
            value: (
              <span className="hint">{t(texts.confidenceHow, { formula: `\u2066${formulaOf(judgement)}\u2069` })}</span>
            ),
          },
          {
            term: t(texts.actor),
            value:
              named.length === 0 ? (
                t(texts.nobodyNamed)
              ) : (
                <ul>
                  {named.map(({ actor, independent }) => (
                    <li key={actor.name}>
                      <Bidi>{t(texts.namedBy, { name: actor.name, count: independent })}</Bidi>
                    </li>
                  ))}
                </ul>
              ),
          },
          ...(duplicates.length === 0
            ? []
            : [
                {
                  term: t(texts.duplicates),
                  value: (
                    <ul>
                      {duplicates.map(({ id, type }) => (
                        <li key={id}>
                          <Link href={`/incidents/${id}`}>
                            <Code>{incidentReference(id)}</Code>
                          </Link>{' '}
                          {t(typeTexts[type])}
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
        ]}
      />
      <Steps incident={incident} evidence={evidence} />
    </Section>
  )
}

function Steps({ incident, evidence }: { incident: Incident; evidence: EvidenceView }) {
  const t = useText()
  const barOf = useRoleBars()
  const { id } = incident
  const note = { key: 'note', label: t(texts.note), lines: 3 } as const
  if (incident.handling === 'closed') return null
  if (incident.state === 'duplicate')
    return (
      <StepForm
        title={t(texts.restore)}
        action={restoreIncident}
        disabledReason={barOf(restoreIncident)}
        fields={[note]}
        input={(said) => ({ id, note: said('note') })}
      />
    )
  return (
    <>
      <StepForm
        title={t(texts.assess)}
        action={assessIncident}
        disabledReason={barOf(assessIncident)}
        fields={[
          { key: 'state', label: t(texts.state), choices: states.map((key) => ({ key, label: t(stateTexts[key]) })) },
          note,
        ]}
        input={(said) => ({ id, state: states.find((one) => one === said('state')) ?? '', note: said('note') })}
      />
      <ProposeForm incident={incident} evidence={evidence} />
      <AttributeForm incident={incident} evidence={evidence} />
      {incident.disputed && (
        <StepForm
          title={t(texts.settle)}
          action={settleDispute}
          disabledReason={barOf(settleDispute)}
          fields={[note]}
          input={(said) => ({ id, note: said('note') })}
        />
      )}
      <DuplicateForm incident={incident} />
    </>
  )
}
