import { associate, reportGroup } from '../src/groups/actions.ts'
import { recordArea } from '../src/groups/area-actions.ts'
import { proposeCap } from '../src/groups/cap-actions.ts'
import { proposeClassification, signClassification } from '../src/groups/classification-actions.ts'
import { decree1508 } from '../src/groups/data/decree-1508.ts'
import { recordEstimate } from '../src/groups/estimate-actions.ts'
import { inventory, invite, merge, refuseGroup, sign } from '../src/groups/life-actions.ts'
import { recordRelation } from '../src/groups/relation-actions.ts'
import { draftScheme, proposeScheme, signScheme } from '../src/groups/scheme-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { assess, openPhase, proposeWaiver, signWaiver } from '../src/preconditions/actions.ts'
import { Precondition } from '../src/preconditions/precondition.ts'
import { idOf, type Play } from './acting.ts'
import type { DemoContent } from './content.ts'
import { type DemoGroup, demoGroups } from './groups.ts'

/** A source as an officer grades it. */
const source = (from: string, year = 2020) => ({
  from,
  asOf: { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' },
  ...{ reliability: 'B', credibility: '3', reference: '' },
})
const ours = source('زيارة المكتب للتشكيل')

/** Who keeps the register of each side. */
const officers = { gna: 'nadir', command: 'miftah' } as const

/** The register of groups, their classes, what opens for them, and who belonged to them. */
export async function playGroups(play: Play, content: DemoContent): Promise<void> {
  for (const group of demoGroups) await register(play, group, content)
  await relate(play)
  await belong(play, content)
  await classify(play)
  await openPhases(play)
}

async function register(play: Play, group: DemoGroup, content: DemoContent): Promise<void> {
  const officer = officers[group.side]
  const id = idOf(`group ${group.key}`)
  const name = content.groups.find(({ code }) => code === group.key)?.name
  const formed = { from: `${group.formed}-01-01`, to: `${group.formed}-12-31`, precision: 'year' }
  await play.act(officer, reportGroup, {
    ...{ id, code: group.code, nameArabic: name?.ar ?? group.alias, nameLatin: name?.en ?? '', aliases: [group.alias] },
    ...{ claimedStatus: group.claimedStatus, placeCode: group.placeCode, formed },
  })
  const said = async (kind: string, given: Record<string, unknown>, from: Record<string, unknown> = ours) => {
    const nothing = { amount: null, text: '', latin: '', placeCode: null, interest: null, method: 'interviews' }
    const known = { id: idOf(`estimate ${group.key} ${kind} ${from.from}`), groupId: id, kind, source: from }
    await play.act(officer, recordEstimate, { ...nothing, ...known, ...given })
  }
  const { strength, smallArms, commander, umbrella, paidBy } = group.heard
  const [claimed, observed] = strength
  const about = (best: number, give: number) => ({
    low: Math.round(best * (1 - give)),
    best,
    high: Math.round(best * (1 + give)),
  })
  await said('strength', { amount: about(claimed, 0.1), method: 'claimed' }, source('قائد التشكيل', 2019))
  await said('strength', { amount: about(observed, 0.3), method: 'observed' })
  await said('smallArms', { amount: about(smallArms, 0.4) })
  await said('commander', { text: commander[0], latin: commander[1] })
  await said('umbrella', { text: umbrella })
  await said('salarySource', { text: paidBy, method: 'payroll' })
  await said('interest', { interest: group.interest, text: group.alias })
  await said('area', { placeCode: group.placeCode, method: 'observed' })
  for (const [n, { kind, at, half, from, until }] of group.areas.entries()) {
    const [x, y] = at
    const points = [
      ...[
        [x - half, y - half * 0.7],
        [x + half, y - half * 0.8],
        [x + half * 1.1, y + half * 0.6],
      ],
      [x - half * 0.9, y + half * 0.7],
    ]
    const drawn = { kind, points, fromDay: from, untilDay: until, source: ours }
    await play.act(officer, recordArea, { id: idOf(`area ${group.key} ${n}`), groupId: id, ...drawn })
  }
  await live(play, group)
}

/** How far the group came: an inventory, an invitation, an agreement, or none. */
async function live(play: Play, { key, side, goes, cap }: DemoGroup): Promise<void> {
  const officer = officers[side]
  const id = idOf(`group ${key}`)
  if (goes === 'refused') {
    await play.act(officer, refuseGroup, { id, reason: 'رفض التشكيل الدعوة كتابةً، ويبقى الباب مفتوحاً.' })
    return
  }
  await play.act(officer, inventory, { id, reason: 'زيارة للمقر ومراجعة الكشوف.' })
  if (goes === 'inventoried') return
  await play.act(officer, invite, { id, reference: 'دعوة 14/2020', reason: '' })
  if (goes === 'invited') return
  const agreed = { reference: `اتفاق ${key === 'coast' ? 'مصراتة' : 'طرابلس'} 2020`, signedOn: '2020-10-24' }
  await play.act(officer, sign, { id, ...agreed, cap, cutOff: '2019-04-04' })
}

async function relate(play: Play): Promise<void> {
  const between = async (a: string, kind: string, b: string) => {
    const groups = { groupId: idOf(`group ${a}`), otherId: idOf(`group ${b}`) }
    await play.act('nadir', recordRelation, {
      id: idOf(`relation ${a} ${b}`),
      ...groups,
      kind,
      since: null,
      source: ours,
    })
  }
  await between('harbour', 'allied', 'coast')
  await between('rayhan', 'rival', 'harbour')
  const id = idOf('group quay')
  await play.act('nadir', reportGroup, {
    ...{ id, code: 'G-005', nameArabic: 'سرية الرصيف', nameLatin: 'Quay Company', aliases: [] },
    ...{ claimedStatus: 'interior', placeCode: 'LY021104', formed: null },
  })
  const into = { intoId: idOf('group harbour'), on: '2020-03-01', reason: 'انضمت السرية بكامل أفرادها.', source: ours }
  await play.act('nadir', merge, { id, ...into })
  await play.act('nadir', proposeCap, {
    ...{ id: idOf('cap coast'), groupId: idOf('group coast'), cap: 15, cutOff: '2019-04-04' },
    reason: 'ثلاثة كانوا في المستشفى عند إعداد القائمة.',
  })
}

/** Who belonged to which group, as the officers of the register were told. Women without a gun were with it too. */
async function belong(play: Play, content: DemoContent): Promise<void> {
  for (const { key, group, sex, site } of content.applicants) {
    const side = content.sites.find(({ code }) => code === site)?.authority
    const known = demoGroups.find((one) => one.key === group && one.side === side)
    if (!known) continue
    const joined = { from: '2014-01-01', to: '2016-12-31', precision: 'approximate' }
    await play.act(officers[known.side], associate, {
      ...{ id: idOf(`association ${key}`), personId: idOf(`person ${key}`), groupId: idOf(`group ${group}`) },
      ...{ role: sex === 'female' ? 'associated' : 'combatant', howJoined: 'voluntary', joined, leftIt: null },
      ...{ subUnit: '', duty: sex === 'female' ? 'إسعاف ومطبخ' : '' },
    })
  }
}

/** Decree 1508 as a scheme in force; two groups have a class, a third waits for the second signature. */
async function classify(play: Play): Promise<void> {
  const schemeId = idOf('scheme decree-1508')
  await play.act('nadir', draftScheme, { id: schemeId, ...decree1508 })
  await play.act('nadir', proposeScheme, { id: schemeId })
  const proposedAt = await play.proposedAt('classification_schemes', schemeId)
  await play.act('huda', signScheme, { id: schemeId, proposedAt })
  const evidence = [{ text: 'محضر زيارة المكتب ومقابلات مع ثلاثة من السكان.', source: ours }]
  for (const [key, category, finding, signs] of [
    ['harbour', 'green', 'met', true],
    ['coast', 'yellow', 'cannotTell', true],
    ['rayhan', 'red', 'notMet', false],
  ] as const) {
    const id = idOf(`classification ${key}`)
    const findings = decree1508.criteria.map(({ key: criterion }) => ({ criterion, finding, evidence }))
    const reason = 'بحسب ما وجدته الزيارة؛ التصنيف لا يقول شيئاً عن أي فرد.'
    const proposal = { id, groupId: idOf(`group ${key}`), schemeId, category, findings, reason }
    await play.act('nadir', proposeClassification, proposal)
    if (signs) await play.act('huda', signClassification, { id })
  }
}

/** A programme is open for one group; for another a related tool on a signed waiver; a third waiver waits. */
async function openPhases(play: Play): Promise<void> {
  const evidence = [{ text: 'نص الاتفاق محفوظ في أرشيف المكتب.', source: ours }]
  const of = (key: string) => ({ groupId: idOf(`group ${key}`), placeCode: null })
  const validUntil = daysAfter(play.today, 120)
  const found = async (key: string, precondition: string, status: string) => {
    const id = idOf(`assessment ${key} ${precondition}`)
    const given = { precondition, status, evidence, note: '', validUntil }
    await play.act('nadir', assess, { id, ...of(key), ...given })
  }
  for (const precondition of Precondition.options) {
    await found('harbour', precondition, 'met')
    await found('mountain', precondition, precondition === 'security' ? 'notMet' : 'met')
  }
  const programme = { kind: 'programme', waiverId: null, reason: 'الشروط الأربعة متوفرة بأدلتها.' }
  await play.act('huda', openPhase, { id: idOf('phase harbour'), ...of('harbour'), ...programme })
  const waiver = async (key: string, tool: string) => {
    const id = idOf(`waiver ${key}`)
    const reason = 'لا وقف لإطلاق النار يصمد هنا بعد.'
    await play.act('nadir', proposeWaiver, { id, ...of(key), tool, reason })
    return id
  }
  const waiverId = await waiver('mountain', 'cvr')
  await play.act('huda', signWaiver, { id: waiverId })
  const tool = { kind: 'cvr', waiverId, reason: 'مشاريع مع البلدية إلى أن يصمد وقف إطلاق النار.' }
  await play.act('huda', openPhase, { id: idOf('phase mountain'), ...of('mountain'), ...tool })
  await waiver('coast', 'transitionalWam')
}
