import { lazy, Suspense, useEffect, useState } from 'react'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Icon } from '../../web/kit/Icon.tsx'
import { webTexts } from '../../web/texts.ts'

// What it shows of every feature is loaded when somebody first searches.
const SearchDialog = lazy(async () => ({ default: (await import('./SearchDialog.tsx')).SearchDialog }))

/** Opens the search of everything, also by `/` or Ctrl+K from wherever nothing is typed. */
export function SearchButton() {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const chord = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      if (!chord && (event.key !== '/' || isTypedInto(event.target))) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        <Icon name="search" /> {t(webTexts.search)}
      </Button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
