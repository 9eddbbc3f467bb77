import { logKey } from '../../src/stations/entry.ts'
import { backupOf, day } from './backup.ts'
import { newestVersion } from './domain.ts'
import type { StepKind } from './plan.ts'
import { copyOf } from './process.ts'
import { entitlementOf, Tablet } from './tablet.ts'
import type { World } from './world.ts'

/** No backup that is older is put in at a centre: stations keep what it confirmed for longer (`keptConfirmed`). */
const oldestCentreBackup = 20 * day

/** What each kind of step does. */
export const happenings: Readonly<Record<StepKind, (world: World) => Promise<void>>> = {
  record: (world) => onTablet(world, (tablet) => recordSome(world, tablet)),
  syncTablet: (world) => onTablet(world, (tablet) => world.syncTablet(tablet)),
  pullTablet: (world) => onTablet(world, (tablet) => world.pullTablet(tablet)),
  syncHub: async (world) => {
    const hub = world.around.random.one(world.hubs)
    if (hub) await world.syncHub(hub)
  },
  deliverLate: async (world) => {
    const [late] = world.late.splice(world.around.random.below(world.late.length), 1)
    if (late) await world.attempt(world.centre, 'the centre', late)
  },
  timePasses: async ({ around }) => {
    around.time += (1 + around.random.below(15)) * day
  },
  crashTablet: (world) =>
    onTablet(world, async (tablet) => {
      tablet.crashIn = 1 + world.around.random.below(12)
    }),
  crashHub: async ({ around, hubs }) => {
    const hub = around.random.one(hubs)
    if (hub) hub.crashIn = 1 + around.random.below(25)
  },
  crashCentre: async ({ around, centre }) => {
    centre.crashIn = 1 + around.random.below(25)
  },
  backupHub: async ({ around, hubs, hubBackups }) => {
    const hub = around.random.one(hubs)
    if (hub) hubBackups[hub.site]?.push(backupOf(hub.disk, around.time))
  },
  restoreHub: async ({ around, hubs, hubBackups }) => {
    const hub = around.random.one(hubs)
    const backup = hub && around.random.one(hubBackups[hub.site] ?? [])
    if (!backup) return
    hub.restore(copyOf(backup.disk))
    around.note(`hub ${hub.site} is restored`)
    around.count('hub restored')
  },
  loseHub: async ({ around, hubs }) => {
    const hub = around.random.one(hubs)
    hub?.restore()
    around.note(`hub ${hub?.site} is replaced by an empty one`)
    around.count('hub lost')
  },
  backupCentre: async ({ around, centre, centreBackups }) => {
    centreBackups.push(backupOf(centre.disk, around.time))
  },
  restoreCentre: async ({ around, centre, centreBackups }) => {
    // The oldest of those that may be put in: it lacks the most.
    const backup = centreBackups.find(({ time }) => around.time - time < oldestCentreBackup)
    if (!backup) return
    centre.restore(copyOf(backup.disk), backup.time)
    around.note('the centre is restored')
    around.count('centre restored')
  },
  cloneTablet: (world) =>
    onTablet(world, async (tablet) => {
      const { around, tablets, hubs } = world
      around.cloned.add(logKey(tablet.disk.log))
      const site = around.random.below(hubs.length)
      tablets.push(new Tablet(around, `copy of ${tablet.name}`, site, copyOf(tablet.disk)))
      around.note(`${tablet.name} is copied to another device, at site ${site}`)
      around.count('tablet copied')
    }),
  loseTablet: (world) =>
    onTablet(world, async (tablet) => {
      tablet.isLost = true
      world.around.note(`${tablet.name} is destroyed`)
      world.around.count('tablet destroyed')
    }),
  jumpClock: (world) =>
    onTablet(world, async (tablet) => {
      tablet.clockOff = (world.around.random.below(21) - 10) * day
    }),
  revokeTablet: (world) =>
    onTablet(world, async (tablet) => {
      world.centre.revoke(tablet.disk.log)
      world.around.note(`${tablet.name} is revoked`)
      world.around.count('tablet revoked')
    }),
  changeScope: (world) =>
    onTablet(world, async (tablet) => {
      const { around, centre, hubs } = world
      const site = around.random.below(hubs.length)
      centre.changeScope(tablet.disk.log.station, site)
      // Some are carried there before they know, and stand at a server that may not know of them.
      if (around.random.chance(0.4)) tablet.site = site
      around.note(`${tablet.name} is given site ${site}`)
      around.count('scope changed')
    }),
  switchUplink: async ({ around, uplinks }) => {
    const site = around.random.below(uplinks.length)
    uplinks[site] = !uplinks[site]
    around.note(`the uplink of site ${site} is ${uplinks[site] ? 'up' : 'down'}`)
  },
  switchHub: async ({ around, hubs }) => {
    const hub = around.random.one(hubs)
    if (hub) hub.isOn = !hub.isOn
    around.note(`hub ${hub?.site} is ${hub?.isOn ? 'on' : 'off'}`)
  },
  poison: (world) =>
    onTablet(world, (tablet) =>
      world.attempt(tablet, tablet.name, async () => {
        const { random } = world.around
        await tablet.record('person.edit', random.one(tablet.people()) ?? random.id(), { poison: true })
        world.around.note(`${tablet.name} records what cannot be read`)
      }),
    ),
  upgrade: async ({ around, centre, hubs, tablets }) => {
    const process = around.random.one([centre, ...hubs, ...tablets])
    if (process) process.disk.program = newestVersion
  },
  enrolStopped: async (world) => {
    for (const tablet of world.present())
      if (world.needsEnrolment(tablet) && !world.isRevoked(tablet)) await world.enrolAnew(tablet)
  },
}

async function onTablet(world: World, what: (tablet: Tablet) => Promise<void>): Promise<void> {
  const tablet = world.around.random.one(world.present())
  if (tablet) await what(tablet)
}

async function recordSome(world: World, tablet: Tablet): Promise<void> {
  const acts = 1 + world.around.random.below(3)
  await world.attempt(tablet, tablet.name, async () => {
    for (let act = 0; act < acts; act++) await recordOne(world, tablet)
  })
}

/** One act that somebody at the tablet might record, about people and weapons of whom it knows. */
async function recordOne({ around, hubs }: World, tablet: Tablet): Promise<void> {
  const { random } = around
  const { site } = tablet
  const person = random.one(tablet.people())
  const weapon = random.one(tablet.weapons())
  const drawn = random.next()
  around.note(`${tablet.name} records`)
  if (!person || drawn < 0.3) return tablet.record('person.register', random.id(), { site })
  if (drawn < 0.48) {
    const copied = tablet.disk.copy.records.get(`person/${person}`)?.record.version
    const value = `value ${random.below(1000)}`
    return tablet.record('person.edit', person, { value, base: typeof copied === 'number' ? copied : 1 })
  }
  if (drawn < 0.7) return tablet.record('payment.pay', entitlementOf(person), { person, amount: 1 + random.below(500) })
  if (drawn < 0.85) return tablet.record('weapon.take', random.id(), { site, person, to: 'store' })
  if (drawn < 0.95 && weapon) {
    const copied = tablet.disk.copy.records.get(`weapon/${weapon}`)?.record.holder
    const from = typeof copied === 'string' ? copied : 'store'
    return tablet.record('weapon.move', weapon, { from, to: `holder ${random.below(9)}` })
  }
  if (drawn < 0.98) return tablet.record('person.close', person, {})
  return tablet.record('person.move', person, { site: random.below(hubs.length) })
}
