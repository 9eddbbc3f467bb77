import { decideAppeal, fileAppeal, hearAppeal, proposeAppeal, registerAppeal } from '../src/appeals/actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import type { CastName, World } from './world.ts'

/** An appeal that the panel of the North heard and upheld, as two of them decided. */
export async function upheldAppeal(
  world: World,
  files: CastName,
  against: { subjectKind: string; subjectId: Id; personId: Id | null },
): Promise<Id> {
  const grounds = { grounds: 'What was said of us is not so.', how: 'inPerson' }
  const id = await world.done(files, fileAppeal, { id: newId(), ...against, ...grounds })
  await world.done('wahid', registerAppeal, { id })
  await world.done('wahid', hearAppeal, { id, heard: true, hearing: 'They brought two witnesses.' })
  const upheld = { id, outcome: 'upheld', reasons: 'Both witnesses were sure.' }
  await world.done('wahid', proposeAppeal, upheld)
  await world.done('yusra', decideAppeal, upheld)
  return id
}
