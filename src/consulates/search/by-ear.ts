/** An English spelling that a Spanish ear writes otherwise: what is written, and what it may stand for. */
type Respelling = readonly [written: RegExp, meant: string]

/**
 * Names of towns as somebody writes them who only heard them. Sounds that {@link skeleton} makes one (b/v, s/c/z, k/qu/c, i/y, a silent h) are not
 * repeated here.
 */
const RESPELLINGS: readonly Respelling[] = [
  // "Huinston", "Wuinston", "Güichita", "Uest": a w.
  [/(?:^|[hgw])u(?=[aeio])/g, 'w'],
  // "Jai Point", "Gudland".
  [/jai/g, 'high'],
  [/gud/g, 'wood'],
  // "Grand Ailand", "Airvin".
  [/ai/g, 'i'],
  // "Inmokali", and "Talajasi".
  [/n(?=m)/g, 'm'],
  [/i$/, 'ee'],
  // "Waukigan", "Grinvil".
  [/i(?!$)/g, 'e'],
  [/j/g, 'h'],
  // "Leikland", "Beikersfild".
  [/ei([bcdfgklmnprstvz])/g, 'a$1e'],
  // "Braunsvil", "Yorktaun".
  [/au(?=n)/g, 'ow'],
  [/fil[dt]?$/, 'field'],
  [/lan$/, 'land'],
  [/bich$/, 'beach'],
  // "Yaksonvil", "Yoliet".
  [/^y(?=[aeiou])/, 'j'],
  // "Espokan", "Estokton".
  [/^es(?=[ptkcmnl])/, 's'],
]

/** "Amor jajaja" is nobody's Amory. */
const LAUGHTER = /(?:ja){2}/

/** No name that is written by ear has more letters. */
const LONGEST_HEARD = 30

/** No more spellings than this are tried for one name. */
const MOST_SPELLINGS = 24

/** All spellings that a name may stand for which was written by ear, the nearest to what was typed first; none for most names. */
export function spellingsByEar(key: string): readonly string[] {
  if (key.length > LONGEST_HEARD || LAUGHTER.test(key)) return []
  const found = [key]
  for (const [written, meant] of RESPELLINGS) {
    for (const spelling of [...found]) {
      const other = spelling.replace(written, meant)
      if (other !== spelling && found.length <= MOST_SPELLINGS) found.push(other)
    }
  }
  return found.slice(1)
}
