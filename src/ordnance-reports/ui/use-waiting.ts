import { useEffect, useState } from 'react'
import { useLanguage } from '../../web/i18n.tsx'
import { sendWaiting } from './send-report.ts'

const againMs = 30_000

/** How many reports wait for the network on this device; they are sent when the page opens, when the network is back, and now and then. */
export function useWaiting(): number {
  const { language } = useLanguage()
  const [waiting, setWaiting] = useState(0)
  useEffect(() => {
    const tryNow = () => void sendWaiting(language).then(setWaiting)
    tryNow()
    window.addEventListener('online', tryNow)
    const timer = window.setInterval(tryNow, againMs)
    return () => {
      window.removeEventListener('online', tryNow)
      window.clearInterval(timer)
    }
  }, [language])
  return waiting
}
