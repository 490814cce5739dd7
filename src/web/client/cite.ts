// Shows a button beside a citation that copies it. Where copying is not allowed, the citation is selected instead.
for (const box of document.querySelectorAll('.cite')) {
  const text = box.querySelector('.cite-text')
  const button = box.querySelector<HTMLButtonElement>('.cite-copy')
  const said = box.querySelector<HTMLElement>('.cite-said')
  if (text === null || button === null || said === null) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    const copied = await copy(text.textContent)
    if (!copied) select(text)
    said.textContent = (copied ? said.dataset.copied : said.dataset.selected) ?? ''
  })
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function select(element: Element): void {
  const range = document.createRange()
  range.selectNodeContents(element)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
