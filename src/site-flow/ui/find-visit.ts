import { useCallback } from 'react'
import { readNumber } from '../../kernel/check-digit.ts'
import { useLanguage } from '../../web/i18n.tsx'
import { ask } from '../../web/request.ts'
import { SiteVisitsView, type VisitRow } from '../views.ts'

/** Finds the visit of a number that was scanned or typed; undefined where there is none within reach. */
export function useFindVisit(): (number: string) => Promise<VisitRow | undefined> {
  const { language } = useLanguage()
  return useCallback(
    async (typed) => {
      const number = readNumber(typed)
      if (!number.startsWith('V-')) return undefined
      const query = new URLSearchParams({ status: 'all', search: number })
      const { visits } = await ask(`/api/site-visits?${query}`, SiteVisitsView, { language })
      return visits.find(({ visit }) => visit.number === number)
    },
    [language],
  )
}
