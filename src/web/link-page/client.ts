import type { Bilingual, LinkScene } from './link-page.ts'

/** The server's news: a scene whose picture is a `data:` address. */
const source = new EventSource('scenes')

function part(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no part ${id}`)
  return found
}

/** Puts the Spanish words into `at`, and the English ones small beneath them. */
function showBilingual(at: HTMLElement, { es, en }: Bilingual): HTMLElement {
  const small = document.createElement('small')
  small.lang = 'en'
  small.textContent = en
  at.replaceChildren(es, small)
  return at
}

let shownWords = ''

/** Writes the words, if they are other ones: whoever has them read aloud hears them once, and not with every new code. */
function write(title: Bilingual, steps: readonly Bilingual[]): void {
  const now = JSON.stringify([title, steps])
  if (now === shownWords) return
  shownWords = now
  showBilingual(part('title'), title)
  part('steps').replaceChildren(...steps.map(step => showBilingual(document.createElement('li'), step)))
  part('steps').hidden = steps.length === 0
}

function showScene({ mood, title, steps, picture, code }: LinkScene): void {
  document.body.dataset.mood = mood
  write(title, steps)
  part('picture').hidden = picture === undefined
  if (picture !== undefined) part('picture').setAttribute('src', picture)
  else part('picture').removeAttribute('src')
  part('code').hidden = code === undefined
  part('code').textContent = code ?? ''
  if (mood !== 'waiting') source.close()
}

source.addEventListener('scene', event => showScene(JSON.parse(event.data)))

// A code that stands here after the end of its linking would only be scanned in vain.
source.addEventListener('error', () => {
  source.close()
  part('picture').hidden = true
  part('code').hidden = true
  part('steps').hidden = true
  part('lost').hidden = false
})
