/** A mistake of the person at the keyboard: the message says it all, a stack would say nothing. */
class Mistake extends Error {}

export function isMistake(error: unknown): error is Error {
  return error instanceof Mistake
}

/** Ends the script with a message and exit code 1. */
export function fail(message: string): never {
  throw new Mistake(message)
}

/**
 * Runs a script. A mistake, or a flag that does not exist, ends with one message and exit code 1;
 * anything else that is thrown is a bug and shows where it comes from.
 */
export async function runScript(usage: string, main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    process.exitCode = 1
    if (isMistake(error)) console.error(error.message)
    else if (isUnknownFlag(error)) console.error(`${error.message}\nUsage: ${usage}`)
    else console.error(error)
  }
}

function isUnknownFlag(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
