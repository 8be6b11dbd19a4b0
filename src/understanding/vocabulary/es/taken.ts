import type { TakenVocabulary } from '../taken-vocabulary.ts'
import { wordList } from '../word-list.ts'

/** How people tell in Spanish of somebody who was taken. */
export const TAKEN: TakenVocabulary = {
  endsName: wordList(`
    en saliendo saliendose yendo llegando manejando trabajando afuera fuera cerca adentro frente cuando hace ayer hoy anoche
    ahorita ahora detuvieron arrestaron agarro detuvo llevo levantaron edad mide apenas cumplio acaba nacio desde hasta
    apodado le lo les nos tambien creo
  `),
  years: ['anos?', 'anitos?', 'anios?'],
  months: ['mes(es)?', 'mesecitos?'],
  beforeAge: ['tiene', 'edad', 'de edad', 'cumplio', 'va a cumplir', 'acaba de cumplir', 'es de'],
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
}
