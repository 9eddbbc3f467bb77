import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply } from 'fastify'
import { refusals as ammunitionTexts } from './ammunition/refusals.ts'
import { ammunitionRoutes } from './ammunition/routes.ts'
import { ammunitionLookups } from './ammunition/store.ts'
import { ammunitionWork } from './ammunition/work-store.ts'
import { refusals as appealTexts } from './appeals/refusals.ts'
import { appealRoutes } from './appeals/routes.ts'
import { appealLookups } from './appeals/store.ts'
import { appealWork } from './appeals/work-store.ts'
import { refusals as bankMessageTexts } from './bank-messages/refusals.ts'
import { bankMessageRoutes } from './bank-messages/routes.ts'
import { bankMessageLookups } from './bank-messages/store.ts'
import { bankMessageWork } from './bank-messages/work-store.ts'
import { refusals as benefitTexts } from './benefits/refusals.ts'
import { benefitRoutes } from './benefits/routes.ts'
import { benefitLookups } from './benefits/store.ts'
import { benefitWork } from './benefits/work-store.ts'
import { cardNumberLookups } from './cards/number-store.ts'
import { refusals as cardTexts } from './cards/refusals.ts'
import { cardRoutes } from './cards/routes.ts'
import { cardLookups } from './cards/store.ts'
import { cardWork } from './cards/work-store.ts'
import { refusals as checkTexts } from './checks/refusals.ts'
import { checkRoutes } from './checks/routes.ts'
import { checkLookups } from './checks/store.ts'
import { checkWork } from './checks/work-store.ts'
import { refusals as childTexts } from './children/refusals.ts'
import { childRoutes } from './children/routes.ts'
import { childLookups } from './children/store.ts'
import { childWork } from './children/work-store.ts'
import { refusals as claimTexts } from './claims/refusals.ts'
import { claimRoutes } from './claims/routes.ts'
import { claimLookups } from './claims/store.ts'
import { refusals as commanderListTexts } from './commander-lists/refusals.ts'
import { commanderListRoutes } from './commander-lists/routes.ts'
import { commanderListLookups } from './commander-lists/store.ts'
import { takeRowsJob } from './commander-lists/take-rows-job.ts'
import { commanderListWork } from './commander-lists/work-store.ts'
import { refusals as communityProjectTexts } from './community-projects/refusals.ts'
import { communityProjectRoutes } from './community-projects/routes.ts'
import { communityProjectLookups } from './community-projects/store.ts'
import { communityProjectWork } from './community-projects/work-store.ts'
import { refusals as complaintTexts } from './complaints/refusals.ts'
import { complaintRoutes } from './complaints/routes.ts'
import { complaintLookups, complaintWork } from './complaints/store.ts'
import { refusals as consentTexts } from './consents/refusals.ts'
import { consentRoutes } from './consents/routes.ts'
import { consentLookups, consentWork } from './consents/store.ts'
import { eraseJob } from './data-protection/erase-job.ts'
import { erasureLookups } from './data-protection/erasure-store.ts'
import { refusals as dataProtectionTexts } from './data-protection/refusals.ts'
import { requestLookups } from './data-protection/request-store.ts'
import { retentionJob } from './data-protection/retention-job.ts'
import { retentionLookups } from './data-protection/retention-store.ts'
import { dataProtectionRoutes } from './data-protection/routes.ts'
import { dataProtectionWork } from './data-protection/work-store.ts'
import { refusals as disposalTexts } from './disposal/refusals.ts'
import { disposalRoutes } from './disposal/routes.ts'
import { disposalLookups, disposalWork } from './disposal/store.ts'
import { refusals as eligibilityTexts } from './eligibility/refusals.ts'
import { eligibilityRoutes } from './eligibility/routes.ts'
import { eligibilityLookups } from './eligibility/store.ts'
import { eligibilityWork } from './eligibility/work-store.ts'
import { refusals as exceptionTexts } from './exceptions/refusals.ts'
import { actions, formerActions, nouns } from './features.ts'
import { refusals as foreignTexts } from './foreigners/refusals.ts'
import { foreignRoutes } from './foreigners/routes.ts'
import { foreignLookups, foreignWork } from './foreigners/store.ts'
import { refusals as classificationTexts } from './groups/classification-refusals.ts'
import { classificationRoutes } from './groups/classification-routes.ts'
import { classificationLookups } from './groups/classification-store.ts'
import { refusals as groupTexts } from './groups/refusals.ts'
import { rescreenGroupsJob } from './groups/rescreen.ts'
import { groupRoutes } from './groups/routes.ts'
import { groupLookups } from './groups/store.ts'
import { groupWork } from './groups/work-store.ts'
import { refusals as healthTexts } from './health/refusals.ts'
import { healthRecordRoutes } from './health/routes.ts'
import { healthLookups, healthWork } from './health/store.ts'
import { refusals as interviewTexts } from './interviews/refusals.ts'
import { interviewRoutes } from './interviews/routes.ts'
import { interviewLookups } from './interviews/store.ts'
import { interviewWork } from './interviews/work-store.ts'
import { refusals as kernelTexts } from './kernel/refusals.ts'
import type { Texts } from './kernel/texts.ts'
import { refusals as ledgerTexts } from './ledger/refusals.ts'
import { ledgerRoutes } from './ledger/routes.ts'
import { ledgerLookups } from './ledger/store.ts'
import { ledgerWork } from './ledger/work-store.ts'
import { administrationPart } from './main.administration.server.ts'
import { encodingsPart } from './main.encodings.server.ts'
import { exportsPart } from './main.exports.server.ts'
import { findingPart } from './main.finding.server.ts'
import { incidentPart } from './main.incidents.server.ts'
import { indicatorsPart } from './main.indicators.server.ts'
import { ordnancePart } from './main.ordnance.server.ts'
import { stationsPart } from './main.stations.server.ts'
import { talksPart } from './main.talks.server.ts'
import { vettingPart } from './main.vetting.server.ts'
import { refusals as opportunityTexts } from './opportunities/refusals.ts'
import { opportunityRoutes } from './opportunities/routes.ts'
import { opportunityLookups } from './opportunities/store.ts'
import { opportunityWork } from './opportunities/work-store.ts'
import { listedPayments } from './payment-lists/bank-store.ts'
import { refusals as paymentListTexts } from './payment-lists/refusals.ts'
import { paymentListRoutes } from './payment-lists/routes.ts'
import { paymentListLookups } from './payment-lists/store.ts'
import { paymentListWork } from './payment-lists/work-store.ts'
import { refusals as peopleTexts } from './people/refusals.ts'
import { peopleRoutes } from './people/routes.ts'
import { wordsJob } from './people/search-store.ts'
import { peopleLookups, peopleWork } from './people/store.ts'
import { refusals as preconditionTexts } from './preconditions/refusals.ts'
import { preconditionRoutes } from './preconditions/routes.ts'
import { preconditionLookups } from './preconditions/store.ts'
import { preconditionWork } from './preconditions/work-store.ts'
import { refusals as programmeTexts } from './programme/refusals.ts'
import { programmeRoutes } from './programme/routes.ts'
import { programmeLookups } from './programme/store.ts'
import { programmeWork } from './programme/work-store.ts'
import { refusals as questionnaireTexts } from './questionnaires/refusals.ts'
import { questionnaireRoutes } from './questionnaires/routes.ts'
import { questionnaireLookups } from './questionnaires/store.ts'
import { questionnaireWork } from './questionnaires/work-store.ts'
import { refusals as reintegrationTexts } from './reintegration/refusals.ts'
import { reintegrationRoutes } from './reintegration/routes.ts'
import { reintegrationLookups } from './reintegration/store.ts'
import { reintegrationWork } from './reintegration/work-store.ts'
import { screeningWork } from './screening/match-store.ts'
import { refusals as screeningTexts } from './screening/refusals.ts'
import { rescreenJob } from './screening/rescreen.ts'
import { screeningRoutes } from './screening/routes.ts'
import { Screener, screeningLookups } from './screening/store.ts'
import { actionRoutes } from './server/http/action-routes.ts'
import { basemapRoutes } from './server/http/basemap-routes.ts'
import { healthRoutes } from './server/http/health-routes.ts'
import { passkeyRoutes } from './server/http/passkey-routes.ts'
import { providerRoutes } from './server/http/provider-routes.ts'
import { type Http, newHttp, sendProblem } from './server/http/server.ts'
import { sessionRoutes } from './server/http/session-routes.ts'
import type { ServerPart } from './server/part.ts'
import type { Features, Sulh } from './server/sulh.ts'
import type { WorkSource } from './server/work-source.ts'
import { refusals as shipmentTexts } from './shipments/refusals.ts'
import { shipmentRoutes } from './shipments/routes.ts'
import { shipmentLookups, shipmentWork } from './shipments/store.ts'
import { refusals as siteFlowTexts } from './site-flow/refusals.ts'
import { siteFlowRoutes } from './site-flow/routes.ts'
import { siteFlowLookups } from './site-flow/store.ts'
import { siteFlowWork } from './site-flow/work-store.ts'
import { refusals as stockTexts } from './stock/refusals.ts'
import { stockRoutes } from './stock/routes.ts'
import { stockLookups, stockWork } from './stock/store.ts'
import { refusals as storageTexts } from './storage/refusals.ts'
import { storageRoutes } from './storage/routes.ts'
import { storageLookups } from './storage/store.ts'
import { storageWork } from './storage/work-store.ts'
import { refusals as surveyTexts } from './surveys/refusals.ts'
import { surveyRoutes } from './surveys/routes.ts'
import { surveyLookups } from './surveys/store.ts'
import { surveyWork } from './surveys/work-store.ts'
import { refusals as tracingTexts } from './tracing/refusals.ts'
import { tracingRoutes } from './tracing/routes.ts'
import { tracingLookups } from './tracing/store.ts'
import { tracingWork } from './tracing/work-store.ts'
import { refusals as transferTexts } from './transfers/refusals.ts'
import { transferRoutes } from './transfers/routes.ts'
import { transferLookups } from './transfers/store.ts'
import { transferWork } from './transfers/work-store.ts'
import { partLookups, partWork } from './weapons/part-store.ts'
import { refusals as weaponTexts } from './weapons/refusals.ts'
import { weaponRoutes } from './weapons/routes.ts'
import { weaponLookups, weaponWork } from './weapons/store.ts'
import { tagLookups } from './weapons/tag-store.ts'
import { workRoutes } from './work/routes.ts'

