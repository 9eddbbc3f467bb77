import { issueReport, releaseReport } from '../src/daily-reports/report-actions.ts'
import { recordIncident } from '../src/incidents/incident-actions.ts'
import { planPatrol, reportPatrol } from '../src/monitoring/patrol-actions.ts'
import { openPost, suspendPost } from '../src/monitoring/post-actions.ts'
import { recordSighting } from '../src/monitoring/sighting-actions.ts'
import { recordWatch } from '../src/monitoring/watch-actions.ts'
import { recordRestriction } from '../src/movement-restrictions/restriction-actions.ts'
import { idOf, type Play } from './acting.ts'

const sirte = 'LY020803'
const jufra = 'LY031701'
const on = (day: number, time: string) => `2020-11-${String(day).padStart(2, '0')}T${time}:00.000Z`

/** Posts near the line from Sirte to Jufra, and what they watched and saw in some days of November 2020. All invented. */
export async function playMonitoring(play: Play): Promise<void> {
  const west = { monitor: 'ashraf', approver: 'najwa', key: 'west', placeCode: sirte }
  const east = { monitor: 'faraj', approver: 'intisar', key: 'east', placeCode: jufra }
  await side(play, west, [
    { key: 'gate', kind: 'post', name: 'نقطة البوابة الغربية', placeTyped: '31.1870, 16.4520', reachM: 6000 },
    { key: 'mast', kind: 'camera', name: 'كاميرا البرج', placeTyped: '31.1520, 16.5010', reachM: 9000 },
  ])
  await side(play, east, [
    { key: 'hill', kind: 'post', name: 'نقطة التل', placeTyped: '29.1610, 15.9020', reachM: 7000 },
    { key: 'base', kind: 'droneBase', name: 'قاعدة المسيّرات', placeTyped: '29.2010, 16.0010', reachM: 25_000 },
  ])
  // A joint post on the coastal road, of the monitors of the mission.
  await play.act('ingrid', openPost, {
    ...{ id: idOf('post road'), kind: 'acoustic', name: 'مستشعر الطريق الساحلي', placeCode: sirte },
    ...{ placeTyped: '31.2010, 16.6100', reachM: 12_000, sectors: [], openedOn: '2020-11-01', description: '' },
  })
  await play.act('ingrid', recordWatch, {
    ...{ id: idOf('watch road'), postId: idOf('post road'), patrolId: null, placeCode: sirte, visibility: 'none' },
    ...{ beganAt: on(3, '00:00'), endedAt: on(8, '00:00'), conditions: '', interruptions: [] },
  })
}

interface Side {
  readonly monitor: string
  readonly approver: string
  readonly key: string
  readonly placeCode: string
}

interface Post {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly placeTyped: string
  readonly reachM: number
}

