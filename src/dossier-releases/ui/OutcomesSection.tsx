import { useState } from 'react'
import { WhoFields } from '../../dossiers/ui/WhoFields.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { OutcomeKind } from '../outcome.ts'
import { canBecome, decideDossierSuggestion, recordDossierOutcome } from '../outcome-actions.ts'
import type { LeavingView } from '../views.ts'
import { texts } from './texts.ts'

/** What the lawful authority was given and did, in the order of time, and recording the next step. */
export function OutcomesSection({ view }: { view: LeavingView }) {
  const t = useText()
  const { dossierId, outcomes, names } = view
  const possible = OutcomeKind.options.filter((kind) => canBecome(kind, view))
  return (
    <Section title={t(texts.outcomes)}>
      {outcomes.length === 0 ? (
        <Empty>{t(texts.none)}</Empty>
      ) : (
        <Timeline
          label={t(texts.outcomes)}
          steps={outcomes.map(({ outcome, words, entry }) => ({
            key: outcome.id,
            title: t(texts[outcome.kind]),
            when: <DateText value={outcome.happenedOn} plain />,
            detail: (
              <>
                <Bidi>{words?.reference ?? ''}</Bidi> <Bidi>{words?.note ?? ''}</Bidi>{' '}
                {entry && <Bidi>{`${entry.entry} (${entry.list})`}</Bidi>} ·{' '}
                <ByWhom name={names[outcome.recordedBy]} at={outcome.recordedAt} />
              </>
            ),
            state: 'done',
          }))}
        />
      )}
      {possible.length > 0 && (
        <Disclosure title={t(texts.recordOutcome)}>
          {(close) => <OutcomeForm dossierId={dossierId} possible={possible} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

/** What became of a dossier; where it was listed, also by which entry it is followed from now on. */
function OutcomeForm({
  dossierId,
  possible,
  onDone,
}: {
  dossierId: string
  possible: readonly OutcomeKind[]
  onDone: () => void
}) {
  const t = useText()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<OutcomeKind | ''>('')
  const [happenedOn, setHappenedOn] = useState('')
  const [words, setWords] = useState({ reference: '', note: '' })
  const [entryId, setEntry] = useState('')
  const input = () => ({
    ...{ id, dossierId, kind, happenedOn, words },
    entryId: kind === 'listed' ? entryId || null : null,
  })
  return (
    <Form state={useAction(recordDossierOutcome)} input={input} onDone={onDone} submit={t(texts.recordOutcome)}>
      <RadioGroup
        name="kind"
        label={t(texts.outcome)}
        value={kind}
        onChange={setKind}
        choices={possible.map((key) => ({ key, label: t(texts[key]) }))}
      />
      {kind === 'listed' && (
        <WhoFields
          isGroup={false}
          groupId=""
          listedEntryId={entryId}
          field="entryId"
          onChange={({ listedEntryId }) => setEntry(listedEntryId)}
        />
      )}
      <DayField name="happenedOn" label={t(texts.happenedOn)} value={happenedOn} onChange={setHappenedOn} />
      <TextField
        name="words.reference"
        label={t(texts.reference)}
        value={words.reference}
        onChange={(reference) => setWords((before) => ({ ...before, reference }))}
      />
      <TextField
        name="words.note"
        label={t(texts.note)}
        value={words.note}
        onChange={(note) => setWords((before) => ({ ...before, note }))}
        lines={2}
        optional
      />
    </Form>
  )
}

const verdicts = ['accepted', 'turnedDown'] as const

/** What the machine asks of the lists: it only asks. */
export function SuggestionsSection({ view: { suggestions, names } }: { view: LeavingView }) {
  const t = useText()
  const { percent } = useFormat()
  if (suggestions.length === 0) return null
  return (
    <Section title={t(texts.suggestions)}>
      <p className="hint">{t(texts.suggestionsHint)}</p>
      {suggestions.map(({ suggestion, words, entry }) => (
        <section key={suggestion.id} className="card" aria-label={entry?.entry ?? suggestion.listVersion}>
          <p>
            <strong>
              {t(suggestion.kind === 'listed' ? texts.isListed : texts.isDelisted, {
                entry: entry?.entry ?? '',
                list: entry?.list ?? '',
              })}
            </strong>{' '}
            {suggestion.kind === 'listed' && `${t(texts.likeness)}: ${percent(suggestion.score)}`}
          </p>
          {suggestion.state === 'open' ? (
            <StepForm
              title={t(texts.decideSuggestion)}
              action={decideDossierSuggestion}
              fields={[
                {
                  ...{ key: 'verdict', label: t(texts.decideSuggestion) },
                  choices: verdicts.map((key) => ({
                    key,
                    label: t(key === 'accepted' ? texts.accepted : texts.notHim),
                  })),
                },
                { key: 'happenedOn', label: t(texts.happenedOn), day: true, optional: true },
                { key: 'reference', label: t(texts.reference), lines: 1, optional: true },
                { key: 'note', label: t(texts.note), lines: 2, optional: true },
              ]}
              input={(said) => ({
                ...{ id: suggestion.id, reference: said('reference'), note: said('note') },
                happenedOn: said('happenedOn') === '' ? null : said('happenedOn'),
                verdict: verdicts.find((one) => one === said('verdict')) ?? '',
              })}
            />
          ) : (
            <p>
              <Badge tone="neutral">{t(suggestion.state === 'accepted' ? texts.accepted : texts.notHim)}</Badge>{' '}
              <Bidi>{words}</Bidi> · <ByWhom name={names[suggestion.decidedBy ?? '']} at={suggestion.decidedAt} />
            </p>
          )}
        </section>
      ))}
    </Section>
  )
}
