import { useEffect, useState } from 'react'
import { SearchField as AriaSearchField, Button, Input, Label } from 'react-aria-components'
import { useText } from '../i18n.tsx'
import { setListSearch } from '../list-search.ts'
import { webTexts } from '../texts.ts'
import { Icon } from './Icon.tsx'

/** Searching a list. `onSearch` is told a moment after the last key, at once with Enter. */
export function SearchField({
  label,
  value,
  onSearch,
  placeholder,
}: {
  label: string
  value: string
  onSearch: (text: string) => void
  placeholder?: string
}) {
  const t = useText()
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    setListSearch(value)
    return () => setListSearch('')
  }, [value])
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => onSearch(typed), 300)
    return () => clearTimeout(timer)
  }, [typed, value, onSearch])
  return (
    <AriaSearchField className="field search-field" value={typed} onChange={setTyped} onSubmit={onSearch}>
      <Label>{label}</Label>
      <div className="search-box">
        <Icon name="search" />
        <Input className="input" dir="auto" {...(placeholder ? { placeholder } : {})} />
        {typed !== '' && (
          <Button className="search-clear" aria-label={t(webTexts.clear)}>
            <Icon name="cross" />
          </Button>
        )}
      </div>
    </AriaSearchField>
  )
}
