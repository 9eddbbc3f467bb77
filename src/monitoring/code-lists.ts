import type { Means } from '../incidents/incident.ts'
import type { Texts } from '../kernel/texts.ts'
import type { CompassPoint } from './bearings.ts'
import type { PostKind, PostVersion } from './monitoring-post.ts'
import type { PatrolStatus, TurnBackCause } from './patrol.ts'
import type { Course, Observation } from './sighting.ts'
import type { PostState } from './views.ts'
import type { InterruptionCause, Visibility } from './watch.ts'

type Words<Code extends string> = Readonly<Record<Code, Texts>>

export const postKindTexts: Words<PostKind> = {
  post: { ar: 'نقطة مراقبة', en: 'Observation post', fr: 'Poste d’observation' },
  camera: { ar: 'كاميرا', en: 'Camera', fr: 'Caméra' },
  acoustic: { ar: 'مستشعر صوتي', en: 'Acoustic sensor', fr: 'Capteur acoustique' },
  droneBase: { ar: 'قاعدة طائرات مسيّرة', en: 'Drone base', fr: 'Base de drones' },
}
export const postStateTexts: Words<PostState> = {
  watching: { ar: 'تراقب', en: 'Watching', fr: 'En veille' },
  silent: { ar: 'لا يراقب أحد', en: 'Nobody watches', fr: 'Sans veille' },
  suspended: { ar: 'متوقفة', en: 'Down or suspended', fr: 'En panne ou suspendu' },
  closed: { ar: 'أُغلقت', en: 'Closed', fr: 'Fermé' },
}
export const postStepTexts: Words<PostVersion['kind']> = {
  opened: { ar: 'فُتحت', en: 'Opened', fr: 'Ouvert' },
  corrected: { ar: 'صُحّحت', en: 'Corrected', fr: 'Corrigé' },
  suspended: { ar: 'توقفت', en: 'Suspended', fr: 'Suspendu' },
  resumed: { ar: 'استأنفت', en: 'Resumed', fr: 'Repris' },
  closed: { ar: 'أُغلقت', en: 'Closed', fr: 'Fermé' },
}
export const patrolStatusTexts: Words<PatrolStatus> = {
  planned: { ar: 'مخططة', en: 'Planned', fr: 'Planifiée' },
  carriedOut: { ar: 'نُفّذت', en: 'Carried out', fr: 'Effectuée' },
  turnedBack: { ar: 'رجعت قبل أن تكتمل', en: 'Turned back', fr: 'Rebroussée' },
  cancelled: { ar: 'أُلغيت', en: 'Cancelled', fr: 'Annulée' },
}
export const turnBackTexts: Words<TurnBackCause> = {
  denied: { ar: 'مُنعت من المرور', en: 'Denied passage', fr: 'Passage refusé' },
  danger: { ar: 'خطر', en: 'Danger', fr: 'Danger' },
  road: { ar: 'الطريق', en: 'The road', fr: 'La route' },
  weather: { ar: 'الطقس', en: 'Weather', fr: 'Météo' },
  vehicle: { ar: 'عطل مركبة', en: 'A vehicle broke down', fr: 'Panne de véhicule' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}
export const visibilityTexts: Words<Visibility> = {
  good: { ar: 'جيدة', en: 'Good', fr: 'Bonne' },
  fair: { ar: 'متوسطة', en: 'Fair', fr: 'Moyenne' },
  poor: { ar: 'ضعيفة', en: 'Poor', fr: 'Mauvaise' },
  none: { ar: 'لا رؤية، سماع فقط', en: 'None, hearing only', fr: 'Nulle, écoute seule' },
}
export const interruptionTexts: Words<InterruptionCause> = {
  cameraDown: { ar: 'تعطلت الكاميرا', en: 'The camera was down', fr: 'Caméra en panne' },
  power: { ar: 'انقطعت الكهرباء', en: 'No power', fr: 'Coupure de courant' },
  connection: { ar: 'انقطع الاتصال', en: 'No connection', fr: 'Pas de liaison' },
  withdrawn: { ar: 'انسحب المراقبون', en: 'Monitors were withdrawn', fr: 'Observateurs retirés' },
  danger: { ar: 'خطر', en: 'Danger', fr: 'Danger' },
  weather: { ar: 'الطقس', en: 'Weather', fr: 'Météo' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}
export const meansTexts: Words<Means> = {
  heard: { ar: 'سُمع', en: 'Heard', fr: 'Entendu' },
  seen: { ar: 'شوهد', en: 'Seen', fr: 'Vu' },
  camera: { ar: 'كاميرا', en: 'Camera', fr: 'Caméra' },
  drone: { ar: 'طائرة مسيّرة', en: 'Drone', fr: 'Drone' },
  told: { ar: 'أُبلغ عنه', en: 'Told by others', fr: 'Rapporté' },
}
export const observationTexts: Words<Observation> = {
  explosion: { ar: 'انفجار', en: 'Explosion', fr: 'Explosion' },
  burst: { ar: 'رشقة', en: 'Burst', fr: 'Rafale' },
  shot: { ar: 'طلقة', en: 'Shot', fr: 'Coup de feu' },
  projectile: { ar: 'مقذوف', en: 'Projectile', fr: 'Projectile' },
  flare: { ar: 'قنبلة مضيئة', en: 'Flare', fr: 'Fusée éclairante' },
  flight: { ar: 'تحليق', en: 'Flight', fr: 'Survol' },
  vehicle: { ar: 'مركبة', en: 'Vehicle', fr: 'Véhicule' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}
export const courseTexts: Words<Course> = {
  outgoing: { ar: 'خارج', en: 'Outgoing', fr: 'Sortant' },
  incoming: { ar: 'وارد', en: 'Incoming', fr: 'Entrant' },
  airburst: { ar: 'انفجار في الجو', en: 'Airburst', fr: 'Explosion aérienne' },
  undetermined: { ar: 'غير محدد', en: 'Undetermined', fr: 'Indéterminé' },
}
export const compassTexts: Words<CompassPoint> = {
  n: { ar: 'شمال', en: 'N', fr: 'N' },
  ne: { ar: 'شمال شرق', en: 'NE', fr: 'NE' },
  e: { ar: 'شرق', en: 'E', fr: 'E' },
  se: { ar: 'جنوب شرق', en: 'SE', fr: 'SE' },
  s: { ar: 'جنوب', en: 'S', fr: 'S' },
  sw: { ar: 'جنوب غرب', en: 'SW', fr: 'SO' },
  w: { ar: 'غرب', en: 'W', fr: 'O' },
  nw: { ar: 'شمال غرب', en: 'NW', fr: 'NO' },
}
