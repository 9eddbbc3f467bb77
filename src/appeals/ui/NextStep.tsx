import { useState } from 'react'
import type { Role } from '../../kernel/roles.ts'
import type { Language } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { decideAppeal, hearAppeal, proposeAppeal, registerAppeal, tellAppeal } from '../actions.ts'
import type { AppealOutcome } from '../appeal.ts'
import type { AppealView } from '../views.ts'
import { texts } from './texts.ts'

/** What is due in an appeal, for the panel; at the end, that the person was told. */
export function NextStep({ view }: { view: AppealView }) {
  const t = useText()
  const { status, toldAt } = view.appeal
  if (toldAt !== null) return null
  return (
    <Section title={t(texts.nextStep)}>
      {status === 'filed' && <Register view={view} />}
      {status === 'registered' && <Hear view={view} />}
      {status === 'heard' && <Propose view={view} words={texts.propose} />}
      {status === 'proposed' && <Decide view={view} />}
      {status === 'proposed' && (
        <details className="ask-again">
          <summary>{t(texts.proposeOther)}</summary>
          <Propose view={view} words={texts.propose} />
        </details>
      )}
      {(status === 'upheld' || status === 'dismissed') && <Tell view={view} />}
    </Section>
  )
}

/** Why the reader may not take a step of the panel; undefined where they may. */
function usePanelReason({ tookPart }: AppealView): string | undefined {
  const t = useText()
  const { actor } = useSession()
  if (!actor.roles.includes('appealsOfficer')) return t(texts.notPanel)
  return tookPart ? t(texts.tookPart) : undefined
}

function Register({ view }: { view: AppealView }) {
  const t = useText()
  const state = useAction(registerAppeal)
  return (
    <Form
      state={state}
      input={() => ({ id: view.appeal.id })}
      onDone={() => undefined}
      submit={t(texts.register)}
      disabledReason={usePanelReason(view)}
    >
      {null}
    </Form>
  )
}

function Hear({ view }: { view: AppealView }) {
  const t = useText()
  const state = useAction(hearAppeal)
  const { late } = view.appeal
  const [heard, setHeard] = useState<'yes' | 'no' | ''>(late ? '' : 'yes')
  const [hearing, setHearing] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id: view.appeal.id, heard: heard === '' ? null : heard === 'yes', hearing })}
      onDone={() => undefined}
      submit={t(texts.hear)}
      disabledReason={usePanelReason(view)}
    >
      {late && (
        <RadioGroup
          name="heard"
          label={t(texts.wasHeard)}
          value={heard}
          onChange={setHeard}
          choices={[
            { key: 'yes', label: t(texts.yesHeard) },
            { key: 'no', label: t(texts.noLate) },
          ]}
        />
      )}
      <TextField
        name="hearing"
        label={t(texts.hearing)}
        hint={t(texts.hearingHint)}
        value={hearing}
        onChange={setHearing}
        lines={6}
      />
    </Form>
  )
}

function Propose({ view, words }: { view: AppealView; words: (typeof texts)['propose'] }) {
  const t = useText()
  const state = useAction(proposeAppeal)
  const [outcome, setOutcome] = useState<AppealOutcome | ''>('')
  const [reasons, setReasons] = useState('')
  const possible = view.appeal.heard === true ? (['upheld', 'dismissed'] as const) : (['dismissed'] as const)
  return (
    <Form
      state={state}
      input={() => ({ id: view.appeal.id, outcome, reasons })}
      onDone={() => undefined}
      submit={t(words)}
      disabledReason={usePanelReason(view)}
    >
      <RadioGroup
        name="outcome"
        label={t(texts.outcome)}
        value={outcome}
        onChange={setOutcome}
        choices={possible.map((key) => ({ key, label: t(texts[key]) }))}
      />
      <Reasons value={reasons} onChange={setReasons} />
    </Form>
  )
}

function Decide({ view }: { view: AppealView }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(decideAppeal)
  const { id, proposal, proposalReasons, proposedBy } = view.appeal
  const [reasons, setReasons] = useState(proposalReasons ?? '')
  const why = usePanelReason(view) ?? (proposedBy === actor.id ? t(texts.youProposed) : undefined)
  return (
    <Form
      state={state}
      input={() => ({ id, outcome: proposal, reasons })}
      onDone={() => undefined}
      submit={`${t(texts.decide)}: ${proposal ? t(texts[proposal]) : ''}`}
      disabledReason={why}
    >
      <p className="hint">{t(texts.decideHint)}</p>
      <Reasons value={reasons} onChange={setReasons} />
    </Form>
  )
}

function Reasons({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useText()
  return (
    <TextField
      name="reasons"
      label={t(texts.reasons)}
      hint={t(texts.reasonsHint)}
      value={value}
      onChange={onChange}
      lines={4}
    />
  )
}

/** Who speaks with people and groups, and so tells them. */
const tellers: readonly Role[] = ['registrationOfficer', 'screener', 'adjudicator', 'groupOfficer', 'appealsOfficer']

function Tell({ view }: { view: AppealView }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(tellAppeal)
  const [language, setLanguage] = useState<Language | ''>('')
  const allowed = actor.roles.some((role) => tellers.includes(role))
  return (
    <Form
      state={state}
      input={() => ({ id: view.appeal.id, language })}
      onDone={() => undefined}
      submit={t(texts.tell)}
      disabledReason={allowed ? undefined : t(texts.notFiler)}
    >
      <RadioGroup
        name="language"
        label={t(texts.toldIn)}
        value={language}
        onChange={setLanguage}
        choices={(['ar', 'en', 'fr'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
    </Form>
  )
}
