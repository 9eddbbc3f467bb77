import { confirmWords, recordCommitment } from '../src/commitments/commitment-actions.ts'
import { confirmFinding, proposeFinding } from '../src/commitments/finding-actions.ts'
import { stateAsParty } from '../src/commitments/party-actions.ts'
import { answerMeasure, draftMeasure, finishMeasure, offerMeasure } from '../src/confidence-measures/measure-actions.ts'
import { addTask, decideTask, reportTask } from '../src/confidence-measures/task-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { idOf, type Play } from './acting.ts'
import { command, gna, unitedStates, words } from './talks-2020.ts'

const sides = { gna, command }
const usual = { dueOn: null, period: null, recurrence: 'once', measure: null, baselineOn: null, target: null }
const article = (number: string, label: string) => ({
  kind: 'agreementArticle',
  id: idOf(`ceasefire article ${number}`),
  label,
})

/**
 * Commitments of the public texts of 2020: of the ceasefire of 23 October, the same two of each side, and of the talks of 24 June. What is
 * found of those of the ceasefire, and every measure here, is invented and says so.
 */
export async function playCommitments(play: Play): Promise<void> {
  await ofTheCeasefire(play)
  await ofTheTalks(play)
  await measures(play)
}

async function ofTheCeasefire(play: Play): Promise<void> {
  for (const [who, other, confirms] of [
    ['gna', 'command', 'shukri'],
    ['command', 'gna', 'idrisa'],
  ] as const) {
    const between = { owedBy: sides[who], owedTo: [sides[other]], audience: 'both' }
    const foreign = idOf(`commitment foreign fighters ${who}`)
    await play.act('astrid', recordCommitment, {
      ...{ ...usual, ...between, id: foreign, source: article('3', 'المادة 3 – اتفاق 23 أكتوبر 2020') },
      what: words(
        'يغادر المرتزقة والمقاتلون الأجانب الذين معه البلاد خلال ثلاثة أشهر من التوقيع',
        'Mercenaries and foreign fighters with it leave the country within three months of the signature',
        'Les mercenaires et combattants étrangers avec elle quittent le pays dans les trois mois de la signature',
      ),
      ...{ period: { days: 92, from: '2020-10-23' }, measure: 'foreignFighters', baselineOn: '2020-10-23', target: 0 },
    })
    await play.act(confirms, confirmWords, { id: foreign })
    const lines = idOf(`commitment lines ${who}`)
    await play.act('astrid', recordCommitment, {
      ...{ ...usual, ...between, id: lines, source: article('2', 'المادة 2 – اتفاق 23 أكتوبر 2020') },
      what: words(
        'تنسحب وحداته وأسلحته الثقيلة من خطوط التماس إلى معسكراتها',
        'Its units and heavy weapons withdraw from the lines of contact to their camps',
        'Ses unités et armes lourdes se retirent des lignes de contact vers leurs camps',
      ),
      ...{ measure: 'weaponsWithdrawn', baselineOn: '2020-11-10', recurrence: 'continuing' },
    })
    await play.act(confirms, confirmWords, { id: lines })
  }
  const found = idOf('commitment finding foreign fighters command')
  const commitmentId = idOf('commitment foreign fighters command')
  await play.act('astrid', proposeFinding, {
    ...{ id: found, commitmentId, verdict: 'notMet', asOf: '2021-01-24' },
    reasons: 'مضى الموعد، وأقل من عُشر من قُدّر حضورهم غادر بمغادرة متحقق منها (مثال مخترع)',
    evidence: [{ words: 'سجل المغادرات المتحقق منها حتى 23 يناير 2021 (مخترع)', reference: 'FF' }],
  })
  await play.act('henrik', confirmFinding, { id: found })
  await play.act('idrisa', stateAsParty, {
    ...{ id: idOf('commitment statement command'), commitmentId, party: command, source: '' },
    ...{
      words: 'غادر من أُبلغ عنهم، ولم يُتح للمراقبين المعاينة في يومها. نطلب مهلة. (بيان مخترع)',
      statedOn: '2021-01-26',
    },
  })
  const room = idOf('commitment joint room')
  await play.act('astrid', recordCommitment, {
    ...{ ...usual, id: room, owedBy: gna, owedTo: [command], audience: 'both' },
    source: article('4', 'المادة 4 – اتفاق 23 أكتوبر 2020'),
    what: words(
      'يسمّي ضباطه في غرفة العمليات والشرطة المشتركة',
      'Names its officers of the joint police and operations room',
      'Nomme ses officiers de la salle d’opérations et police communes',
    ),
  })
}

