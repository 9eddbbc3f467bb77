import { daysAfter } from '../src/kernel/deadline.ts'
import { carryOutDemolition, decideDemolition, planDemolition } from '../src/ordnance-tasks/demolition-actions.ts'
import { draftTask, issueTask, prioritiseTask } from '../src/ordnance-tasks/draft-actions.ts'
import { acceptTask, askQuality, completeTask, mobiliseTask, startTask } from '../src/ordnance-tasks/field-actions.ts'
import { recordItem, recordItemEvent } from '../src/ordnance-tasks/item-actions.ts'
import { correctProgress, recordProgress } from '../src/ordnance-tasks/progress-actions.ts'
import { confirmQualification, recordQualification } from '../src/ordnance-teams/qualification-actions.ts'
import { recordTeam } from '../src/ordnance-teams/team-actions.ts'
import { idOf, type Play } from './acting.ts'

const school = 'مدرسة إبطال المتفجرات (تجريبية)'
const medevac = {
  ...{ hospital: 'مستشفى تاجوراء', means: 'سيارة إسعاف مع الفريق', minutes: 25 },
  ...{ contact: 'القناة 4، أو 0910000001', medicPresent: true },
}
const plain = {
  ...{ several: false, guided: false, fuze: 'known', chemical: false, improvised: false, allUpKg: null },
  ...{ exclusionNote: '', exclusionBy: null, medevac, security: 'أذنت غرفة عمليات تاجوراء اليوم شفهياً وكتابةً' },
}

/** Teams of both sides, and tasks in several states: waiting to be issued, under way with items and a demolition, waiting for quality control. All invented. */
export async function playTasks(play: Play): Promise<void> {
  await teams(play)
  await roadTask(play)
  await otherTasks(play)
}

async function teams(play: Play): Promise<void> {
  const team = idOf('team one')
  await play.act('munir', recordTeam, {
    ...{ id: team, name: 'فريق تاجوراء الأول', organisation: 'منظمة أرض آمنة (تجريبية)', accreditation: 'LY-AC-014' },
    ...{ assets: ['manual', 'disposal', 'marking'], leaderId: idOf('user wail') },
  })
  const of = { teamId: team, userId: null, modules: [], issuedBy: school, validFrom: daysAfter(play.today, -400) }
  const years = { validUntil: daysAfter(play.today, 330) }
  const held = [
    { key: 'level 3', ...of, ...years, personName: 'سالم الغرياني', level: 'level3', certificate: 'EOD3-0221' },
    { key: 'level 2', ...of, ...years, personName: 'نعيمة الزوي', level: 'level2', certificate: 'EOD2-1187' },
    // Who approves demolitions holds the level too, and has an account.
    {
      ...{ ...of, ...years, key: 'munir', personName: 'منير القماطي', level: 'level3', certificate: 'EOD3-0107' },
      userId: idOf('user munir'),
    },
    {
      ...{ ...of, key: 'soon', personName: 'عادل المقريف', level: 'level1', certificate: 'EOD1-3310' },
      validUntil: daysAfter(play.today, 9),
    },
    {
      ...{ ...of, key: 'expired', personName: 'خيري الورفلي', level: 'improvised', certificate: 'IEDD-0042' },
      validUntil: daysAfter(play.today, -20),
    },
  ]
  for (const { key, ...one } of held) {
    const id = idOf(`qualification ${key}`)
    await play.act('munir', recordQualification, { ...one, id })
    await play.act('sumaya', confirmQualification, { id })
  }
  await play.act('munir', recordQualification, {
    ...{ ...of, ...years, id: idOf('qualification waits'), personName: 'هند الصيد', level: 'level1' },
    certificate: 'EOD1-3342',
  })
  const east = idOf('team east')
  await play.act('samia', recordTeam, {
    ...{ id: east, name: 'فريق بنغازي', organisation: 'منظمة درب (تجريبية)', accreditation: 'LY-AC-031' },
    ...{ assets: ['disposal', 'survey'], leaderId: idOf('user zaki') },
  })
  const eastHeld = { ...of, ...years, teamId: east, id: idOf('qualification east') }
  await play.act('samia', recordQualification, {
    ...{ ...eastHeld, personName: 'فرج البرعصي', level: 'level2', certificate: 'EOD2-0904' },
  })
  await play.act('anwar', confirmQualification, { id: eastHeld.id })
}

/** Clearance of the farm road: three days of work of which one was written wrong, three mines, one of them left marked. */
async function roadTask(play: Play): Promise<void> {
  const id = idOf('task road')
  await play.act('munir', draftTask, {
    ...{ ...plain, id, hazardId: idOf('hazard road'), reportId: idOf('ordnance patrol'), kind: 'clearance' },
    ...{ teamId: idOf('team one'), handling: 'destroyInPlace', several: true, neqKg: 12, assets: ['manual'] },
    ...{ allUpKg: 9.5, exclusionM: 950 },
    instructions: 'تطهير الطريق من TP1 إلى TP3 بعمق 20 سم، وتدمير الألغام في مكانها، وإبقاء المزارع الشرقية سالكة.',
  })
  await play.act('munir', prioritiseTask, {
    ...{ id, circumstances: ['roads', 'farming', 'returns'], beginBy: daysAfter(play.today, 2), note: 'قبل الحصاد' },
  })
  await play.act('huda', issueTask, { id, note: '' })
  await play.act('wail', acceptTask, { id, note: '' })
  await play.act('wail', mobiliseTask, { id, note: 'معنا سيارتان ومسعف' })
  await play.act('wail', startTask, { id, note: '' })
  const day = { taskId: id, depthCm: 20, people: 9, stoppage: null, stoppageHours: 0, note: '' }
  await play.act('wail', recordProgress, {
    ...{ ...day, id: idOf('task road day 1'), day: daysAfter(play.today, -3), areaM2: 310, hours: 6.5, items: 2 },
  })
  const wrong = idOf('task road day 2')
  await play.act('wail', recordProgress, {
    ...{ ...day, id: wrong, day: daysAfter(play.today, -2), areaM2: 3100, hours: 5, items: 1 },
    ...{ stoppage: 'weather', stoppageHours: 2 },
  })
  await play.act('wail', correctProgress, {
    ...{ id: idOf('task road day 2 back'), corrects: wrong, reason: 'كُتب صفر زائد' },
  })
  await play.act('wail', recordProgress, {
    ...{ ...day, id: idOf('task road day 2 right'), day: daysAfter(play.today, -2), areaM2: 310, hours: 5, items: 1 },
    ...{ stoppage: 'weather', stoppageHours: 2 },
  })
  await roadItems(play, id)
}

