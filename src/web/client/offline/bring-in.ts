/** Registers a service worker and waits until it answers. Throws when it cannot be installed. */
export async function bringIn(address: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(address)
  const worker = registration.installing ?? registration.waiting ?? registration.active
  if (worker === null) throw new Error('No service worker came of it')
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve()
      if (worker.state === 'redundant') reject(new Error('The service worker could not be installed'))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}
