import { requestCheck } from '../checks/actions.ts'
import { CheckKind, checkKindTexts } from '../checks/kinds.ts'
import { shareIncident } from '../incidents/handling-actions.ts'
import { incidentNoun, incidentReference } from '../incidents/incident.ts'
import { IncidentsView } from '../incidents/views.ts'
import { holds } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { cancelTask } from '../ordnance-tasks/draft-actions.ts'
import { suspendTask } from '../ordnance-tasks/field-actions.ts'
import { taskNoun, taskNumberOf } from '../ordnance-tasks/task.ts'
import { TasksView } from '../ordnance-tasks/views.ts'
import { personNoun } from '../people/person.ts'
import { PeopleView } from '../people/views.ts'
import { userNoun } from '../programme/programme.ts'
import { handOverCase } from '../reintegration/hand-over-actions.ts'
import { reintegrationCaseNoun } from '../reintegration/reintegration-case.ts'
import { CaseloadView, CasesView } from '../reintegration/views.ts'
import { stationTexts } from '../site-flow/code-lists.ts'
import { StationKind } from '../site-flow/station.ts'
import { sendTo } from '../site-flow/station-actions.ts'
import { SiteVisitsView } from '../site-flow/views.ts'
import { siteVisitNoun } from '../site-flow/visit.ts'
import { enrol } from '../training/course-actions.ts'
import { traineeNoun } from '../training/trainee.ts'
import { CoursesView, TraineesView } from '../training/views.ts'
import { endSessions } from '../users/actions.ts'
import { UsersView } from '../users/views.ts'
import { type BulkAct, type BulkField, type BulkList, defineBulkAct, defineBulkList } from './bulk-act.ts'

const reason = (key: string): BulkField => ({
  ...{ key, kind: 'words', label: { ar: 'السبب', en: 'Reason', fr: 'Motif' } },
  hint: {
    ar: 'يُكتب في كل فعل منها. بلا اسم أحد.',
    en: 'It stands in each of the acts. Name nobody.',
    fr: 'Il figure dans chacun des actes. Ne nommez personne.',
  },
})

export const inPlaces: Texts = { ar: 'الأماكن', en: 'places', fr: 'places' }

/** Lists in which many rows can be chosen. */
export const bulkLists: readonly BulkList[] = [
  defineBulkList({
    ...{ path: '/api/people', view: PeopleView, href: (id) => `/people/${id}` },
    idsOf: ({ people }) => people.map(({ person }) => person.id),
  }),
  defineBulkList({
    ...{ path: '/api/site-visits', view: SiteVisitsView, href: (id) => `/site-visits/${id}` },
    idsOf: ({ visits }) => visits.map(({ visit }) => visit.id),
  }),
  defineBulkList({
    ...{ path: '/api/reintegration-cases', view: CasesView },
    href: (id, reader) => (holds(reader, ['caseworker']) ? `/reintegration/${id}` : undefined),
    idsOf: ({ cases }) => cases.map((row) => row.case.id),
  }),
  defineBulkList({
    ...{ path: '/api/trainees', view: TraineesView, href: (id) => `/trainees/${id}` },
    idsOf: ({ trainees }) => trainees.map(({ trainee }) => trainee.id),
  }),
  defineBulkList({
    ...{ path: '/api/task-orders', view: TasksView, href: (id) => `/task-orders/${id}` },
    idsOf: ({ tasks }) => tasks.map(({ task }) => task.id),
  }),
  defineBulkList({
    ...{ path: '/api/incidents', view: IncidentsView, href: (id) => `/incidents/${id}` },
    idsOf: ({ incidents }) => incidents.map(({ incident }) => incident.id),
  }),
  defineBulkList({
    ...{ path: '/api/users', view: UsersView, href: (id) => `/users/${id}` },
    idsOf: ({ users }) => users.map(({ id }) => id),
  }),
]

/**
 * What is done on many rows at once. Left out is what the domain says of one person alone: eligibility, findings of screening and vetting,
 * sanctions, detention, and every second signature (docs/decisions/0077-bulk-acts.md).
 */
