/** Rows of consonants that words do have. */
const USUAL_ROWS =
  /(?:ngth|ghts?|tch|sch|scr|spr|spl|str|thr|chr|phr|ckl|cks|rst|rld|nds|nts|rts|lds|mps|ngs|rth|ght|wth|ndl|ngl|mpl|ntr|ndr|nst|rdn|xpl|xpr|ctr|tt?l|dd?l|ss?l)/g;
/** Pairs that hardly any word has, in any of the languages written in Latin letters. */
const ODD_PAIRS =
  /q[^u]|[jvxz][bcdfghjklmnpqrstvwxz]|[bcdfghjklmnpqstvwxz][jx]|[fhkmpw]q|[cgkp]v|[bdfghkmpqtw]z|[fmpw]k|[bfpvw]g|[dgmkw]b|[bgmpvw]d|[bdfghjkmpqvwz]f(?!f)|[bfgjkqvxz]c|[bfgjkqvxz]m|[bcfgjkpqvxz]n|[hjqvwxz]p|[jqvxz]t|[jqxz]w|hs|[fhjklmqrvwx]x/g;

/** Whether a name looks drawn by lot: letters nobody could say, and no word to be seen. */
export function isRandom(label: string): boolean {
  if (!/^[a-z]{4,}$/.test(label)) return false;
  const rows = label.replace(USUAL_ROWS, 'st').split(/[aeiouy]+/);
  const longest = Math.max(...rows.map((row) => row.length));
  const odd = label.match(ODD_PAIRS)?.length ?? 0;
  if (longest >= 5) return true;
  return longest >= 4 ? odd >= 1 : odd >= (label.length <= 7 ? 2 : 3);
}
