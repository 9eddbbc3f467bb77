import { useText } from '../i18n.tsx'
import { needsServerTexts } from './needs-server-texts.ts'
import { useAway } from './use-away.ts'

/** Why an act cannot be done on a tablet that reaches no server; undefined where it can. */
export function useServerBar({ name }: { readonly name: string }): string | undefined {
  const t = useText()
  const away = useAway()
  const why = needsServerTexts[name]
  return away && why ? t(why) : undefined
}
