import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Flag, refuse } from '../kernel/decision.ts'
import { Amount } from '../kernel/money.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { CommunityProject, ProjectPaper, projectMay, projectNoun, totalOf } from './project.ts'
import { addUp, overspent, ProjectReport, reportNoun } from './report.ts'

/**
 * Records what a project did in a period (ddr.md §10.6): a fact, so that money that was spent beyond a line of the budget, and
 * ages that do not add up, are recorded and flagged. Refuses a period that has not ended, overlaps one that was reported, or
 * whose lines are not those of the budget.
 */
export const reportProject = defineAction({
  name: 'communityReport.record',
  kind: 'fact',
  noun: reportNoun,
  roles: ['cvrOfficer'],
  input: ProjectReport.omit({ sideId: true, reportedBy: true, reportedAt: true }).strict(),
  facts: z.object({
    programme: Programme.nullable(),
    project: CommunityProject.nullable(),
    paper: ProjectPaper.nullable(),
    spentBefore: z.array(Amount),
    overlaps: z.boolean(),
  }),
  needs: ({ projectId }) => ({ programme: programmeRef, project: { noun: projectNoun, id: projectId } }),
  decide(report, input, { programme, project, paper, spentBefore, overlaps }, { actor, at, received }) {
    if (report) return refuse('communityReport.exists')
    if (!programme || !project || !paper || !reaches(actor, { ...project, siteId: null }))
      return refuse('communityProject.unknown')
    if (!projectMay('report', project)) return refuse('communityProject.notNow')
    if (input.endsOn < input.startsOn) return refuse('communityReport.days', {}, 'endsOn')
    if (input.endsOn > dayOf(received, programme.timeZone)) return refuse('communityReport.notYet', {}, 'endsOn')
    if (overlaps) return refuse('communityReport.overlaps', {}, 'startsOn')
    if (input.spent.length !== paper.budget.length) return refuse('communityReport.lines', {}, 'spent')
    const writes = [put(reportNoun, { ...input, sideId: project.sideId, reportedBy: actor.id, reportedAt: at })]
    const flags = flagsOf(input, paper, spentBefore)
    return flags.length === 0 ? accept(writes) : acceptWithFlags(flags, writes)
  },
})

function flagsOf(
  { spent, reached, ages }: Pick<ProjectReport, 'spent' | 'reached' | 'ages'>,
  { budget }: ProjectPaper,
  spentBefore: readonly string[],
): Flag[] {
  const over = overspent(budget, addUp(spentBefore, spent))
  const { women, men } = totalOf(reached)
  const byAge = ages.under18 + ages.young + ages.older
  return [
    ...(over.length > 0 ? [{ code: 'communityReport.overspent', facts: { lines: over.join(', ') } }] : []),
    ...(byAge === women + men ? [] : [{ code: 'communityReport.ages', facts: { reached: women + men, byAge } }]),
  ]
}
