/** Readers who ask their browser to save data get results and suggestions when they ask for them, not at every key. */
export function savesData(): boolean {
  // Not every browser has it, and the types of none do.
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}
