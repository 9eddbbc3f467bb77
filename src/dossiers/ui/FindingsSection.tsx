import { useState } from 'react'
import { CriteriaView } from '../../designation-criteria/views.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { dossierMay } from '../dossier.ts'
import { dropFinding, recordFinding } from '../finding-actions.ts'
import type { DossierView, FindingRow } from '../views.ts'
import { texts } from './texts.ts'
import { noWords, WordsFields, WordsText } from './WordsFields.tsx'

/** What a finding is called on the pages of its dossier: its place among those that stand, and its criterion. */
export function useFindingNames(view: DossierView): (rootId: string) => string {
  const t = useText()
  const standing = view.findings.filter((row) => row.standing)
  return (rootId) => {
    const at = standing.findIndex(({ finding }) => finding.rootId === rootId)
    const row = standing[at]
    return row ? `${at + 1}. ${t(row.criterion.title)}` : '—'
  }
}

/** The findings of a dossier, each with the version of its criterion and how much independent evidence there is. */
export function FindingsSection({ view }: { view: DossierView }) {
  const t = useText()
  const may = dossierMay('collect', view.dossier)
  const standing = view.findings.filter((row) => row.standing)
  const earlier = view.findings.filter((row) => !row.standing)
  return (
    <Section title={t(texts.findings)}>
      {standing.length === 0 && <p>{t(texts.noFindings)}</p>}
      {standing.map((row) => (
        <OneFinding key={row.finding.id} row={row} view={view} />
      ))}
      {may && (
        <Disclosure title={t(texts.recordFinding)}>
          {(close) => <FindingForm view={view} row={null} onDone={close} />}
        </Disclosure>
      )}
      {earlier.length > 0 && (
        <Disclosure title={t(texts.versions)}>
          {() => (
            <ul>
              {earlier.map(({ finding, criterion, text, change }) => (
                <li key={finding.id}>
                  {t(criterion.title)} · {finding.version} {change && '·'} <Bidi>{change}</Bidi>
                  {text && <WordsText value={text} />}
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </Section>
  )
}

function OneFinding({ row, view }: { row: FindingRow; view: DossierView }) {
  const t = useText()
  const { finding, criterion, text, newer, weight } = row
  const nameOf = useFindingNames(view)
  const may = dossierMay('collect', view.dossier)
  return (
    <article className="card">
      <h3>
        <Bidi>{nameOf(finding.rootId)}</Bidi>
      </h3>
      <p>
        <Link href={`/designation-criteria/${criterion.id}`}>
          <Bidi>{`${criterion.instrument} ${criterion.paragraph}`.trim()}</Bidi>
        </Link>{' '}
        · {t(texts.criterionVersion, { version: criterion.version })}
      </p>
      <WordsText value={text} />
      <p className="hint">{t(texts.weight, weight)}</p>
      {newer && <Notice kind="info">{t(texts.newer)}</Notice>}
      {criterion.checked === 'unchecked' && <p className="hint">{t(texts.unchecked)}</p>}
      {may && (
        <>
          <Disclosure title={t(texts.findingAnew)}>
            {(close) => <FindingForm view={view} row={row} onDone={close} />}
          </Disclosure>
          <StepForm
            title={t(texts.dropFinding)}
            action={dropFinding}
            fields={[{ key: 'reason', label: t(texts.reason) }]}
            input={(said) => ({
              ...{ id: newId(), dossierId: view.dossier.id, rootId: finding.rootId, reason: said('reason') },
            })}
          />
        </>
      )}
    </article>
  )
}

function FindingForm({ view, row, onDone }: { view: DossierView; row: FindingRow | null; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [criterionId, setCriterion] = useState(row?.finding.criterionId ?? '')
  const [text, setText] = useState(row?.text ?? noWords)
  const [change, setChange] = useState('')
  const inForce = useRead('/api/designation-criteria?status=inForce', CriteriaView).data?.criteria
  const kept = row && !inForce?.some(({ criterion }) => criterion.id === row.criterion.id) ? [row.criterion] : []
  const criteria = [...kept, ...(inForce ?? []).map(({ criterion }) => criterion)]
  const input = () => ({
    ...{ id, dossierId: view.dossier.id, rootId: row?.finding.rootId ?? null, criterionId, text, change },
  })
  return (
    <Form
      state={useAction(recordFinding)}
      input={input}
      onDone={onDone}
      submit={t(row ? texts.findingAnew : texts.recordFinding)}
    >
      {inForce?.length === 0 && <Notice kind="warning">{t(texts.noCriteria)}</Notice>}
      <Select
        name="criterionId"
        label={t(texts.criterion)}
        value={criterionId}
        onChange={setCriterion}
        choices={criteria.map((one) => ({ key: one.id, label: `${t(one.title)} · ${one.instrument}` }))}
      />
      <WordsFields name="text" title={t(texts.finding)} value={text} onChange={setText} />
      {row && <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />}
    </Form>
  )
}