/** The parts of the programme whose features are put together in files of their own. */
const parts: readonly ServerPart[] = [
  administrationPart,
  ordnancePart,
  incidentPart,
  vettingPart,
  talksPart,
  stationsPart,
  encodingsPart,
  indicatorsPart,
  exportsPart,
  findingPart(() => workSources),
]

/** Everything the features bring to a server, put together here and nowhere else. */
export function composeFeatures(): Features {
  const screener = new Screener()
  const lookups = {
    ...programmeLookups,
    ...screeningLookups(screener),
    ...peopleLookups(screener),
    ...weaponLookups,
    ...shipmentLookups,
    ...tagLookups,
    ...partLookups,
    ...stockLookups,
    ...tracingLookups,
    ...disposalLookups,
    ...transferLookups,
    ...classificationLookups,
    ...groupLookups(screener),
    ...ammunitionLookups,
    ...storageLookups,
    ...preconditionLookups,
    ...communityProjectLookups,
    ...ledgerLookups,
    ...bankMessageLookups(listedPayments),
    ...surveyLookups,
    ...benefitLookups,
    ...paymentListLookups,
    ...commanderListLookups,
    ...checkLookups,
    ...interviewLookups,
    ...eligibilityLookups,
    ...claimLookups,
    ...siteFlowLookups,
    ...cardLookups,
    ...cardNumberLookups,
    ...appealLookups,
    ...childLookups,
    ...healthLookups,
    ...complaintLookups,
    ...foreignLookups,
    ...questionnaireLookups,
    ...reintegrationLookups,
    ...opportunityLookups,
    ...consentLookups,
    ...requestLookups,
    ...erasureLookups,
    ...retentionLookups,
  }
  const catalogues: Readonly<Record<string, Texts>>[] = [
    kernelTexts,
    programmeTexts,
    screeningTexts,
    peopleTexts,
    exceptionTexts,
    weaponTexts,
    shipmentTexts,
    stockTexts,
    tracingTexts,
    disposalTexts,
    transferTexts,
    groupTexts,
    classificationTexts,
    ammunitionTexts,
    storageTexts,
    preconditionTexts,
    communityProjectTexts,
    ledgerTexts,
    bankMessageTexts,
    surveyTexts,
    benefitTexts,
    paymentListTexts,
    commanderListTexts,
    checkTexts,
    interviewTexts,
    eligibilityTexts,
    claimTexts,
    siteFlowTexts,
    cardTexts,
    appealTexts,
    childTexts,
    healthTexts,
    complaintTexts,
    foreignTexts,
    questionnaireTexts,
    reintegrationTexts,
    opportunityTexts,
    consentTexts,
    dataProtectionTexts,
  ]
  return {
    nouns,
    actions,
    formerActions,
    lookups: new Map([lookups, ...parts.map((part) => part.lookups)].flatMap((some) => Object.entries(some))),
    texts: new Map(
      [...catalogues, ...parts.flatMap((part) => part.catalogues)].flatMap((catalogue) => Object.entries(catalogue)),
    ),
    jobs: [
      wordsJob,
      rescreenJob(screener),
      rescreenGroupsJob(screener),
      takeRowsJob,
      retentionJob,
      eraseJob,
      ...parts.flatMap((part) => part.jobs(screener)),
    ],
    screener,
    preludes: new Map(parts.flatMap((part) => Object.entries(part.preludes ?? {}))),
  }
}

