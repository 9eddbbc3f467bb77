import { useLocation, useParams, useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { z } from 'zod'

const Params = z.record(z.string(), z.string())

/** A part of the address, e.g. `id` of `/people/$id`; empty where the address has none. */
export function useParam(name: string): string {
  const params: unknown = useParams({ strict: false })
  return Params.safeParse(params).data?.[name] ?? ''
}

/** A text of the address's query, e.g. `person` of `/weapons/new?person=…`. */
export function useQueryText(name: string): string | undefined {
  const { searchStr } = useLocation()
  return new URLSearchParams(searchStr).get(name) ?? undefined
}

/** Goes to an address inside the application. */
export function useGo(): (href: string, options?: { replace?: boolean }) => void {
  const router = useRouter()
  return useCallback(
    (href, options = {}) => (options.replace ? router.history.replace(href) : router.history.push(href)),
    [router],
  )
}
