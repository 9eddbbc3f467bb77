import { useState } from 'react'
import type { Party } from '../../ceasefire/agreement.ts'
import { GivenFields } from '../../ceasefire/ui/GivenFields.tsx'
import { PartyField } from '../../ceasefire/ui/PartyField.tsx'
import type { Id } from '../../kernel/ids.ts'
import type { Authority } from '../../programme/programme.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FirstOrAnew } from '../../web/kit/FirstOrAnew.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { typedNumber, wholeNumber } from '../../web/typed-number.ts'
import { Audience, type CommitmentInput, CommitmentSource, Recurrence } from '../commitment.ts'
import { correctCommitment, recordCommitment } from '../commitment-actions.ts'
import { measureOf } from '../measures/definitions.ts'
import { MeasureId } from '../measures/measure.ts'
import { ArticleChoices } from '../views.ts'
import { audienceTexts, recurrenceTexts, sourceTexts } from '../words.ts'
import { texts } from './texts.ts'

const none = { ar: '', en: '', fr: '' }

/** The record from whose page a commitment is entered. */
export type SourceRecord = Pick<CommitmentSource, 'kind' | 'id'>

/** A commitment written down for the first time, or said anew with the reason. */
export function CommitmentForm(props: {
  id: Id
  before?: CommitmentInput
  from?: SourceRecord | undefined
  onDone: () => void
}) {
  const programme = useRead('/api/programme', ProgrammeView)
  return <Loaded read={programme}>{({ authorities }) => <Fields {...props} authorities={authorities} />}</Loaded>
}