/** What waits for people, of every feature. */
export const workSources: readonly WorkSource[] = [
  ...screeningWork,
  ...peopleWork,
  ...weaponWork,
  ...shipmentWork,
  ...partWork,
  ...stockWork,
  ...tracingWork,
  ...disposalWork,
  ...transferWork,
  ...programmeWork,
  ...groupWork,
  ...ammunitionWork,
  ...storageWork,
  ...preconditionWork,
  ...communityProjectWork,
  ...ledgerWork,
  ...bankMessageWork,
  ...surveyWork,
  ...benefitWork,
  ...paymentListWork,
  ...commanderListWork,
  ...checkWork,
  ...interviewWork,
  ...eligibilityWork,
  ...siteFlowWork,
  ...cardWork,
  ...appealWork,
  ...childWork,
  ...healthWork,
  ...complaintWork,
  ...foreignWork,
  ...questionnaireWork,
  ...reintegrationWork,
  ...opportunityWork,
  ...consentWork,
  ...dataProtectionWork,
  ...parts.flatMap((part) => part.work),
]

/** The HTTP server of a Sulh: actions, reads, the journal's tiles, maps, and the web application. Not yet listening. */
export async function composeHttp(sulh: Sulh, webFolder: string, mapFolder?: string): Promise<Http> {
  const http = newHttp(sulh)
  await http.after()
  healthRoutes(http, sulh)
  sessionRoutes(http, sulh)
  passkeyRoutes(http, sulh)
  providerRoutes(http, sulh)
  actionRoutes(http, sulh)
  programmeRoutes(http, sulh)
  screeningRoutes(http, sulh)
  peopleRoutes(http, sulh)
  weaponRoutes(http, sulh)
  shipmentRoutes(http, sulh)
  stockRoutes(http, sulh)
  tracingRoutes(http, sulh)
  disposalRoutes(http, sulh)
  transferRoutes(http, sulh)
  groupRoutes(http, sulh)
  classificationRoutes(http, sulh)
  ammunitionRoutes(http, sulh)
  storageRoutes(http, sulh)
  preconditionRoutes(http, sulh)
  communityProjectRoutes(http, sulh)
  ledgerRoutes(http, sulh)
  bankMessageRoutes(http, sulh, listedPayments)
  surveyRoutes(http, sulh)
  for (const part of parts) part.routes(http, sulh)
  benefitRoutes(http, sulh)
  paymentListRoutes(http, sulh)
  commanderListRoutes(http, sulh)
  checkRoutes(http, sulh)
  interviewRoutes(http, sulh)
  eligibilityRoutes(http, sulh)
  claimRoutes(http, sulh)
  siteFlowRoutes(http, sulh)
  cardRoutes(http, sulh)
  appealRoutes(http, sulh)
  childRoutes(http, sulh)
  healthRecordRoutes(http, sulh)
  complaintRoutes(http, sulh)
  foreignRoutes(http, sulh)
  questionnaireRoutes(http, sulh)
  reintegrationRoutes(http, sulh)
  opportunityRoutes(http, sulh)
  consentRoutes(http, sulh)
  dataProtectionRoutes(http, sulh)
  workRoutes(http, sulh, workSources)
  await basemapRoutes(http, mapFolder)
  // Described and written out once: some seconds and some megabytes.
  let description: string | undefined
  http.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    description ??= JSON.stringify(http.swagger())
    return reply.header('content-type', 'application/json; charset=utf-8').send(description)
  })
  const shell = existsSync(join(webFolder, 'index.html'))
  if (shell) {
    // Built files carry a hash in their names and may be kept for ever; the page and its service worker may not.
    await http.register(fastifyStatic, {
      root: webFolder,
      index: false,
      wildcard: false,
      // Vite's build packs the files (`scripts/compress.mjs`).
      preCompressed: true,
      cacheControl: false,
      setHeaders,
    })
    http.get('/', { schema: { hide: true } }, (_request, reply) => reply.sendFile('index.html'))
    // Where citizens report harm, or complain, no copy of the page stays with the browser.
    for (const path of ['/report-incident', '/report-conduct'])
      http.get(path, { schema: { hide: true }, onSend: keepNoCopy }, (_request, reply) => reply.sendFile('index.html'))
  }
  http.setNotFoundHandler((request, reply) => {
    const page = shell && request.method === 'GET' && !/^\/(api|log|assets|map|basemap)\//.test(request.url)
    return page ? reply.sendFile('index.html') : sendProblem(sulh, request, reply, 404, 'notFound')
  })
  return http
}

async function keepNoCopy(_request: unknown, reply: FastifyReply): Promise<void> {
  reply.header('cache-control', 'no-store')
}

/** What helmet says of pages and a script has no use for; on a slow line twenty scripts would carry it twenty times. */
const ofPagesAlone = [
  ...['cross-origin-opener-policy', 'origin-agent-cluster', 'x-dns-prefetch-control', 'x-download-options'],
  ...['x-frame-options', 'x-permitted-cross-domain-policies', 'x-xss-protection'],
]

function setHeaders(reply: FastifyReply, path: string): void {
  const hashed = path.includes('/assets/')
  reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (hashed) for (const name of ofPagesAlone) reply.removeHeader(name)
}
