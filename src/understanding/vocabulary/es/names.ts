import type { NameVocabulary } from '../people-vocabulary.ts'
import { wordList } from '../word-list.ts'

/** How people give a name in Spanish. */
export const NAMES: NameVocabulary = {
  greetings: [
    'hola',
    'buen(?:os|as)? (?:d[ií]as?|tardes?|noches?)',
    'buenas',
    'mucho gusto',
    'pues',
    'pos',
    's[ií]',
    'ok',
    'bueno',
    'claro',
    'mire',
    'oiga',
    'ah',
  ],
  ownName: ['mi nombre'],
  introductions: [
    '(?:yo )?me llamo',
    '(?:yo )?soy',
    'mi nombre(?: completo)?(?: es)?',
    'el nombre m[ií]o es',
    'me (?:dicen|llaman|conocen)(?: como)?',
    'me puedes? decir',
    'pon(?:me|le|ga(?:me)?)?',
  ],
  ofOthers: [
    '(?:(?:es|era|fue) )?(?:a )?(?:mi|su) [^\\s,]+,?(?= (?!es |era |y ))',
    '(?:(?:es|era|fue) )?(?:a )?(?:mi|su) [^\\s,]+$',
  ],
  othersCalled: [
    '(?:(?:es|era) )?(?:mi|su) [^\\s,]+,? (?:se llama|su nombre es|es|era)',
    '(?:[eé]l|ella) (?:se llama(?:ba)?|es|era)',
    '(?:el|la) (?:señora?|senora?|muchach[oa]|joven|persona) (?:se llama|es)',
    'se llama(?:ba)?',
    '(?:(?:el|su) )?nombre(?: completo)?(?: de (?:[eé]l|ella))?(?: es)?',
    'le (?:dicen|decimos)',
    '(?:es|era|fue)(?: a)?(?! (?:mi|su) )',
  ],
  particles: wordList('de del la las los y e da do dos san santa mc mac van von'),
  describing: wordList(`
    mexicano mexicana hondureno hondurena guatemalteco guatemalteca salvadoreno salvadorena nicaraguense colombiano colombiana venezolano
    venezolana ecuatoriano ecuatoriana peruano peruana cubano cubana dominicano dominicana boliviano boliviana chileno chilena argentino
    argentina paraguayo paraguaya uruguayo uruguaya haitiano haitiana brasileno brasilena panameno panamena costarricense americano
    americana catracho catracha chapin chapina oaxaqueno oaxaquena poblano poblana michoacano michoacana chiapaneco chiapaneca guerrerense
    veracruzano veracruzana indocumentado indocumentada migrante indigena ciudadano ciudadana residente soltero soltera casado casada viudo
    viuda divorciado divorciada adulto adulta menor mayor joven diabetico diabetica embarazada enfermo
    alergico alergica hipertenso hipertensa asmatico asmatica autista epileptico epileptica sordo sorda ciego ciega enferma originario originaria nacido nacida detenido detenida
  `),
  origins: wordList(`
    mexico honduras guatemala salvador nicaragua colombia venezuela ecuador peru cuba bolivia argentina brasil panama haiti belice oaxaca
    chiapas guerrero michoacan puebla veracruz jalisco guanajuato zacatecas durango sinaloa sonora tabasco tlaxcala queretaro nayarit
    yucatan campeche coahuila chihuahua tamaulipas colima tegucigalpa choluteca olancho
  `),
  sentence: wordList(`
    es era soy eres somos son esta estoy estan estas no si que quiero queria quieres necesito necesitas tengo tienes
    tiene puedo puedes puede hay me te se lo le un una unos por para con sin como donde cuando quien cual porque pero ya yo
    nombre nombres llamo llama llaman gracias hola buenas buenos ayuda ayudame ayuden aqui ahi este esto esa eso muy mas nada algo
    nadie ninguno entiendo entendi se dije digo pregunta escribo escribi poner pongo saber cuanto cuesta gratis
    ustedes usted
    fue iba iban traia traian tenia tenian tienen vive vivia trabaja trabajaba salio dice dijo dijeron viene venia anda andaba
    estaba estaban sabe sabemos creo llevaba toma tomo padece sufre usa necesita cuida ocupa debe llora duerme llevaron agarraron golpearon pegaron soltaron dejaron vino
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
    '(?:mejor |ahorita |luego |despues |al rato ){0,2}(?:te|les?|lo|la) (?:digo|hago|pongo|mando|paso|doy|escribo)(?: (?:luego|despues|mas tarde|al rato|en un rato|manana|ahorita|(?:mi|su|el) (?:nombre|numero)))*',
    '(?:yo |ahorita |orita |aun |todavia |ya ){0,2}no (?:me |le |te ){0,2}(?:quiero|puedo|pienso|voy a|se)(?: (?!hablar|salir|respirar)\\w+){0,6}',
    '(?:ahorita|orita|aun|todavia|ya) no tengo(?: \\w+){0,4}',
    '(?:hola|buenas|buen[oa]s (?:dias|tardes|noches))(?: (?:hola|buenas|buen[oa]s|dias|tardes|noches))*',
    '(?:espera|esperame|esperen|un momento)(?: \\w+){0,3}',

    '(?:yo )?(?:no|ya no) (?:le |te |les |lo |la )?(?:entiendo|entendi|comprendo|se)(?: \\w+){0,4}',
    '(?:que|como|cual)(?: dijo| dices)?',
  ],
}

/** Names that are also cries for help, folded. */
export const CRY_NAMES: readonly string[] = ['socorro', 'auxilio']

/** Those of them that are borne so often that, alone and not shouted, they are asked about. */
export const COMMON_CRY_NAMES: readonly string[] = ['socorro']
