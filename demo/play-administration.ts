import { openEmergencyAccess } from '../src/emergency-access/actions.ts'
import { renameOffice } from '../src/programme/organisation-actions.ts'
import { appoint, changeRoles, dismiss } from '../src/users/actions.ts'
import { proposeAppointment } from '../src/users/change-actions.ts'
import { idOf, type Play } from './acting.ts'

/** Who looked at whose record, for those who look into it. */
const readings = [
  ['amal', 'a01'],
  ['salma', 'a01'],
  ['salma', 'a02'],
  ['nuri', 'a01'],
  ['huda', 'a02'],
] as const

/**
 * Somebody appointed, given another role and dismissed; an appointment that waits for the director's signature; an office with a new
 * name; a few readings; and a record that a site opened in an emergency, which waits for its review.
 */
export async function playAdministration(play: Play): Promise<void> {
  const sideId = idOf('authority gna')
  const nowhere = { siteId: null, officeId: null }
  const gone = idOf('user fituri')
  await play.act('admin', appoint, {
    ...{ id: gone, sideId, ...nowhere, login: 'fituri', roles: ['screener'], sex: 'male' },
    name: { ar: 'رجب الفيتوري', en: 'Rajab al-Fituri', fr: 'Rajab al-Fitouri' },
    reason: 'قرار مدير المكتب رقم 12.',
  })
  await play.act('admin', changeRoles, {
    ...{ id: gone, ...nowhere, roles: ['groupOfficer'] },
    reason: 'انتقل إلى قسم التشكيلات.',
  })
  await play.act('admin', dismiss, { id: gone, reason: 'استقال من العمل في البرنامج.' })
  await play.act('admin', proposeAppointment, {
    ...{ id: idOf('user change sirin'), userId: idOf('user sirin'), sideId, ...nowhere, login: 'sirin', sex: 'female' },
    name: { ar: 'سيرين البوسيفي', en: 'Sirin al-Busifi', fr: 'Sirine al-Boussifi' },
    roles: ['dataProtectionOfficer'],
    reason: 'يلزم مسؤول ثانٍ لحماية البيانات حتى لا يقرر واحد وحده.',
  })
  await play.act('admin', renameOffice, {
    id: idOf('office gna interpol'),
    name: {
      ar: 'المكتب المركزي الوطني (إنتربول طرابلس)',
      en: 'National Central Bureau (INTERPOL Tripoli)',
      fr: 'Bureau central national (INTERPOL Tripoli)',
    },
    reason: 'التسمية المعتمدة في المراسلات الدولية.',
  })
  await play.act('karima', openEmergencyAccess, {
    ...{ id: idOf('emergency of karima'), number: await play.numberAwayFrom('TRP', sideId), cause: 'medical' },
    reason: 'رجل مصاب أُحضر إلى الموقع ومعه هذه البطاقة، ولا أحد يجيب في موقع تسجيله.',
  })
  for (const [reader, person] of readings)
    await play.sulh.reads.note({
      at: play.sulh.now(),
      reader: play.by(reader),
      ...{ kind: 'person', record: idOf(`person ${person}`) },
    })
}
