import { useState } from 'react'
import type { Id } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { sourceKindTexts } from '../code-lists.ts'
import { SourcesView } from '../views.ts'
import { texts } from './texts.ts'

/** The chain of origin of a statement: who told us, from whom they have it, to the root source. */
export function ChainField({ value, onChange }: { value: readonly Id[]; onChange: (value: Id[]) => void }) {
  const t = useText()
  const [search, setSearch] = useState('')
  const found = useRead(`/api/incident-sources?${new URLSearchParams({ search })}`, SourcesView)
  const newest = useRead('/api/incident-sources', SourcesView)
  const known = new Map(
    [...(newest.data?.sources ?? []), ...(found.data?.sources ?? [])].map(({ source }) => [source.id, source]),
  )
  const choices = [...known.values()].map(({ id, code, kind, label }) => ({
    key: id,
    label: [code, label === '' ? t(sourceKindTexts[kind]) : label].join(' · '),
  }))
  const links = value.length === 0 ? [''] : value
  return (
    <FieldGroup title={t(texts.chain)} hint={t(texts.chainHint)}>
      <SearchField label={t(texts.searchSources)} value={search} onSearch={setSearch} />
      {links.map((link, at) => (
        <Select
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the chain is what a link is
          key={at}
          name={at === 0 ? 'chain' : `chain.${at}`}
          label={t(at === 0 ? texts.teller : texts.heardFrom)}
          value={link}
          onChange={(id) => onChange(links.map((one, i) => (i === at ? id : one)))}
          choices={choices}
        />
      ))}
      <div className="row">
        {links.length < 8 && links.at(-1) !== '' && (
          <Button look="plain" onPress={() => onChange([...links, ''])}>
            {t(texts.addLink)}
          </Button>
        )}
        {links.length > 1 && (
          <Button look="quiet" onPress={() => onChange(links.slice(0, -1))}>
            {t(texts.removeLink)}
          </Button>
        )}
      </div>
    </FieldGroup>
  )
}
