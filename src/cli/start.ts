import { join } from 'node:path'
import { readDemo } from '../../demo/content.ts'
import { loadDemo } from '../../demo/load.ts'
import { demoPassword } from '../../demo/logins.ts'
import { peopleLogins } from '../../demo/people-logins.ts'
import { composeHttp } from '../main.server.ts'
import { Jobs, runBeforeStart } from '../server/jobs.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, projectFolder, readOptions, wholeOption } from './options.ts'
import { joinSite, refuseHubData, siteOptions } from './site.ts'
import { tlsOptions } from './tls.ts'

const shownLogins = peopleLogins.map(({ login, name, roles, authority }) => ({
  login,
  password: demoPassword,
  name,
  roles,
  side: readDemo().authorities.find(({ code }) => code === authority)?.name ?? name,
}))

/** `sulh start`: database, demo where the data folder is new, web application; until it is told to stop. */
export async function start(words: readonly string[]): Promise<number> {
  const { values } = readOptions(words, {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    empty: { type: 'boolean' },
    site: { type: 'string' },
    centre: { type: 'string' },
    enrol: { type: 'string' },
    'tls-cert': { type: 'string' },
    'tls-key': { type: 'string' },
  })
  const site = siteOptions(values)
  const tls = tlsOptions(values['tls-cert'], values['tls-key'])
  const port = wholeOption('--port', values.port ?? process.env.PORT, { from: 0, to: 65_535, otherwise: 8080 })
  const dataDir = dataFolder(values.data)
  const withDemo = values.empty !== true && site === undefined
  const say = (line: string) => process.stdout.write(`${line}\n`)
  say(`Starting the database in ${dataDir} …`)
  const { sulh, close } = await openSulh(dataDir, {
    ...fromEnvironment(),
    ...tls,
    demoLogins: withDemo ? shownLogins : [],
  })
  try {
    const hub = site ? await joinSite(sulh, site, say) : await refuseHubData(sulh)
    if (withDemo) await loadDemo(sulh, say)
    await runBeforeStart(sulh, () => {})
    const http = await composeHttp(sulh, join(projectFolder, 'dist', 'web'), join(dataDir, 'map'))
    const address = await http.listen({ port, host: values.host ?? '127.0.0.1' })
    say(`Sulh is at ${address.replace('127.0.0.1', 'localhost')}`)
    if (withDemo) {
      for (const { login, password, roles, side } of shownLogins)
        say(`  ${login.padEnd(8)} ${password}   ${roles.join(', ')}, ${side.en}`)
    }
    // What the programme as a whole has to do, such as screening again, is done once: at the centre.
    const jobs = hub ?? new Jobs(sulh)
    jobs.start()
    say('Stop it with Ctrl+C.')
    await untilStopped()
    say('Stopping …')
    await jobs.stop()
    await http.close()
  } finally {
    await close()
  }
  return 0
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    // Not `once`: the terminal and npm may both pass a signal on, and the second must not cut the shutdown short.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  })
}
