import type { Id } from '../../src/kernel/ids.ts'
import { logKey } from '../../src/stations/entry.ts'
import { intents } from './domain.ts'
import type { CopyDisk } from './feed-disk.ts'
import type { World } from './world.ts'

/** What has to be true once everybody met again. Says each failure to the world's surroundings. */
export function check(world: World): void {
  nothingMissing(world)
  oneEffectEach(world)
  cashBalances(world)
  custodyHolds(world)
  numbersOnce(world)
  editsKept(world)
  replicasEqual(world)
  laterDecisionsTold(world)
}

/** Acts of which a device is left are decided or held at the centre, and so is what was shown as confirmed. */
function nothingMissing(world: World): void {
  const { around, centre } = world
  const { answers } = centre.disk.domain
  const known = new Set(answers.keys())
  // What waits behind a held act of the same subject has an outcome of its log alone: nobody decided it yet.
  for (const { outcomes } of centre.disk.logs.values()) for (const { id } of outcomes.values()) known.add(id)
  const left = new Set<Id>()
  for (const tablet of world.present())
    for (const id of tablet.disk.recorded) {
      left.add(id)
      if (!known.has(id)) around.fail(`missing at the centre: ${what(world, id)}, recorded on ${tablet.name}`)
    }
  for (const [id, restored] of around.shown) {
    const isGone = around.centreRestored > restored && !left.has(id)
    if (!known.has(id) && !isGone) around.fail(`shown as confirmed and missing: ${what(world, id)}`)
  }
  for (const { id, outcome } of answers.values())
    if (outcome === 'refused' && !intents.includes(around.acts.get(id)?.action ?? ''))
      around.fail(`a fact was refused: ${what(world, id)}`)
}

/** What was decided of a held act is known at the tablet that was told that it is held. */
function laterDecisionsTold(world: World): void {
  for (const tablet of world.present())
    for (const { id, outcome, later } of world.centre.disk.logs.get(logKey(tablet.disk.log))?.outcomes.values() ?? []) {
      if (later === undefined) continue
      world.around.count('decided later')
      if (tablet.disk.finals.get(id)?.outcome !== outcome) world.around.fail(`not told of ${what(world, id)}`)
    }
}

function what({ around }: World, id: Id): string {
  return `${around.acts.get(id)?.action} ${id.slice(0, 8)}`
}

function oneEffectEach({ around, centre }: World): void {
  const { effects } = centre.disk.domain
  if (new Set(effects).size < effects.length) around.fail('an act took effect twice')
}

/** Each payment is in the books once, and each after the first for the same right is flagged. */
function cashBalances({ around, centre }: World): void {
  const { answers, payments, cashOut } = centre.disk.domain
  const isDone = (id: Id) => ['accepted', 'flagged'].includes(answers.get(id)?.outcome ?? '')
  const paid = [...around.acts.values()].filter(({ action, id }) => action === 'payment.pay' && isDone(id))
  const sum = paid.reduce((all, { input }) => all + (input.amount ?? 0), 0)
  if (sum !== cashOut) around.fail(`${sum} were paid, and the books say ${cashOut}`)
  for (const acts of payments.values())
    for (const id of acts.slice(1)) {
      around.count('double payments flagged')
      if (!answers.get(id)?.codes.includes('payment.twice')) around.fail(`paid twice without a flag: ${id}`)
    }
}

/** Each weapon is with whom its last act says, and each act on it is in its chain once. */
function custodyHolds({ around, centre }: World): void {
  const { answers, weapons } = centre.disk.domain
  const moved = [...answers.values()].filter(({ id, outcome }) => {
    return around.acts.get(id)?.action.startsWith('weapon.') && ['accepted', 'flagged'].includes(outcome)
  })
  const chained = [...weapons.values()].flatMap(({ chain }) => chain)
  if (chained.length !== moved.length) around.fail(`${moved.length} acts on weapons, ${chained.length} in their chains`)
  for (const { chain, holder } of weapons.values())
    if (around.acts.get(chain.at(-1) ?? '')?.input.to !== holder)
      around.fail('a weapon is with another than the last act says')
}

/** No number is given twice, but by a device and its copy before that was seen; those are flagged. */
function numbersOnce({ around, centre }: World): void {
  const { answers, numbers } = centre.disk.domain
  for (const [number, acts] of numbers) {
    if (acts.length < 2) continue
    const logs = acts.map((id) => around.acts.get(id)?.log ?? '')
    if (!logs.every((log) => around.cloned.has(log))) around.fail(`number ${number} was given twice`)
    const flagged = acts.filter((id) => answers.get(id)?.codes.includes('number.twice'))
    if (flagged.length < acts.length - 1) around.fail(`number ${number} was given twice without a flag`)
  }
}

function editsKept({ around, centre }: World): void {
  const { answers, people } = centre.disk.domain
  for (const { id, outcome } of answers.values()) {
    const act = around.acts.get(id)
    if (act?.action !== 'person.edit' || !['accepted', 'flagged'].includes(outcome)) continue
    if (!people.get(act.subject)?.history.includes(id)) around.fail('an edit was lost without a word')
  }
}

function replicasEqual(world: World): void {
  const { around, centre, hubs } = world
  const { people, weapons } = centre.disk.domain
  const bySite = new Map<number, string[]>()
  const add = (site: number, line: string) => bySite.set(site, [...(bySite.get(site) ?? []), line])
  for (const [id, person] of people) add(person.site, JSON.stringify([`person/${id}`, person]))
  for (const [id, weapon] of weapons) add(weapon.site, JSON.stringify([`weapon/${id}`, weapon]))
  const text = (lines: readonly string[]) => lines.toSorted().join('\n')
  const copyText = ({ records }: CopyDisk) =>
    text([...records].map(([key, { record }]) => JSON.stringify([key, record])))
  for (const { site, disk } of [...hubs, ...world.present()])
    if (copyText(disk.copy) !== text(bySite.get(site) ?? []))
      around.fail(`a copy at site ${site} differs from the centre`)
}
