import { useState } from 'react'
import { GivenFields } from '../../ceasefire/ui/GivenFields.tsx'
import { PartyFields } from '../../ceasefire/ui/PartyFields.tsx'
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
const nobody = { sideId: null, name: '' }

/** A commitment written down for the first time, or said anew with the reason. */
export function CommitmentForm(props: { id: Id; before?: CommitmentInput; onDone: () => void }) {
  const programme = useRead('/api/programme', ProgrammeView)
  return <Loaded read={programme}>{({ authorities }) => <Fields {...props} sides={authorities} />}</Loaded>
}

function Fields({
  id,
  before,
  onDone,
  sides,
}: {
  id: Id
  before?: CommitmentInput
  onDone: () => void
  sides: readonly Authority[]
}) {
  const t = useText()
  const { actor } = useSession()
  const [kind, setKind] = useState<CommitmentSource['kind'] | ''>(before?.source.kind ?? '')
  const [sourceId, setSourceId] = useState<string>(before?.source.id ?? '')
  const [label, setLabel] = useState(before?.source.label ?? '')
  const [owedBy, setOwedBy] = useState(before?.owedBy ?? nobody)
  const [owedTo, setOwedTo] = useState(before?.owedTo ?? [nobody])
  const [what, setWhat] = useState(before?.what ?? none)
  const [dueOn, setDueOn] = useState<string>(before?.dueOn ?? '')
  const [days, setDays] = useState(before?.period ? String(before.period.days) : '')
  const [from, setFrom] = useState<string>(before?.period?.from ?? '')
  const [recurrence, setRecurrence] = useState<Recurrence | ''>(before?.recurrence ?? '')
  const [measure, setMeasure] = useState<MeasureId | 'none' | ''>(before ? (before.measure ?? 'none') : '')
  const [baselineOn, setBaselineOn] = useState<string>(before?.baselineOn ?? '')
  const [target, setTarget] = useState(before?.target === null || !before ? '' : String(before.target))
  const [audience, setAudience] = useState<Audience | ''>('')
  const followed = measure !== '' && measure !== 'none'
  const input = () => ({
    ...{ id, owedBy, owedTo, what, recurrence },
    source: { kind, id: kind === 'agreementArticle' ? sourceId : null, label },
    dueOn: dueOn === '' ? null : dueOn,
    period: days === '' && from === '' ? null : { days: wholeNumber(days), from },
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
      {kind === 'agreementArticle' && <ArticleField value={sourceId} onChange={setSourceId} />}
      <TextField name="source.label" label={t(texts.sourceLabel)} value={label} onChange={setLabel} />
      <FieldGroup title={t(texts.owedBy)}>
        <PartyFields name="owedBy" sides={sides} value={owedBy} onChange={setOwedBy} />
      </FieldGroup>
      {owedTo.map((party, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a party has nothing else that tells it from another
        <FieldGroup key={i} title={t(texts.owedTo)}>
          <PartyFields
            name={`owedTo.${i}`}
            sides={sides}
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
        <Button look="plain" onPress={() => setOwedTo([...owedTo, nobody])}>
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
        <DayField name="period.from" label={t(texts.periodFrom)} value={from} onChange={setFrom} optional />
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
