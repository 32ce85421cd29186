import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../locales/locale.ts';

/** Of this family, the Korean one has quotation marks of Latin width. */
const LATIN_FONT = 'Noto Sans CJK KR';
const FONTS: Readonly<Record<Locale, string>> = {
  en: LATIN_FONT,
  es: LATIN_FONT,
  'zh-CN': 'Noto Sans CJK SC',
  'zh-TW': 'Noto Sans CJK TC',
};

/**
 * Linux without a desktop takes a very wide font that hardly anybody sees. There the browsers started from here use one that
 * is installed for Chinese or Korean; on other systems, and where it is missing, this changes nothing.
 * @param folder where the note for the browsers is put; it has to stay until they are closed.
 */
export async function settleOnFont(locale: Locale, folder: string): Promise<void> {
  const family = FONTS[locale];
  const file = join(folder, `${family}.conf`);
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
    <match target="pattern"><edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit>
    </match></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = file;
}
