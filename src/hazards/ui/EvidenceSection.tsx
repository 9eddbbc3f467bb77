import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { modeTexts, typeTexts } from '../code-lists.ts'
import { addEvidence } from '../evidence-actions.ts'
import { EvidenceMode, EvidenceType, hazardMay } from '../hazard.ts'
import type { HazardView } from '../views.ts'
import { useSurveyorBar } from './rights.ts'
import { texts } from './texts.ts'

/** The grid of evidence: how often each type was seen, told or is on record, and the pieces themselves. */
export function EvidenceSection({ view: { hazard, evidence } }: { view: HazardView }) {
  const t = useText()
  const bar = useSurveyorBar()
  const [id, setId] = useState(() => newId())
  const count = (type: EvidenceType, mode: EvidenceMode) =>
    evidence.filter((one) => one.evidence.type === type && one.evidence.mode === mode).length
  const present = EvidenceType.options.filter((type) => evidence.some((one) => one.evidence.type === type))
  return (
    <Section title={t(texts.evidence)}>
      <p className="hint">{t(texts.evidenceLead)}</p>
      {evidence.length === 0 ? (
        <p className="muted">{t(texts.noEvidence)}</p>
      ) : (
        <>
          <Table
            caption={t(texts.evidence)}
            rows={present}
            rowKey={(type) => type}
            empty={null}
            columns={[
              { key: 'type', header: t(texts.type), cell: (type) => t(typeTexts[type]) },
              ...EvidenceMode.options.map((mode) => ({
                key: mode,
                header: t(modeTexts[mode]),
                end: true,
                cell: (type: EvidenceType) => count(type, mode) || '—',
              })),
            ]}
          />
          <ul className="plain">
            {evidence.map(({ evidence: one, recordedByName }) => (
              <li key={one.id}>
                {t(typeTexts[one.type])} · {t(modeTexts[one.mode])} · <Bidi>{one.note}</Bidi> ·{' '}
                {one.seenOn && <DateText value={one.seenOn} plain />} <Bidi>{recordedByName}</Bidi>
              </li>
            ))}
          </ul>
        </>
      )}
      {hazardMay('evidence', hazard) && (
        <StepForm
          title={t(texts.addEvidence)}
          action={addEvidence}
          disabledReason={bar}
          onDone={() => setId(newId())}
          fields={[
            {
              key: 'type',
              label: t(texts.type),
              choices: EvidenceType.options.map((key) => ({ key, label: t(typeTexts[key]) })),
            },
            {
              key: 'mode',
              label: t(texts.mode),
              choices: EvidenceMode.options.map((key) => ({ key, label: t(modeTexts[key]) })),
            },
            { key: 'seenOn', label: t(texts.seenOn), day: true, optional: true },
            { key: 'note', label: t(texts.note), lines: 2 },
          ]}
          input={(said) => ({
            ...{ id, hazardId: hazard.id, note: said('note'), seenOn: said('seenOn') || null },
            type: EvidenceType.options.find((one) => one === said('type')) ?? '',
            mode: EvidenceMode.options.find((one) => one === said('mode')) ?? '',
          })}
        />
      )}
    </Section>
  )
}
