import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['test/database-server.ts'],
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'demo/**/*.test.ts'],
    // Two cores: two files at a time. The browser's tests have long steps and wait for one another by their own.
    maxWorkers: 2,
    // What takes a second alone takes a minute beside a browser and a build on two cores.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
