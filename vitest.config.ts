import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Pages and people are the same everywhere, whatever the machine's own settings.
    env: { TZ: 'UTC', NO_COLOR: '1' },
  },
})
