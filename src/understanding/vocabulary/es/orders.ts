import type { OrderVocabulary } from '../order-vocabulary.ts'

/** Anybody an officer speaks of as the family. */
const KIN =
  '(familia(res|r)?|parientes?|mam[ai]|pap[ai]s?|madre|padres?|herman[oa]s?|espos[oa]|marido|mujer|hij[oa]s?|ti[oa]s?|abuel[oa]s?|prim[oa]s?|suegr[oa]|cunad[oa]|novi[oa]|pareja|contacto)'

const TOWARD =
  '((ya )?(hable|hablamos) con|(es |son |va |van )?(solo |nada mas )?(con|para|a))( (la|el|los|las|su|sus))?'

const PLEASE = '( porfa(vor)?| por favor| gracias)?'

const PERSON = '(persona( detenida)?|detenid[oa]|interesad[oa]|connacional|paisan[oa]|usuari[oa]|ella|el)'

/** Officers' words in Spanish. */
export const ORDERS: OrderVocabulary = {
  verbs: {
    atender: [
      `(yo )?((lo|la) )?(atiendo|atender|atiende|tomo|tomar)( yo)?${PLEASE}`,
      '(yo )?me encargo( yo)?( de( ella| el)?)?',
      '(yo )?me (la|lo) quedo( yo)?',
      'yo voy( para alla)?|(ya )?voy yo',
    ],
    contactado: ['(ya )?(contactad[oa]|contacte|contactamos|hable|hablamos)( ya)?'],
    falsa: ['(es )?falsa( alarma)?'],
    cerrar: [`(ya )?(cerrar|cierro|cierra|cierren|cierral[ao]|cerrad[oa])( ya)?${PLEASE}`],
    misma: ['(si )?es la misma( persona)?'],
    distinta: ['no es la misma( persona)?', 'no son la misma( persona)?'],
    ver: ['ver', 'muestra', 'mostrar', 'detalles?'],
    sigo: [
      `(si )?(yo |aqui |todavia |aun )?sigo( yo)?( (con (el|este|ese) caso|con ella|con el|atendiendo( la| lo)?|en (eso|esto)|pendiente))?${PLEASE}`,
    ],
    devolver: [
      '(no )?(ya )?no sigo( yo)?( con (el|este|ese) caso)?',
      'ya no puedo( seguir)?( con (el|este|ese) caso)?',
      '(la|lo) (devuelvo|suelto|regreso)( a la lista)?',
    ],
  },
  renews: [
    '((si|claro|claro que si|por supuesto),? )?(aqui )?(seguimos|continuamos)( (aqui|activos|como mesa|siendo (la )?mesa))?( gracias)?',
    'claro que (seguimos|continuamos)',
  ],
  beforeFolio: ['el', 'la', 'folio', 'alerta'],
  beforeNumber: ['la', 'el', 'folio', 'numero'],
  self: ['yo'],
  forColleagues: [
    'quien (la |lo |se )?(toma|atiende|lleva|encarga|queda|cierra)',
    '(la|lo) (tomas|atiendes|llevas|cierras|ves)( tu)?$',
    '(tu o yo|yo o tu)',
    '(companer[oa]s|colegas?|entre nosotros)',
    'que (le|les) (decimos|digo|contestamos|contesto)',
    '(esta|la|es una) (senora|familia|mama) (es|esta|muy|bien)? ?(muy |bien )?(pesad|intens|necia|molest|latos)',
    '^(oye|oigan|ey) (?!(senor|dona|don|mama|ana)\\b)\\w+',
    'no (le |les |se lo )?(digas|digan|digamos|pasen|pases) (nada )?(a|de) (la|el|su) (familia|senora|mama)',
  ],
  toward: [TOWARD, 'la', 'el', 'su'],
  answers: {
    family: [`(${TOWARD} |(la|el|los|las|su|sus) )?${KIN}( de (ella|el))?`],
    person: [`(${TOWARD} |(la|el) )?${PERSON}( mism[oa])?`],
    nobody: [
      '(con )?nadie( (me |nos )?contest[oa])?',
      'no (me |nos )?(contest[oa]n?|contestaron|respond(e|en|io|ieron))( nadie| (el|su|al) (telefono|celular|numero)| la llamada)?',
      '(no hubo|sin) respuesta',
      '(a |el )?buzon( de voz)?',
    ],
    everybody: [
      `(${TOWARD} )?(tod[oa]s|todo el mundo|amb[oa]s|l[oa]s dos)`,
      `(${TOWARD} )?${KIN} y (tambien )?(${TOWARD} )?${PERSON}`,
      `(${TOWARD} )?${PERSON} y (tambien )?(${TOWARD} )?${KIN}`,
    ],
    desk: [
      '((solo|nada mas|nomas) )?(para )?(aqui|aca|el grupo|este grupo|los companeros)( nada mas)?',
      `((solo|nada mas) )?(${TOWARD} |(la|el) )?(mesas?|oficina|consulado|nosotros)( nada mas)?`,
      '(es )?(nota )?intern[oa]',
    ],
    found: [
      '(ya )?(sabemos|se) donde (esta|(la|lo) tienen)',
      '(ya )?(la|lo) (encontr|localiz|ubic)(e|amos|aron)',
      '(ya )?(aparecio|(esta )?localizad[oa])',
    ],
    out: ['(ya )?((esta|salio|quedo) (libre|en libertad)|salio|(la|lo) (soltaron|liberaron))'],
    lawyer: ['(ya )?(tiene|lleva el caso) (un |una )?abogad[oa]'],
    mexico: [
      '(ya )?(esta|llego|regreso) (en|a) mexico',
      '(ya )?((la|lo) deportaron|fue deportad[oa])( a mexico)?',
    ],
    'family-says': [
      `(lo )?(dijo|dice|dijeron|dicen|confirmo|aviso) (la |el |su )?${KIN}( que esta bien)?`,
      `(la |el |su )?${KIN} (lo )?(dijo|dice|dijeron|dicen|confirmo|aviso)( que esta bien)?`,
    ],
    'person-says': [
      `(lo )?(dijo|dice|confirmo) (la )?${PERSON}`,
      `(la )?${PERSON} (mism[oa] )?(lo )?(dijo|dice|confirmo)( que esta bien)?`,
    ],
    mistake: ['((fue|era|es|por) )?(un |una )?(error|equivocacion|confusion)', 'se equivoco'],
    keep: [
      'no',
      '(mejor )?no (la )?(cierres|cierren|cierro|cerrar)',
      'sigue( abierta)?',
      '(mejor )?(dejal[ao]( asi)?|cancel(a|ar|al[oa])|olvidal[oa]|nada)',
      '(mejor )?no (lo |la )?(mandes|manden|pases|pasen)',
      'a nadie',
    ],
  },
}
