import type { WhereaboutsVocabulary } from '../whereabouts-vocabulary.ts'
import { wordList } from '../word-list.ts'

/** Words by which a sentence in Spanish says where somebody is. */
export const WHEREABOUTS: WhereaboutsVocabulary = {
  within: wordList('en por hacia rumbo'),
  toward: wordList('a para pa hasta al hacia'),
  partOf: wordList(
    'cerca dentro adentro fuera afuera centro sur norte este oeste ciudad pueblo area zona lado saliendo rumbo barrio',
  ),
  of: wordList('de del'),
  being: wordList(`
    estoy estamos esta estan ando andamos anda andan vivo vivimos sigo seguimos quede
    tienen tiene tenian agarro agarraron detuvo detuvieron arresto arrestaron paro pararon bajo bajaron saco sacaron
    levanto levantaron encerraron encerrado encerrada encerrados detenido detenida detenidos detenidas preso presa presos
    escondido escondida escondidos parado parada atorado esposado esposada soltaron dejaron aventaron entro entraron
    rodearon siguen sigue siguiendo llego llegaron trabajo`),
  held: wordList(
    'tienen tiene tenian esta estan detenido detenida detenidos detenidas preso presa encerrado encerrada',
  ),
  taking: wordList(`
    llevan llevaron llevando llevar llevarme llevarnos llevarlo llevarla llevado llevada lleva llevo
    trasladan trasladaron trasladar trasladarme trasladarlo traslada trasladado trasladada
    mandan mandaron mandar mandarme mandarlo mandando mueven movieron mover moverme moverlo pasan pasaron pasar pasarlo
    trajeron traen transfirieron transferir regresan aventaron subieron llegando llegue entrando`),
  whom: wordList('me nos lo la los las le te preso presa presos van'),
  things: wordList('el la los las un una unos unas mi mis su sus tu tus nuestra nuestro esta este esa ese'),
  landmarks: wordList(`
    walmart wal target costco depot lowes carcel condado corte juzgado aeropuerto estacion hospital mall pulga plaza
    estacionamiento prision cuartel universidad mercado marketa tienda terminal garita comandancia`),
  beside: wordList(`
    enfrente frente atras detras junto cerca lado esquina entre iglesia escuela gasolinera tienda parque restaurante lavanderia fabrica
    bodega edificio cuadra cuadras parada metro tren puente freeway parqueadero ubicacion direccion domicilio`),
  detention: wordList('detencion carcel prision procesamiento detenciones penitenciaria'),
  street: wordList('calle avenida'),
  streetBefore: wordList('calle avenida ave bulevar boulevard carretera'),
  and: wordList('y con e'),
  elsewhere: wordList(`
    vive viven vivia vivian vivieron naci nacio nacimos soy somos originario originaria antes
    avisale avisenle avisen avisa avise llamale llamenle llamen llama dile diganle digan manden mandale mandenle mensaje
    familia quiero`),
  kin: wordList(`
    hermano hermana hermanos hermanas primo prima primos tio tia tios mama papa papas padres mami papi abuelo abuela suegra
    suegro cunado cunada amigo amiga patron hijo hija hijos esposo esposa novio novia comadre compadre sobrino sobrina
    sobrinos mujer marido nina nino ninas ninos bebe nieto nieta nietos abuelos cunados padre madre`),
  roles: wordList(`
    abogado abogada abogados licenciado licenciada jefe jefa patrona familia familiares familiar gente vecino vecina vecinos companero
    companera companeros doctor doctora maestra maestro pastor consul pareja notario`),
  ofSelf: wordList('yo estoy estamos vivo vivimos'),
  own: wordList(`
    yo me nos conmigo estoy estamos ando andamos vivo vivimos sigo seguimos quede quedamos trabajo voy vamos llegue llegamos venimos vengo
    iba ibamos`),
  bySelf: wordList(`
    yo me m nos conmigo estoy estamos ando andamos sigo seguimos quede quedamos voy vamos ayudame ayudenme ayudenos ayudennos`),
  toldMe:
    '(me|nos) (hablo|hablaron|dijo|dijeron|dice|dicen|llamo|llamaron|marco|marcaron|aviso|avisaron|conto|contaron|escribio)',
  another: wordList('lo la los las le les'),
  settled: wordList(`
    vive viven vivia vivian estudia estudian estudiaba estudiando trabaja trabajan trabajaba reside residen espera esperan radica
    radican`),
  caught: wordList(`
    tienen tiene tenian agarro agarraron detuvo detuvieron arresto arrestaron encerraron encerrado encerrada encerrados detenido
    detenida detenidos detenidas preso presa presos`),
  possessive: wordList('mi mis su sus tu tus nuestro nuestra nuestros nuestras'),
  mine: wordList('mi mis nuestro nuestra nuestros nuestras'),
  ownPlaces: wordList(
    'ubicacion direccion domicilio casa departamento apartamento puerta cuadra calle trabajo carro troca celda',
  ),
  homes: wordList('casa departamento apartamento domicilio hogar trabajo'),
  joining: wordList('y e pero porque que aunque mientras'),
  from: [],
  towardThe: ['al'],
  going: wordList('vamos voy ibamos dirigimos yendo'),
  heading: wordList('hacia rumbo camino'),
  not: ['no', 'nunca'],
  suppose: [
    'si (?:me|nos|te|lo|la|los|se|alguien) (?:\\w+ )?(?:agarran|agarra|detienen|detiene|paran|para|llevan|lleva|arrestan|deportan|mandan|trasladan)',
    'que hago si',
    // Where somebody will have to be is not where they are; whoever was taken at their court says so.
    '(?:tengo|tiene|tenemos) (?:\\w+ ){0,2}(?:corte|cita|audiencia|juicio) (?:\\w+ ){0,3}en\\b',
    'mi (?:proxima )?(?:corte|cita|audiencia) (?:es|sera|va a ser)( \\w+){0,3} en\\b',
  ],
  away: [
    '(?:van?|ban) a \\w+[aei]r(?:me|nos|l[oae]s?)?',
    '(?:quieren?|querian?|piensan?|pueden?|podrian?|planean?|pretenden?|amenaza(?:n|ron)? con) (?:que )?\\w+[aei]r(?:me|nos|l[oae]s?)?',
    '(?:me|nos|l[oa]s?|te) (?:mandar|llevar|deportar|trasladar|pasar|mover|transferir|regresar)an?',
    '(?:ven[gi]\\w*|viniendo|regres\\w+|volv\\w+|sali|salimos) (?:de|desde)',
    // What stayed behind, and whom somebody is to fetch.
    'quedo|quedaron|(?:deje|dejamos|olvide) (?:a )?(?:el|la|los|las|mis?|nuestr[oa]s?) \\w+',
    '(?:vayan?|pasen?|ve) por (?:l[oa]s|mis?|el|la) (?:hij|nin|espos|mam|pap|bebe)\\w*(?: a (?:la|su) \\w+)?',
  ],
  was: ['estuv(?:e|imos)', 'anduv(?:e|imos)'],
  wasThen: ['(?:estaba|andaba|iba|trabajaba)(?:mos)?', 'fui|fuimos|pase|pasamos'],
  earlier: [
    'ayer',
    'antier',
    'anteayer',
    'anoche',
    'antes',
    'semana pasada',
    'mes pasado',
    'ano pasado',
    'hace \\w+ (?:dias?|semanas?|mes(?:es)?|anos?)',
  ],
  zip: wordList('zip cp postal codigo'),
  neverTowns: wordList(`
    socorro elcentro huerfano victoria guadalupe jesus dolores concepcion trinidad milagro la26 los la carolina lascarolinas
    carolinas elvalle delvalle oc laroosevelt elbarrio campo elcampo elmonte lamesa elsegundo lafe lafeira laquinta lajoya lapalma
    lascruces casa trabajo`),
  townsOnly: wordList('losangeles lasvegas elbronx'),
  peopleToo: [],
}
