import type { Feature } from '../kernel/feature.ts'
import { dischargePlanNoun } from './discharge-plan.ts'
import * as leaving from './leaving-actions.ts'
import * as papers from './paper-actions.ts'
import { passNoun, stationEventNoun } from './pass.ts'
import { profileNoun } from './profile.ts'
import { siteSectorNoun } from './sector.ts'
import * as settings from './setting-actions.ts'
import { siteSettingNoun } from './site-setting.ts'
import * as stations from './station-actions.ts'
import { termsAnswerNoun } from './terms.ts'
import { siteVisitNoun } from './visit.ts'
import * as visits from './visit-actions.ts'

export const siteFlowFeature = {
  name: 'site-flow',
  nouns: [
    siteSettingNoun,
    siteSectorNoun,
    siteVisitNoun,
    passNoun,
    stationEventNoun,
    termsAnswerNoun,
    profileNoun,
    dischargePlanNoun,
  ],
  actions: [
    settings.proposeSetting,
    settings.signSetting,
    settings.turnDownSetting,
    settings.openSector,
    settings.closeSector,
    visits.receiveVisit,
    visits.bindVisit,
    visits.assignBed,
    visits.doubtAge,
    stations.callVisit,
    stations.putBack,
    stations.sendTo,
    stations.finishStation,
    stations.skipStation,
    stations.reviewSkip,
    papers.answerTerms,
    papers.makeProfile,
    papers.planDischarge,
    leaving.discharge,
    leaving.recordLeaving,
  ],
} satisfies Feature
