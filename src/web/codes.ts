import type { OpenList } from '../kernel/open-list.ts'
import { useText } from './i18n.tsx'
import type { Choice } from './kit/Select.tsx'
import { useSession } from './session.tsx'

/** What a form offers of a list to which the programme adds; also what a record holds already, if it is offered no longer. */
export function useCodeChoices(list: OpenList, held?: string | null): Choice[] {
  const t = useText()
  const { actor } = useSession()
  const offered = list.offered(actor)
  const kept = held && !offered.includes(held) ? [held] : []
  return [...offered, ...kept].map((key) => ({ key, label: t(list.words(key)) }))
}
