import { useState } from 'react'
import { MercenaryGround } from '../../foreigners/foreign-case.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Grade, noSource, SourceFields, SourceText, sourceOf } from '../../web/kit/SourceFields.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { proposeAssessment, settleAssessment } from '../assessment-actions.ts'
import { groundTexts, mercenaryTexts, stepTexts } from '../code-lists.ts'
import { allegeSupport, noteForce } from '../force-actions.ts'
import type { ForceView } from '../views.ts'
import { texts } from './texts.ts'

/** Whom a force is said to support, and whether its people are mercenaries: two things that are told apart. */
export function ForceJudgements({ view }: { view: ForceView }) {
  const t = useText()
  const alleges = useRoleBar(allegeSupport) === undefined
  return (
    <>
      <Section title={t(texts.allegations)}>
        <p className="hint">{t(texts.allegationLead)}</p>
        <Table
          caption={t(texts.allegations)}
          rows={view.allegations}
          rowKey={({ id }) => id}
          empty={<p>{t(texts.nothing)}</p>}
          columns={[
            { key: 'supports', header: t(texts.supports), cell: ({ supports }) => <Bidi>{supports}</Bidi> },
            { key: 'words', header: t(texts.words), wide: true, cell: ({ words }) => <Bidi>{words}</Bidi> },
            {
              key: 'source',
              header: t(texts.source),
              cell: ({ source }) => (
                <>
                  <SourceText source={source} /> <Grade source={source} />
                </>
              ),
            },
          ]}
        />
        {alleges && (
          <Disclosure title={t(texts.allege)}>
            {(close) => <AllegeForm forceId={view.force.id} onDone={close} />}
          </Disclosure>
        )}
      </Section>
      <Assessments view={view} />
    </>
  )
}

function AllegeForm({ forceId, onDone }: { forceId: string; onDone: () => void }) {
  const t = useText()
  const state = useAction(allegeSupport)
  const [id] = useState(() => newId())
  const [supports, setSupports] = useState('')
  const [words, setWords] = useState('')
  const [source, setSource] = useState(noSource)
  return (
    <Form
      state={state}
      input={() => ({ id, forceId, supports, words, source: sourceOf(source) })}
      onDone={onDone}
      submit={t(texts.allege)}
    >
      <TextField name="supports" label={t(texts.supports)} value={supports} onChange={setSupports} />
      <TextField name="words" label={t(texts.words)} value={words} onChange={setWords} lines={3} />
      <SourceFields value={source} onChange={setSource} />
    </Form>
  )
}

const findings = ['mercenary', 'notMercenary'] as const
const verdicts = ['signed', 'turnedDown'] as const

function Assessments({ view: { force, assessments, names } }: { view: ForceView }) {
  const t = useText()
  const { list } = useFormat()
  const { actor } = useSession()
  const proposes = useRoleBar(proposeAssessment) === undefined
  const bar = useRoleBar(settleAssessment)
  const open = assessments.find(({ status }) => status === 'proposed')
  return (
    <Section title={t(texts.assessments)}>
      {assessments.map((one) => (
        <p key={one.id}>
          <Badge tone={one.status === 'signed' ? 'good' : one.status === 'proposed' ? 'waiting' : 'neutral'}>
            {t(texts[one.status])}
          </Badge>{' '}
          {t(mercenaryTexts[one.finding])} · {list(one.grounds.map((ground) => t(groundTexts[ground])))} ·{' '}
          <Bidi>{one.reasons}</Bidi> · <Bidi>{names[one.proposedBy] ?? ''}</Bidi>{' '}
          {one.signedBy && <Bidi>{names[one.signedBy] ?? ''}</Bidi>}
        </p>
      ))}
      {open ? (
        <StepForm
          title={t(texts.settle)}
          action={settleAssessment}
          disabledReason={bar ?? (open.proposedBy === actor.id ? t(texts.ownProposal) : undefined)}
          fields={[
            {
              key: 'verdict',
              label: t(texts.verdict),
              choices: verdicts.map((key) => ({ key, label: t(texts[key]) })),
            },
            { key: 'note', label: t(texts.note), lines: 2 },
          ]}
          input={(said) => ({
            ...{ id: open.id, verdict: verdicts.find((one) => one === said('verdict')) ?? '', note: said('note') },
          })}
        />
      ) : (
        proposes && (
          <Disclosure title={t(texts.propose)}>
            {(close) => <ProposeForm forceId={force.id} onDone={close} />}
          </Disclosure>
        )
      )}
    </Section>
  )
}

function ProposeForm({ forceId, onDone }: { forceId: string; onDone: () => void }) {
  const t = useText()
  const state = useAction(proposeAssessment)
  const [id] = useState(() => newId())
  const [finding, setFinding] = useState<(typeof findings)[number] | ''>('')
  const [grounds, setGrounds] = useState<MercenaryGround[]>([])
  const [reasons, setReasons] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id, forceId, finding, grounds, reasons })}
      onDone={onDone}
      submit={t(texts.propose)}
    >
      <Pick
        name="finding"
        label={texts.finding}
        words={mercenaryTexts}
        options={findings}
        value={finding}
        onChange={setFinding}
      />
      <CheckboxGroup
        name="grounds"
        label={t(texts.grounds)}
        value={grounds}
        onChange={setGrounds}
        choices={MercenaryGround.options.map((key) => ({ key, label: t(groundTexts[key]) }))}
        optional
      />
      <TextField name="reasons" label={t(texts.reasons)} value={reasons} onChange={setReasons} lines={4} />
    </Form>
  )
}

/** What was done with a force, and what was said of it before. */
export function ForceHistory({ view: { force, steps, versions, names } }: { view: ForceView }) {
  const t = useText()
  const bar = useRoleBar(noteForce)
  const [, ...earlier] = versions
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map((step) => ({
          key: step.id,
          title: t(stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{names[step.takenBy] ?? ''}</Bidi> {step.note && '·'} <Bidi>{step.note}</Bidi>
            </>
          ),
          state: 'done',
        }))}
      />
      <StepForm
        title={t(texts.addNote)}
        action={noteForce}
        disabledReason={bar}
        fields={[{ key: 'note', label: t(texts.note), lines: 3 }]}
        input={(said) => ({ id: force.id, note: said('note') })}
      />
      {earlier.length > 0 && (
        <Disclosure title={t(texts.versions)}>
          {() => (
            <ul>
              {earlier.map(({ id, version, detail, writtenAt, writtenBy }) => (
                <li key={id}>
                  {version} · <Bidi>{detail.nameArabic}</Bidi> · <Bidi>{detail.nameLatin}</Bidi> ·{' '}
                  <Bidi>{detail.description}</Bidi> · <Bidi>{names[writtenBy] ?? ''}</Bidi> ·{' '}
                  <Moment value={writtenAt} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </Section>
  )
}
