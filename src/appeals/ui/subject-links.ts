import type { Appeal } from '../appeal.ts'

/** The address of the decision that an appeal is against; a classification is on the page of its group. */
export function subjectHref({
  subjectKind,
  subjectId,
  groupId,
}: Pick<Appeal, 'subjectKind' | 'subjectId' | 'groupId'>): string {
  if (subjectKind === 'classification') return `/groups/${groupId}/classification`
  return subjectKind === 'interview' ? `/interviews/${subjectId}` : `/eligibility/${subjectId}`
}
