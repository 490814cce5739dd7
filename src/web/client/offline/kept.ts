// What a device holds, and under which names; the page that keeps libraries and the service worker both go by it.
import type { Pack } from '../../../catalogue/catalogue.ts'
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'

/** A library on the device. Without this record its files do not count: it is written last and taken back first. */
export interface Kept {
  readonly language: Language
  readonly pack: Pack
  /** The cache that has its files. */
  readonly cache: string
  /** The day it was kept, `YYYY-MM-DD`. */
  readonly date: string
}

/** The caches of the site, by what they hold. */
export const CACHES = {
  /** Visited pages. */
  pages: 'mosaic-pages',
  /** Styles, scripts and pictures that kept pages name. */
  assets: 'mosaic-assets',
  /** Records of libraries. */
  kept: 'mosaic-kept',
  /** Files of a library. The time makes each a fresh one, so that a second try never touches what is there. */
  library: (language: Language, version: string, time: number): string => `${LIBRARY}${language}-${version}-${time}`,
} as const

const LIBRARY = 'mosaic-library-'
const LOCK = 'mosaic-library'

/** When a page was kept, as a header of the kept answer: milliseconds since 1970. */
export const KEPT_AT = 'x-kept-at'

function addressOf(language: Language): string {
  return `/kept/${language}`
}

export async function readKept(language: Language): Promise<Kept | undefined> {
  const records = await caches.open(CACHES.kept)
  const record = await records.match(addressOf(language))
  // Written below.
  return record === undefined ? undefined : ((await record.json()) as Kept)
}

export async function readAllKept(): Promise<Kept[]> {
  return (await Promise.all(LANGUAGE_IDS.map(readKept))).flatMap((kept) => kept ?? [])
}

export async function writeKept(kept: Kept): Promise<void> {
  const records = await caches.open(CACHES.kept)
  await records.put(addressOf(kept.language), Response.json(kept))
}

/** Takes a library off the device. */
export async function removeLibrary(language: Language): Promise<void> {
  await alone(async () => {
    const records = await caches.open(CACHES.kept)
    await records.delete(addressOf(language))
    await deleteUnrecorded()
  })
}

/** Deletes what a download left behind that was broken off, by a closed window or a lost battery. */
export async function tidyLibraries(): Promise<void> {
  // While one is under way there is nothing to wait for: it tidies up itself.
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await deleteUnrecorded()
  })
}

/** Deletes libraries without a record. Only for who is `alone`: a download has no record until it is whole. */
export async function deleteUnrecorded(): Promise<void> {
  const recorded = (await readAllKept()).map(({ cache }) => cache)
  const left = (await caches.keys()).filter((name) => name.startsWith(LIBRARY) && !recorded.includes(name))
  await Promise.all(left.map((name) => caches.delete(name)))
}

/** Does something to libraries while no other window, and no service worker, does. */
export async function alone<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, act)
}
