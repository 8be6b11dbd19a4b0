/** A state, the capital's district or a territory: its two letters, and its names in English and Spanish. */
export interface State {
  readonly code: string
  readonly en: string
  readonly es: string
}

/** code | English | Spanish, if it differs | other spellings, which people type, by commas */
const TABLE = `
AL|Alabama||ala
AK|Alaska||
AZ|Arizona||ariz,arisona
AR|Arkansas||ark,arcansas
CA|California||calif,cali,califa,california norte,california sur,norcal,socal
CO|Colorado||colo
CT|Connecticut||conn,conecticut,connecticot,conetica
DE|Delaware||del,delawer
FL|Florida||fla
GA|Georgia||jorgia,yorya
HI|Hawaii|Hawái|hawai
ID|Idaho||aidajo,idajo
IL|Illinois||ill,ilinois,ilinoy,illinoi,ilinoi
IN|Indiana||ind
IA|Iowa||aiowa,ayowa
KS|Kansas||kans,kansa
KY|Kentucky||kentuki,kentaky,kentoky
LA|Louisiana|Luisiana|lousiana
ME|Maine||mein
MD|Maryland||merilan,mariland,merilend,marilan
MA|Massachusetts||mass,masachusets,massachussetts,masachusetts,massachusets
MI|Michigan||mich,michoacan del norte,michigen
MN|Minnesota||minn,minesota
MS|Mississippi|Misisipi|miss,mississipi,missisipi,misisippi
MO|Missouri|Misuri|misouri,missuri,mizuri
MT|Montana||mont
NE|Nebraska||neb,nebr
NV|Nevada||nev
NH|New Hampshire|Nuevo Hampshire|new hamshire,nueva hampshire
NJ|New Jersey|Nueva Jersey|nueva yersey,new yersey,niu yersi,new jersy,nueva jersy,jersey
NM|New Mexico|Nuevo México|n mex,nuevo mejico,nuevomexico
NY|New York|Nueva York|nueva yor,new york state,estado de nueva york
NC|North Carolina|Carolina del Norte|n carolina,nor carolina,norte carolina,norte de carolina,carolina norte,nort carolina,no carolina,norcarolina,karolina del norte
ND|North Dakota|Dakota del Norte|n dakota,norte dakota,dakota norte
OH|Ohio||ojaio,ojayo,oayo
OK|Oklahoma||okla,oclahoma,oklajoma
OR|Oregon|Oregón|ore,oreg
PA|Pennsylvania|Pensilvania|penn,penna,pensylvania,pennsilvania,pencilvania,pennsylvannia
RI|Rhode Island||rode island,rhod island,roud ailan
SC|South Carolina|Carolina del Sur|s carolina,sur carolina,sur de carolina,carolina sur,sout carolina,so carolina,karolina del sur
SD|South Dakota|Dakota del Sur|s dakota,sur dakota,dakota sur
TN|Tennessee||tenn,tenesi,tennesee,tenessee,tenesee,tenesse,tenezi
TX|Texas||tex,tejas,teksas
UT|Utah||iuta,yuta,uta
VT|Vermont||
VA|Virginia||virg,birginia,virjinia
WA|Washington||wash,washington state,estado de washington,washinton,guashington,washintong
WV|West Virginia|Virginia Occidental|w virginia,wvirginia,virginia del oeste,oeste virginia,wes virginia
WI|Wisconsin||wis,wisc,wisconsi,guisconsin,wiscon
WY|Wyoming||wyo,guayoming,waioming
DC|District of Columbia|Distrito de Columbia|washington dc,distrito columbia
PR|Puerto Rico||p rico,porto rico,borinquen
VI|U.S. Virgin Islands|Islas Vírgenes|virgin islands,islas virgenes americanas,us virgin islands,usvi
GU|Guam||
AS|American Samoa|Samoa Americana|
MP|Northern Mariana Islands|Islas Marianas del Norte|northern marianas,marianas del norte,saipan`

/** A state with every spelling of its name that is known. */
export interface StateNames extends State {
  readonly also: readonly string[]
}

/** The fifty states, the capital's district and five territories. */
export const STATES: readonly StateNames[] = TABLE.trim()
  .split('\n')
  .map(line => {
    const [code = '', en = '', es = '', also = ''] = line.split('|')
    return { code, en, es: es || en, also: also === '' ? [] : also.split(',') }
  })

const BY_CODE: ReadonlyMap<string, StateNames> = new Map(STATES.map(state => [state.code, state]))

/** A language that the labels of places exist in. */
export type LabelLanguage = 'es' | 'en'

/** A state's name by its two letters, such as `Carolina del Norte`; the letters themselves if there is none such. */
export function stateName(code: string, language: LabelLanguage = 'es'): string {
  return BY_CODE.get(code)?.[language] ?? code
}
