import type { Feature } from '../kernel/feature.ts'
import * as complaints from './actions.ts'
import { complaintNoun, complaintStepNoun } from './complaint.ts'

export const complaintsFeature = {
  name: 'complaints',
  nouns: [complaintNoun, complaintStepNoun],
  actions: [
    complaints.openComplaint,
    complaints.referComplaint,
    complaints.planSafety,
    complaints.noteComplaint,
    complaints.nameOfficer,
    complaints.closeComplaint,
  ],
} satisfies Feature
