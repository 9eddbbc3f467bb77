import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What a team works with (ordnance-incidents-maps.md §1.2, method/asset). */
export const Asset = z.enum([
  ...([
    'survey',
    'marking',
    'manual',
    'mechanical',
    'dogs',
    'battleVisual',
    'battleInstrument',
    'disposal',
    'underwater',
  ] as const),
])
export type Asset = z.infer<typeof Asset>

/** A team of an accredited organisation, led by a user of the program. */
export const OrdnanceTeam = z.object({
  id: Id,
  sideId: Id,
  name: requiredText(120),
  organisation: requiredText(160),
  /** The number under which the authority accredited the organisation (IMAS 07.30). */
  accreditation: requiredText(60),
  assets: z.array(Asset).min(1).max(Asset.options.length),
  leaderId: Id,
  status: z.enum(['standing', 'stoodDown']),
  recordedBy: Id,
  recordedAt: Instant,
})
export type OrdnanceTeam = z.infer<typeof OrdnanceTeam>
export const teamNoun = defineNoun({ name: 'ordnanceTeam', table: 'ordnance_teams', schema: OrdnanceTeam })

/** What was changed of a team, and why; never changed itself. */
export const OrdnanceTeamStep = z.object({
  id: Id,
  sideId: Id,
  teamId: Id,
  kind: z.enum(['recorded', 'changed', 'stoodDown', 'returned']),
  note: plainText(1000),
  /** What the team was from then on. */
  name: OrdnanceTeam.shape.name,
  organisation: OrdnanceTeam.shape.organisation,
  accreditation: OrdnanceTeam.shape.accreditation,
  assets: z.array(Asset),
  leaderId: Id,
  takenBy: Id,
  takenAt: Instant,
})
export type OrdnanceTeamStep = z.infer<typeof OrdnanceTeamStep>
export const teamStepNoun = defineNoun({
  name: 'ordnanceTeamStep',
  table: 'ordnance_team_steps',
  schema: OrdnanceTeamStep,
  appendOnly: true,
})

const anyStatus = OrdnanceTeam.shape.status.options
/** Which step is possible in which status. */
export const teamCan = {
  change: anyStatus,
  qualify: anyStatus,
  standDown: ['standing'],
  bringBack: ['stoodDown'],
} as const satisfies Record<string, readonly OrdnanceTeam['status'][]>
export const teamMay = mayBy<OrdnanceTeam, keyof typeof teamCan>(teamCan)

/** Who keeps the register of teams. */
export const teamKeepers: readonly Role[] = ['ordnanceOfficer']
export const teamReaders: readonly Role[] = ['ordnanceOfficer', 'teamLeader', 'qualityOfficer', 'director', 'auditor']
