import { useText } from '../../web/i18n.tsx'
import { useSession } from '../../web/session.tsx'
import { opportunityEditors } from '../opportunity.ts'
import { texts } from './texts.ts'

/** Why the reader may not change the list of opportunities; undefined where they may. */
export function useEditorBar(): string | undefined {
  const t = useText()
  const { actor } = useSession()
  return opportunityEditors.some((role) => actor.roles.includes(role)) ? undefined : t(texts.onlyEditors)
}
