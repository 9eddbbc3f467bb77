import { useState } from 'react'
import type { Id } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { FirstOrAnew } from '../../web/kit/FirstOrAnew.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { kindTexts } from '../code-lists.ts'
import { ForceKind, type ForeignForce } from '../force.ts'
import { correctForce, recordForce } from '../force-actions.ts'
import { texts } from './texts.ts'

/** Lines of a field that holds one name to a line. */
export const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What is said of a force: for the first time, or anew with the reason. */
export function ForceForm({ id, before, onDone }: { id: Id; before?: ForeignForce; onDone: () => void }) {
  const t = useText()
  const [kind, setKind] = useState<ForceKind | ''>(before?.kind ?? '')
  const [nameArabic, setNameArabic] = useState(before?.nameArabic ?? '')
  const [nameLatin, setNameLatin] = useState(before?.nameLatin ?? '')
  const [aliases, setAliases] = useState(before?.aliases.join('\n') ?? '')
  const [origins, setOrigins] = useState(before?.origins.join('\n') ?? '')
  const [description, setDescription] = useState(before?.description ?? '')
  const input = () => ({
    ...{ id, kind, nameArabic, nameLatin, description },
    ...{ aliases: linesOf(aliases), origins: linesOf(origins) },
  })
  return (
    <FirstOrAnew
      stands={before !== undefined}
      first={{ state: useAction(recordForce), input, submit: t(texts.record) }}
      anew={{
        state: useAction(correctForce),
        input: (change) => ({ ...input(), change }),
        submit: t(texts.correct),
        label: t(texts.change),
      }}
      onDone={onDone}
    >
      <Pick
        name="kind"
        label={texts.kind}
        words={kindTexts}
        options={ForceKind.options}
        value={kind}
        onChange={setKind}
      />
      <TextField name="nameArabic" label={t(texts.nameArabic)} value={nameArabic} onChange={setNameArabic} lang="ar" />
      <TextField
        name="nameLatin"
        label={t(texts.nameLatin)}
        value={nameLatin}
        onChange={setNameLatin}
        lang="en"
        optional
      />
      <TextField name="aliases" label={t(texts.aliases)} value={aliases} onChange={setAliases} lines={3} optional />
      <TextField name="origins" label={t(texts.origins)} value={origins} onChange={setOrigins} lines={2} optional />
      <TextField
        name="description"
        label={t(texts.description)}
        hint={t(texts.descriptionHint)}
        value={description}
        onChange={setDescription}
        lines={4}
        optional
      />
    </FirstOrAnew>
  )
}
