import type { Feature } from '../kernel/feature.ts'
import * as people from './actions.ts'
import { correctionNoun } from './correction.ts'
import { duplicateNoun } from './duplicate.ts'
import { mergeNoun } from './merge.ts'
import { personNoun } from './person.ts'
import { personPhotoNoun } from './photo.ts'
import { keepPhoto } from './photo-actions.ts'
import { pathwayTransferNoun } from './transfer.ts'

export const peopleFeature = {
  name: 'people',
  nouns: [personNoun, correctionNoun, duplicateNoun, mergeNoun, personPhotoNoun, pathwayTransferNoun],
  actions: [
    people.register,
    people.correct,
    people.proposeDuplicate,
    people.decideDuplicate,
    people.reopenDuplicate,
    keepPhoto,
  ],
  former: [people.registerUntil2, people.registerUntil3, people.correctUntil2],
} satisfies Feature
