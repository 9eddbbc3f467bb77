import { WorkPart } from '../stations/scope.ts'

interface OfPart {
  /** What comes before the point in the names of its acts. */
  readonly acts: readonly string[]
  /** Where its records are read, under `/api/`. */
  readonly reads: readonly string[]
}

/** What belongs to each part of the work of a site. What is in none of them, such as the choices of a form, every device carries. */
const parts: Readonly<Record<WorkPart, OfPart>> = {
  people: {
    acts: [
      ...['person', 'consent', 'biometric', 'screening', 'siteVisit', 'terms', 'questionnaireAnswers', 'interview'],
      ...['check', 'card', 'discharge', 'association', 'profile'],
    ],
    reads: [
      ...['people', 'site-visits', 'questionnaires', 'questionnaire-answers', 'interviews', 'cards', 'consent-texts'],
      'question-sets',
    ],
  },
  arms: {
    acts: [
      ...['weapon', 'part', 'lot', 'loss', 'placement', 'stockCheck', 'ammunitionCheck', 'consignment', 'transfer'],
      ...['armouryEntry', 'keyRegime', 'demolition', 'lotLoss', 'lotHold', 'missedItem'],
    ],
    reads: [
      ...['weapons', 'parts', 'tag-blocks', 'ammunition', 'ammunition-checks', 'ammunition-rules', 'consignments'],
      ...['armouries', 'stock-checks', 'stock', 'storage-places', 'magazines', 'shelves'],
    ],
  },
  payments: { acts: ['cashHandout', 'deskSheet', 'payment'], reads: ['cash-desk', 'payment-lists'] },
  ordnance: {
    acts: [
      ...['ordnanceReport', 'ordnanceTask', 'taskItem', 'taskItemEvent', 'taskProgress', 'accident', 'riskSession'],
      ...['hazard', 'hazardEvidence', 'qualityVisit', 'victim'],
    ],
    reads: ['ordnance-reports', 'ordnance-tasks', 'accidents', 'accident-links', 'hazards'],
  },
  incidents: {
    acts: ['incident', 'incidentStatement', 'incidentObservation', 'patrol', 'weaponSighting'],
    reads: ['incidents', 'patrols'],
  },
}

/** What comes before the point in the names of all acts that are in a part. */
export const actsOfParts: readonly string[] = Object.values(parts).flatMap(({ acts }) => acts)

const partOfAct = partsBy(({ acts }) => acts)
const partOfRead = partsBy(({ reads }) => reads)

/** Whether a device with these parts carries acts of this name. */
export function carriesAct(carried: readonly WorkPart[], action: string): boolean {
  const part = partOfAct.get(action.split('.')[0] ?? '')
  return part === undefined || carried.includes(part)
}

/** Whether a device with these parts keeps what is read under this address. */
export function carriesRead(carried: readonly WorkPart[], path: string): boolean {
  const part = partOfRead.get(/^\/api\/([a-z-]+)/.exec(path)?.[1] ?? '')
  return part === undefined || carried.includes(part)
}

function partsBy(names: (of: OfPart) => readonly string[]): ReadonlyMap<string, WorkPart> {
  return new Map(WorkPart.options.flatMap((part) => names(parts[part]).map((name): [string, WorkPart] => [name, part])))
}
