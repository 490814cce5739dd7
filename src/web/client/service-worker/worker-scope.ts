// The global scope of this program, which the compiler cannot know: its library speaks of workers of every kind.
declare const self: ServiceWorkerGlobalScope

export const scope: ServiceWorkerGlobalScope = self

/** Filled in by the build: see scripts/library/service-worker.ts. */
declare const MOSAIC_BUILD: string
declare const MOSAIC_LIBRARY_SCRIPT: string

/** Changes with everything a page is made of, save for its words and entries. */
export const build: string = MOSAIC_BUILD

/** The program that answers in the place of the site, loaded when a reader keeps a library. */
export const libraryScript: string = MOSAIC_LIBRARY_SCRIPT

/** Whether this worker was registered to answer from a library: see offline/register.ts. */
export const hasLibrary: boolean = new URL(scope.location.href).searchParams.has('library')
