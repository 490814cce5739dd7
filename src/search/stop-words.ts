import type { InEveryLanguage, Language } from '../model/languages.ts'
import { folded } from './words.ts'

// Words that carry a sentence and not its subject: articles, pronouns, prepositions, auxiliaries, question words.
// Words with a meaning of their own stay out, however frequent: a common word list drops `trabajo`.
const WORDS: InEveryLanguage<string> = {
  en: `
    a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they them
    their theirs who whom whose which what when where why how and or but nor if then than so as of at by for with about
    against between into through during before after above below to from up down in on off over under again out
    am is are was were be been being have has had having do does did doing done can could may might must shall should
    will would not no only just also too very any some each both few more most other such same own all there here
    because until while however therefore ourselves yourself yourselves himself herself itself themselves myself
    per via upon within without among toward towards many much don didn doesn isn aren wasn weren ain ll ve re`,
  fr: `
    le la les un une des du de au aux ce cet cette ces celui celle ceux celles cela ça ceci je me moi mon ma mes tu te
    toi ton ta tes il elle on se soi son sa ses nous notre nos vous votre vos ils elles eux leur leurs lui en y qui que
    quoi dont où quand comment pourquoi combien quel quelle quels quelles lequel laquelle lesquels lesquelles duquel
    auquel et ou mais ni or car donc si comme lorsque puisque quoique jusque parce ainsi alors à dans par pour sur sous
    sans avec vers chez entre depuis pendant avant après contre selon lors dès hors est sont suis es sommes êtes
    être était étaient été étant sera seront serait seraient fut furent soit soient a ai as ont avons avez avoir avait
    avaient eu ayant aura auront aurait auraient ait aient fait faire font peut peuvent doit doivent ne pas plus
    très trop aussi même mêmes tout toute tous toutes autre autres chaque plusieurs aucun aucune tel telle tels telles
    ici là quelque quelques lors qu jusqu lorsqu puisqu voici voilà afin`,
  es: `
    el la los las lo un una unos unas al del de a ante bajo con contra desde durante en entre hacia hasta para por según
    sin sobre tras y e o u ni pero sino mas si no que quien quienes cual cuales cuyo cuya cuyos cuyas cuando donde como
    cuanto cuanta cuantos cuantas qué quién quiénes cuál cuáles cuándo dónde cómo cuánto cuánta cuántos cuántas porque
    pues aunque mientras yo me mí mi mis tú te ti tu tus él ella ello se sí su sus suyo suya nosotros nosotras nos
    nuestro nuestra nuestros nuestras vosotros vosotras os vuestro vuestra ellos ellas les le usted ustedes este esta
    esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas es son soy eres somos era eran fue
    fueron ser sido siendo será serán sería serían sea sean está están estar estaba estaban estado ha han he hemos haber
    había habían hubo hay haya hayan habrá tiene tienen tener tenía puede pueden poder muy más menos tan tanto también
    ya otro otra otros otras todo toda todos todas cada algún alguna algunos algunas ningún ninguna mismo misma mismos
    mismas tal tales así entonces además`,
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Lowered words that a query is better without. They stay in the index: `WHO` is also a word. */
export const STOP_WORDS: InEveryLanguage<ReadonlySet<string>> = {
  en: words(WORDS.en),
  fr: words(WORDS.fr),
  es: words(WORDS.es),
}

/** Without its accent this one is a season, too. */
const AMBIGUOUS_UNACCENTED: ReadonlySet<string> = new Set(['ete'])

const UNACCENTED: InEveryLanguage<ReadonlySet<string>> = {
  en: unaccented(STOP_WORDS.en),
  fr: unaccented(STOP_WORDS.fr),
  es: unaccented(STOP_WORDS.es),
}

function unaccented(words: ReadonlySet<string>): ReadonlySet<string> {
  const plain = [...words].map(folded).filter((word) => !AMBIGUOUS_UNACCENTED.has(word))
  return new Set(plain)
}

/** Whether a word as a reader types it, in lower case, with or without its accents, is a stop word of a language. */
export function isTypedStopWord(word: string, language: Language): boolean {
  return STOP_WORDS[language].has(word) || UNACCENTED[language].has(word)
}