export const bulkActs: readonly BulkAct[] = [
  defineBulkAct({
    ...{ action: requestCheck, row: personNoun, list: '/api/people' },
    title: { ar: 'طلب التحقق من جهة', en: 'Ask an office about them', fr: 'Interroger un service' },
    nameOf: ({ number }) => ({ text: number }),
    fields: [
      {
        ...{ key: 'kind', kind: 'choice', label: { ar: 'ما يُسأل عنه', en: 'What is asked', fr: 'Ce qui est demandé' } },
        choices: CheckKind.options.map((key) => ({ key, label: checkKindTexts[key] })),
      },
      { key: 'purpose', kind: 'words', label: { ar: 'السؤال', en: 'The question', fr: 'La question' } },
      {
        ...{ key: 'dueOn', kind: 'day', optional: true },
        label: { ar: 'الرد حتى', en: 'Answer until', fr: 'Réponse avant le' },
        hint: {
          ar: 'فارغ: المدة المعتادة.',
          en: 'Left empty: the usual time.',
          fr: 'Laissé vide : le délai habituel.',
        },
      },
    ],
    inputOf: ({ id: personId }, said, id) => ({
      ...{ id, personId, kind: said('kind'), purpose: said('purpose'), dueOn: said('dueOn') || null },
    }),
  }),
  defineBulkAct({
    ...{ action: sendTo, row: siteVisitNoun, list: '/api/site-visits' },
    title: { ar: 'إرسال إلى محطة', en: 'Send to a station', fr: 'Envoyer à une étape' },
    nameOf: ({ number }) => ({ text: number }),
    fields: [
      {
        ...{ key: 'station', kind: 'choice', label: { ar: 'المحطة', en: 'Station', fr: 'Étape' } },
        choices: StationKind.options.map((key) => ({ key, label: stationTexts[key] })),
      },
    ],
    inputOf: ({ id }, said) => ({ id, station: said('station') }),
  }),
  defineBulkAct({
    ...{ action: handOverCase, row: reintegrationCaseNoun, list: '/api/reintegration-cases' },
    title: { ar: 'تسليم إلى أخصائي آخر', en: 'Hand over to another caseworker', fr: 'Passer à un autre référent' },
    nameOf: ({ number }) => ({ text: number }),
    fields: [
      {
        ...{ key: 'toUserId', kind: 'choice', label: { ar: 'إلى', en: 'To', fr: 'À' } },
        read: {
          path: '/api/caseload',
          choices: (view) =>
            CaseloadView.parse(view)
              .caseworkers.filter(({ works }) => works)
              .map(({ id, name, weight }) => ({ key: id, label: `${name} (${weight})` })),
        },
        hint: {
          ar: 'بين قوسين ثقل قضاياهم الآن.',
          en: 'In brackets the weight of their cases now.',
          fr: 'Entre parenthèses, le poids actuel de leurs dossiers.',
        },
      },
      reason('note'),
    ],
    inputOf: ({ id }, said) => ({ id, toUserId: said('toUserId'), note: said('note') }),
  }),
  defineBulkAct({
    ...{ action: enrol, row: traineeNoun, list: '/api/trainees' },
    title: { ar: 'تسجيل في دورة', en: 'Enrol in a course', fr: 'Inscrire à un cours' },
    nameOf: ({ personId }) => ({ personId }),
    fields: [
      {
        ...{ key: 'courseId', kind: 'choice', label: { ar: 'الدورة', en: 'Course', fr: 'Cours' } },
        read: {
          path: '/api/training-courses?status=planned&page=1',
          choices: (view) => CoursesView.parse(view).courses.map(({ course, taken }) => courseChoice(course, taken)),
        },
        hint: {
          ar: 'بعدها ما شُغل من الأماكن.',
          en: 'With how many of its places are taken.',
          fr: 'Avec le nombre de places prises.',
        },
      },
    ],
    inputOf: ({ id: traineeId }, said, id) => ({ id, traineeId, courseId: said('courseId') }),
  }),
  defineBulkAct({
    ...{ action: suspendTask, row: taskNoun, list: '/api/task-orders' },
    title: { ar: 'وقف العمل', en: 'Suspend the work', fr: 'Suspendre les travaux' },
    nameOf: ({ id }) => ({ text: taskNumberOf(id) }),
    fields: [reason('note')],
    inputOf: ({ id }, said) => ({ id, note: said('note') }),
  }),
  defineBulkAct({
    ...{ action: cancelTask, row: taskNoun, list: '/api/task-orders' },
    title: {
      ar: 'إلغاء أوامر لم تبدأ',
      en: 'Cancel tasks that have not begun',
      fr: 'Annuler des tâches non commencées',
    },
    nameOf: ({ id }) => ({ text: taskNumberOf(id) }),
    fields: [reason('note')],
    inputOf: ({ id }, said) => ({ id, note: said('note') }),
  }),
  defineBulkAct({
    ...{ action: shareIncident, row: incidentNoun, list: '/api/incidents' },
    title: { ar: 'أُخطرت الأطراف', en: 'The parties were told', fr: 'Les parties ont été informées' },
    nameOf: ({ id }) => ({ text: incidentReference(id) }),
    fields: [
      {
        ...{ key: 'note', kind: 'words' },
        label: { ar: 'من أُخطر وكيف', en: 'Who was told, and how', fr: 'Qui a été informé, et comment' },
      },
    ],
    inputOf: ({ id }, said) => ({ id, note: said('note') }),
  }),
  defineBulkAct({
    ...{ action: endSessions, row: userNoun, list: '/api/users' },
    title: { ar: 'إنهاء كل جلساتهم', en: 'End all their sessions', fr: 'Terminer toutes leurs sessions' },
    nameOf: ({ login }) => ({ text: login }),
    fields: [reason('reason')],
    inputOf: ({ id }, said) => ({ id, reason: said('reason') }),
  }),
]

function courseChoice({ id, title, places }: { id: string; title: Texts; places: number }, taken: number) {
  const of = `${taken}/${places}`
  return {
    key: id,
    label: {
      ar: `${title.ar} (${of} ${inPlaces.ar})`,
      en: `${title.en} (${of} ${inPlaces.en})`,
      fr: `${title.fr} (${of} ${inPlaces.fr})`,
    },
  }
}

/** The act of a name that came from outside. */
export function findBulkAct(name: string): BulkAct | undefined {
  return bulkActs.find((act) => act.name === name)
}
