import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { SimulatedPhone, WorldView } from '../../../bots/simulator/world.ts'
import type { ActionAnswer } from '../actions.ts'
import { sendAction, sendFile } from './act.ts'
import { Guide } from './guide.tsx'
import { type Atlas, atlasFrom, type DrawnRings, type UsTopology } from './map/map-drawing.ts'
import { Badge, PhoneView } from './phone.tsx'
import { initials, type PageStage, StageContext, tint, useStage } from './stage.ts'
import { type PageLanguage, textsIn } from './texts.ts'
import { TopBar } from './top-bar.tsx'
import { chatsOf, type Picture, unreadIn, useWorld } from './world.ts'

/** Where the map's shapes are: the addresses of the country's own and of the land around it. */
export interface ShapeAddresses {
  readonly map: string
  readonly neighbours: string
}

/** The whole page. */
export function SimulatorPage({ shapes }: { readonly shapes: ShapeAddresses }): JSX.Element {
  const picture = useWorld()
  const [language, setLanguage] = useLanguage()
  const [notice, setNotice] = useState('')
  const atlas = useAtlas(shapes)
  const texts = textsIn(language)
  useEffect(() => {
    if (notice === '') return
    const timer = setTimeout(() => setNotice(''), 6_000)
    return () => clearTimeout(timer)
  }, [notice])
  const { world, desks } = picture
  if (!world) return <p class="connecting">{texts.connecting}</p>
  const told = (answer: ActionAnswer): boolean => {
    if (!answer.ok && answer.message !== '') setNotice(texts.failed + answer.message)
    return answer.ok
  }
  const stage: PageStage = {
    texts,
    language,
    world,
    desks,
    atlas,
    perform: async action => told(await sendAction(action)),
    sendFile: async action => told(await sendFile(action)),
  }
  return (
    <StageContext.Provider value={stage}>
      <SimulatorScene picture={picture} onLanguage={setLanguage} />
      <div class="notices" role="status">
        {notice && <p>{notice}</p>}
      </div>
    </StageContext.Provider>
  )
}

function SimulatorScene(props: {
  readonly picture: Picture
  readonly onLanguage: (language: PageLanguage) => void
}): JSX.Element {
  const { texts, world, atlas } = useStage()
  const wide = useWide()
  const [guided, guide] = useState(wide)
  const [chosen, choose] = useState<SimulatedPhone['id']>()
  const front = world.phones.find(({ id }) => id === chosen) ?? world.phones[0]
  return (
    <>
      <TopBar
        ahead={props.picture.ahead}
        guided={guided}
        onGuide={() => guide(!guided)}
        onLanguage={props.onLanguage}
      />
      {props.picture.link === 'lost' && (
        <p class="banner" role="alert">
          {texts.lost}
        </p>
      )}
      {guided && <Guide onClose={() => guide(false)} />}
      {!wide && <Tabs world={world} front={front} onChoose={choose} />}
      <main class="stage" data-map={atlas ? 'ready' : 'loading'}>
        {world.phones.map(phone => (
          <PhoneView key={phone.id} phone={phone} front={phone === front} wide={wide} />
        ))}
      </main>
    </>
  )
}

function Tabs(props: {
  readonly world: WorldView
  readonly front: SimulatedPhone | undefined
  readonly onChoose: (id: SimulatedPhone['id']) => void
}): JSX.Element {
  const { texts } = useStage()
  const { world, front, onChoose } = props
  return (
    <nav class="tabs" aria-label={texts.phones}>
      {world.phones.map(phone => (
        <button
          type="button"
          key={phone.id}
          aria-current={phone === front ? 'true' : undefined}
          onClick={() => onChoose(phone.id)}
        >
          <span class={`avatar small tint-${tint(phone.name)}`}>{initials(phone.name)}</span>
          {phone.name}
          <Badge count={chatsOf(world, phone).reduce((sum, chat) => sum + unreadIn(chat), 0)} />
        </button>
      ))}
    </nav>
  )
}

function useAtlas({ map, neighbours }: ShapeAddresses): Atlas | undefined {
  const [atlas, setAtlas] = useState<Atlas>()
  useEffect(() => {
    const leaving = new AbortController()
    const load = async (): Promise<void> => {
      const [topology, rings]: [UsTopology, DrawnRings] = await Promise.all([
        fetch(map, leaving).then(response => response.json()),
        fetch(neighbours, leaving).then(response => response.json()),
      ])
      setAtlas(atlasFrom(topology, rings))
    }
    load().catch((thrown: unknown) => {
      // Without its shapes the map is an empty field on which the preset places still work.
      if (!leaving.signal.aborted) reportError(thrown)
    })
    return () => leaving.abort()
  }, [map, neighbours])
  return atlas
}

function useLanguage(): readonly [PageLanguage, (language: PageLanguage) => void] {
  const [language, setLanguage] = useState<PageLanguage>(() =>
    localStorage.getItem('language') === 'en' ? 'en' : 'es',
  )
  useEffect(() => {
    document.documentElement.lang = language
    document.title = textsIn(language).title
    localStorage.setItem('language', language)
  }, [language])
  return [language, setLanguage]
}

const WIDE = '(min-width: 760px)'

function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches)
  useEffect(() => {
    const query = matchMedia(WIDE)
    const look = (): void => setWide(query.matches)
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [])
  return wide
}
