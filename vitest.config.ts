import { defineConfig } from 'vitest/config'

// Pages and people are the same everywhere, whatever the machine's own settings.
const env = { TZ: 'UTC', NO_COLOR: '1' }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'all',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          env,
          // A limit for what hangs: on a busy machine five seconds are soon over.
          testTimeout: 30_000,
        },
      },
      // Needs Chromium on the machine: npm run smoke.
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          env,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser on a busy machine may miss a moment; what is wrong is wrong twice.
          retry: 1,
        },
      },
    ],
  },
})
