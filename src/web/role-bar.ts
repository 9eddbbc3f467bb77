import { refusals } from '../kernel/refusals.ts'
import type { Role } from '../kernel/roles.ts'
import { useText } from './i18n.tsx'
import { useSession } from './session.tsx'

interface ForRoles {
  readonly roles: readonly Role[]
}

/** Tells of each action why the reader may not take it at all; undefined where one of their roles allows it. */
export function useRoleBars(): (action: ForRoles) => string | undefined {
  const t = useText()
  const { actor } = useSession()
  return ({ roles }) =>
    roles.some((role) => actor.roles.includes(role)) ? undefined : t(refusals['action.notAllowed'])
}

/** Why the reader may not take an action at all; undefined where one of their roles allows it. */
export function useRoleBar(action: ForRoles): string | undefined {
  return useRoleBars()(action)
}
