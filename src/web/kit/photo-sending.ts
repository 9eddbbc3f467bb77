import { useEffect, useState } from 'react'
import { z } from 'zod'
import { useLanguage, useText } from '../i18n.tsx'
import { problemWords } from '../problem-words.ts'
import { ask, NetworkError } from '../request.ts'
import { stationPort } from '../station-port.ts'
import { paperTexts } from '../stations/paper-texts.ts'

const Kept = z.object({ sha256: z.string() })

/**
 * Sends a picture at once where pictures go, and gives its SHA-256; or null and why not, while `again` sends the same once more. On a
 * tablet without a network it is kept there: `here` shows it.
 */
export function usePhotoSending(path: string, onChange: (sha256: string | null) => void) {
  const t = useText()
  const { language } = useLanguage()
  const [last, setLast] = useState<Blob>()
  const [sending, setSending] = useState(false)
  const [refused, setRefused] = useState<string>()
  const [here, setHere] = useState<string>()
  useEffect(() => () => void (here && URL.revokeObjectURL(here)), [here])
  /** Without a network a tablet keeps the picture itself; false where it does not. */
  async function keepHere(chosen: Blob): Promise<boolean> {
    const sha256 = path === '/api/photos' ? await stationPort()?.keepPicture(chosen) : undefined
    if (sha256 === undefined) return false
    setHere(URL.createObjectURL(chosen))
    onChange(sha256)
    return true
  }
  async function keep(chosen: Blob) {
    setLast(chosen)
    setSending(true)
    setRefused(undefined)
    setHere(undefined)
    try {
      const { sha256 } = await ask(path, Kept, { method: 'PUT', body: chosen, language })
      onChange(sha256)
    } catch (problem) {
      await orHere(chosen, problem)
    } finally {
      setSending(false)
    }
  }
  async function orHere(chosen: Blob, problem: unknown) {
    const isAway = problem instanceof NetworkError && stationPort()?.isOpen()
    try {
      if (isAway && (await keepHere(chosen))) return
      setRefused(isAway ? t(paperTexts.photoLater) : problemWords(problem, t))
    } catch (full) {
      setRefused(problemWords(full, t))
    }
    onChange(null)
  }
  return { here, keep, sending, refused, again: refused && last ? () => void keep(last) : undefined }
}
