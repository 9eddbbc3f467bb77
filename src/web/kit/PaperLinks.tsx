import { languageNames, languages } from '../../kernel/texts.ts'
import { useText } from '../i18n.tsx'
import { paperTexts } from '../stations/paper-texts.ts'
import { useAway } from '../stations/use-away.ts'

/** A paper in each of the three languages, opened beside the page. `path` may have a query of its own. */
export function PaperLinks({ path }: { path: string }) {
  const t = useText()
  const away = useAway()
  if (away) return <span className="muted">{t(paperTexts.needsServer)}</span>
  const joined = path.includes('?') ? '&' : '?'
  return (
    <span className="row">
      {languages.map((key) => (
        <a key={key} href={`${path}${joined}language=${key}`} target="_blank" rel="noreferrer" lang={key}>
          {languageNames[key]}
        </a>
      ))}
    </span>
  )
}
