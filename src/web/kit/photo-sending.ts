import { useState } from 'react'
import { z } from 'zod'
import { useLanguage, useText } from '../i18n.tsx'
import { problemWords } from '../problem-words.ts'
import { ask, NetworkError } from '../request.ts'
import { stationPort } from '../station-port.ts'
import { paperTexts } from '../stations/paper-texts.ts'

const Kept = z.object({ sha256: z.string() })

/**
 * Sends a picture at once where pictures go, and gives its SHA-256; or null and why not, while `again` sends the same once more.
 */
export function usePhotoSending(path: string, onChange: (sha256: string | null) => void) {
  const t = useText()
  const { language } = useLanguage()
  const [last, setLast] = useState<Blob>()
  const [sending, setSending] = useState(false)
  const [refused, setRefused] = useState<string>()
  async function keep(chosen: Blob) {
    setLast(chosen)
    setSending(true)
    setRefused(undefined)
    try {
      const { sha256 } = await ask(path, Kept, { method: 'PUT', body: chosen, language })
      onChange(sha256)
    } catch (problem) {
      onChange(null)
      const later = problem instanceof NetworkError && stationPort()?.isOpen()
      setRefused(later ? t(paperTexts.photoLater) : problemWords(problem, t))
    } finally {
      setSending(false)
    }
  }
  return { keep, sending, refused, again: refused && last ? () => void keep(last) : undefined }
}
