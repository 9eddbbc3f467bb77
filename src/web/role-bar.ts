import { refusals } from '../kernel/refusals.ts'
import type { Role } from '../kernel/roles.ts'
import { useText } from './i18n.tsx'
import { useSession } from './session.tsx'

/** Why the reader may not take an action at all; undefined where one of their roles allows it. */
export function useRoleBar({ roles }: { readonly roles: readonly Role[] }): string | undefined {
  const t = useText()
  const { actor } = useSession()
  return roles.some((role) => actor.roles.includes(role)) ? undefined : t(refusals['action.notAllowed'])
}
