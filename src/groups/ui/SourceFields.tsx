import type { PartialDate } from '../../kernel/dates.ts'
import { Credibility, Reliability, type Source } from '../../kernel/source.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateField } from '../../web/kit/DateField.tsx'
import { PartialDateText } from '../../web/kit/Dates.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { useFault } from '../../web/kit/field-faults.ts'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { credibilityTexts, reliabilityTexts } from './code-texts.ts'
import { texts } from './texts.ts'

export interface SourceDraft {
  readonly from: string
  readonly asOf: PartialDate | null
  readonly reliability: Source['reliability'] | ''
  readonly credibility: Source['credibility'] | ''
  readonly reference: string
}
export const noSource: SourceDraft = { from: '', asOf: null, reliability: '', credibility: '', reference: '' }

/** The source as it is sent; null while a part of it is missing, and the form says so. */
export function sourceOf({ from, asOf, reliability, credibility, reference }: SourceDraft): Source | null {
  if (from.trim() === '' || asOf === null || reliability === '' || credibility === '') return null
  return { from, asOf, reliability, credibility, reference }
}

/** Who says so, of what time, how reliable they are, and where it can be found again. */
export function SourceFields({ value, onChange }: { value: SourceDraft; onChange: (value: SourceDraft) => void }) {
  const t = useText()
  const fault = useFault('source', undefined)
  const change = (part: Partial<SourceDraft>) => onChange({ ...value, ...part })
  return (
    <div data-field="source">
      <FieldGroup title={t(texts.source)}>
        <TextField
          name="source.from"
          label={t(texts.sourceFrom)}
          value={value.from}
          onChange={(from) => change({ from })}
        />
        <Select
          name="source.reliability"
          label={t(texts.reliability)}
          value={value.reliability}
          onChange={(reliability) => change({ reliability })}
          choices={Reliability.options.map((key) => ({ key, label: `${key} · ${t(reliabilityTexts[key])}` }))}
        />
        <Select
          name="source.credibility"
          label={t(texts.credibility)}
          value={value.credibility}
          onChange={(credibility) => change({ credibility })}
          choices={Credibility.options.map((key) => ({ key, label: `${key} · ${t(credibilityTexts[key])}` }))}
        />
        <TextField
          name="source.reference"
          label={t(texts.sourceReference)}
          value={value.reference}
          onChange={(reference) => change({ reference })}
          optional
        />
        <DateField name="source.asOf" label={t(texts.asOf)} value={value.asOf} onChange={(asOf) => change({ asOf })} />
        {fault && <p className="fault">{fault}</p>}
      </FieldGroup>
    </div>
  )
}

/** A source in a cell: who, and where to find it again. */
export function SourceText({ source }: { source: Source }) {
  return (
    <>
      <bdi>{source.from}</bdi>
      {source.reference !== '' && (
        <span className="hint">
          {' '}
          (<bdi>{source.reference}</bdi>)
        </span>
      )}
    </>
  )
}

/** The grade of a source as letter and digit, with its words for whoever does not know them. */
export function Grade({ source: { reliability, credibility } }: { source: Source }) {
  const t = useText()
  return (
    <>
      <Code>{`${reliability}${credibility}`}</Code>{' '}
      <span className="hint">
        {t(reliabilityTexts[reliability])}, {t(credibilityTexts[credibility])}
      </span>
    </>
  )
}

/** Of what time a source speaks. */
export function AsOf({ source }: { source: Source }) {
  return <PartialDateText value={source.asOf} />
}
