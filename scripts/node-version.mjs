// Plain JavaScript that the oldest Node can read: it says what is needed before anything newer is loaded.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isNewEnough = major > 22 || (major === 22 && minor >= 19)

if (!isNewEnough) {
  console.error(
    `Mosaic needs Node 22.19 or newer and found ${process.versions.node}: install a newer one from nodejs.org, then run npm ci again.`,
  )
  process.exit(1)
}
