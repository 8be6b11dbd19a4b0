import type { TakenVocabulary } from '../taken-vocabulary.ts'
import { wordList } from '../word-list.ts'

/** How people tell in Spanish of somebody who was taken. */
export const TAKEN: TakenVocabulary = {
  endsName: wordList(`
    en saliendo saliendose yendo llegando manejando trabajando afuera fuera cerca adentro frente cuando hace ayer hoy anoche
    ahorita ahora detuvieron arrestaron agarro detuvo llevo levantaron edad mide apenas cumplio acaba nacio desde hasta
    apodado le lo les nos tambien creo todavia aun
  `),
  years: ['anos?', 'anitos?', 'anios?'],
  months: ['mes(es)?', 'mesecitos?'],
  behindAge: ['y', 'e', 'si', 'no', 'ya'],
  behindOwnAge: ['estoy', 'estamos', 'me', 'mi', 'se', 'por', 'ayuda', 'soy'],
  ownAge: [
    '(yo )?(solo |nomas |apenas )?tengo( como| casi| apenas| solo)?',
    'voy a cumplir',
    'acabo de cumplir',
  ],
  ownMinor: ['(yo )?soy (menor|(un|una) nin[oa]|nin[oa])'],
  alone: [
    '(estoy|estamos|quede|quedamos|quedo|dejaron|dejo) (bien |aqui |muy )?sol[oa]s?',
    '(no hay|sin) (nadie|ningun adulto|adultos|un adulto|gente grande)',
    'no (esta|hay) (nadie|ningun grande)',
  ],
  beforeAge: [
    'tiene',
    'tiene (como|unos|casi|apenas)',
    'edad',
    'de edad',
    'cumplio',
    'va a cumplir',
    'acaba de cumplir',
    'es de',
    'creo que( tiene)?( como| unos)?',
  ],
  notAgeAfter: [
    'hace',
    'llevan?( \\w+)?',
    'llevamos',
    'tengo',
    'tenemos',
    'por',
    'despues de',
    'mas de',
    '(un|una|sus?|mis|unos|dos|tres|cuatro) (hij|nin|beb|herman|niet)\\w+( \\w+)?( de)?',
  ],
  notAgeBefore: [
    'aqui',
    'aca',
    'que (vive|llego|esta|trabaja)\\w*',
    'de (vivir|estar|trabajar|casad\\w+|embarazo|residir)',
    'vivi\\w+',
    'trabajando',
    'casad\\w+',
    'juntos',
    'embarazada',
    'en (este|el|los|estados)',
    'pagando',
  ],
  numbers: {
    uno: 1,
    un: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciseis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
  },
  notYet: [
    '(ya )?casi( (cumple|tiene))?( los)?',
    '(?<!\\bno( \\w+)? )menos de( los)?',
    '(va|ba) (a cumplir|para)( los)?',
    '(por|pa|para) cumplir( los)?',
    'no (cumple|tiene|llega a|ha cumplido)( los)?',
  ],
  underAge: ['menor de edad', '(?<!no )es menor(?! de \\d| que)', 'no (es mayor|tiene (los )?18)'],
  ofAge: ['(?<!no (es )?)mayor de edad', 'no es menor', 'mayor de 18'],
  answersUnder: ['(si )?(es |todavia es |aun es )?(muy )?(menor|menorcit[oa]|nin[oa]|bebe|chiquit[oa])'],
  answersOf: ['(no )?(ya )?(es )?(un |una )?(mayor|adult[oa]|grande|senora?)', 'no ya es mayor'],
  othersNumber: ['su (numero|celular|cel|telefono|tel)', 'el de (el|ella)'],
  noNumber: [
    'no (tengo|traigo|uso|hay|cuento con)( \\w+)? (numero|telefono|celular|cel)',
    '(luego|despues|al rato|mas tarde|orita|ahorita) (se |te )?(l[aeo]s?|l[aeo]) (doy|paso|mando)',
    'no (quiero|puedo) dar\\w*',
    'prefiero no',
  ],
  around: wordList(`
    si no tiene es de y la el los su mi mis numero celular cel telefono tel whatsapp anos ano anitos meses edad este a al me puede pueden
    llamar llamen llamame marcar marcarme marquen ya cumplio son
  `),
  takenPlainly: [
    '(se )?(llevaron|agarraron|detuvieron|arrestaron|levantaron) a',
    '(la migra|ice|inmigracion|la policia|los de (ice|la migra)) (se )?(llevo|agarro|detuvo|arresto|levanto|llevaron|agarraron|detuvieron|arrestaron|levantaron) a',
  ],
  aroundPlainly: [
    'ya|ahorita|ahora|hoy|anoche|ayer|hace rato|oigan|oye|ay|dios mio|dios|no|ayuda|ayudenme|por favor|porfa|porfavor|urgente|creo que|que',
    'de ?veras|de verdad|en serio|(esto )?no es (un )?(simulacro|broma|juego|practica|prueba|mentira)|es (de verdad|real|en serio|de veras)|(ya )?no es simulacro',
    'la migra|ice|inmigracion|la policia|los de (ice|la migra)',
    'en (su|la|el) (trabajo|casa|calle|escuela|tienda|corte|parada|esquina|carro|camino)',
  ],
  namedBehind: [
    '((ll|y)e[vb]aron|(ll|y)e[vb]o|(ll|y)e[vb]an|(ll|y)e[vb]ado|agarraron|agarro|agarrado|detuvieron|detuvo|detenido|arrestaron|arresto|arrestado|levantaron|levanto|subieron|tienen|tiene)( (la migra|ice|la policia))? a',
  ],
  calls: [
    'se llama(ba)?',
    'llamad[oa]',
    'de nombre',
    '(su|el) nombre( completo| real)?( es)?',
    'nombre completo( es)?',
    'nombre es',
  ],
  others: wordList(
    'vecino vecina companero companera pareja yerno nuera marido hermanito hermanita hijito hijita ahijado ahijada',
  ),
  neverNames: wordList(`
    migra ice policia policias agente agentes oficial oficiales federales patrulla hombre hombres tipo tipos senor senora senores gente
    encapuchados armados soldados muchacho muchacha muchachos alguien persona personas otro otra otros otras vez todo todos todas toda
    trabajo casa escuela carro troca camioneta calle corte carcel tienda camino orden papeles mal bien solo sola enfermo enferma menor
    mayor grande chiquito chiquita chico chica embarazada diabetico diabetica injustamente inocente urgente favor porfavor idea auxilio socorro
    temprano tarde manana noche madrugada lunes martes miercoles jueves viernes sabado domingo rumbo junto juntos tres dos cuatro varios
    varias desde ante tras sobre contra segun durante despues antes mientras entonces ademas aunque pues bueno pobre pobrecito inconsciente
    hijo hija hermano hermana esposo esposa mama papa primo prima tio tia sobrino sobrina amigo amiga nino nina bebe abuelo abuela
    vecino vecina companero pareja ayudenme ayudeme ayudenos verdad ellos ellas ella el triste feliz
    llegando vinieron entraron sacaron bajaron pegaron quitaron desaparecio aparece contesta esperando
    mis sus nuestro nuestra cumple pudo quiso hizo paso pasaron corrio salieron esposaron
  `),
  neverNameEndings: [
    '(a|ie|ye)ndo(l[aeo]s?|me|se)?',
    '[ai]d[oa]s?',
    'mente',
    '(a|e)n(me|nos|l[aeo]s?)',
    'ame',
    '(ar|ier|yer)on',
  ],
  namesAllTheSame: wordList(`
    fernando armando orlando rolando hernando rosendo obando ovando alvarado delgado salgado maldonado hurtado machado mercado prado
    amado librado candido candida placido placida pulido garrido rosado preciado collado casado dorado clemente estrada quesada moncada
    losada lozada posada granada tejada quezada almada posadas prados hermida florida zepeda aaron baron chavarrido conrado eduarda
    piedad trinidad soledad mirada nevado parada tejado bellido cumplido garridos hurtados corado jurado lobado regalado salcido
    valido vallado aguado acevedo abad heredia toledo lucida nerida leonida brigida matilda imelda froylando normando
  `),
  tells: wordList('dice dijo dijeron vio cuenta conto aviso avisa llamo escribio me'),
  articlesInNames: wordList('la las los el y e'),
  joins: wordList('y e'),
  too: wordList('tambien'),
  doneTo: wordList('a al'),
  ofThem: wordList('lo la los las le les me se nos no'),
  behindTaken: wordList(`
    en de cuando ayer anoche hoy hace que afuera fuera cerca saliendo yendo frente aqui alla ahorita ahora por porfavor
    ayuda ayudenme ayudame ayudeme`),
  severalKin: wordList(`
    hermanos hermanas primos primas tios tias papas padres hijos hijas sobrinos sobrinas ninos ninas nietos nietas abuelos cunados
    cunadas suegros amigos amigas vecinos vecinas companeros companeras`),
  takenAfterSeveral: [
    '(fueron|estan|han sido) (detenid|arrestad|llevad)[oa]s',
    '(se )?(me )?l[oa]s (llevaron|llevo|agarraron|agarro|detuvieron|detuvo|arrestaron|arresto|levantaron|tienen)',
  ],
  endsPlace: wordList(`
    se me llamo tiene tengo tenia soy es era lleva llevaba traia ayer anoche hoy ahorita orita hace ayuda ayudenme ayudame ayudeme
    porfavor porque pero cuando necesito necesitamos quiero queremos no lo gracias ya iba venia andaba
  `),
}