async function side(play: Play, { monitor, approver, key, placeCode }: Side, posts: readonly Post[]): Promise<void> {
  const told = { visibility: 'good', conditions: '', interruptions: [] as readonly object[] }
  for (const post of posts) {
    const sectors = post.kind === 'post' ? [{ from: 40, to: 160 }] : []
    const { key: name, ...said } = post
    const id = idOf(`post ${name}`)
    await play.act(monitor, openPost, { ...said, id, placeCode, sectors, openedOn: '2020-10-25', description: '' })
    for (let day = 3; day <= 7; day++) {
      // Posts of people watch by day, and in one night; machines all day, but for what stopped them.
      const byDay = post.kind === 'post'
      const dark = { from: on(day, '01:00'), until: on(day, '02:30'), cause: 'power', note: '' }
      await play.act(monitor, recordWatch, {
        ...{ ...told, id: idOf(`watch ${name} ${day}`), postId: id, patrolId: null, placeCode },
        ...{ beganAt: on(day, byDay ? '05:00' : '00:00'), endedAt: byDay ? on(day, '17:00') : on(day + 1, '00:00') },
        interruptions: !byDay && day === 5 ? [dark] : [],
      })
    }
  }
  const [first, machine] = posts
  if (!first || !machine) return
  await play.act(monitor, suspendPost, {
    ...{ id: idOf(`post ${machine.key}`), from: on(8, '06:00'), reason: 'عطل في الكهرباء، وينتظر قطعة غيار' },
  })
  const road = { id: idOf(`patrol ${key}`), name: `دورية ${first.name}`, placeCodes: [placeCode], routeTyped: [] }
  await play.act(monitor, planPatrol, {
    ...{ ...road, teamSize: 6, plannedFrom: on(6, '06:00'), plannedUntil: on(6, '11:00') },
  })
  await play.act(monitor, reportPatrol, {
    ...{
      id: road.id,
      beganAt: on(6, '06:20'),
      endedAt: on(6, '09:40'),
      report: 'رجعت قبل بلوغ آخر الطريق',
      change: '',
    },
    turnedBack: { placeCode, at: on(6, '08:10'), cause: 'denied', note: '' },
  })
  await play.act(monitor, recordWatch, {
    ...{ ...told, id: idOf(`watch patrol ${key}`), postId: null, patrolId: road.id, placeCode },
    ...{ beganAt: on(6, '07:00'), endedAt: on(6, '08:10') },
  })
  // Planned, over, and nobody said how it went.
  await play.act(monitor, planPatrol, {
    ...{
      ...road,
      id: idOf(`patrol ${key} later`),
      teamSize: 4,
      plannedFrom: on(9, '06:00'),
      plannedUntil: on(9, '10:00'),
    },
  })
  const incident = {
    ...unsaid,
    placeCode,
    placeTyped: first.placeTyped,
    radiusM: 1500,
    located: 'bearing',
    means: 'heard',
  }
  const burst = idOf(`incident burst ${key}`)
  await play.act(monitor, recordIncident, {
    ...{ ...incident, id: burst, type: 'firing', startedOn: '2020-11-06', startedTime: '11:20', count: 12 },
    ...{ weapon: 'أسلحة خفيفة', description: 'رشقات سُمعت من جهة الوادي' },
  })
  await play.act(monitor, recordIncident, {
    ...{ ...incident, id: idOf(`incident drone ${key}`), type: 'overflight', startedOn: '2020-11-05', count: 1 },
    ...{ startedTime: '14:05', means: 'seen', description: 'طائرة مسيّرة صغيرة فوق الطريق' },
  })
  const stopped = idOf(`incident stopped ${key}`)
  await play.act(monitor, recordIncident, {
    ...{ ...incident, id: stopped, type: 'obstruction', startedOn: '2020-11-06', startedTime: '10:10', means: 'seen' },
    ...{ located: 'place', description: 'أُوقفت الدورية عند حاجز ولم يُسمح لها بالمرور' },
  })
  await play.act(monitor, recordSighting, {
    ...{ id: idOf(`sighting ${key}`), incidentId: burst, postId: idOf(`post ${first.key}`), patrolId: null },
    ...{ seenAt: on(6, '09:20'), means: 'heard', bearing: 95, distanceM: 3000, number: 12, observation: 'burst' },
    ...{ course: 'undetermined', weapon: 'أسلحة خفيفة', note: '' },
  })
  await play.act(monitor, recordRestriction, {
    ...{ id: idOf(`restriction ${key}`), kind: 'denied', placeCode, placeTyped: '', beganAt: on(6, '08:10') },
    ...{ endedAt: on(6, '08:50'), imposedBy: 'حاجز على الطريق', reasonGiven: 'لا أوامر', description: '' },
    ...{ postId: null, patrolId: road.id, incidentId: stopped },
  })
  const report = { fromAt: on(5, '17:30'), untilAt: on(6, '17:30') }
  await play.act(monitor, issueReport, { id: idOf(`report ${key}`), ...report })
  await play.act(approver, releaseReport, { id: idOf(`report ${key}`), note: 'قورن بسجل الحوادث وبساعات المراقبة' })
  await play.act(monitor, issueReport, {
    ...{ id: idOf(`report ${key} next`), fromAt: on(6, '17:30'), untilAt: on(7, '17:30') },
  })
}

const unsaid = {
  ...{ endedOn: null, dayPrecision: 'day', count: null, weapon: '', direction: 'unknown', actors: [], tolls: [] },
  ...{ displaced: null, damaged: [], migrants: 'unknown', leftOrdnance: 'unknown' },
}