function Fields({
  id,
  before,
  from = before?.source,
  onDone,
  authorities,
}: {
  id: Id
  before?: CommitmentInput
  from?: SourceRecord | undefined
  onDone: () => void
  authorities: readonly Authority[]
}) {
  const t = useText()
  const { actor } = useSession()
  const [kind, setKind] = useState<CommitmentSource['kind'] | ''>(from?.kind ?? '')
  const [articleId, setArticleId] = useState<string>(from?.kind === 'agreementArticle' ? (from.id ?? '') : '')
  const [label, setLabel] = useState(before?.source.label ?? '')
  const [owedBy, setOwedBy] = useState<Party | ''>(before?.owedBy ?? '')
  const [owedTo, setOwedTo] = useState<(Party | '')[]>(before?.owedTo ?? [''])
  const [what, setWhat] = useState(before?.what ?? none)
  const [dueOn, setDueOn] = useState<string>(before?.dueOn ?? '')
  const [days, setDays] = useState(before?.period ? String(before.period.days) : '')
  const [periodFrom, setPeriodFrom] = useState<string>(before?.period?.from ?? '')
  const [recurrence, setRecurrence] = useState<Recurrence | ''>(before?.recurrence ?? '')
  const [measure, setMeasure] = useState<MeasureId | 'none' | ''>(before ? (before.measure ?? 'none') : '')
  const [baselineOn, setBaselineOn] = useState<string>(before?.baselineOn ?? '')
  const [target, setTarget] = useState(before?.target === null || !before ? '' : String(before.target))
  const [audience, setAudience] = useState<Audience | ''>('')
  // Talks are not chosen here: they are those from whose page it is entered, or which it was of before.
  const recordId = kind !== '' && kind === from?.kind ? from.id : null
  const followed = measure !== '' && measure !== 'none'
  const input = () => ({
    ...{ id, owedBy, owedTo, what, recurrence },
    source: { kind, id: kind === 'agreementArticle' ? articleId : recordId, label },
    dueOn: dueOn === '' ? null : dueOn,
    period: days === '' && periodFrom === '' ? null : { days: wholeNumber(days), from: periodFrom },
    // Nothing is chosen beforehand: a figure is one of them, or that there is none.
    measure: measure === 'none' ? null : measure,
    baselineOn: followed && baselineOn !== '' ? baselineOn : null,
    target: followed ? typedNumber(target) : null,
  })
  return (
    <FirstOrAnew
      stands={before !== undefined}
      first={{ state: useAction(recordCommitment), input: () => ({ ...input(), audience }), submit: t(texts.save) }}
      anew={{
        state: useAction(correctCommitment),
        input: (change) => ({ ...input(), change }),
        submit: t(texts.correct),
        label: t(texts.change),
      }}
      onDone={onDone}
    >
      <RadioGroup
        name="source.kind"
        label={t(texts.sourceKind)}
        value={kind}
        onChange={setKind}
        choices={CommitmentSource.shape.kind.options.map((key) => ({ key, label: t(sourceTexts[key]) }))}
      />
      {kind === 'agreementArticle' && <ArticleField value={articleId} onChange={setArticleId} />}
      {kind !== 'agreementArticle' && recordId !== null && <p className="hint">{t(texts.ofThePage)}</p>}
      <TextField name="source.label" label={t(texts.sourceLabel)} value={label} onChange={setLabel} />
      <FieldGroup title={t(texts.owedBy)}>
        <PartyField
          name="owedBy"
          label={t(texts.party)}
          authorities={authorities}
          value={owedBy}
          onChange={setOwedBy}
        />
      </FieldGroup>
      {owedTo.map((party, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a party has nothing else that tells it from another
        <FieldGroup key={i} title={t(texts.owedTo)}>
          <PartyField
            name={`owedTo.${i}`}
            label={t(texts.party)}
            authorities={authorities}
            value={party}
            onChange={(said) => setOwedTo(owedTo.map((one, at) => (at === i ? said : one)))}
          />
          {owedTo.length > 1 && (
            <Button look="quiet" onPress={() => setOwedTo(owedTo.filter((_, at) => at !== i))}>
              {t(texts.removeParty)}
            </Button>
          )}
        </FieldGroup>
      ))}
      {owedTo.length < 10 && (
        <Button look="plain" onPress={() => setOwedTo([...owedTo, ''])}>
          {t(texts.addParty)}
        </Button>
      )}
      <GivenFields name="what" label={t(texts.what)} value={what} onChange={setWhat} lines={3} />
      <FieldGroup title={t(texts.dueOn)} hint={t(texts.dueHint)}>
        <DayField name="dueOn" label={t(texts.dueOn)} value={dueOn} onChange={setDueOn} optional />
        <TextField
          name="period.days"
          label={t(texts.periodDays)}
          value={days}
          onChange={setDays}
          inputMode="numeric"
          optional
        />
        <DayField name="period.from" label={t(texts.periodFrom)} value={periodFrom} onChange={setPeriodFrom} optional />
      </FieldGroup>
      <Select
        name="recurrence"
        label={t(texts.recurrence)}
        value={recurrence}
        onChange={setRecurrence}
        choices={Recurrence.options.map((key) => ({ key, label: t(recurrenceTexts[key]) }))}
      />
      <Select
        name="measure"
        label={t(texts.figureOf)}
        hint={t(texts.figureDecides)}
        value={measure}
        onChange={setMeasure}
        choices={[
          { key: 'none' as const, label: t(texts.noFigure) },
          ...MeasureId.options.map((key) => ({ key, label: t(measureOf(key).name) })),
        ]}
      />
      {followed && (
        <>
          <DayField name="baselineOn" label={t(texts.baselineOn)} value={baselineOn} onChange={setBaselineOn} />
          <TextField
            name="target"
            label={`${t(texts.target)} (${t(measureOf(measure).unit)})`}
            value={target}
            onChange={setTarget}
            inputMode="numeric"
            optional
          />
        </>
      )}
      {before === undefined && (
        <RadioGroup
          name="audience"
          label={t(texts.audience)}
          hint={t(texts.audienceHint)}
          value={audience}
          onChange={setAudience}
          choices={Audience.options
            .filter((key) => key === 'both' || !actor.joint)
            .map((key) => ({ key, label: t(audienceTexts[key]) }))}
        />
      )}
    </FirstOrAnew>
  )
}

function ArticleField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useText()
  const read = useRead('/api/commitment-articles', ArticleChoices)
  return (
    <Loaded read={read}>
      {({ articles }) => (
        <ComboBox
          name="source.id"
          label={t(texts.article)}
          value={value}
          onChange={onChange}
          choices={articles.map(({ id, label }) => ({ key: id, label: t(label) }))}
        />
      )}
    </Loaded>
  )
}
