import type { ConcernVocabulary } from '../vocabulary.ts'

/** Towns at which people are brought back to Mexico, and the country itself: some have a sister across the line. */
const BACK =
  '(mexico|mejico|tijuana|mexicali|nogales|san luis( rio colorado)?|((ciudad|cd) )?juarez|ojinaga|((ciudad|cd) )?acuna|piedras negras|nuevo laredo|reynosa|matamoros|tapachula|villahermosa|nueva rosita|el aifa|aifa)'

const PHONE = '(telefono|tel|cel|celular|movil|fon|aparato)'
const MONEY =
  '(dinero|lana|feria|billete|fianza|multa|cuota|deposito|adelanto|zelle|zele|zel|cash ?app|venmo|western|western union|moneygram|paypal|bitcoin|oxxo|transferencia|tarjetas? de regalo|gift ?cards?|\\d+ (dolares|pesos|dlls|dls|usd|mil)|\\d{3,})'
const FREE =
  '(soltar(lo|la|los|las|me)?|suelten|suelte|sueltan|sacar(lo|la|los|me)?|saquen|liberar(lo|la|los|me)?|liberen|salga|salir|deporten|deportar(lo|la|los|me)?|ayudar(lo|la|me|nos)?)'
const REMOTE = [
  'hace (un|una|dos|tres|unos|muchos|varios|mucho|\\d+) (anos?|mes(es)?|tiempo|semanas?)',
  'en (el )?(19|20)\\d\\d',
  'el ano pasado',
  'la otra vez',
]
const FICTION = ['pelicula', 'novela', 'serie', 'videojuego', 'cancion', 'chiste', 'sone']
/** A cry in the same breath is heard as one. */
const TAKEN = ['me agarr\\w+', 'me detuv\\w+', 'me arrest\\w+', 'me llevan', 'me tienen', 'secuestr\\w+']

const NO_DOUBT =
  '(?!.*\\b(o|cuando|como|quien|solo|creen?|creia|creyo|creyeron|piensan?|pensaba|penso|dicen?|dijo|dijeron|pregunt\\w+|sab\\w+)\\b)(?!.+(?<!es )\\bque\\b)'
const BEFORE_REAL =
  '(oye|oigan|hey|ya|esto|este|esta|eso|si|ahora|ahorita|pero|perdon|ayuda|auxilio|por favor|porfavor|porfa|la alerta|mi alerta)'

