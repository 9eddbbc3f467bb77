import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'

/** What a profile asks (ddr.md §1.4; IDDRS 4.20 §6.3). */
export const ProfileQuestion = z.enum([
  'whyJoined',
  'aspirations',
  'needs',
  'education',
  'professionalSkills',
  'gaps',
  'serviceSkills',
  'psychosocial',
  'family',
  'economicStatus',
])
export type ProfileQuestion = z.infer<typeof ProfileQuestion>

/** Not knowing and not wanting to say are answers too. */
const ProfileAnswer = z.strictObject({
  state: z.enum(['said', 'doesNotKnow', 'doesNotSay']),
  value: plainText(2000),
})
export const ProfileAnswers = z.record(ProfileQuestion, ProfileAnswer)
export type ProfileAnswers = z.infer<typeof ProfileAnswers>

/** The first question whose answer is empty though something was said, or the other way round. */
export function unanswered(answers: ProfileAnswers): ProfileQuestion | undefined {
  return ProfileQuestion.options.find(
    (question) => (answers[question].state === 'said') !== (answers[question].value !== ''),
  )
}

/** The version of the statement of purpose and limits; its words stand beside the questions (code-lists.ts). */
export const purposeVersion = 1 as const

/**
 * That a profile was made: when, by whom, and that its purpose and limits were read before, since asking raises expectations
 * (IDDRS 4.20 §6.3). The answers are in no table: they lie in the journal, sealed under the person's key, at `entryId`.
 */
export const Profile = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  visitId: Id,
  personId: Id,
  entryId: Id,
  purposeVersion: z.int().min(1),
  recordedBy: Id,
  recordedAt: Instant,
})
export type Profile = z.infer<typeof Profile>
export const profileNoun = defineNoun({ name: 'profile', table: 'profiles', schema: Profile, appendOnly: true })

/** Who reads the answers: the caseworkers of the site, and the directors of the side; never who keeps the arms. */
export const profileReaders: readonly Role[] = ['caseworker', 'director']
