import { accidentReaders } from '../accidents/accident.ts'
import { readAccidents } from '../accidents/store.ts'
import { AccidentsQuery } from '../accidents/views.ts'
import { readCitizenReports } from '../citizen-reports/read-store.ts'
import { CitizenReportsQuery } from '../citizen-reports/views.ts'
import { cordonReaders } from '../cordons/cordon.ts'
import { readCordons } from '../cordons/store.ts'
import { CordonsQuery } from '../cordons/views.ts'
import { facilityReaders } from '../facilities/facility.ts'
import { readFacilities } from '../facilities/store.ts'
import { FacilitiesQuery } from '../facilities/views.ts'
import { hazardReaders } from '../hazards/hazard.ts'
import { readHazards } from '../hazards/store.ts'
import { HazardsQuery } from '../hazards/views.ts'
import { incidentReaders } from '../incidents/incident.ts'
import { readIncidents } from '../incidents/store.ts'
import { IncidentsQuery } from '../incidents/views.ts'
import { compartmentRole } from '../kernel/compartments.ts'
import { shortCode } from '../kernel/ids.ts'
import { reportReaders } from '../ordnance-reports/ordnance-report.ts'
import { readReports } from '../ordnance-reports/store.ts'
import { OrdnanceReportsQuery } from '../ordnance-reports/views.ts'
import { taskReaders } from '../ordnance-tasks/task.ts'
import { readTeams } from '../ordnance-teams/store.ts'
import { teamReaders } from '../ordnance-teams/team.ts'
import { TeamsQuery } from '../ordnance-teams/views.ts'
import { codeOf, listed, numbered, type SearchSource } from './source-store.ts'

/** What happens in the field: ordnance, hazards, accidents, incidents, reports. */
export const fieldSources: readonly SearchSource[] = [
  listed({
    ...{ kind: 'ordnanceReport', readers: reportReaders, query: OrdnanceReportsQuery, all: { status: 'all' } },
    read: readReports,
    hits: ({ reports }, { language }) =>
      reports.map(({ report, reference, placeName }) => ({
        ...{ id: report.id, number: reference, names: [report.description.slice(0, 80)] },
        note: placeName?.[language] ?? '',
      })),
  }),
  numbered({ kind: 'ordnanceReport', readers: reportReaders, from: 'ordnance_reports r', number: codeOf('EO') }),
  listed({
    ...{ kind: 'hazard', readers: hazardReaders, query: HazardsQuery, all: { status: 'all' } },
    read: readHazards,
    hits: ({ hazards }, { language }) =>
      hazards.map(({ hazard, placeName }) => ({
        ...{ id: hazard.id, number: shortCode('HA', hazard.id), names: [hazard.name], note: placeName[language] },
      })),
  }),
  numbered({ kind: 'hazard', readers: hazardReaders, from: 'hazards r', number: codeOf('HA'), title: () => 'r.name' }),
  numbered({ kind: 'taskOrder', readers: taskReaders, from: 'task_orders r', number: codeOf('TO') }),
  listed({
    ...{ kind: 'ordnanceTeam', readers: teamReaders, query: TeamsQuery, all: { status: 'all' } },
    read: readTeams,
    hits: ({ teams }) =>
      teams.map(({ team, leaderName }) => ({ id: team.id, number: '', names: [team.name], note: leaderName })),
  }),
  listed({
    ...{ kind: 'accident', readers: accidentReaders, query: AccidentsQuery, all: {} },
    read: (tx, query, { actor }) => readAccidents(tx, query, actor),
    hits: ({ accidents }, { language }) =>
      accidents.map(({ accident, placeName }) => ({
        ...{ id: accident.id, number: shortCode('AC', accident.id), names: [], note: placeName[language] },
      })),
  }),
  numbered({ kind: 'accident', readers: accidentReaders, from: 'accidents r', number: codeOf('AC') }),
  listed({
    ...{ kind: 'facility', readers: facilityReaders, query: FacilitiesQuery, all: { status: 'all' } },
    read: readFacilities,
    hits: ({ facilities }, { language }) =>
      facilities.map(({ facility, placeName }) => ({
        ...{ id: facility.id, number: '', names: [facility.nameAr, facility.nameEn].filter((name) => name !== '') },
        note: placeName?.[language] ?? '',
      })),
  }),
  listed({
    ...{ kind: 'cordon', readers: cordonReaders, query: CordonsQuery, all: { status: 'all' } },
    read: readCordons,
    hits: ({ cordons }) => cordons.map(({ cordon }) => ({ id: cordon.id, number: '', names: [cordon.name], note: '' })),
  }),
  listed({
    ...{ kind: 'incident', readers: incidentReaders, query: IncidentsQuery, all: {} },
    read: (tx, query, { actor }) => readIncidents(tx, query, actor),
    hits: ({ incidents }, { language }) =>
      incidents.map(({ incident, placeName }) => ({
        ...{ id: incident.id, number: shortCode('IN', incident.id), names: [], note: placeName[language] },
      })),
  }),
  listed({
    ...{ kind: 'citizenReport', readers: [compartmentRole.citizen], compartment: 'citizen' },
    ...{ query: CitizenReportsQuery, all: { status: 'all' } },
    read: readCitizenReports,
    hits: ({ reports }, { language }) =>
      reports.map(({ report, reference, placeName }) => ({
        ...{ id: report.id, number: reference, names: [], note: placeName?.[language] ?? '' },
      })),
  }),
]
