import { z } from 'zod'
import type { Day } from '../kernel/dates.ts'
import { notReplaced } from '../kernel/origins.ts'
import { DossierEvidence } from './evidence.ts'
import { DossierFinding, standingFindings } from './finding.ts'
import { isCovered, LegalBasis } from './legal-basis.ts'
import { ExculpatorySearch } from './search.ts'

/** What of a dossier decides whether it can be read by a lawyer; none of its words, since the journal keeps it with each act that asks. */
export const Content = z.object({
  findings: z.array(DossierFinding.pick({ id: true, rootId: true, version: true, dropped: true })),
  evidence: z.array(
    DossierEvidence.pick({
      ...{ id: true, bears: true, findingIds: true, replaces: true, recordKind: true, legalBasisId: true },
    }),
  ),
  bases: z.array(LegalBasis.pick({ id: true, status: true, kinds: true, givenOn: true, expiresOn: true })),
  /** The last statement of what was looked for in the subject's favour; null before the first. */
  search: ExculpatorySearch.pick({ findingIds: true, outcome: true }).nullable(),
  /** Everybody who wrote in it: identity blocks, findings, evidence, statements, actors and links. */
  writers: z.array(z.string()),
})
export type Content = z.infer<typeof Content>

/** What a dossier lacks before a lawyer reads it. */
export const Lack = z.enum([
  'noFinding',
  'findingWithoutEvidence',
  'basisEnded',
  'notSearched',
  'searchOutdated',
  'nothingFoundRecorded',
  'foundButDenied',
])
export type Lack = z.infer<typeof Lack>

/**
 * What is missing before legal review (R-DOS; ddr.md §3.4): at least one finding; for each at least one piece of evidence that supports
 * it and stands; a valid legal basis for what comes of programme data; and a search for what speaks for the subject that covers every
 * finding as it is worded now, and says what the evidence says.
 */
export function lacksOf({ findings, evidence, bases, search }: Content, today: Day): Lack[] {
  const standing = standingFindings(findings)
  const current = notReplaced(evidence)
  const lacks: Lack[] = []
  if (standing.length === 0) lacks.push('noFinding')
  const supported = (rootId: string) =>
    current.some(({ bears, findingIds }) => bears === 'supports' && findingIds.includes(rootId))
  if (standing.some(({ rootId }) => !supported(rootId))) lacks.push('findingWithoutEvidence')
  if (current.some((one) => !isCovered(one, bases, today))) lacks.push('basisEnded')
  if (!search) lacks.push('notSearched')
  else if (standing.some(({ id }) => !search.findingIds.includes(id))) lacks.push('searchOutdated')
  const exculpatory = current.some(({ bears }) => bears === 'exculpatory')
  if (search?.outcome === 'found' && !exculpatory) lacks.push('nothingFoundRecorded')
  if (search?.outcome === 'noneFound' && exculpatory) lacks.push('foundButDenied')
  return lacks
}
