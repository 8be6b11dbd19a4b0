import type { ReportVocabulary } from '../report-vocabulary.ts'

/** Words in Spanish of somebody whom a relative reported as taken. */
export const REPORTS: ReportVocabulary = {
  send: [
    '(si )?(mandal[oa]|mandasel[oa]|mandasel[oa]s|envial[oa]|enviasel[oa])( por favor)?',
    '(si )?(diles|avisales)( donde estoy)?',
  ],
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
