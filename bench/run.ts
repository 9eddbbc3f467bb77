import { benchActions } from './actions.ts'
import { benchBankMessages } from './bank-messages.ts'
import { benchCommanderLists } from './commander-lists.ts'
import { benchCustody } from './custody.ts'
import { benchEncodings } from './encodings.ts'
import { benchIncidentAnalysis } from './incident-analysis.ts'
import { benchLandRelease } from './land-release.ts'
import { benchLinkage } from './linkage.ts'
import { benchMapPoints } from './map-points.ts'
import { benchNames } from './names.ts'
import { benchNamesRescreen } from './names-rescreen.ts'
import { benchOutsideEvents } from './outside-events.ts'
import { benchPaymentLists } from './payment-lists.ts'
import { benchReportPage } from './report-page.ts'
import { benchDashboard, benchScale } from './scale.ts'
import { benchStationsFirstSync } from './stations-first-sync.ts'
import { benchStationsHub } from './stations-hub.ts'
import { benchStationsIntake } from './stations-intake.ts'

/** `npm run bench`: every figure that the README claims, beside its peer, in one run. `-- names` and so on for one. */
const parts = {
  actions: benchActions,
  custody: benchCustody,
  names: benchNames,
  'names-rescreen': () => benchNamesRescreen(),
  linkage: benchLinkage,
  encodings: benchEncodings,
  'commander-lists': benchCommanderLists,
  'bank-messages': benchBankMessages,
  'payment-lists': benchPaymentLists,
  'land-release': benchLandRelease,
  'incident-analysis': benchIncidentAnalysis,
  'outside-events': benchOutsideEvents,
  map: benchMapPoints,
  'report-page': benchReportPage,
  'stations-intake': benchStationsIntake,
  'stations-hub': benchStationsHub,
  'stations-first-sync': benchStationsFirstSync,
  scale: benchScale,
  dashboard: benchDashboard,
}
const asked = process.argv.slice(2)
for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  process.stdout.write(`\n== ${name}\n`)
  await run()
}
