import { accidentsList } from '../accidents/accident-list.ts'
import { ordnanceTasksList } from '../ammunition/ordnance-task-list.ts'
import { benefitRulesList } from '../benefits/benefit-rule-list.ts'
import { cardBlocksList } from '../cards/card-block-list.ts'
import { ceasefireAgreementsList } from '../ceasefire/agreement-list.ts'
import { commitmentList } from '../commitments/commitment-list.ts'
import { communityCommitteesList } from '../community-projects/committee-list.ts'
import { communityMeetingsList } from '../community-projects/meeting-list.ts'
import { communityProjectsList } from '../community-projects/project-list.ts'
import { cordonsList } from '../cordons/cordon-list.ts'
import { designationCriteriaList } from '../designation-criteria/criterion-list.ts'
import { disposalsList } from '../disposal/disposal-list.ts'
import { forceDeparturesList } from '../foreign-forces/departure-list.ts'
import { foreignForcesList } from '../foreign-forces/force-list.ts'
import { classificationsList } from '../groups/classification-list.ts'
import { groupList } from '../groups/group-list.ts'
import { incidentList } from '../incidents/incident-list.ts'
import { publishedFiguresList } from '../indicators/published-figure-list.ts'
import { institutionsList } from '../institutions/institution-list.ts'
import type { ExportedList } from '../kernel/exported-list.ts'
import { moneyAccountsList } from '../ledger/account-list.ts'
import { cashMovesList } from '../ledger/cash-move-list.ts'
import { moneyCorrectionsList } from '../ledger/correction-list.ts'
import { entryList } from '../ledger/entry-list.ts'
import { movementRestrictionsList } from '../movement-restrictions/restriction-list.ts'
import { opportunitiesList } from '../opportunities/opportunity-list.ts'
import { providersList } from '../opportunities/provider-list.ts'
import { reportList } from '../ordnance-reports/report-list.ts'
import { taskOrdersList } from '../ordnance-tasks/task-list.ts'
import { ordnanceTeamsList } from '../ordnance-teams/team-list.ts'
import { paymentListsList } from '../payment-lists/payment-list-list.ts'
import { peopleList } from '../people/people-list.ts'
import { preconditionsList } from '../preconditions/precondition-list.ts'
import { nonConformitiesList } from '../quality-visits/non-conformity-list.ts'
import { qualityVisitsList } from '../quality-visits/quality-visit-list.ts'
import { questionnairesList } from '../questionnaires/questionnaire-list.ts'
import { rankFormulasList } from '../ranks/formula-list.ts'
import { riskEducationList } from '../risk-education/risk-session-list.ts'
import { stockCheckList } from '../stock/stock-check-list.ts'
import { marketSurveysList, perceptionSurveysList } from '../surveys/survey-lists.ts'
import { traceWaiversList } from '../tracing/trace-waiver-list.ts'
import { trainingCoursesList } from '../training/course-list.ts'
import { transfersList } from '../transfers/transfer-list.ts'
import { tagBlocksList } from '../weapons/tag-block-list.ts'
import { weaponList } from '../weapons/weapon-list.ts'
import { ceasefireLinesList } from '../withdrawal-lines/line-list.ts'
import { withdrawalsList } from '../withdrawals/withdrawal-list.ts'

/** Every list that goes out, each declared in its feature. */
export const exportedLists: readonly ExportedList[] = [
  ...[peopleList, weaponList, entryList, incidentList, reportList, groupList, commitmentList, stockCheckList],
  communityMeetingsList,
  cordonsList,
  forceDeparturesList,
  accidentsList,
  cashMovesList,
  moneyCorrectionsList,
  moneyAccountsList,
  communityCommitteesList,
  communityProjectsList,
  disposalsList,
  institutionsList,
  nonConformitiesList,
  qualityVisitsList,
  providersList,
  opportunitiesList,
  paymentListsList,
  questionnairesList,
  riskEducationList,
  tagBlocksList,
  cardBlocksList,
  taskOrdersList,
  trainingCoursesList,
  transfersList,
  movementRestrictionsList,
  benefitRulesList,
  foreignForcesList,
  ceasefireAgreementsList,
  traceWaiversList,
  designationCriteriaList,
  ceasefireLinesList,
  classificationsList,
  ordnanceTasksList,
  ordnanceTeamsList,
  preconditionsList,
  rankFormulasList,
  withdrawalsList,
  marketSurveysList,
  perceptionSurveysList,
  publishedFiguresList,
]

/** The list of a name, or undefined: names come from outside. */
export function findExportedList(name: string): ExportedList | undefined {
  return exportedLists.find((list) => list.name === name)
}
