import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { proposeBasis, revokeBasis, settleBasis } from '../basis-actions.ts'
import { basisStatusTexts, recordTexts } from '../code-lists.ts'
import { type ProgrammeKind, programmeKinds } from '../evidence.ts'
import type { BasisRow, DossierView } from '../views.ts'
import { texts } from './texts.ts'

const words = ['authority', 'instrument', 'article', 'reference', 'scope', 'opinion'] as const
const tones = { proposed: 'waiting', confirmed: 'good', turnedDown: 'bad', revoked: 'bad' } as const
const verdicts = ['confirmed', 'turnedDown'] as const

/** On which legal basis records of persons in the programme may be used in this dossier. */
export function BasesSection({ view }: { view: DossierView }) {
  const t = useText()
  return (
    <Section title={t(texts.bases)}>
      <p className="hint">{t(texts.basesLead)}</p>
      {view.bases.length === 0 && <p>{t(texts.noBases)}</p>}
      {view.bases.map((row) => (
        <Basis key={row.basis.id} row={row} view={view} />
      ))}
      <Disclosure title={t(texts.proposeBasis)}>
        {(close) => <BasisForm dossierId={view.dossier.id} onDone={close} />}
      </Disclosure>
    </Section>
  )
}

function Basis({ row: { basis, words: said, reason }, view }: { row: BasisRow; view: DossierView }) {
  const t = useText()
  const { list } = useFormat()
  const { actor } = useSession()
  const name = (id: string | null) => (id === null ? '' : (view.names[id] ?? ''))
  return (
    <article className="card">
      <p>
        <Badge tone={tones[basis.status]}>{t(basisStatusTexts[basis.status])}</Badge>{' '}
        <Bidi>{[name(basis.proposedBy), name(basis.signedBy), name(basis.revokedBy)].filter(Boolean).join(' · ')}</Bidi>
      </p>
      <DescriptionList
        items={[
          { term: t(texts.kinds), value: list(basis.kinds.map((kind) => t(recordTexts[kind]))) },
          { term: t(texts.givenOn), value: <DateText value={basis.givenOn} /> },
          { term: t(texts.expiresOn), value: <DateText value={basis.expiresOn} /> },
          ...words.map((key) => ({ term: t(texts[key]), value: <Bidi>{said?.[key] ?? t(texts.erased)}</Bidi> })),
          ...(reason === '' ? [] : [{ term: t(texts.reason), value: <Bidi>{reason}</Bidi> }]),
        ]}
      />
      {basis.status === 'proposed' && (
        <StepForm
          title={t(texts.settleBasis)}
          action={settleBasis}
          disabledReason={basis.proposedBy === actor.id ? t(texts.youProposed) : undefined}
          fields={[
            {
              key: 'verdict',
              label: t(texts.verdict),
              choices: verdicts.map((key) => ({ key, label: t(texts[key]) })),
            },
            { key: 'reason', label: t(texts.reason) },
          ]}
          input={(step) => ({
            ...{ id: basis.id, reason: step('reason') },
            verdict: verdicts.find((one) => one === step('verdict')) ?? '',
          })}
        />
      )}
      {basis.status === 'confirmed' && (
        <StepForm
          title={t(texts.revokeBasis)}
          action={revokeBasis}
          fields={[{ key: 'reason', label: t(texts.reason) }]}
          input={(step) => ({ id: basis.id, reason: step('reason') })}
        />
      )}
    </article>
  )
}

function BasisForm({ dossierId, onDone }: { dossierId: string; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [kinds, setKinds] = useState<ProgrammeKind[]>([])
  const [givenOn, setGiven] = useState('')
  const [expiresOn, setExpires] = useState('')
  const [said, setSaid] = useState({
    authority: '',
    instrument: '',
    article: '',
    reference: '',
    scope: '',
    opinion: '',
  })
  return (
    <Form
      state={useAction(proposeBasis)}
      input={() => ({ id, dossierId, kinds, givenOn, expiresOn, words: said })}
      onDone={onDone}
      submit={t(texts.proposeBasis)}
    >
      <CheckboxGroup
        name="kinds"
        label={t(texts.kinds)}
        value={kinds}
        onChange={setKinds}
        choices={programmeKinds.map((key) => ({ key, label: t(recordTexts[key]) }))}
      />
      {words.map((key) => (
        <TextField
          key={key}
          name={`words.${key}`}
          label={t(texts[key])}
          value={said[key]}
          onChange={(value) => setSaid((before) => ({ ...before, [key]: value }))}
          {...(key === 'scope' ? { lines: 3 } : {})}
        />
      ))}
      <DayField name="givenOn" label={t(texts.givenOn)} value={givenOn} onChange={setGiven} />
      <DayField name="expiresOn" label={t(texts.expiresOn)} value={expiresOn} onChange={setExpires} />
    </Form>
  )
}
