import { useText } from '../../web/i18n.tsx'
import { useSession } from '../../web/session.tsx'
import { surveyors } from '../readers.ts'
import { texts } from './texts.ts'

/** Why the reader may not record surveys; undefined where they may. */
export function useSurveyorBar(): string | undefined {
  const t = useText()
  const { actor } = useSession()
  return surveyors.some((role) => actor.roles.includes(role)) ? undefined : t(texts.onlySurveyors)
}
