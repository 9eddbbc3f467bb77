/**
 * Lists of pages that do not go out as files, under the reason why (docs/decisions/0069-exports.md). A list in neither this nor
 * `exportedLists` fails test/stories/exports.test.ts.
 */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'of a compartment: never in bulk (ddr.md R-SHR)': [
    ...['child-cases', 'citizen-reports', 'complaints', 'conduct-complaints', 'conduct-figures', 'conduct-notices'],
    ...['detentions', 'dossiers', 'due-diligence', 'expired-clearances', 'force-uses', 'health/people'],
    ...['vetting-cases', 'victims'],
  ],
  'cases of persons, which go out one by one to who is entitled (access, checks, papers), and not as a list': [
    ...[
      'access-requests',
      'appeals',
      'arrears',
      'bank-entries',
      'cards',
      'cash-desk',
      'checks',
      'correction-requests',
      'duplicates',
    ],
    ...['eligibility', 'erasures', 'foreign-cases', 'interviews', 'matches', 'payment-suspicions', 'postings'],
    ...['reintegration-candidates', 'reintegration-cases', 'reintegration-grants', 'retention-due', 'site-visits'],
    ...['trainees', 'users', 'questionnaire-answers', 'emergency-accesses', 'record-reads'],
  ],
  'goes out by a share, release or packet of its own, with rules of its own': [
    ...['arms-deliveries', 'arms-deliveries.csv', 'bank-files', 'check-shares', 'civilian-harm/incidents'],
    ...['commander-lists', 'daily-reports', 'facilities', 'hazards', 'incident-exports', 'incident-releases'],
    ...['land-ledgers', 'ordnance-exports', 'ordnance-map', 'outside-events', 'public-releases', 'public/releases'],
    ...['indicator-publications', 'public-bulletins', 'report-templates', 'reports'],
    ...['questionnaire-shares', 'traces', 'violations', 'violation-notices'],
  ],
  'what one side says at the talks is its own': [
    ...['confidence-measures', 'talk-matters', 'talk-meetings', 'talk-texts', 'talk-tracks'],
  ],
  'sources of incidents and posts that watch are protected': [
    ...[
      'alert-rules',
      'incident-analysis/records',
      'incident-sources',
      'monitoring-posts',
      'patrols',
      'sightings',
      'watches',
    ],
    ...['weapon-sightings', 'weapon-sites'],
  ],
  'where arms and ammunition lie (ddr.md App. A, weapon-location)': [
    ...['ammunition', 'ammunition-checks', 'armouries', 'consignments', 'parts', 'shipments', 'storage-places'],
  ],
  'work that waits and devices, which mean nothing outside': [
    ...['event-imports', 'event-pairs', 'exceptions', 'held-entries', 'incident-alerts', 'stations', 'work'],
    ...['api-tokens', 'letters', 'list-exports', 'organisation-changes', 'settings/changes'],
    ...['bulk-runs', 'code-changes', 'spreadsheet-imports', 'translation-changes', 'translations', 'webhooks'],
  ],
  'counts of a list that goes out itself': ['opportunity-places'],
}

/** The address of each list that stays inside, with its reason. */
export const keptInside: ReadonlyMap<string, string> = new Map(
  Object.entries(reasons).flatMap(([reason, names]) => names.map((name): [string, string] => [`/api/${name}`, reason])),
)
