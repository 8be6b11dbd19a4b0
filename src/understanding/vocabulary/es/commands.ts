import type { CommandVocabulary } from '../vocabulary.ts'

const WANTS_NO = '(ya )?no (quiero|kiero|quisiera|deseo|me interesa)( ya)?( seguir)?'
const ALERTS_AND_THE_LIKE =
  '((mas|los|las|sus|tus|estos|estas|esos|esas) ){0,2}(alertas?|avisos?|mensajes?|notificaciones|simulacros?)'
const CONTACT_ROLE = '((su|tu|el|la|un|una) )?contacto( de emergencia)?'
/** Whose: "de Ana", "de mi hija". */
const OF_PERSON = '( (de|por) (?!que )((mi|la|el) )?\\w+( \\w+)?)?( mas)?'

/** Commands in Spanish. */
export const COMMANDS: CommandVocabulary = {
  names: {
    panic: { word: 'panico', also: [], bare: [] },
    family: { word: 'familia', also: ['contactos'], bare: ['familia', 'mi familia'] },
    name: {
      word: 'mi_nombre',
      also: ['nombre', 'minombre'],
      bare: [
        'mi nombre',
        'cambiar mi nombre',
        'cambiar nombre',
        'cambiar de nombre',
        'quiero cambiar mi nombre',
        'corregir mi nombre',
        'mi nombre esta mal',
        'ese no es mi nombre',
        'asi no me llamo',
      ],
    },
    rights: { word: 'derechos', also: ['mis_derechos'], bare: ['derechos', 'mis derechos'] },
    consulate: {
      word: 'mi_consulado',
      also: ['consulado', 'miconsulado'],
      bare: ['consulado', 'mi consulado'],
    },
    drill: { word: 'simulacro', also: [], bare: ['simulacro'] },
    language: {
      word: 'idioma',
      also: ['lenguaje'],
      bare: ['idioma', 'ingles', 'en ingles', 'espanol', 'en espanol'],
    },
    help: { word: 'ayuda', also: ['menu'], bare: ['menu'] },
    privacy: { word: 'privacidad', also: [], bare: ['privacidad'] },
    erase: { word: 'borrar', also: ['borrame'], bare: ['borrar', 'borrar todo', 'borrar mis datos'] },
    start: { word: 'start', also: ['inicio', 'empezar', 'alta'], bare: ['inicio', 'empezar', 'alta'] },
    leave: { word: 'baja', also: [], bare: ['baja', 'darme de baja'] },
    desk: { word: 'mesa', also: [], bare: [] },
  },
  status: ['estado', 'alerta'],
  erases: [
    '((quiero|kiero|quisiera|necesito|deseo|puedo|puedes|pueden|favor de) (que )?)?(me )?(borr|elimin|quit)(ar|en|es|e|a|o)(me|los|las|lo)? (tod[oa]s? )?(mis? |lo |la |los )?(datos|info(rmacion)?|cuenta|registro|mio|que (saben|tienen|guardan) de mi)( de (aqui|avisa|la app|su sistema))?',
  ],
  // "Quiero salir" is what somebody in a cell writes, and none of them.
  leaves: {
    says: [
      `${WANTS_NO} ${ALERTS_AND_THE_LIKE}${OF_PERSON}`,
      `${WANTS_NO} (recib(ir|iendo)|reciv(ir|iendo)|que me (lleguen|llegen|manden?|envien?))( mas)? ${ALERTS_AND_THE_LIKE}${OF_PERSON}`,
      `(${WANTS_NO}|(ya )?no puedo( seguir)?) (ser|siendo|estar como) ${CONTACT_ROLE}${OF_PERSON}`,
      `(quiero|quisiera) dejar de (ser ${CONTACT_ROLE}|recibir ${ALERTS_AND_THE_LIKE})${OF_PERSON}`,
      `((me )?pueden? |puedes )?(quit|sac|saqu|borr|elimin)(a|e|en|ar|as|es)?me (de (la |su |tu |esta |esa )?lista( de (contactos|emergencia|avisos|alertas))?|(de|como) (sus |tus |los |su |tu )?contactos?( de emergencia)?)${OF_PERSON}`,
      `(ya )?no me (manden?|mandes|envien?|envies) ${ALERTS_AND_THE_LIKE}${OF_PERSON}`,
      `(ya no me (avisen?|avises)|no me (avisen?|avises) mas)${OF_PERSON}`,
      `(deja|dejen?|dejes) de (mandarme|enviarme) ${ALERTS_AND_THE_LIKE}${OF_PERSON}`,
      `(quiero |quisiera )?salir(me)? de (la|su|tu|esta) lista${OF_PERSON}`,
      `((quiero|quisiera) darme|(da|de|den)me) de baja( de (la lista|(las|sus|estas) alertas|(los|sus|estos) avisos))?${OF_PERSON}`,
    ],
    declines: [
      '(ya )?no (la|lo|los|las|le|les|te) conozco( (de nada|a ella|a el))?',
      'no conozco a (esa persona|esta persona|ese|esa|nadie|ningun[oa])( [a-z]+)?',
      'no (se|tengo idea de) quien(es)? (es|sea|son)( (ella|el|esa persona|ese|esa))?',
      `${WANTS_NO}( (nada|eso|esto|aceptar|participar))?`,
      `${WANTS_NO} (saber nada|tener nada que ver|que me (escriban?|escribas|molesten?|molestes|contacten?|contactes|busquen?))( mas)?${OF_PERSON}`,
      'no me (escriban?|escribas|molesten?|molestes|contacten?|contactes|manden?|mandes|busquen?|busques)( (mas|nada|nada mas|ya))?',
      '(dejen|deja|deje)(me)? (en paz|de (escribir|molestar|mandar)(me)?)',
      '(es )?(un )?numero equivocado',
      '(se|te) equivoc(aron|o|aste|an|as)( de (numero|persona))?',
      '(prefiero|mejor) (que )?no',
      'no( muchas)? gracias',
      'no (lo )?acepto',
      '(lo |la )?rechazo',
      'no puedo( ser(lo)?)?',
      `(quit|sac|saqu|borr)(a|e|en|as|es)?me de (esto|eso|aqui|ahi|todo)${OF_PERSON}`,
      'baja',
    ],
    before: [
      'no',
      'y',
      'hola',
      'oye',
      'oigan',
      'buen[oa]s( dias| tardes| noches)?',
      'disculpen?',
      'perdon',
      'por favor',
      'porfa',
      'la verdad',
      'pues',
      'mir(a|en)',
      'gracias pero',
      'es que',
      'yo',
    ],
    after: [
      '((porque|que|es que|ya que|pues) )?(me|nos) (asustan?|espantan?|molestan?|despiertan?|ponen? nervios[oa]s?|dan? (mucho )?miedo)( mucho)?',
      '(muchas )?gracias',
      'por favor',
      'porfa(vor)?',
      'ya',
      'nunca',
      'ok',
      'avisa',
    ],
  },
  leaveDesk: ['salir', 'quitar', 'terminar'],
  join: ['alta'],
}
