import type { Feature } from '../kernel/feature.ts'
import { meetingNoun, meetingVersionNoun, recordAgreementNoun } from './meeting.ts'
import * as meetings from './meeting-actions.ts'
import { paperNoun } from './paper.ts'
import { givePaper } from './paper-actions.ts'
import { positionNoun, positionVersionNoun } from './position.ts'
import { writePosition } from './position-actions.ts'
import { trackNoun, trackStepNoun } from './track.ts'
import { closeTrack, linkTracks, openTrack } from './track-actions.ts'

export const talksFeature = {
  name: 'talks',
  nouns: [
    ...[trackNoun, trackStepNoun, meetingNoun, meetingVersionNoun, recordAgreementNoun],
    ...[paperNoun, positionNoun, positionVersionNoun],
  ],
  actions: [
    ...[openTrack, linkTracks, closeTrack],
    ...[meetings.planMeeting, meetings.writeMeeting, meetings.holdMeeting, meetings.cancelMeeting],
    ...[meetings.agreeRecord, meetings.closeMeeting, givePaper, writePosition],
  ],
} satisfies Feature
