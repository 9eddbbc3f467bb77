import { lazy, Suspense, useEffect, useState } from 'react'
import { useLanguage, useText } from '../i18n.tsx'
import { Bidi } from '../kit/Bidi.tsx'
import { localeOf } from '../language.ts'
import { webTexts } from '../texts.ts'
import { useTimeZone } from '../time-zone.ts'
import { useTablet } from './current.ts'
import { perhapsRegistered } from './encodings-texts.ts'
import { texts } from './texts.ts'

/** How long it is said that an act was kept, in milliseconds. */
const saidFor = 12_000

/** What a tablet says without a network: that what is recorded is kept, and from when what is shown is. */
export function OfflineWords() {
  const t = useText()
  const { language } = useLanguage()
  const timeZone = useTimeZone()
  const { standing, shownFrom } = useTablet()
  if (standing !== 'open') return t(webTexts.offline)
  if (shownFrom === undefined) return t(texts.offlineOpen)
  const format = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <>
      {t(texts.shownFrom, { when: format.format(shownFrom) })} {t(texts.keptLater)}
    </>
  )
}

// What all acts are called is long, and needed here on tablets alone.
const KeptWords = lazy(async () => ({ default: (await import('./KeptWords.tsx')).KeptWords }))

/** Says for a while that an act was kept: the form that it was in may be gone already. */
export function KeptNow() {
  const { kept } = useTablet()
  const [past, setPast] = useState<number>()
  const at = kept?.at
  useEffect(() => {
    if (at === undefined) return
    const timer = setTimeout(() => setPast(at), saidFor)
    return () => clearTimeout(timer)
  }, [at])
  if (!kept) return null
  if (kept.perhapsRegistered || kept.perhapsListed !== undefined)
    return (
      <>
        {kept.perhapsRegistered && <PerhapsRegistered />}
        {kept.perhapsListed !== undefined && <PerhapsListed list={kept.perhapsListed} />}
      </>
    )
  if (past === kept.at) return null
  return (
    <p className="banner banner-kept" role="status">
      <Suspense>
        <KeptWords name={kept.name} />
      </Suspense>
    </p>
  )
}

/** Stays until another act is kept: the officer has the person before them and tells them now. */
function PerhapsRegistered() {
  const t = useText()
  return (
    <div className="banner" role="alert">
      <strong>{t(perhapsRegistered.heading)}</strong> {t(perhapsRegistered.advice)}
    </div>
  )
}

/** Whether they are the one who is meant, two people at the centre decide, and not who stands before them. */
function PerhapsListed({ list }: { list: string }) {
  const t = useText()
  return (
    <div className="banner" role="alert">
      <strong>{t(texts.perhapsListed)}</strong> <Bidi>{list}</Bidi>. {t(texts.perhapsListedAdvice)}
    </div>
  )
}
