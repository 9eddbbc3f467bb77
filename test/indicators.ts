import { proposePublication } from '../src/indicators/publication-actions.ts'
import { setIndicatorTarget } from '../src/indicators/target-actions.ts'
import { newId } from '../src/kernel/ids.ts'
import { type CastName, dayHere, type World } from './world.ts'

/** A target whose reason has the marker, and the figures of the day before, proposed and not published. */
export async function figuresProposed(world: World, director: CastName, marker: string): Promise<void> {
  await world.done(director, setIndicatorTarget, {
    ...{ id: newId(), code: 'DIS-01', baseline: null, baselineOn: null, target: '1000', targetOn: '2020-12-31' },
    ...{ owner: 'Board', reason: marker },
  })
  await world.done(director, proposePublication, { id: newId(), frequency: 'day', fromDay: dayHere(-1) })
}
