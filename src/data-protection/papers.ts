import type { Texts } from '../kernel/texts.ts'
import { renderDossier } from '../server/documents/dossier.ts'
import { paperTexts } from './record-words.ts'
import type { SubjectRecord } from './views.ts'

/** Everything that is kept of a person as a paper in their language; what is withheld is named, the same for everybody. */
export function subjectPaper(
  record: SubjectRecord,
  { authorityTitle, programmeTitle }: { authorityTitle: Texts; programmeTitle: Texts },
): Promise<Uint8Array> {
  const { language, number, sections, withheld } = record
  return renderDossier({
    language,
    title: paperTexts.title[language],
    authorityTitle: authorityTitle[language],
    programmeTitle: programmeTitle[language],
    lead: paperTexts.rights[language],
    sections,
    withheld: {
      title: paperTexts.withheld[language],
      lead: paperTexts.lead[language],
      lines: withheld.map(({ words }) => words),
    },
    footer: number,
  })
}
