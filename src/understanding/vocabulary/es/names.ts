import type { NameVocabulary } from '../people-vocabulary.ts'
import { wordList } from '../word-list.ts'

/** How people give a name in Spanish. */
export const NAMES: NameVocabulary = {
  greetings: ['hola'],
  introductions: ['me llamo', 'mi nombre es', 'me dicen', 'me llaman', 'soy'],
  ofOthers: [
    '(?:es )?(?:mi|su) [^\\s,]+,?(?: (?:se llama|su nombre es))',
    '(?:es )?(?:mi|su) [^\\s,]+,?(?= (?!es |y ))',
    '(?:es )?(?:mi|su) [^\\s,]+$',
    'se llama',
    '(?:el|su) nombre es',
  ],
  particles: wordList('de del la las los y e da do dos san santa mc mac van von'),
  sentence: wordList(`
    es era soy eres somos son esta estoy estan estas no si que quiero queria quieres necesito necesitas tengo tienes
    tiene puedo puedes puede hay me te se lo le un una unos por para con sin como donde cuando quien cual porque pero ya yo
    nombre nombres llamo llama llaman gracias hola buenas buenos ayuda ayudame ayuden aqui ahi este esto esa eso muy mas nada
    nadie ninguno entiendo entendi se dije digo pregunta escribo escribi poner pongo saber cuanto cuesta gratis
    ustedes usted
    fue iba iban traia traian tenia tenian tienen vive vivia trabaja trabajaba salio dice dijo dijeron viene venia anda andaba
    estaba estaban sabe sabemos creo llevaba llevaron agarraron golpearon pegaron soltaron dejaron vino
  `),
  ofOurs: wordList('alerta alertas avisa aviso avisos simulacro folio oficial oficiales'),
  possessives: wordList('mi mis tu su'),
  nobody: [
    '(?:yo )?no (?:tengo|hay|conozco|cuento con)(?: a)? (?:nadie|ninguno|ninguna|familia|contactos?)(?: \\w+){0,3}',
    '(?:a |con )?nadie(?: mas)?',
    'ningun[oa]?',
    'no tengo',
    'estoy sol[oa](?: \\w+){0,2}',
  ],
  lost: [
    '(?:yo )?(?:no|ya no) (?:le |te |les |lo |la )?(?:entiendo|entendi|comprendo|se)(?: \\w+){0,4}',
    '(?:que|como|cual)(?: dijo| dices)?',
  ],
}

/** Names that are also cries for help, folded. */
export const CRY_NAMES: readonly string[] = ['socorro', 'auxilio']

/** Those of them that are borne so often that, alone and not shouted, they are asked about. */
export const COMMON_CRY_NAMES: readonly string[] = ['socorro']
