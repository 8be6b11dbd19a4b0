import type { ReportVocabulary } from '../report-vocabulary.ts'

const AGREES =
  '((si+|ok(ay|ey)?|bueno|claro( que si)?|dale|va|sale|pues|ya|orale|andale|esta bien|mejor|por favor|porfa|puedes|me gustaria que|quiero que|que) )*'
/** "Mande" alone asks what was said, so that it is none of these. */
const SEND = '(mand|envi|compart)(ar?|as|es|en?|ir)'
const THEM = '(sel[aeo]s?|les?|l[ao]s?)'
const PLACE =
  '((la|mi|esa)( ultima)? (ubicacion|direccion|localizacion|ubi)|(en |a )?donde (estoy|ando|me encuentro))'
const BEHIND =
  '( a (todos|ellos|todas|mi familia|mis familiares))?( (por favor|porfa|porfavor|gracias|ya|ahora|ahorita|rapido|pues|si))*'

/** Words in Spanish of somebody whom a relative reported as taken. */
export const REPORTS: ReportVocabulary = {
  send: [
    `${AGREES}(${SEND}${THEM}|(se|les?) (l[ao]s? )?${SEND}|${SEND} ${PLACE}|${SEND}${THEM} ${PLACE}|(se|les?) (l[ao]s? )?${SEND} ${PLACE})${BEHIND}`,
    `${AGREES}(si+|ok(ay|ey)?|dale) (manda|envia|comparte)${BEHIND}`,
    `${AGREES}(di|deci|diga|digan|avisa|avisar|avisen|muestra|mostrar|ensena|da|dar|den|pasa|pasar|pasen)(sel[ao]s?|les?) ${PLACE}${BEHIND}`,
    `(si )?(diles|avisales)`,
    `${AGREES}(todos |ellos |mi familia )?(l[aeo]s? )?(sepan?|vean?|conozcan?|tengan?) (todos )?${PLACE}${BEHIND}`,
  ],
  maySend: [SEND, `${SEND}${THEM}`],
  ownPlace: [PLACE],
  disbelieve: [
    'no (le|les|lo|la|los|las) (creas|crean|crea|hagas caso|hagan caso)',
    '(me )?miente',
    'esta mintiendo',
    'es mentira',
  ],
  untrue: [
    '(\\w+ ){0,5}(fue|es|era) (un |una |pur[oa] )?(malentendido|confusion|chisme)',
    '(eso |esto )?(fue|es|era) (un |una |puro )?(malentendido|mal entendido|confusion|error|equivocacion|chisme)',
    '(\\w+ ){1,2}se (equivoco|confundio|hizo bolas)',
    'no (soy|fui|era) yo',
    'no es (cierto|verdad)',
    'es falso',
    'no me llevaron',
    'no me han llevado',
  ],
  well: [
    '(estoy|ando) (muy |super |perfectamente |todo )?bien',
    'no me (llevaron|agarraron|detuvieron|arrestaron|an llevado|han (llevado|agarrado|detenido)|paso nada|ha pasado nada)',
    'nadie me (llevo|agarro|detuvo|arresto|ha llevado)',
    'no estoy (detenid|arrestad|pres)[oa]',
    'no paso nada',
    '(estoy|ando|sigo) (aqui )?(trabajando|en (la|mi|el) (casa|trabajo|chamba|jale|escuela|tienda|obra|cocina|fabrica))',
    'aqui (ando|estoy)$',
  ],
  notWell: [
    'no (estoy|ando) bien',
    '(estoy|ando) bien (golpead|herid|asustad|mal|lastimad|nervios|espantad)\\w*',
    'pero',
    'todavia no',
    'ya vienen',
    'me (van|quieren|buscan|siguen)',
  ],
}
