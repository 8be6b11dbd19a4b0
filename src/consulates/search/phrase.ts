import { placeKey, plain, wordsOf } from './fold.ts'

/** How many words of a text are read: more is never a place, and a bound keeps every call short. */
const MOST_WORDS = 40

/** The most words that a name has: `truth or consequences city limits`, `carolina del norte`. */
const LONGEST_NAME = 5

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that people put around a place and that name none, in Spanish and English. */
const NOISE = set(`
  vivo vivimos viviendo vive viven estoy estamos esta ando andamos andaba soy somos radico resido trabajo trabajando
  aqui aca yo me nos mi mis nuestra casa direccion domicilio lugar ciudad ciudades cd pueblo zona area region rumbo
  calle avenida ave carretera midwest suburbio
  barrio colonia vecindario sector lado norte sur este oeste centro afueras
  es era de del en por para cerca junto a al la las el los lo un una y o u que con hacia desde entre sobre
  ahora ahorita orita actualmente horita hoy siempre creo pues bueno hola buenas buenos dias tardes noches gracias
  porfavor favor ok okay si no senor senora oiga mire disculpe perdon digo quiero decir pongo ponga ponme
  soy mexicano mexicana paisano originario familia hermano esposo esposa mama papa hijo hija
  estado condado codigo postal zip cp code address
  donde como cuando quien cual cuanto porque ya le te se lo esto eso este esa ese muy bien mal tambien todavia aun
  ayuda ayudame ayudenme auxilio emergencia urgente migra ice policia quiero necesito puedo tengo hay llegue
  help emergency police need want can have there where how what who
  i im am we are live lives living stay staying located currently my our home house address is its at in on by near
  around close to from the of and or just right now here town city village state area part hello hi thanks please
  north south east west downtown neighborhood
  usa us eeuu eua eu estados unidos united states america gringolandia gabacho`)

/** Words that say that somebody lives or is in what follows. */
const RESIDENCE = set(
  'vivo vivimos viviendo estoy estamos ando andamos radico resido trabajo live living staying stay located',
)

/** Words right before the place where somebody is. */
const WITHIN = set('en in por at')

/** Words that may stand between a town and its state. */
const CONNECTIVE = set('de del en in of the estado state y el la')

/** Words that turn a name into a county's. */
const COUNTY_WORD = set(
  'condado condao county cnty counties parish parroquia borough municipio municipality planning',
)

/** Words that speak of a consulate. */
const CONSULATE_WORD = set('consulado consulados consulate consulates consular consul embajada embassy')

/** The words of a text that may name a place, with the keys of their stretches. */
export class Phrase {
  readonly words: readonly string[]

  /** Takes folded words. */
  constructor(words: readonly string[]) {
    this.words = words
  }

  /** Reads a text; where somebody says where they live after something else, only what follows counts. */
  static of(text: string): Phrase {
    const words = wordsOf(plain(text)).slice(0, MOST_WORDS)
    const residence = words.findLastIndex(word => RESIDENCE.has(word))
    return new Phrase(residence > 0 && residence < words.length - 1 ? words.slice(residence) : words)
  }

  /** How many words there are. */
  get length(): number {
    return this.words.length
  }

  /** The key of the words from `start` up to, not including, `end`. */
  key(start: number, end: number): string {
    return placeKey(this.words.slice(start, end))
  }

  /** The longest stretch first: every end for a name that starts at `start`. */
  *endsFrom(start: number): Generator<number> {
    for (let end = Math.min(this.length, start + LONGEST_NAME); end > start; end--) yield end
  }

  /** The longest stretch first: every start for a name that ends at `end`. */
  *startsTo(end: number): Generator<number> {
    for (let start = Math.max(0, end - LONGEST_NAME); start < end; start++) yield start
  }

  /** True if the words from `start` up to `end` name no place by themselves. */
  isNoise(start: number, end: number): boolean {
    return this.words.slice(start, end).every(word => NOISE.has(word) || /^\d+$/.test(word))
  }

  /** True if all the words outside `start` to `end` are noise. */
  isAll(start: number, end: number): boolean {
    return this.isNoise(0, start) && this.isNoise(end, this.length)
  }

  /** True if the word before `start` says that somebody is in what follows. */
  isWithin(start: number): boolean {
    const [before, earlier] = [this.words[start - 1], this.words[start - 2]]
    return WITHIN.has(before ?? '') || ((before === 'el' || before === 'la') && WITHIN.has(earlier ?? ''))
  }

  /** Where the words before `end` start to matter, when those between a town and its state are skipped. */
  skipBack(end: number): number {
    let at = end
    while (at > 0 && CONNECTIVE.has(this.words[at - 1] ?? '')) at--
    return at
  }

  /** Where the words from `start` start to matter, when those between a state and a town are skipped. */
  skipOn(start: number): number {
    let at = start
    while (at < this.length && CONNECTIVE.has(this.words[at] ?? '')) at++
    return at
  }

  /** The stretch without the noise at both ends. */
  core(): readonly [start: number, end: number] {
    let [start, end] = [0, this.length]
    while (start < end && this.isNoise(start, start + 1)) start++
    while (end > start && this.isNoise(end - 1, end)) end--
    return [start, end]
  }

  /** Where a word says that a county is meant, or -1. */
  countyWord(): number {
    return this.words.findIndex(word => COUNTY_WORD.has(word))
  }

  /** True if a word speaks of a consulate. */
  speaksOfConsulate(): boolean {
    return this.words.some(word => CONSULATE_WORD.has(word))
  }

  /** The phrase without the words that speak of a consulate of Mexico. */
  withoutConsulate(): Phrase {
    return new Phrase(
      this.words.filter(
        word => !CONSULATE_WORD.has(word) && !['general', 'mexico', 'mexicano', 'seccion'].includes(word),
      ),
    )
  }
}