/** Words of Spanish that have an answer of their own. */
export const CONCERNS: ConcernVocabulary = {
  life: {
    says: [
      '(me|nos|le|les|lo|la|los) (dispararon|balacearon|balearon|navajearon|machetearon|apunalaron|acuchillaron|atropellaron|envenenaron)',
      '(me|le|les|nos) (dieron|pegaron|metieron|tiraron) (un |una |de |varios |\\d+ )?(tiros?|balazos?|disparos?|navajazos?|punaladas?|balas?)',
      '(balaceado|baleado|baleada|herid[oa]s? (de bala|grave)|apunalad[oa])',
      '(sangrando|desangrando|desangra|desangro|sangra mucho|mucha sangre|perdiendo sangre|perdio mucha sangre|sale sangre)',
      '(estoy|esta|estamos|estan) (muy |bien |gravemente )?herid[oa]s?',
      'no (puedo|puede|podemos|pueden|alcanzo a|deja de|logra) (ni |casi )?respirar',
      'no (esta |estoy )?(respira|respiro|respirando)',
      '(me|se) (esta |estoy |anda )?(ahogando|asfixiando|ahogo|ahoga)',
      '(me|le) falta (el |mucho el )?aire',
      '(me|le) (duele|esta doliendo|doliendo|aprieta) (mucho |muy |bien |bastante |horrible |fuerte )*(el |en el |mi |su )?pecho',
      'dolor (muy )?(fuerte )?(de|en el) pecho',
      '(infarto|ataque (al|del|de) corazon|ataque cardiaco|derrame cerebral|embolia|sobredosis|convulsion(es|ando|o)?|convulciones)',
      '(esta|quedo) inconsciente',
      'se (me )?(desmayo|desvanecio|desmaya)',
      'embarazada( \\w+){0,4} (duele|dolor|sangr\\w+|contracciones)',
      'no (despierta|reacciona|se mueve|tiene pulso|le late)',
      '(me|se) (estoy|esta|anda) muriendo',
      '(me|nos|lo|la) (quieren?|va|van) (a )?matar',
      '(me|nos) (esta|estan) (golpeando|pegando|matando|disparando)',
      '(tiene|trae|saco) (una )?(pistola|arma|navaja|cuchillo) y',
    ],
    unless: [
      'muriendo (de|del) (hambre|risa|miedo|frio|calor|sueno|ganas|pena|verguenza|aburrimiento|coraje)',
      'de (la )?risa',
      ...REMOTE,
      ...FICTION,
    ],
  },
  suicide: {
    says: [
      'me (quiero|voy a|quisiera|pienso|dan ganas de) (morir|matar|suicidar|aventar|colgar|quitar la vida)',
      '(quiero|quisiera|prefiero|voy a|ganas de|pensando en|mejor) (morirme|matarme|suicidarme|morir|colgarme|estar muert[oa])',
      '(ya )?no (quiero|quisiera|tengo ganas de|puedo|aguanto) (seguir )?(vivir|viviendo|con vida)',
      '(quitarme|quitarse|quito|acabar con) (la|mi|su) vida',
      'no (vale la pena|tiene sentido) (seguir )?(vivir|viviendo|mi vida)',
      'suicid(io|arse|a)',
      '(hacerme|hacerse) dano',
      'mejor (me )?(mato|muero)',
      'estarian? mejor sin mi',
      'se quiere (matar|morir|suicidar|quitar la vida)',
    ],
    unless: [
      '(morir|morirme|muero) (de|del) (hambre|risa|miedo|frio|calor|sueno|ganas|pena|verguenza)',
      'vivir (en|aqui|ahi|alla|con|cerca|solo|sola)',
      'viviendo (en|aqui|ahi|alla|con)',
      'quieren matar',
      ...FICTION,
    ],
  },
  scam: {
    says: [
      `(pide|piden|pido|pidio|pidieron|pidiendo|pedia|exige|exigen|exigiendo|cobra|cobran|cobrar|cobraron|cobrando|cobrarme|sacarme|quiere|quieren)( \\w+){0,5} ${MONEY}`,
      `que (le |les |yo |nosotros |les )*(pague|paguemos|pagara|deposite|depositemos|mande|mandemos|transfiera|envie|de)( \\w+){0,5} ${MONEY}`,
      `(hay que|tengo que|tenemos que|debo|me dicen que) (pagar|depositar|mandar|transferir|enviar)(les|le)?( \\w+){0,6} (${MONEY}|para ${FREE}|para que)`,
      `(cobrar(me|nos|le)?|cobran|cobra|cobro|cobrando)( \\w+){0,5} ${FREE}`,
      `(zelle|cash ?app|venmo|western union|moneygram|gift ?cards?|tarjetas? de regalo|bitcoin)( \\w+){0,8} ${FREE}`,
      `(dinero|fianza|\\d{3,}|dolares|pesos)( \\w+){0,4} (para|por|si no|o) (que )?(no )?(me |lo |la |los |nos |te )?${FREE}`,
      '(llamo|llamaron|marco|marcaron|llaman|hablaron|hablo) (de )?(ice|la migra|inmigracion|el consulado|la corte)( \\w+){0,8} (pague|pagar|fianza|zelle|deposit\\w+|dinero)',
      '(pag\\w+|deposit\\w+|mand\\w+|transfi\\w+)( \\w+){0,4} (por|con|en) (zelle|zele|zel|cash ?app|venmo|western union|moneygram|paypal|bitcoin|oxxo|tarjetas? de regalo|gift ?cards?)',
      '(sera|es|seria) (cierto|verdad|real) que (hay que|tengo que|tenemos que|debo|se tiene que) (pagar|depositar|mandar|transferir)',
      '(hay que|tengo que|tenemos que) (pagar|depositar)( \\w+){0,3} (sera|es) (cierto|verdad)',
      'que (le |les |yo |nosotros |les )*(deposite|depositemos|depositara|depositaramos)',
      'ya (le |les )?(deposite|depositamos|transferi|transferimos)( \\w+){0,3} (\\d+ (dolares|pesos|dlls|dls|usd|mil)|\\d{3,}|dinero|lana|feria)',
      '(es|sera|parece) (una |un )?(estafa|fraude|extorsion)',
      '(me|nos|la|lo|le) (estafaron|extorsionaron|quieren? (estafar|extorsionar)|estan? (estafando|extorsionando)|quieren? robar)',
    ],
    unless: [
      '(el|la) jue[zs]a? (le |me |nos |les )?(pide|puso|dio|fijo|pidio|pone)',
      'mi (ex|hij[oa]|herman[oa]|espos[oa]|mama|papa|prim[oa]|patron|casero|vecin[oa]|tio|tia) (me |nos |le |siempre )*(pide|pidio|cobra|quiere)',
      '(cuanto|como|donde) (es|cuesta|se paga|pago|pagamos|puedo pagar) (la |una )?fianza',
      '(cuanto|como) (me |nos )?(cobran?|cuesta) (ustedes|el pasaporte|la matricula|el consulado|por)',
    ],
  },
  signing: {
    says: [
      '(me|nos|lo|la|los|le|les) (quieren?|estan?|piden?|pidio|pidieron|obligan?|hacen?|presionan?|exigen?|dan|dieron|trajeron|insisten|tratan|trata)( \\w+){0,4} (firmar|firme|firmen|firmemos|firmara|firmarle)',
      '(hacerme|hacernos|hacerlo|hacerla|obligando(me|nos|lo|la)?|forzando(me|lo|la)?|presionando(me|lo|la)?)( a| para| que)* (firmar|firme)',
      '(dicen|dice|dijo|dijeron|quieren|quiere) que (yo )?(le )?(firme|firmemos|firmando|si firmo)',
      '(papel|papeles|hoja|hojas|documentos?|forma|formas)( \\w+){0,3} (para|a|por|de) (que )?(yo )?(firm(ar|e|emos)|mi salida)',
      'firm(ar|e|o|ando)( \\w+){0,3} (salida|deportacion|retorno)( voluntari[oa])?',
      'si (no )?firmo',
      'firmando me (dejan|sueltan|sacan|mandan)',
      '(que hago )?(firmo|debo firmar|tengo que firmar|puedo firmar|debo de firmar)( o no| algo| eso| esto)?$',
      'no quiero firmar',
    ],
    unless: [
      '(de |la )(renta|casa|escuela|carro|troca)',
      'contrato',
      'prestamo',
      'banco',
      'peticion',
      'receta',
    ],
  },
  door: {
    says: [
      '(estan|esta|andan|siguen|sigue|vienen|vinieron)( \\w+){0,2} (tocando|golpeando|tumbando|pegando|tocandome|tocandonos|a tocar)( \\w+){0,4} puerta',
      '(tocan|golpean|tumban|tocaron|golpearon|toca|tocaran|toquen)( \\w+){0,4} puerta',
      '^((ya|me|nos|aqui|ahorita) )*(estan|esta|siguen) (tocando|tocandome|tocandonos|golpeando)( (ya|aqui|ahorita|la migra|ice|la policia|inmigracion|alguien|unos|unas personas|fuerte|y no se que hacer|que hago))*$',
      '(migra|ice|inmigracion|agentes|oficiales|policia)( \\w+){0,4} (en|detras de) (la|mi|nuestra) puerta',
      '(no se si|les|le|debo|tengo que|hay que) (abro|abrir|abrirles|abrimos|abra)( o no| la puerta)*$',
    ],
    unless: [
      '(el|del|de) (gas|correo|cartero|repartidor|paquete|internet|cable)',
      '(vecin[oa]s?|cartero|pizza|amazon|testigos de jehova|comadre|compadre|cuenta|regalo|boca|corazon|carro|troca)',
      '(era|eran|fue|fueron) (el|la|mi|un|una|mis|unos)',
      '(ya se fueron|ayer|anoche|la semana pasada|tambor|guitarra|cancion|radio|piano|banda)',
      ...REMOTE,
      ...FICTION,
    ],
  },
  returned: {
    says: [
      '(me|nos) (deportaron|deportarn|deportaro|an deportado|han deportado|acaban de deportar|repatriaron|expulsaron|acaban de (sacar|aventar|tirar) a mexico)',
      '(fui|fuimos|soy|estoy) (deportad[oa]s?|repatriad[oa]s?|retornad[oa]s?)',
      `(me|nos) (sacaron|mandaron|regresaron|echaron|aventaron|trajeron|retornaron|devolvieron|botaron) (del pais|de (los )?(estados unidos|eu|eeuu|usa|eua)|de regreso a mexico|pa mexico|para mexico|(a|por|hasta) ${BACK})`,
      `(me|nos) (soltaron|dejaron|botaron|aventaron|tiraron|bajaron|cruzaron) (en|a|por|aqui en) ${BACK}`,
      `ya (estoy|ando|toy|estamos|llegue|llegamos|me encuentro) (aqui |de regreso |de vuelta |otra vez )?(en|a) ${BACK}`,
    ],
    unless: [
      'no (me|nos) (deport\\w*|sacaron|mandaron)',
      '(si|cuando|casi|por poco|van a|quieren) (me |nos )?deport\\w*',
      ...REMOTE,
      ...TAKEN,
    ],
  },
  protection: {
    says: [
      '(solicit\\w*|pid[oa]|pedir|quiero|kiero|necesito|exijo|requiero|deseo|solisit\\w*)( \\w+){0,2} (proteccion|proteccio|protecion|ayuda|asistencia|apoyo|notificacion)( \\w+){0,2} consul\\w*',
      'proteccion consul\\w*',
      '(avisen|avisenle|avisele|notifiquen|llamen|hablen|quiero que avisen|quiero que le avisen)( \\w+){0,2} consul\\w*',
      '(quiero|necesito|pido|solicito|exijo) (hablar|ver|comunicarme|a)( \\w+){0,2} consul\\w*',
      '(quiero|necesito|pido) (a )?mi consul\\w*',
    ],
    unless: ['cita', 'pasaporte', 'matricula', 'acta', 'horario'],
  },
  human: {
    says: [
      '(hablar|ablar|comunicarme|platicar|conversar|chatear|hablo|comunico) con (una |un |alguna |algun )?(persona|humano|ser humano|operador|operadora|asesor|asesora|agente|encargad[oa]|representante|alguien)',
      'persona (real|de verdad|de carne)',
      '(eres|es|son|hablo con) (un |una )?(robot|maquina|bot|persona o)',
      '(me puede|puede|que me|necesito que me|quiero que me) (atender|atienda|llamar|llame|marcar|marque) (una |un )?(persona|alguien|humano|operador)',
      '(a )?(que|cual) (es el |es su |es tu )?(numero|telefono) (de ustedes|les (llamo|marco)|los (llamo|marco)|para (llamarles|marcarles|hablarles))',
      '(puedo|como|quiero|donde) (les |los |te )?(llamar|llamarles|llamarlos|hablarles|marcarles|llamo|marco)( a)? ustedes',
      '(quiero|puedo) (llamarles|marcarles|hablarles)',
    ],
    unless: ['persona (detenida|presa|arrestada|que esta)', 'agente (de|que)', 'el agente'],
  },
  'lost-phone': {
    says: [
      `(perdi|perdio|perdimos|extravie|extravio|se (me|le) (perdio|cayo|rompio|descompuso|quebro|mojo|extravio)|(me|le) robaron|(me|le) asaltaron y)( \\w+){0,2} ${PHONE}`,
      `(nuevo|otro|distinto) (numero|${PHONE})`,
      `(numero|${PHONE}) (nuevo|distinto)`,
      `(cambie|cambio|cambiaron|cambiar) (de |mi |el |a |su )*(numero|${PHONE}|linea|chip)`,
    ],
    unless: ['(es )?otro (numero|telefono) (de|para) (el |la )?(consul|emergencia)', 'caso', 'tiene otro'],
  },
  authentic: {
    says: [
      '(este|ese|esto|eso|el) (mensaje |texto |aviso |whatsapp |sms )?(si )?(es|lo (mandaron|enviaron|escribieron|mandan)|viene) (de )?(ustedes|uds|ustede|avisa|suyo|de verdad ustedes)',
      '(de )?(ustedes|avisa|uds) (si )?(me |nos |le )?(mandaron|enviaron|escribieron|mandan|mando|envio|escribio)( \\w+){0,2} (esto|este|eso|ese|mensaje|texto)',
      '(es|sera|son) (cierto|real|verdad|verdadero|falso|autentico|oficial|legitimo|suyo|de ustedes|de uds|de avisa|confiable)( \\w+){0,2} (mensaje|texto|aviso|esto|eso)',
      '(mensaje|texto|aviso)( \\w+){0,4} (es|sera) (cierto|real|verdad|verdadero|falso|autentico|oficial|legitimo|suyo|de ustedes|de uds|de avisa|confiable)',
      '(me|nos) (llego|mandaron|enviaron|cayo|escribieron)( \\w+){0,4} (mensaje|texto|whatsapp)( \\w+){0,6} (ustedes|avisa|uds)',
      '^(de veras |en serio |si )?(es|son) (de )?(ustedes|uds|avisa)( \\w+)?$',
      '(es|son) de (ustedes|uds|avisa)$',
    ],
    unless: ['del consulado'],
  },
  lostByAnother: [
    `(perdio|extravio|perdieron|extraviaron) su ${PHONE}`,
    `(mi|la|el|su) \\w+ (perdio|extravio) (su|el) ${PHONE}`,
    `se le (perdio|cayo|rompio|descompuso|quebro|mojo|extravio)( \\w+){0,2} ${PHONE}`,
    `le robaron( \\w+){0,2} ${PHONE}`,
  ],
  perhapsReturned: ['^(ya )?(me|nos) (sacaron|regresaron|echaron|aventaron)( ya)?$'],
  asksWhoAttends: [
    '(quien|kien|alguien|consulado|consul|ya)( \\w+){0,4} (atiende|atienden|atendiendo|atendio|atendieron|ayudando)',
    '(quien|alguien)( \\w+){0,3} (lleva|tiene|ve) (el|su|mi) caso',
  ],
  asksWhoElse: ['doctor', 'medic', 'hospital', 'enfermer', 'abogad', 'telefono', 'horario', 'hora'],
  asksIfReal: [
    '((oye|oigan|disculpe|perdon|pero|hola) )?((esto|este|la alerta|el aviso) )?(es|sera|era|fue) (esto )?(un |una |el |la |del? |lo del? )?(simulacro|practica|prueba|real|de verdad|en serio)( o (es |no )?(un |una )?(simulacro|practica|prueba|real|de verdad|en serio|no))?( esto)?( verdad| cierto)?',
  ],
  endsDrill: [
    '((ya|por favor|porfa|quiero|hay que) )*(termin|acab|finaliz)(ar|a|e|en|emos|o|amos)( (ya|con|ahora))*( (el|este|mi))?( (simulacro|practica|ejercicio))?( (ya|por favor|porfa|gracias))*',
    '((ya|por favor|porfa|quiero|hay que) )*(par|cancel|cerr|deten|quit)(ar|a|e|en|er|emos) (el|este|mi)? ?(simulacro|practica|ejercicio)( (ya|por favor|porfa|gracias))*',
    '(fin del|se acabo el|ya estuvo el|no mas|ya no mas) (simulacro|practica|ejercicio)',
  ],
  // Not what others believe, and no "if".
  saysReal: [
    `${NO_DOUBT}(\\w+ ){0,6}no (es|era|fue) (un |una |ningun |ninguna )?(simulacro|practica|prueba|juego|broma)( \\w+){0,8}`,
    `${NO_DOUBT}(${BEFORE_REAL} )*(es|va) (ya )?(real|de (a )?de?veras|de verdad|deveras|en serio)( \\w+){0,4}`,
    `${NO_DOUBT}((ay|ya|si|ahora|dios|mio|no|mama|oigan|esperen|vienen|llegaron|estan|aqui|afuera|tocando|entraron|por|mi) )*(?<!no )(es|va) (ya )?(real|de (a )?de?veras|de verdad|deveras|en serio)( \\w+){0,4}`,
    `${NO_DOUBT}((ay|ya|si|ahora|dios|mio|no|mama|oigan|esperen) )*(vienen|llegaron|entraron|estan (aqui|afuera|tocando))( \\w+){0,3} (de verdad|en serio|de veras)`,
    `${NO_DOUBT}(\\w+ ){0,3}esta (pasando|ocurriendo) (de verdad|en serio|de veras)( \\w+){0,4}`,
  ],
  // Not "transferir" or "Oxxo" alone: people are transferred to Texas, and wait at an Oxxo.
  money: [
    '(dinero|fianzas?|zelle|zele|cash ?app|venmo|western union|moneygram|paypal|bitcoin)',
    '(deposit\\w+|tarjetas? de regalo|gift ?cards?)',
    '(transferencia (bancaria|electronica)|cuenta bancaria|numero de cuenta)',
    '\\d+ (dolares|pesos|dlls|dls|usd|mil)',
    'mand(a|e|en|ar|ame|eme|enme|arme) \\d{3,}',
    // The pattern below is heard by its sound, in which "gue" is one with "ge".
    'pague',
    'pag(ar|ara|aran|arle|arles|ue|uen|ues|uemos|uele|ueles)',
    '(estafa|fraude|extorsion)',
  ],
}
