import type { Lexicon } from '../carriers/words/index.ts';

/** Words that tie others together and say nothing of anybody. */
const PLAIN = `
a about above account after again all already also always an and any are as at back be been before below best between both but by call can
check checkout choose click close could date day days default dial did do does done down due each easy else email enter error example expired faq
field first for free from full get go had has have help here hide hour hours how i if in info into invalid is it its just keep last later
learn least left less let like limit link list login logout low made make many may me means menu message method mobile month months more
most must my name need never new next no none not note now number of off ok old on once one only open optional or order other our out over
own page part per please press previous questions read ready recent required results right save search second see select send service settings
shop should show side sign since site skip so some start step steps still stop such sure take tap terms text than that the their them then there
these they thing this those three time title to today too total try turn two under until up update us use using valid value view was way
we were what when where which while who why will wireless with without would year years yes yet you your zip cvv cvc
al algo antes aqui así aun aquí cada como con cual cuando de del dentro desde después dos donde durante el ella en entre era es esa ese eso
esta estas este esto estos está fue ha hace hacer hasta hay la las le les lo los más me mes meses mi mientras mis muy más no nos nuestra
nuestro nueva nuevo número o otra otro para pero por porque que quien qué se sea ser si sin sobre solo son su sus sí también te tiene todas
todo todos tu tus tú un una uno usted ver y ya año años día días hoy siguiente total ahora página
`;

/** How English and Spanish verbs and nouns go on; what goes on otherwise may be a name (`banc` + `roft`). */
const ENDINGS =
  /^(s|es|ed|ing|able|ment|al|als|ar|er|ir|e|a|o|as|os|an|en|ad|ada|ado|adas|ados|ida|ido|idos|idas|ando|iendo|amos|emos|aci[oó]n|aciones|ci[oó]n|i[oó]n|ciones|t[oó]rio|orio|dor|dora|ria|rio|arias?|arios?|miento|mos|te|se|la|lo|me|nos|arse|arlo|arla|arte|erlo|erla|irlo|aron|o[ns]?|que|r|n)$/;

/** Han signs that only join, and currencies. */
const HAN_PLAIN =
  /[的了是在您你我他们們个個和与與或为為已未将將可以请請把被从從到对對等这這那里裡上下中有无無不也都就要会會能之其此该該每及至]/;

/** Tells which words a capture may keep: those pages are understood by, and those that only join them. */
export interface KnownWords {
  /** One word of a language that writes spaces. */
  has(word: string): boolean;
  /** Stretches of a text in Chinese, known ones and others in turn. */
  stretches(text: string): { text: string; known: boolean }[];
}

/** @param patterns further sources of words: the rules' own patterns. */
export function knownWords({ spellings, chinese }: Lexicon, patterns: readonly RegExp[]): KnownWords {
  const words = new Set(PLAIN.split(/\s+/).filter(Boolean).map(plain));
  const stems = new Set<string>();
  const whole: RegExp[] = [];
  for (const entry of Object.values(spellings).flat()) {
    const spelling = entry.slice(entry.indexOf(' ') + 1);
    if (spelling.includes('^')) {
      const pattern = spelling.replace('^', '');
      whole.push(new RegExp(`^(?:${pattern})$`));
      addLiterals(pattern, words);
    } else if (spelling.includes('~')) {
      const [stem = ''] = spelling.split('~');
      stems.add(stem);
      if (!spelling.endsWith('+')) words.add(stem);
    } else for (const word of spelling.split(/[^a-z]+/)) if (word.length > 1) words.add(word);
  }
  for (const { source } of patterns) addLiterals(source, words);
  const han = new RegExp(
    `(?:${chinese.map((one) => one.replace(/\.\{\d+,\d+\}/g, '')).join('|')}|${HAN_PLAIN.source})+`,
    'g',
  );

  function hasPart(part: string): boolean {
    if (words.has(part) || /^(s|t|re|ll|ve|d|m)$/.test(part)) return true;
    for (let length = 4; length < part.length; length++) {
      if (stems.has(part.slice(0, length)) && ENDINGS.test(part.slice(length))) return true;
    }
    return part.length > 2 && whole.some((one) => one.test(part));
  }

  return {
    has: (word) => plain(word).split(/['’-]/).filter(Boolean).every(hasPart),
    stretches(text) {
      const found: { text: string; known: boolean }[] = [];
      let done = 0;
      for (const { 0: match, index } of text.matchAll(han)) {
        if (index > done) found.push({ text: text.slice(done, index), known: false });
        if (match) found.push({ text: match, known: true });
        done = index + match.length;
      }
      if (done < text.length) found.push({ text: text.slice(done), known: false });
      return found;
    },
  };
}

/** The words a pattern spells out: `agreg(ar|ue)`, `plans?`. Short ones may be pieces of longer ones, and too many names are short. */
function addLiterals(source: string, words: Set<string>): void {
  const literals = source.replace(/\\[a-z]/gi, ' ').replace(/\(\?[:!=<]+/g, '(');
  for (const [, stem = '', endings] of literals.matchAll(/(?<![a-z])([a-z]{3,})(?:\(([a-z|]+)\)\??|(\?))?(?![a-z])/g)) {
    for (const ending of ['', ...(endings ?? '').split('|')]) if ((stem + ending).length > 3) words.add(stem + ending);
  }
}

const plain = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