async function ofTheTalks(play: Play): Promise<void> {
  const id = idOf('commitment similar conversation')
  await play.act('astrid', recordCommitment, {
    ...{ ...usual, id, owedBy: unitedStates, owedTo: [gna, command], audience: 'both' },
    source: { kind: 'statement', id: null, label: 'البيان الأمريكي عن محادثات 24 يونيو 2020 (علني)' },
    what: words(
      'تُعقد محادثة مماثلة مع القيادة العامة',
      'A similar conversation is convened with the General Command',
      'Une conversation semblable est tenue avec le Commandement général',
    ),
  })
  const found = idOf('commitment finding similar conversation')
  await play.act('astrid', proposeFinding, {
    ...{ id: found, commitmentId: id, verdict: 'met', asOf: '2020-07-01' },
    reasons: 'عُقدت المحادثة في 1 يوليو 2020 بحسب البيان العلني',
    evidence: [{ words: 'بيان وزارة الخارجية الأمريكية عن محادثة 1 يوليو 2020', reference: '2017-2021.state.gov' }],
  })
  await play.act('henrik', confirmFinding, { id: found })
  // Of a talk of two: known to its parties alone.
  const inventory = idOf('commitment inventory')
  await play.act('shukri', recordCommitment, {
    ...{ ...usual, id: inventory, owedBy: gna, owedTo: [unitedStates], audience: 'parties' },
    source: { kind: 'meeting', id: idOf('talks meeting june'), label: 'متابعة بين الطرفين (مخترعة)' },
    what: words(
      'يحصر المجموعات المسلحة ويصنّفها (التزام مخترع للعرض)',
      'Inventories and classifies the armed groups (invented for the demonstration)',
      'Recense et classe les groupes armés (inventé pour la démonstration)',
    ),
    ...{ dueOn: '2020-12-31', measure: 'groupsClassified', baselineOn: '2020-06-24', target: 10 },
  })
  await play.act('layan', confirmWords, { id: inventory })
}

async function measures(play: Play): Promise<void> {
  const answerBy = daysAfter(play.today, 30)
  const exchange = idOf('measure exchange')
  await play.act('shukri', draftMeasure, {
    ...{ id: exchange, kind: 'prisonerExchange', offeredTo: command.sideId, reciprocalOf: null, answerBy },
    title: words('تبادل محتجزين (مخترع)', 'Exchange of detainees (invented)', 'Échange de détenus (inventé)'),
    what: words(
      'يُفرج كل طرف عن محتجزين لديه، بحضور الهلال الأحمر',
      'Each side releases people whom it holds, in the presence of the Red Crescent',
      'Chaque partie libère des personnes qu’elle détient, en présence du Croissant-Rouge',
    ),
  })
  await play.act('layan', offerMeasure, { id: exchange })
  await play.act('idrisa', answerMeasure, { id: exchange, answer: 'accepted', reason: '' })
  for (const [who, by, decides, number] of [
    ['gna', 'shukri', 'idrisa', 12],
    ['command', 'samiha', 'layan', 10],
  ] as const) {
    const task = idOf(`measure exchange task ${who}`)
    await play.act(by, addTask, {
      ...{ id: task, measureId: exchange, what: 'الإفراج عن محتجزين', owedBy: sides[who].sideId, dueOn: '2020-12-15' },
    })
    await play.act(by, reportTask, {
      id: task,
      doneOn: '2020-12-10',
      evidence: 'قائمة الأسماء لدى الهلال الأحمر',
      number,
    })
    await play.act(decides, decideTask, { id: task, decision: 'confirmed', reason: 'وصلوا جميعاً' })
  }
  await play.act('astrid', finishMeasure, { id: exchange, note: 'اكتمل من الطرفين' })
  const road = idOf('measure road')
  await play.act('idrisa', draftMeasure, {
    ...{ id: road, kind: 'roadOpening', offeredTo: gna.sideId, reciprocalOf: exchange, answerBy },
    title: words(
      'فتح الطريق الساحلي نهاراً (مخترع)',
      'The coast road opens by day (invented)',
      'La route côtière ouvre le jour (inventé)',
    ),
    what: words(
      'يُفتح الطريق الساحلي للمدنيين من الفجر إلى المغرب',
      'The coast road opens for civilians from dawn to dusk',
      'La route côtière ouvre aux civils de l’aube au crépuscule',
    ),
  })
  await play.act('samiha', offerMeasure, { id: road })
}
