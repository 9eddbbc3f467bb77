import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actions } from '../src/features.ts'
import { actionTexts } from '../src/web/action-texts.ts'

const root = join(import.meta.dirname, '..')
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/operations.md',
  ...readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
]

describe('the documents', () => {
  it.each(pages)('%s names only files that exist', (page) => {
    const text = readFileSync(join(root, page), 'utf8')
    const named = [
      ...text.matchAll(/`((?:src|test|docs|demo|db|bench|bin|scripts)\/[\w./-]+?)`|\]\(((?!https?:)[\w./-]+)\)/g),
    ].map((match) => (match[1] ?? match[2] ?? '').replace(/\/$/, ''))
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('names every library that is installed, and no other', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const text = readFileSync(join(root, 'docs/decisions/0005-libraries.md'), 'utf8')
    const expanded = text
      .replace(
        '@fastify/{cookie,helmet,rate-limit,static,swagger}',
        '@fastify/cookie @fastify/helmet @fastify/rate-limit @fastify/static @fastify/swagger',
      )
      .replace('@tanstack/react-{query,router}', '@tanstack/react-query @tanstack/react-router')
    const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !/^@types\/|^react-dom$|plugin-react$/.test(name) && !expanded.includes(name),
    )
    expect(missing).toEqual([])
  })

  it('the journal page has a name for every action', () => {
    expect(actions.map((action) => action.name).filter((name) => !(name in actionTexts))).toEqual([])
  })

  it('name no path of a machine and no package registry', () => {
    for (const page of pages)
      expect(readFileSync(join(root, page), 'utf8'), page).not.toMatch(/\/work\/|\/root\/|registry\.npm/)
  })
})
