import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { type EvidenceDraft, EvidenceField, evidenceOf, noEvidence } from '../../web/kit/EvidenceItems.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useParam } from '../../web/navigation.ts'
import type { Finding } from '../classification.ts'
import { proposeClassification } from '../classification-actions.ts'
import { GroupClassificationsView } from '../classification-views.ts'
import type { ClassificationScheme, Criterion } from '../scheme.ts'
import { texts } from './classification-texts.ts'

/** Proposing the class of a group: a finding with its evidence for each criterion, then the class, then why. */
export function ClassifyPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/groups/${id}/classifications`, GroupClassificationsView)
  const group = read.data?.group
  const title = group ? `${t(texts.propose)}: ${group.code}` : t(texts.propose)
  return (
    <Page
      title={title}
      crumbs={[{ title: t(texts.classifications), href: '/classifications' }]}
      lead={group?.nameArabic}
    >
      <Notice kind="info">
        <p>{t(texts.neverComputed)}</p>
        <p>{t(texts.notPerson)}</p>
      </Notice>
      <Loaded read={read}>{(view) => <Classify view={view} />}</Loaded>
    </Page>
  )
}

function Classify({ view }: { view: GroupClassificationsView }) {
  const t = useText()
  const inForce = view.schemes.filter(({ status }) => status === 'inForce')
  const [chosen, choose] = useState(inForce[0]?.id ?? '')
  const scheme = inForce.find(({ id }) => id === chosen)
  if (!scheme) return <Empty>{t(texts.noScheme)}</Empty>
  return (
    <>
      {inForce.length > 1 && (
        <Select
          name="scheme"
          label={t(texts.scheme)}
          value={chosen}
          onChange={choose}
          choices={inForce.map((one) => ({ key: one.id, label: t(one.title) }))}
        />
      )}
      <ClassifyForm key={scheme.id} view={view} scheme={scheme} />
    </>
  )
}

interface Draft {
  readonly finding: Finding['finding'] | ''
  readonly evidence: readonly EvidenceDraft[]
}

function ClassifyForm({ view, scheme }: { view: GroupClassificationsView; scheme: ClassificationScheme }) {
  const t = useText()
  const go = useGo()
  const state = useAction(proposeClassification)
  const [id] = useState(() => newId())
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(
    () => new Map(scheme.criteria.map(({ key }) => [key, { finding: '', evidence: [noEvidence()] }])),
  )
  const [category, setCategory] = useState('')
  const [reason, setReason] = useState('')
  const findings = scheme.criteria.flatMap(({ key }): Finding[] => {
    const { finding, evidence } = drafts.get(key) ?? { finding: '', evidence: [] }
    const items = evidenceOf(evidence)
    return finding === '' || !items || items.length === 0 ? [] : [{ criterion: key, finding, evidence: items }]
  })
  const left = scheme.criteria.length - findings.length
  const waits = view.classifications.some(
    ({ status, schemeCode }) => status === 'proposed' && schemeCode === scheme.code,
  )
  const why = waits ? t(texts.waitingAlready) : left > 0 ? t(texts.findingsMissing, { count: left }) : undefined
  return (
    <Form
      state={state}
      input={() => ({ id, groupId: view.group.id, schemeId: scheme.id, category, findings, reason })}
      onDone={() => go(`/groups/${view.group.id}/classification`)}
      submit={t(texts.propose)}
      disabledReason={why}
    >
      {scheme.criteria.map((criterion, i) => (
        <CriterionFields
          key={criterion.key}
          criterion={criterion}
          name={`findings.${i}`}
          value={drafts.get(criterion.key) ?? { finding: '', evidence: [] }}
          onChange={(next) => setDrafts(new Map(drafts).set(criterion.key, next))}
        />
      ))}
      <RadioGroup
        name="category"
        label={t(texts.class)}
        value={category}
        onChange={setCategory}
        choices={scheme.categories.map((one) => ({ key: one.key, label: t(one.title), hint: t(one.meaning) }))}
      />
      <TextField
        name="reason"
        label={t(texts.reason)}
        hint={t(texts.reasonHint)}
        value={reason}
        onChange={setReason}
        lines={4}
      />
    </Form>
  )
}

function CriterionFields({
  criterion,
  name,
  value,
  onChange,
}: {
  criterion: Criterion
  name: string
  value: Draft
  onChange: (value: Draft) => void
}) {
  const t = useText()
  return (
    <Section title={t(criterion.text)}>
      <RadioGroup
        name={`${name}.finding`}
        label={t(texts.finding)}
        value={value.finding}
        onChange={(finding) => onChange({ ...value, finding })}
        choices={(['met', 'notMet', 'cannotTell'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
      <EvidenceField
        name={`${name}.evidence`}
        value={value.evidence}
        onChange={(evidence) => onChange({ ...value, evidence })}
      />
    </Section>
  )
}
