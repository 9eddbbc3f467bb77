import * as appeals from './appeals/actions.ts'
import { appealNoun } from './appeals/appeal.ts'
import * as checks from './checks/actions.ts'
import { checkNoun } from './checks/check.ts'
import { checkShareNoun } from './checks/share.ts'
import { exceptionNoun } from './exceptions/exception.ts'
import * as groups from './groups/actions.ts'
import { associationNoun } from './groups/association.ts'
import { groupNoun } from './groups/group.ts'
import * as interviews from './interviews/actions.ts'
import { gradeNoun } from './interviews/grade.ts'
import { interviewNoun } from './interviews/interview.ts'
import { questionSetNoun } from './interviews/question-set.ts'
import * as questionSets from './interviews/question-set-actions.ts'
import type { Action } from './kernel/action.ts'
import type { Noun } from './kernel/record.ts'
import * as people from './people/actions.ts'
import { correctionNoun } from './people/correction.ts'
import { duplicateNoun } from './people/duplicate.ts'
import { mergeNoun } from './people/merge.ts'
import { personNoun } from './people/person.ts'
import * as programme from './programme/actions.ts'
import { authorityNoun, officeNoun, placeNoun, programmeNoun, siteNoun, userNoun } from './programme/programme.ts'
import * as screening from './screening/actions.ts'
import { listNoun } from './screening/list.ts'
import { matchNoun } from './screening/match.ts'
import { screeningResultNoun } from './screening/result.ts'
import * as weapons from './weapons/actions.ts'
import { receiptNoun } from './weapons/receipt.ts'
import { movementNoun, weaponNoun } from './weapons/weapon.ts'

export interface Feature {
  readonly name: string
  /** In the order in which rows may refer to one another. */
  readonly nouns: readonly Noun[]
  readonly actions: readonly Action[]
}

/** The features in dependency order: each may import those above it, and none below. A test holds it. */
export const features: readonly Feature[] = [
  {
    name: 'programme',
    nouns: [programmeNoun, authorityNoun, placeNoun, officeNoun, siteNoun, userNoun],
    actions: [
      programme.found,
      programme.adoptPlaces,
      programme.openOffice,
      programme.openSite,
      programme.appoint,
      programme.changeRoles,
      programme.dismiss,
    ],
  },
  {
    name: 'screening',
    nouns: [listNoun, screeningResultNoun, matchNoun],
    actions: [
      screening.adoptList,
      screening.listScreened,
      screening.rescreen,
      screening.proposeMatch,
      screening.decideMatch,
      screening.reopenMatch,
    ],
  },
  {
    name: 'people',
    nouns: [personNoun, correctionNoun, duplicateNoun, mergeNoun],
    actions: [people.register, people.correct, people.proposeDuplicate, people.decideDuplicate, people.reopenDuplicate],
  },
  { name: 'exceptions', nouns: [exceptionNoun], actions: [] },
  {
    name: 'weapons',
    nouns: [receiptNoun, weaponNoun, movementNoun],
    actions: [
      weapons.takeIn,
      weapons.handOver,
      weapons.receive,
      weapons.printReceipt,
      weapons.settleSeal,
      weapons.settleSerial,
    ],
  },
  {
    name: 'groups',
    nouns: [groupNoun, associationNoun],
    actions: [groups.reportGroup, groups.associate],
  },
  {
    name: 'preconditions',
    nouns: [],
    actions: [],
  },
  {
    name: 'commander-lists',
    nouns: [],
    actions: [],
  },
  {
    name: 'checks',
    nouns: [checkNoun, checkShareNoun],
    actions: [checks.requestCheck, checks.answerCheck, checks.withdrawCheck, checks.exportChecks],
  },
  {
    name: 'interviews',
    nouns: [questionSetNoun, interviewNoun, gradeNoun],
    actions: [
      questionSets.draftQuestionSet,
      questionSets.editQuestionSet,
      questionSets.signQuestionSet,
      questionSets.proposeRetirement,
      questionSets.retireQuestionSet,
      interviews.holdInterview,
      interviews.gradeInterview,
    ],
  },
  {
    name: 'eligibility',
    nouns: [],
    actions: [],
  },
  {
    name: 'appeals',
    nouns: [appealNoun],
    actions: [
      appeals.fileAppeal,
      appeals.registerAppeal,
      appeals.hearAppeal,
      appeals.proposeAppeal,
      appeals.decideAppeal,
      appeals.tellAppeal,
    ],
  },
  {
    name: 'alarms',
    nouns: [],
    actions: [],
  },
  { name: 'work', nouns: [], actions: [] },
]

export const nouns: readonly Noun[] = features.flatMap((feature) => feature.nouns)
export const actions: readonly Action[] = features.flatMap((feature) => feature.actions)

/** The action of a name, or undefined: names come from outside. */
export function findAction(name: string): Action | undefined {
  return actions.find((action) => action.name === name)
}

/** The noun of a name that the journal states. */
export function findNoun(name: string): Noun | undefined {
  return nouns.find((noun) => noun.name === name)
}
