import { type FormEvent, useState } from 'react'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { ask } from '../../web/request.ts'
import { PlacesView } from '../views.ts'
import { texts } from './texts.ts'

/** The code of a rack or box, scanned or typed, leads to its page. */
export function ScanPlace() {
  const t = useText()
  const { language } = useLanguage()
  const go = useGo()
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<string>()
  async function find(event: FormEvent) {
    event.preventDefault()
    const wanted = code.trim().toUpperCase()
    if (wanted === '') return
    try {
      const query = new URLSearchParams({ search: wanted })
      const { places } = await ask(`/api/storage-places?${query}`, PlacesView, { language })
      const found = places.find(({ place }) => place.code === wanted)
      if (found) go(`/armouries/places/${found.place.id}`)
      else setFault(t(texts.noPlace))
    } catch (error) {
      setFault(error instanceof Error ? error.message : t(texts.noPlace))
    }
  }
  return (
    <form className="filters scan" onSubmit={(event) => void find(event)}>
      <TextField
        name="place"
        label={t(texts.scanPlace)}
        value={code}
        onChange={(typed) => {
          setCode(typed)
          setFault(undefined)
        }}
        error={fault}
        code
      />
      <Button type="submit">{t(texts.go)}</Button>
    </form>
  )
}
