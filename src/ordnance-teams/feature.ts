import type { Feature } from '../kernel/feature.ts'
import { qualificationNoun } from './qualification.ts'
import * as qualifications from './qualification-actions.ts'
import { teamNoun, teamStepNoun } from './team.ts'
import * as teams from './team-actions.ts'

export const ordnanceTeamsFeature = {
  name: 'ordnance-teams',
  nouns: [teamNoun, teamStepNoun, qualificationNoun],
  actions: [
    teams.recordTeam,
    teams.changeTeam,
    teams.standTeamDown,
    teams.bringTeamBack,
    qualifications.recordQualification,
    qualifications.confirmQualification,
    qualifications.withdrawQualification,
  ],
} satisfies Feature
