import type { Language } from '../../domain/people/person.ts'

/** A state, the capital's district or a territory: its two letters, and its names in English and Spanish. */
export interface StateCode {
  readonly code: string
  readonly en: string
  readonly es: string
}

/**
 * Two letters | English | Spanish, if it differs | other spellings that people type | abbreviations, which mean a
 * state only right after a town.
 */
const TABLE = `
AL|Alabama|||ala
AK|Alaska|||
AZ|Arizona||arisona|ariz
AR|Arkansas||arcansas|ark
CA|California||califas,california norte,norte de california,california sur,sur de california,southern california,northern california|cal,cali,calif
CO|Colorado||kolorado|colo
CT|Connecticut||conecticut,connecticot,conetica,conneticut|conn
DE|Delaware||delawer|
FL|Florida||la florida|fla
GA|Georgia||jorgia,yorya,georgea|
HI|Hawaii|Hawái|hawai,jawai|
ID|Idaho||aidajo,idajo,aidaho|
IL|Illinois||ilinois,ilinoy,illinoi,ilinoi,ilinoís|ill
IN|Indiana|||ind
IA|Iowa||aiowa,ayowa|
KS|Kansas||kanzas|kans
KY|Kentucky||kentuki,kentaky,kentoky,kentucki|
LA|Louisiana|Luisiana|lousiana,luiciana|
ME|Maine||mein|
MD|Maryland||merilan,mariland,merilend,marilan|
MA|Massachusetts||masachusets,massachussetts,masachusetts,massachusets,masachuset|mass
MI|Michigan||michigen,mishigan|mich
MN|Minnesota||minesota|minn
MS|Mississippi|Misisipi|mississipi,missisipi,misisippi|miss
MO|Missouri|Misuri|misouri,missuri,mizuri|
MT|Montana|||mont
NE|Nebraska|||neb,nebr
NV|Nevada|||nev
NH|New Hampshire|Nuevo Hampshire|new hamshire,nueva hampshire|
NJ|New Jersey|Nueva Jersey|nueva yersey,new yersey,niu yersi,new jersy,nueva jersy,jersey|
NM|New Mexico|Nuevo México|nuevo mejico,niu mexico|nmex
NY|New York|Nueva York|nueva yor,new york state,nuyork|
NC|North Carolina|Carolina del Norte|n carolina,nor carolina,norte carolina,norte de carolina,carolina norte,nort carolina,no carolina,karolina del norte,carolina del nte|
ND|North Dakota|Dakota del Norte|n dakota,norte dakota,dakota norte|
OH|Ohio||ojaio,ojayo,oayo,ohaio|
OK|Oklahoma||oclahoma,oklajoma,oclajoma|okla
OR|Oregon|Oregón|oregen|ore
PA|Pennsylvania|Pensilvania|pensylvania,pennsilvania,pencilvania,pennsylvannia|penn,penna
RI|Rhode Island||rode island,rhod island,roud ailan|
SC|South Carolina|Carolina del Sur|s carolina,sur carolina,sur de carolina,carolina sur,sout carolina,so carolina,karolina del sur|
SD|South Dakota|Dakota del Sur|s dakota,sur dakota,dakota sur|
TN|Tennessee||tenesi,tennesee,tenessee,tenesee,tenesse,tenezi,tenesy|tenn
TX|Texas||tejas,teksas|tex
UT|Utah||iuta,yuta|
VT|Vermont|||
VA|Virginia||birginia,virjinia|
WA|Washington||washington state,washinton,guashington,washintong|wash
WV|West Virginia|Virginia Occidental|w virginia,virginia del oeste,oeste virginia,wes virginia,oeste de virginia|
WI|Wisconsin||wisconsi,guisconsin,wiscon,wisconcin|wis,wisc
WY|Wyoming||guayoming,waioming|wyo
DC|District of Columbia|Distrito de Columbia|distrito columbia|
PR|Puerto Rico||porto rico,borinquen|
VI|U.S. Virgin Islands|Islas Vírgenes|virgin islands,islas virgenes americanas,us virgin islands,usvi|
GU|Guam|||
AS|American Samoa|Samoa Americana||
MP|Northern Mariana Islands|Islas Marianas del Norte|northern marianas,marianas del norte,saipan|`

/** A state with every way of writing it that is known. */
export interface StateNames extends StateCode {
  readonly also: readonly string[]
  /** Short forms such as `calif`, besides the two letters. */
  readonly short: readonly string[]
}

/** The fifty states, the capital's district and five territories. */
export const STATES: readonly StateNames[] = TABLE.trim()
  .split('\n')
  .map(line => {
    const [code = '', en = '', es = '', also = '', short = ''] = line.split('|')
    return { code, en, es: es || en, also: listed(also), short: listed(short) }
  })

function listed(text: string): readonly string[] {
  return text === '' ? [] : text.split(',')
}

const BY_CODE: ReadonlyMap<string, StateNames> = new Map(STATES.map(state => [state.code, state]))

/** A language in which `data/` has the names of places. */
export type LabelLanguage = 'es' | 'en'

/** The language of the names of places for whoever reads each of ours. */
export const LABELS: Readonly<Record<Language, LabelLanguage>> = { es: 'es', en: 'en' }

/** A state's name by its two letters, such as `Carolina del Norte`; the letters themselves if there is none such. */
export function stateName(code: string, language: Language = 'es'): string {
  return BY_CODE.get(code)?.[LABELS[language]] ?? code
}
