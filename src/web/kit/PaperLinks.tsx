import { languages } from '../../kernel/texts.ts'
import { languageNames } from '../language.ts'

/** A paper in each of the three languages, opened beside the page. `path` may have a query of its own. */
export function PaperLinks({ path }: { path: string }) {
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
