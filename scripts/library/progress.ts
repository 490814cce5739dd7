const BAR_WIDTH = 24
const LINE_EVERY_MS = 1000

/**
 * Shows how far a long step is: a bar that fills on a terminal, a plain line a second elsewhere.
 * Call the result with what is done; when all is done it ends its line.
 */
export function progressBar(
  label: string,
  stream: NodeJS.WriteStream = process.stderr,
): (done: number, total: number) => void {
  const start = performance.now()
  let first: number | undefined
  let lastLine = start
  return (done, total) => {
    first ??= done
    const now = performance.now()
    const rate = Math.round((done - first) / Math.max(0.001, (now - start) / 1000))
    if (stream.isTTY && process.env.CI === undefined) {
      const filled = Math.round((BAR_WIDTH * done) / Math.max(1, total))
      stream.write(
        `\r${label} ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${total}, ${rate} files/s `,
      )
      if (done === total) stream.write('\n')
    } else if (now - lastLine > LINE_EVERY_MS) {
      lastLine = now
      stream.write(`${label} ${done} of ${total} files, ${rate} files/s\n`)
    }
  }
}

/** A bar for a step that begins later, or never. */
export function lateBar(label: string): (done: number, total: number) => void {
  let bar: ReturnType<typeof progressBar> | undefined
  return (done, total) => {
    bar ??= progressBar(label)
    bar(done, total)
  }
}
