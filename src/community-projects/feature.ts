import type { Feature } from '../kernel/feature.ts'
import { committeeNoun } from './committee.ts'
import * as committees from './committee-actions.ts'
import { meetingNoun } from './meeting.ts'
import * as meetings from './meeting-actions.ts'
import { paperNoun, projectNoun } from './project.ts'
import * as projects from './project-actions.ts'
import { reportNoun } from './report.ts'
import { reportProject } from './report-actions.ts'

export const communityProjectsFeature = {
  name: 'communityProjects',
  nouns: [committeeNoun, meetingNoun, projectNoun, paperNoun, reportNoun],
  actions: [
    committees.formCommittee,
    committees.recomposeCommittee,
    committees.dissolveCommittee,
    meetings.conveneMeeting,
    meetings.holdMeeting,
    meetings.cancelMeeting,
    projects.draftProject,
    projects.reviseProject,
    projects.submitProject,
    projects.reviewProject,
    projects.signOffProject,
    projects.startProject,
    projects.completeProject,
    projects.stopProject,
    reportProject,
  ],
} satisfies Feature
