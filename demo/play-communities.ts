import { formCommittee } from '../src/community-projects/committee-actions.ts'
import { conveneMeeting } from '../src/community-projects/meeting-actions.ts'
import { draftProject, submitProject } from '../src/community-projects/project-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { idOf, type Play } from './acting.ts'

const none = { women: 0, men: 0 }

/** Two communities of the North with their committees: a workshop that waits for its review, and a draft of a library. */
export async function playCommunities(play: Play): Promise<void> {
  const tajura = idOf('committee tajura')
  await play.act('malak', formCommittee, {
    ...{ id: tajura, placeCode: 'LY021102', name: 'لجنة أهالي تاجوراء' },
    composition: { women: 4, men: 7, young: 3, womenLeading: 1, menLeading: 2 },
  })
  await play.act('malak', formCommittee, {
    ...{ id: idOf('committee misrata'), placeCode: 'LY021401', name: 'لجنة محلة الزروق' },
    composition: { women: 2, men: 8, young: 2, womenLeading: 0, menLeading: 2 },
  })
  const meetingId = idOf('meeting first')
  await play.act('malak', conveneMeeting, {
    id: meetingId,
    meetsOn: daysAfter(play.today, 12),
    place: 'طرابلس، مقر الهيئة',
  })
  const shared = { funding: 'voluntary', currency: 'LYD', weaponCondition: false, committeeId: tajura }
  await play.act('malak', draftProject, {
    ...{ id: idOf('project workshop'), paperId: idOf('paper workshop'), title: 'ورش نجارة وخياطة', ...shared },
    ...{ theme: 'livelihoods', forWomen: true },
    summary:
      'ورشتان للنجارة والخياطة يتعلم فيهما شباب الحي ونساؤه مع من ينتظر الدعم من المقاتلين السابقين، وتُباع أعمالهم في سوق الجمعة.',
    targets: {
      ...{ waitingExCombatants: { women: 2, men: 18 }, nonSignatories: none },
      ...{ atRisk: { women: 15, men: 15 }, community: { women: 20, men: 5 } },
    },
    budget: [
      { title: 'آلات وأدوات', amount: '42000.000' },
      { title: 'أجور المدربين', amount: '27000.000' },
      { title: 'رعاية الأطفال أثناء الدروس', amount: '6500.500' },
    ],
    ...{ startsOn: daysAfter(play.today, 30), endsOn: daysAfter(play.today, 300) },
  })
  await play.act('malak', submitProject, { id: idOf('project workshop'), meetingId })
  await play.act('malak', draftProject, {
    ...{ id: idOf('project library'), paperId: idOf('paper library'), title: 'مكتبة وملعب للحي', ...shared },
    ...{ theme: 'infrastructure', forWomen: false },
    summary: 'ترميم قاعة مهجورة لتصير مكتبة، وملعب صغير بجانبها يلعب فيه أبناء من كانوا خصوماً.',
    targets: { waitingExCombatants: none, nonSignatories: none, atRisk: none, community: { women: 200, men: 250 } },
    budget: [{ title: 'بناء وترميم', amount: '88000.000' }],
    ...{ startsOn: daysAfter(play.today, 60), endsOn: daysAfter(play.today, 400) },
  })
}
