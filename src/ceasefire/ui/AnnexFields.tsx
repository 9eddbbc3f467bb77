import { useState } from 'react'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { AnnexEntry, ArticleText } from '../agreement.ts'
import { codeWords, violationCodes } from '../violation-codes.ts'
import { GivenFields } from './GivenFields.tsx'
import { texts } from './texts.ts'

const none = { ar: '', en: '', fr: '' }
const own = 'own'

/** The annex: each code with the articles that such an act breaches. */
export function AnnexFields({
  articles,
  value,
  onChange,
}: {
  articles: readonly ArticleText[]
  value: readonly AnnexEntry[]
  onChange: (value: AnnexEntry[]) => void
}) {
  const t = useText()
  const [chosen, setChosen] = useState<string>('shelling')
  const [typed, setTyped] = useState('')
  const free = Object.entries(violationCodes).filter(([code]) => !value.some((entry) => entry.code === code))
  const picked = chosen === own || free.some(([code]) => code === chosen) ? chosen : (free[0]?.[0] ?? own)
  const add = () => {
    const code = picked === own ? typed.trim() : picked
    if (code === '' || value.some((entry) => entry.code === code)) return
    onChange([...value, { code, words: none, articleIds: articles[0] ? [articles[0].id] : [] }])
    setTyped('')
  }
  return (
    <FieldGroup title={t(texts.annex)} hint={t(texts.annexHint)}>
      {value.map((entry, i) => {
        const words = codeWords(entry.code)
        const put = (next: Partial<AnnexEntry>) =>
          onChange(value.map((one, j) => (i === j ? { ...one, ...next } : one)))
        return (
          <FieldGroup key={entry.code} title={words ? t(words) : entry.code}>
            {!words && (
              <GivenFields
                name={`annex.${i}.words`}
                label={t(texts.codeMeans)}
                value={entry.words}
                onChange={(said) => put({ words: said })}
              />
            )}
            <CheckboxGroup
              name={`annex.${i}.articleIds`}
              label={t(texts.articles)}
              value={entry.articleIds}
              onChange={(articleIds) => put({ articleIds })}
              choices={articles.map(({ id, number }) => ({ key: id, label: t(texts.articleOf, { number }) }))}
            />
            <Button look="quiet" onPress={() => onChange(value.filter((_, j) => i !== j))}>
              {t(texts.removeCode)}
            </Button>
          </FieldGroup>
        )
      })}
      <Select
        name="annexCode"
        label={t(texts.code)}
        value={picked}
        onChange={setChosen}
        choices={[...free.map(([key, words]) => ({ key, label: t(words) })), { key: own, label: t(texts.ownCode) }]}
      />
      {picked === own && (
        <TextField name="annexOwn" label={t(texts.ownCode)} value={typed} onChange={setTyped} code optional />
      )}
      <Button onPress={add}>{t(texts.addCode)}</Button>
    </FieldGroup>
  )
}
