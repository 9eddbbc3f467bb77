import { useEffect, useState } from 'react'
import { useText } from '../i18n.tsx'
import { Button } from '../kit/Button.tsx'
import { onNewVersion } from '../new-version.ts'
import { onNetwork } from '../request.ts'
import { useTablet } from '../stations/current.ts'
import { KeptNow, OfflineWords } from '../stations/TabletBanners.tsx'
import { webTexts } from '../texts.ts'

/** What is said above every page: a demonstration, no network, a new version. */
export function Banners({ demonstration }: { demonstration: boolean }) {
  const t = useText()
  const [reached, setReached] = useState(true)
  const [reload, setReload] = useState<() => void>()
  useEffect(() => onNetwork(setReached), [])
  useEffect(() => onNewVersion((how) => setReload(() => how)), [])
  const { kept } = useTablet()
  if (!demonstration && reached && !reload && !kept) return null
  return (
    <section aria-label={t(webTexts.notices)}>
      <KeptNow />
      {demonstration && <p className="banner banner-demo">{t(webTexts.demonstration)}</p>}
      {!reached && (
        <p className="banner banner-offline" role="status">
          <OfflineWords />
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