async function roadItems(play: Play, taskId: string): Promise<void> {
  const mine = {
    ...{ taskId, category: 'mine', subcategory: 'antiVehicle', model: 'TM-57', legal: 'mine', depthCm: 12 },
    ...{ condition: 'corroded', fuze: 'known', guided: false, moved: false, allUpKg: 9.5, neqKg: 6.5, note: '' },
  }
  const two = idOf('task road mines')
  const one = idOf('task road mine')
  await play.act('wail', recordItem, {
    ...{ ...mine, id: two, quantity: 2, foundOn: daysAfter(play.today, -3), placeTyped: '33S US 46512 34210' },
  })
  await play.act('wail', recordItem, {
    ...{ ...mine, id: one, quantity: 1, foundOn: daysAfter(play.today, -2), placeTyped: '33S US 46540 34260' },
  })
  const demolition = idOf('task road demolition')
  const twoDays = 2 * 24 * 60
  await play.actAgo(twoDays, 'wail', planDemolition, {
    ...{ id: demolition, taskId, portions: [{ itemId: two, quantity: 2 }], method: 'شحنة مانحة على كل لغم، كهربائياً' },
    ...{
      explosive: 'PE4',
      explosiveKg: 0.4,
      cordonM: 950,
      operatorId: idOf('qualification level 3'),
      authorisation: '',
    },
  })
  await play.actAgo(twoDays - 30, 'munir', decideDemolition, {
    id: demolition,
    verdict: 'approved',
    decision: 'الطوق والإنذار كما خُطط',
  })
  await play.act('wail', carryOutDemolition, {
    ...{ id: demolition, firedAt: `${daysAfter(play.today, -1)}T10:30:00.000Z`, result: 'complete', explosiveKg: 0.4 },
    ...{ destroyed: [{ itemId: two, quantity: 2 }], resultNote: 'انفجاران، وفُتشت الحفرتان' },
  })
  await play.act('wail', recordItemEvent, {
    ...{ id: idOf('task road left'), itemId: one, kind: 'left', quantity: 1, placeTyped: 'شريط أحمر وأربعة أوتاد' },
    ...{ happenedAt: `${daysAfter(play.today, -1)}T13:00:00.000Z`, receipt: '', note: 'يُدمّر بعد إخلاء البيت المجاور' },
  })
}

/** A spot task that nobody may issue yet, marking that waits for quality control, and a draft of the other side. */
async function otherTasks(play: Play): Promise<void> {
  const spot = idOf('task spot')
  await play.act('munir', draftTask, {
    ...{ ...plain, id: spot, hazardId: null, reportId: idOf('ordnance patrol'), kind: 'spotDisposal' },
    ...{ teamId: idOf('team one'), handling: 'destroyInPlace', neqKg: null, assets: ['disposal'], exclusionM: 1200 },
    // The only certificate for improvised devices is expired.
    ...{ improvised: true, instructions: 'جسم بأسلاك عند الجسر، يُظن أنه عبوة مصنوعة. لا يُقترب منه قبل وصول المؤهل.' },
  })
  await play.act('munir', prioritiseTask, {
    ...{ id: spot, circumstances: ['inhabited'], beginBy: daysAfter(play.today, 1), note: '' },
  })
  const marking = idOf('task marking')
  await play.act('munir', draftTask, {
    ...{ ...plain, id: marking, hazardId: idOf('hazard farm east'), reportId: null, kind: 'marking' },
    ...{
      teamId: idOf('team one'),
      handling: 'nothing',
      fuze: 'none',
      neqKg: null,
      assets: ['marking'],
      exclusionM: 50,
    },
    instructions: 'وضع علامات دائمة على المحيط كل 15 متراً.',
  })
  await play.act('munir', prioritiseTask, {
    ...{ id: marking, circumstances: ['farming'], beginBy: daysAfter(play.today, 3), note: '' },
  })
  await play.act('huda', issueTask, { id: marking, note: '' })
  for (const step of [acceptTask, mobiliseTask, startTask]) await play.act('wail', step, { id: marking, note: '' })
  await play.act('wail', completeTask, { id: marking, note: 'وُضعت 38 علامة' })
  await play.act('wail', askQuality, { id: marking, note: 'الصور في ملف الفريق' })
  await play.act('samia', draftTask, {
    ...{ ...plain, id: idOf('task east'), hazardId: null, reportId: idOf('ordnance benghazi'), kind: 'spotDisposal' },
    ...{ teamId: idOf('team east'), handling: 'destroyInPlace', several: true, neqKg: 1, assets: ['disposal'] },
    ...{ exclusionM: 700, instructions: 'تدمير القنابل الصغيرة في الحوش بعد إخلاء الجيران.' },
  })
}
