import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { closeChildCase, placeChild, presumeChild, releaseChild, traceFamily } from '../actions.ts'
import { childMay } from '../child-case.ts'
import { relativeMay } from '../family.ts'
import { addRelative, careForChild, recordAttempt, reunify, visitChild } from '../family-actions.ts'
import type { ChildCaseView } from '../views.ts'
import { texts } from './texts.ts'

/** The steps of the pathway that the case allows now. */
export function CaseSteps({ view }: { view: ChildCaseView }) {
  const t = useText()
  const { child, relatives, visits } = view
  const { id } = child
  const reason = { key: 'reason', label: t(texts.reason) } as const
  const childView = { key: 'childView', label: t(texts.childView) } as const
  const best = { key: 'bestInterest', label: t(texts.bestInterest) } as const
  const choicesOf = <K extends keyof typeof texts>(keys: readonly K[]) =>
    keys.map((key) => ({ key, label: t(texts[key]) }))
  const kin = relatives
    .filter(({ relative }) => relative.status === 'verified')
    .map(({ relative, identity }) => ({ key: relative.id, label: identity?.name ?? t(texts.erased) }))
  const due = visits
    .filter(({ finding }) => finding === null)
    .map((visit) => ({ key: visit.id, label: t(texts.months, { count: visit.months }) }))
  if (child.closedAt !== null) return <Empty>{t(texts.noStep)}</Empty>
  return (
    <>
      <Section title={t(texts.nextSteps)}>
        {childMay('presume', child) && (
          <StepForm
            title={t(texts.presume)}
            action={presumeChild}
            fields={[{ key: 'documented', label: t(texts.documented) }, reason]}
            input={(said) => ({ id, documented: said('documented'), reason: said('reason') })}
          />
        )}
        {childMay('release', child) && (
          <StepForm
            title={t(texts.release)}
            action={releaseChild}
            fields={[{ key: 'handedOverBy', label: t(texts.handedOverBy) }, reason]}
            input={(said) => ({ id, handedOverBy: said('handedOverBy'), reason: said('reason') })}
          />
        )}
        {childMay('place', child) && (
          <StepForm
            title={t(texts.place)}
            action={placeChild}
            fields={[{ key: 'place', label: t(texts.placeName) }, { key: 'carer', label: t(texts.carer) }, reason]}
            input={(said) => ({ id, place: said('place'), carer: said('carer'), reason: said('reason') })}
          />
        )}
        {childMay('trace', child) && (
          <StepForm
            title={t(texts.trace)}
            action={traceFamily}
            fields={[childView, reason]}
            input={(said) => ({ id, childView: said('childView'), reason: said('reason') })}
          />
        )}
        {childMay('reunify', child) && (
          <StepForm
            title={t(texts.reunify)}
            action={reunify}
            disabledReason={kin.length === 0 ? t(texts.notNow) : undefined}
            fields={[
              { key: 'relativeId', label: t(texts.relative), choices: kin },
              best,
              childView,
              { key: 'guardianConsent', label: t(texts.guardianConsent) },
              reason,
            ]}
            input={(said) => ({
              ...{ id, relativeId: said('relativeId'), bestInterest: said('bestInterest'), reason: said('reason') },
              ...{ childView: said('childView'), guardianConsent: said('guardianConsent') },
            })}
          />
        )}
        {childMay('careFor', child) && (
          <StepForm
            title={t(texts.careFor)}
            action={careForChild}
            fields={[
              {
                key: 'care',
                label: t(texts.care),
                choices: choicesOf(['fosterFamily', 'kafala', 'groupHome', 'independent']),
              },
              best,
              childView,
              reason,
            ]}
            input={(said) => ({
              ...{ id, bestInterest: said('bestInterest'), childView: said('childView'), reason: said('reason') },
              care: careOf(said('care')),
            })}
          />
        )}
        {childMay('visit', child) && due.length > 0 && (
          <StepForm
            title={t(texts.visit)}
            action={visitChild}
            fields={[
              { key: 'visit', name: 'id', label: t(texts.which), choices: due },
              { key: 'finding', label: t(texts.outcome), choices: choicesOf(['well', 'concerns', 'notFound']) },
              { key: 'note', label: t(texts.note), optional: true },
            ]}
            input={(said) => ({ id: said('visit'), finding: findingOf(said('finding')), note: said('note') })}
          />
        )}
        {childMay('close', child) && (
          <StepForm
            title={t(texts.close)}
            action={closeChildCase}
            fields={[
              {
                key: 'ground',
                label: t(texts.ground),
                choices: choicesOf(['followUpDone', 'died', 'movedAway', 'grownUp']),
              },
              reason,
            ]}
            input={(said) => ({ id, ground: groundOf(said('ground')), reason: said('reason') })}
          />
        )}
      </Section>
      <Relatives view={view} />
    </>
  )
}

const oneOf =
  <K extends string>(keys: readonly K[]) =>
  (text: string): K | '' =>
    keys.find((key) => key === text) ?? ''
const careOf = oneOf(['fosterFamily', 'kafala', 'groupHome', 'independent'])
const findingOf = oneOf(['well', 'concerns', 'notFound'])
const groundOf = oneOf(['followUpDone', 'died', 'movedAway', 'grownUp'])
const outcomes = ['found', 'notFound', 'verified', 'notFit'] as const
const outcomeOf = oneOf(outcomes)

function Relatives({ view: { child, relatives } }: { view: ChildCaseView }) {
  const t = useText()
  const [newRelative, setNewRelative] = useState(() => newId())
  const searching = childMay('search', child)
  return (
    <Section title={t(texts.relatives)}>
      {relatives.length === 0 && <Empty>{t(texts.none)}</Empty>}
      {relatives.map(({ relative, identity }) => (
        <article className="card" key={relative.id}>
          <header className="row">
            <h3>
              <Bidi>{identity?.name ?? t(texts.erased)}</Bidi>
            </h3>
            <Badge tone={relative.status === 'verified' ? 'good' : 'neutral'}>{t(texts[relative.status])}</Badge>
          </header>
          <p>
            <Bidi>{[identity?.relation, identity?.place, identity?.contact].filter(Boolean).join(' · ')}</Bidi>
          </p>
          {searching && (
            <StepForm
              title={t(texts.attempt)}
              action={recordAttempt}
              fields={[
                {
                  key: 'outcome',
                  label: t(texts.outcome),
                  choices: outcomes
                    .filter((outcome) => relativeMay(outcome, relative))
                    .map((key) => ({ key, label: t(texts[key]) })),
                },
                { key: 'note', label: t(texts.note) },
              ]}
              input={(said) => ({ id: relative.id, outcome: outcomeOf(said('outcome')), note: said('note') })}
            />
          )}
        </article>
      ))}
      {searching && (
        <StepForm
          title={t(texts.addRelative)}
          action={addRelative}
          fields={[
            { key: 'name', name: 'relative.name', label: t(texts.name), lines: 1 },
            { key: 'relation', name: 'relative.relation', label: t(texts.relation), lines: 1 },
            { key: 'place', name: 'relative.place', label: t(texts.where), lines: 1, optional: true },
            { key: 'contact', name: 'relative.contact', label: t(texts.howReached), lines: 1, optional: true },
          ]}
          input={(said) => ({
            ...{ id: newRelative, caseId: child.id },
            relative: {
              ...{ name: said('name'), relation: said('relation') },
              ...{ place: said('place'), contact: said('contact') },
            },
          })}
          onDone={() => setNewRelative(newId())}
        />
      )}
    </Section>
  )
}
