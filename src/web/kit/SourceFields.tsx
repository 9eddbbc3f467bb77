import type { PartialDate } from '../../kernel/dates.ts'
import { Credibility, Reliability, type Source } from '../../kernel/source.ts'
import { useText } from '../i18n.tsx'
import { Code } from './Bidi.tsx'
import { DateField } from './DateField.tsx'
import { PartialDateText } from './Dates.tsx'
import { FieldGroup } from './Form.tsx'
import { useFault } from './field-faults.ts'
import { Select } from './Select.tsx'
import { credibilityTexts, reliabilityTexts, sourceTexts as texts } from './source-texts.ts'
import { TextField } from './TextField.tsx'

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

interface SourceFieldsProps {
  name?: string
  value: SourceDraft
  onChange: (value: SourceDraft) => void
}

/** Who says so, of what time, how reliable they are, and where it can be found again. */
export function SourceFields({ name = 'source', value, onChange }: SourceFieldsProps) {
  const t = useText()
  const fault = useFault(name, undefined)
  const change = (part: Partial<SourceDraft>) => onChange({ ...value, ...part })
  return (
    <div data-field={name}>
      <FieldGroup title={t(texts.source)}>
        <TextField
          name={`${name}.from`}
          label={t(texts.from)}
          value={value.from}
          onChange={(from) => change({ from })}
        />
        <Select
          name={`${name}.reliability`}
          label={t(texts.reliability)}
          value={value.reliability}
          onChange={(reliability) => change({ reliability })}
          choices={Reliability.options.map((key) => ({ key, label: `${key} · ${t(reliabilityTexts[key])}` }))}
        />
        <Select
          name={`${name}.credibility`}
          label={t(texts.credibility)}
          value={value.credibility}
          onChange={(credibility) => change({ credibility })}
          choices={Credibility.options.map((key) => ({ key, label: `${key} · ${t(credibilityTexts[key])}` }))}
        />
        <TextField
          name={`${name}.reference`}
          label={t(texts.reference)}
          value={value.reference}
          onChange={(reference) => change({ reference })}
          optional
        />
        <DateField
          name={`${name}.asOf`}
          label={t(texts.asOf)}
          value={value.asOf}
          onChange={(asOf) => change({ asOf })}
        />
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
