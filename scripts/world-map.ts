// npm run map: draws the world of src/web/map/world.json anew, after a new version of the atlas or another projection.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runScript } from './run-script.ts'
import { drawWorld, printWorld } from './world-map/draw-world.ts'

const FILE = fileURLToPath(new URL('../src/web/map/world.json', import.meta.url))

await runScript('npm run map', async () => {
  const text = printWorld(drawWorld())
  await writeFile(FILE, text)
  console.log(`Drew ${FILE} in ${text.length} bytes`)
})
