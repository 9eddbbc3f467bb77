import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { Language, languageNames } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FileField } from '../../web/kit/FileField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { stationTexts } from '../code-lists.ts'
import { answerTerms } from '../paper-actions.ts'
import { type TermsAnswer, termsNow } from '../terms.ts'
import type { SiteVisitView } from '../views.ts'
import { termsOutcomeTexts, visitTexts } from './visit-texts.ts'

/** The terms of the programme: what was answered, and reading them to somebody before a witness. */
export function TermsPanel({ view }: { view: SiteVisitView }) {
  const t = useText()
  const { visit, terms, names } = view
  const accepted = terms.some(({ outcome }) => outcome === 'accepted')
  return (
    <Section title={t(visitTexts.terms)}>
      <Table
        caption={t(visitTexts.terms)}
        rows={terms}
        rowKey={({ id }) => id}
        empty={<Empty>{t(visitTexts.noTerms)}</Empty>}
        columns={[
          {
            key: 'outcome',
            header: t(visitTexts.answer),
            cell: ({ outcome, version }) => (
              <span className="row">
                <Badge tone={outcome === 'accepted' ? 'good' : 'bad'}>{t(termsOutcomeTexts[outcome])}</Badge>
                <span className="muted">{t(visitTexts.version, { version })}</span>
              </span>
            ),
          },
          {
            key: 'language',
            header: t(visitTexts.termsLanguage),
            cell: ({ language, interpretedInto }) => (
              <span>
                {languageNames[language]} {interpretedInto !== '' && <Bidi>{`→ ${interpretedInto}`}</Bidi>}
              </span>
            ),
          },
          {
            key: 'witness',
            header: t(visitTexts.witnessed),
            cell: ({ witnessId }) => <Bidi>{names[witnessId] ?? '—'}</Bidi>,
          },
          {
            key: 'by',
            header: t(visitTexts.by),
            cell: ({ recordedBy, recordedAt }) => <ByWhom name={names[recordedBy]} at={recordedAt} />,
          },
        ]}
      />
      {visit.status === 'open' && visit.personId !== null && !accepted && (
        <Disclosure title={t(visitTexts.recordTerms)}>
          {(close) => <TermsForm visitId={visit.id} personId={visit.personId ?? ''} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

function TermsForm({ visitId, personId, onDone }: { visitId: string; personId: string; onDone: () => void }) {
  const t = useText()
  const { language: reader } = useLanguage()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [language, setLanguage] = useState<Language>(reader)
  const [interpretedInto, setInterpreted] = useState('')
  const [outcome, setOutcome] = useState<TermsAnswer['outcome'] | ''>('')
  const [signature, setSignature] = useState<'photo' | 'mark' | ''>('')
  const [photo, setPhoto] = useState<string | null>(null)
  const [witness, setWitness] = useState('')
  const accepts = outcome === 'accepted'
  const may = actor.roles.some((role) => answerTerms.roles.includes(role))
  return (
    <Form
      state={useAction(answerTerms)}
      input={() => ({
        ...{ id, visitId, personId, version: termsNow.version, language, interpretedInto, outcome, witness },
        signature: accepts && signature !== '' ? signature : null,
        photo: accepts && signature === 'photo' ? photo : null,
      })}
      onDone={onDone}
      submit={t(visitTexts.recordTerms)}
      disabledReason={may ? undefined : t(visitTexts.onlyFor, { station: t(stationTexts.terms) })}
    >
      <Select
        name="language"
        label={t(visitTexts.termsLanguage)}
        value={language}
        onChange={setLanguage}
        choices={Language.options.map((key) => ({ key, label: languageNames[key] }))}
      />
      <ol lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {termsNow.conditions.map((condition) => (
          <li key={condition.en}>{condition[language]}</li>
        ))}
      </ol>
      <TextField
        name="interpretedInto"
        label={t(visitTexts.interpreted)}
        value={interpretedInto}
        onChange={setInterpreted}
        optional
        maxLength={80}
      />
      <RadioGroup
        name="outcome"
        label={t(visitTexts.answer)}
        value={outcome}
        onChange={setOutcome}
        choices={(['accepted', 'refused'] as const).map((key) => ({ key, label: t(termsOutcomeTexts[key]) }))}
      />
      {accepts && (
        <RadioGroup
          name="signature"
          label={t(visitTexts.signature)}
          value={signature}
          onChange={setSignature}
          choices={[
            { key: 'photo' as const, label: t(visitTexts.signedPaper) },
            { key: 'mark' as const, label: t(visitTexts.mark) },
          ]}
        />
      )}
      {accepts && signature === 'photo' && (
        <FileField name="photo" label={t(visitTexts.photo)} value={photo} onChange={setPhoto} />
      )}
      <TextField
        name="witness"
        label={t(visitTexts.witness)}
        hint={t(visitTexts.witnessHint)}
        value={witness}
        onChange={setWitness}
        code
      />
    </Form>
  )
}
