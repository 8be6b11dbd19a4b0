import type { ReleaseVocabulary } from '../vocabulary.ts'

/** How people say in Spanish, with nothing else, that it is over. */
export const RELEASES: ReleaseVocabulary = {
  released: [
    '(me|nos) (soltaron|solto|liberaron|libero|dejaron ir|dejo ir|dejaron salir|dejaron libres?|dejo libres?)',
    '(me|nos) (soltaron|solto|liberaron) (la migra|ice|la policia)',
    '(me|nos) (acaban de (soltar|liberar|dejar ir)|han (soltado|liberado))',
    '(estoy|estamos|ando|andamos|quede|quedamos) (libres?|suelt[oa]s?|en libertad)',
    'estoy (afuera|fuera)',
    'sali(mos)? libres?',
    '(sali|salimos) (bajo|con) fianza',
  ],
  releasedWithYa: ['sali', 'salimos'],
  over: [
    '(fue |era |es )?(una )?(falsa alarma|alarma falsa)',
    '(cancelar|cancela|cancele|cancelen|cancelalo|cancelala|cancelenl[ao])( (la|mi|esta) (alerta|alarma)| alerta| el panico| panico)?',
    '(quiero|necesito) cancelar',
    '(fue|era) (por )?(un )?(error|accidente|equivocacion|prueba|una prueba)',
    '(fue )?(por error|por accidente|sin querer)',
    '(me )?equivoque',
    '(lo|la|le) (mande|aprete|pique|toque|envie) (sin querer|por error|por accidente)',
    'se me fue el dedo',
    '(no (fue|era|es|paso|pasa) (nada|para tanto))',
    'ya paso',
    '(solo |nomas )?(estaba|estoy|ando) probando',
    '(estoy|estamos|ando) (bien|a salvo)',
    '(estoy|estamos) en (mi |la )?casa',
    'todo bien',
    'paso todo',
  ],
  very: ['bien'],
  veryWhat: [
    '\\w+(ad|id|os)[oa]s?',
    'mal',
    'triste',
    'jodid[oa]',
    'sol[oa]',
    'lejos',
    'debil',
    'fe[oa]',
    'gach[oa]',
    'nervios[oa]',
    'llorando',
    'temblando',
  ],
  letLoose: [
    '(las|los|el|la|mis|un|una|unos|unas) (manos?|esposas|amarras|pies|brazos?|dedos?|pelo|cuello|cadenas|perros|golpe(s|azo)?|cachetad(a|as|on)|patadas?|manazos?|punetazos?|trancazos?|gritos?|chingazos?|putazos?)',
    '(\\w+ ){0,5}(pero|y|menos|excepto)( a)? (mi|yo|nosotr[oa]s|conmigo) (no|todavia|sigo|seguimos|aun)',
  ],
  around: [
    'ya', 'gracias', 'a dios', 'bendito dios', 'gloria a dios', 'perdon', 'perdonen', 'disculpen?', 'por favor', 'hola',
    'lo siento', 'por fin', 'todos', 'amigos', 'familia', 'mami', 'mama', 'muchas', 'ahorita', 'al fin', 'grasias',
  ], // biome-ignore format: a list is read by rows
}
