import { type ReactNode, useEffect, useState } from 'react'
import { useText } from '../i18n.tsx'
import { Button } from '../kit/Button.tsx'
import { onNewVersion } from '../new-version.ts'
import { onNetwork } from '../request.ts'
import { webTexts } from '../texts.ts'

/**
 * What is said above every page: a demonstration, no network, a new version. `kept` and `offline` are a tablet's own words, which
 * the pages of the public come without.
 */
export function Banners({
  demonstration,
  kept,
  offline,
}: {
  demonstration: boolean
  kept?: ReactNode
  offline?: ReactNode
}) {
  const t = useText()
  const [reached, setReached] = useState(true)
  const [reload, setReload] = useState<() => void>()
  useEffect(() => onNetwork(setReached), [])
  useEffect(() => onNewVersion((how) => setReload(() => how)), [])
  if (!demonstration && reached && !reload && !kept) return null
  return (
    <section aria-label={t(webTexts.notices)}>
      {kept}
      {demonstration && <p className="banner banner-demo">{t(webTexts.demonstration)}</p>}
      {!reached && (
        <p className="banner banner-offline" role="status">
          {offline ?? t(webTexts.offline)}
        </p>
      )}
      {reload && (
        <p className="banner" role="status">
          {t(webTexts.newVersion)} <Button onPress={reload}>{t(webTexts.reload)}</Button>
        </p>
      )}
    </section>
  )
}
