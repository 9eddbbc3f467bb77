import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { DossierKind } from '../dossier.ts'
import type { IdentityDraft } from './identity-draft.ts'
import { entityLines, personLines, personPapers, sharedLines } from './identity-draft.ts'
import { texts } from './texts.ts'

/** The identity block of a person or of an entity, typed: names in both scripts, and what tells the subject from others. */
export function IdentityFields({
  kind,
  draft,
  onChange,
}: {
  kind: DossierKind
  draft: IdentityDraft
  onChange: (draft: IdentityDraft) => void
}) {
  const t = useText()
  const field = (
    key: string,
    label: Texts,
    given: { lines?: number; hint?: Texts; needed?: boolean; code?: boolean } = {},
  ) => (
    <TextField
      key={key}
      name={`identity.${key}`}
      label={t(label)}
      value={draft[key] ?? ''}
      onChange={(value) => onChange({ ...draft, [key]: value })}
      optional={!given.needed}
      {...(given.lines ? { lines: given.lines } : {})}
      {...(given.hint ? { hint: t(given.hint) } : {})}
      {...(given.code ? { code: true } : {})}
    />
  )
  const lines = (key: string, label: Texts) => field(key, label, { lines: 2, hint: texts.aLine })
  const papers = (key: string, label: Texts) => field(key, label, { lines: 2, hint: texts.paperHint })
  const shared = (
    <>
      {lines('aliasesGood', texts.aliasesGood)}
      {lines('aliasesLow', texts.aliasesLow)}
      {sharedLines.map((key) => lines(key, texts[key]))}
      {field('location', texts.location)}
      {field('bankAccounts', texts.bankAccounts, { lines: 2, hint: texts.bankHint })}
      {field('other', texts.other, { lines: 3 })}
    </>
  )
  if (kind !== 'person')
    return (
      <FieldGroup title={t(texts.identity)}>
        {field('nameOriginal', texts.original, { needed: true })}
        {field('nameLatin', texts.nameLatin)}
        {entityLines.map((key) => lines(key, texts[key]))}
        {field('headquarters', texts.headquarters)}
        {papers('registrations', texts.registrations)}
        {shared}
      </FieldGroup>
    )
  return (
    <FieldGroup title={t(texts.identity)}>
      {field('nameOriginal', texts.nameParts, { needed: true, lines: 3 })}
      {field('nameLatin', texts.latinParts, { lines: 3 })}
      {field('title', texts.title)}
      <RadioGroup
        name="identity.sex"
        label={t(texts.sex)}
        value={draft.sex ?? ''}
        onChange={(sex) => onChange({ ...draft, sex })}
        choices={(['male', 'female', 'unknown'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
      {field('births', texts.births, { lines: 2, hint: texts.birthHint })}
      {personLines.map((key) => lines(key, texts[key]))}
      {field('occupation', texts.occupation)}
      {personPapers.map((key) => papers(key, texts[key]))}
      {shared}
    </FieldGroup>
  )
}
