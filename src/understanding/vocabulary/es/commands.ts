import type { CommandVocabulary } from '../vocabulary.ts'

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
  leaveDesk: ['salir', 'quitar', 'terminar'],
  join: ['alta'],
}
