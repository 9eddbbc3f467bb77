import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { libyanBasemap } from './libya.ts'

// `npm run basemap`: makes the base map anew where its sources changed. The file is part of the project.
const bytes = libyanBasemap()
writeFileSync(join(import.meta.dirname, '..', 'public', 'map', 'LY.pmtiles'), bytes)
process.stdout.write(`public/map/LY.pmtiles: ${bytes.length} bytes\n`)
