import type { PlaceVocabulary } from '../vocabulary.ts'
import { wordList } from '../word-list.ts'

/** Words around a place in Spanish. */
export const PLACES: PlaceVocabulary = {
  noise: wordList(`
    vivo vivimos viviendo vive viven estoy estamos esta ando andamos andaba soy somos radico resido trabajo trabajando
    aqui aca yo me nos mi mis nuestra casa direccion domicilio lugar ciudad ciudades cd pueblo zona area region rumbo
    calle avenida ave carretera suburbio
    barrio colonia vecindario sector lado norte sur este oeste centro afueras
    es era de del en por para cerca junto a al la las el los lo un una y o u que con hacia desde entre sobre
    ahora ahorita orita actualmente horita hoy siempre creo pues bueno hola buenas buenos dias tardes noches gracias
    porfavor favor ok okay si no senor senora oiga mire disculpe perdon digo quiero decir pongo ponga ponme
    mexicano mexicana paisano originario familia hermano esposo esposa mama papa hijo hija
    estado condado codigo postal cp
    donde como cuando quien cual cuanto porque ya le te se esto eso ese esa muy bien mal tambien todavia aun
    ayuda ayudame ayudenme auxilio emergencia urgente migra policia necesito puedo tengo hay llegue
    eeuu eua eu estados unidos gringolandia gabacho`),
  residence: wordList('vivo vivimos viviendo estoy estamos ando andamos radico resido trabajo'),
  within: ['en', 'por'],
  articles: ['el', 'la'],
  connective: wordList('de del en estado y el la'),
  state: ['estado'],
  city: wordList('ciudad cd'),
  quarters: wordList('barrio colonia'),
  county: wordList('condado condao parroquia municipio'),
  consulate: wordList('consulado consulados consul embajada'),
  embassy: ['embajada'],
  title: wordList('general mexico mexicano seccion'),
  losAngeles: [],
  notStates: wordList('al as de la ma me mi ne pa va del'),
  notTowns: wordList('victoria jesus guadalupe central corona'),
  mexicanStates: wordList(`
    ags bc bcs camp chis chih coah col cdmx dgo gto gro hgo jal mex mich mor nay nl oax pue qro qroo slp sin son tab tamps tlax ver
    yuc zac`),
  provinces: wordList('nuevaescocia columbiabritanica isladelprincipeeduardo nuevobrunswick terranova'),
  provinceLetters: [],
  spellings: { cd: 'ciudad', sn: 'san', sta: 'santa', sto: 'santo' },
}
