import { addEvidence } from '../src/hazards/evidence-actions.ts'
import { confirmHazard, divideHazard, recordHazard } from '../src/hazards/hazard-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { judgeReport, receiveReport, recordReport } from '../src/ordnance-reports/report-actions.ts'
import { followHashOf } from '../src/ordnance-reports/store.ts'
import { asProgram, idOf, type Play } from './acting.ts'

const tajura = 'LY021102'
const unseen = { quantity: null, seenOn: null, photos: [], held: false }

/** Reports of the public and of a patrol, and areas south of Tajura: suspected, confirmed, and divided between teams. All invented. */
export async function playOrdnance(play: Play): Promise<void> {
  await reports(play)
  await areas(play)
}

async function reports(play: Play): Promise<void> {
  const shell = idOf('ordnance shell')
  await asProgram(play.sulh, receiveReport, {
    ...{ ...unseen, id: shell, itemClass: 'shell', dangers: ['children', 'school'] },
    ...{ description: 'جسم معدني طويل قرب سور المدرسة، خلف خزان الماء', point: [13.3452, 32.8571], accuracyM: 40 },
    ...{ contact: null, followHash: followHashOf('DEMQ2345678A') },
  })
  await asProgram(play.sulh, receiveReport, {
    ...{ ...unseen, id: idOf('ordnance same'), itemClass: 'unknown', dangers: ['children'] },
    ...{ description: 'جسم معدني خلف خزان الماء قرب المدرسة', point: [13.3454, 32.8572], accuracyM: 30 },
    ...{ contact: '091-0000000', followHash: followHashOf('DEMQ2345678B') },
  })
  await asProgram(play.sulh, receiveReport, {
    ...{ ...unseen, id: idOf('ordnance flood'), itemClass: 'unknown', dangers: [], held: true },
    ...{ description: 'شيء ما', point: null, accuracyM: null, contact: null, followHash: followHashOf('DEMQ2345678C') },
  })
  const patrol = idOf('ordnance patrol')
  await play.act('munir', recordReport, {
    ...{ id: patrol, channel: 'patrol', itemClass: 'mine', quantity: 3, dangers: ['road', 'moved'] },
    ...{ description: 'ثلاثة ألغام ظاهرة على حافة الطريق الترابي', seenOn: daysAfter(play.today, -4) },
    ...{ point: null, accuracyM: null, placeTyped: '33S US 46500 34200', placeCode: tajura, photos: [], contact: null },
  })
  await play.act('munir', judgeReport, { id: patrol, verdict: 'verified', note: 'شاهدها فريق المسح من الطريق' })
  await play.act('samia', recordReport, {
    ...{ id: idOf('ordnance benghazi'), channel: 'hotline', itemClass: 'cluster', quantity: 12, dangers: ['homes'] },
    ...{ description: 'كرات معدنية صغيرة في حوش بيت مهجور', seenOn: null, point: [20.13, 32.05], accuracyM: 200 },
    ...{ placeTyped: '', placeCode: null, photos: [], contact: '092-0000000' },
  })
}

async function areas(play: Play): Promise<void> {
  const road = idOf('hazard road')
  await play.act('munir', recordHazard, {
    ...{ id: road, perimeterId: idOf('hazard road perimeter'), placeCode: tajura, name: 'طريق المزارع الترابي' },
    ...{ contamination: 'minefield', reportId: idOf('ordnance patrol'), declination: 3.6 },
    ...{ reason: 'ثلاثة ألغام ظاهرة، ورعاة يقولون إن المزيد فيها' },
    lines: ['TP1: 33S US 46500 34200', 'TP2: 020 240 m', 'TP3: 105 160 m', 'TP4: 198 250 m', '288 166 m'],
  })
  const seen = { hazardId: road, seenOn: daysAfter(play.today, -4) }
  await play.act('munir', addEvidence, {
    ...{
      id: idOf('hazard evidence mines'),
      ...seen,
      type: 'explosiveItem',
      mode: 'visual',
      note: 'ألغام ظاهرة عند TP2',
    },
  })
  await play.act('munir', addEvidence, {
    ...{ id: idOf('hazard evidence goats'), ...seen, type: 'detonation', mode: 'verbal', note: 'نفقت أغنام في الشتاء' },
  })
  await play.act('huda', confirmHazard, { id: road, note: 'عُرضت صور المسح والأدلة' })
  const farm = idOf('hazard farm')
  await play.act('munir', recordHazard, {
    ...{ id: farm, perimeterId: idOf('hazard farm perimeter'), placeCode: tajura, name: 'مزرعة الوادي' },
    ...{ contamination: 'battleArea', reportId: null, declination: 0, reason: 'اشتباكات قبل سنوات وأرض متروكة' },
    lines: ['32.8420, 13.3300', '32.8450, 13.3310', '32.8448, 13.3365', '32.8415, 13.3370', '32.8408, 13.3330'],
  })
  await play.act('munir', divideHazard, {
    ...{ id: farm, from: 2, to: 4, over: [], note: 'فريقان في وقت واحد' },
    parts: [
      { id: idOf('hazard farm east'), perimeterId: idOf('hazard farm east perimeter'), name: 'مزرعة الوادي شرقاً' },
      { id: idOf('hazard farm west'), perimeterId: idOf('hazard farm west perimeter'), name: 'مزرعة الوادي غرباً' },
    ],
  })
}
