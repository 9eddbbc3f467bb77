import { useText } from '../../web/i18n.tsx'
import { useSession } from '../../web/session.tsx'
import { surveyors } from '../hazard.ts'
import { texts } from './texts.ts'

/** Why the reader may not survey areas; undefined where they may. */
export function useSurveyorBar(): string | undefined {
  const t = useText()
  const { actor } = useSession()
  return surveyors.some((role) => actor.roles.includes(role)) ? undefined : t(texts.onlySurveyors)
}
