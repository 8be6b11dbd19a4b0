import type { TaughtVocabulary } from '../taught-vocabulary.ts'

/** The thing that a question about the button may name. */
const BUTTON =
  '(esto|eso|este (boton|servicio|bot|chat|numero)|el (boton|mensaje|aviso|bot)|la (alerta|palabra|app|aplicacion)|(el )?boton( de panico)?|esta (app|palabra)|aqui|whatsapp|telegram)'
const PRESS =
  '(aprieto|aprieta|apretamos|pico|pica|toco|toca|presiono|oprimo|mando|manda|mandamos|escribo|escribe|uso|aplasto|activo|pongo)'

/** The words that people are taught to send, in Spanish, and what takes their force away. */
export const TAUGHT: TaughtVocabulary = {
  words: ['panico', 'sos', 'auxilio', 'ayuda'],
  joined: ['panico', 'auxilio', '(sos){2,}$'],
  before: ['hola', 'ay', 'oye', 'oiga', 'oigan', 'eh', 'buenas', 'buenos', 'dias', 'tardes', 'noches'],
  around: [
    'por',
    'favor',
    'porfa',
    'porfavor',
    'porfis',
    'ya',
    'rapido',
    'urgente',
    'urgentemente',
    'dios',
    'mio',
    'es',
    'una',
  ],
  about: [
    `(y )?(para )?que (es|significa|hace|sirve|quiere decir)( ${BUTTON})?`,
    `(y )?para que (es|sirve|se usa|lo uso)( ${BUTTON})?`,
    `(y )?como (funciona|sirve|trabaja|se (usa|activa|manda|pone|utiliza|escribe|prueba)|(lo|la) (uso|mando|activo|pruebo))( ${BUTTON})?`,
    `(y )?a quien(es)? (le |les )?(llega|llegan|avisa|avisan|manda|va)( ${BUTTON})?`,
    `(y )?quien(es)? (lo |la )?(recibe|reciben|lee|leen|ve)( ${BUTTON})?`,
    `(y )?que pasa (si|cuando) (lo |la |le )?${PRESS}( ${BUTTON})?( sin querer| por error)?`,
    `(y )?si (lo |la |le )?${PRESS}( ${BUTTON})?( sin querer| por error)? que pasa`,
    `(y )?cuando (lo |la )?(debo |puedo |hay que |se )?(usar|usarlo|usa|uso|mandar|mandarlo|mando)( ${BUTTON})?`,
    `((es|sale) gratis|cuanto cuesta|cobran|tiene costo|cuesta( algo)?)( ${BUTTON})?`,
    `(funciona|sirve|jala) (sin|con) (internet|saldo|datos|wifi|señal|senal)`,
    `(se )?pued[oe] (probar|probarlo|ensayar)( ${BUTTON})?`,
  ],
  toPlace: [
    'en',
    'estoy',
    'ando',
    'aqui',
    'cerca',
    'por',
    'a',
    'de',
    'del',
    'el',
    'la',
    'los',
    'las',
    'y',
    'con',
    'calle',
    'esquina',
    'ciudad',
  ],
  errands: [
    'ayuda (con|para) (.+ )?(pasaporte|cita|acta|matricula|renta|registro|idioma|tramite|formulario|solicitud|licencia|visa|permiso|tarea|aplicacion|contraseña|contrasena|contactos?|numero|renovar)',
  ],
  setPhrases: [
    'panico (moral|escenico|bancario|financiero)',
    'auxilio (vial|vecinal|escolar)',
    'ayuda (mutua|humanitaria|economica|alimentaria|financiera)',
    'ayuda legal gratis',
    'sos (vos|un|una|mi|muy|tan|buen|buena|bien|lo) .*',
    'sos vos',
    'sos mi amig[oa]',
  ],
}
