import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch'
import { MosaicError } from '../../../model/errors.ts'

const LONGEST_WAIT_MS = 30 * 60_000
const LOOK_EVERY_MS = 100

/**
 * Asks for a task and waits until the server has ended it, well or not. The client's own waiting is not used: it
 * sets the time limit of each request aside, so a server that hangs would hold the run for as long as the task may take.
 */
export async function runTask(
  client: Meilisearch,
  asked: EnqueuedTask | Promise<EnqueuedTask>,
  signal?: AbortSignal,
): Promise<Task> {
  const { taskUid } = await asked
  const latest = Date.now() + LONGEST_WAIT_MS
  while (Date.now() < latest) {
    signal?.throwIfAborted()
    const task = await client.tasks.getTask(taskUid)
    if (task.status !== 'enqueued' && task.status !== 'processing') return task
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  throw new MosaicError('unavailable', 'The search server has not ended a task for half an hour')
}

/** Throws unless the task ended well. */
export function succeeded(task: Task): Task {
  if (task.status === 'succeeded') return task
  const why = task.error?.message ?? `it is ${task.status}`
  throw new MosaicError('unavailable', `The search server could not carry out ${task.type}: ${why}`)
}
