import { useCallback } from 'react'
import { useLanguage } from '../../web/i18n.tsx'
import { ask, ProblemError } from '../../web/request.ts'
import { WeaponRow } from '../views.ts'

/** Finds a weapon by the tag that was read on it: the weapon, or why there is none in the reader's words. */
export function useWeaponByTag(): (tag: string) => Promise<WeaponRow | string> {
  const { language } = useLanguage()
  return useCallback(
    async (tag) => {
      try {
        return await ask(`/api/tags/${encodeURIComponent(tag)}`, WeaponRow, { language })
      } catch (error) {
        if (error instanceof ProblemError) return error.message
        throw error
      }
    },
    [language],
  )
}
