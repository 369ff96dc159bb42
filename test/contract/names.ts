/**
 * Ten thousand names in Chinese, French and English, with emoji: made of pieces, so that they repeat, begin one
 * another, and differ in accents, case and width alone.
 */
export function tenThousandNames(): readonly string[] {
  const pieces = [BEGINNINGS, PLACES, ENDINGS];
  const sizes = pieces.map(({ length }) => length);
  const all = sizes.reduce((product, size) => product * size, 1);
  // A stride that shares no factor with the count visits every combination once, in no order that means anything.
  return Array.from({ length: 10_000 }, (_, index) => {
    let at = (index * 7_919) % all;
    const parts = pieces.map((piece, nth) => {
      const part = piece[at % (sizes[nth] ?? 1)];
      at = Math.floor(at / (sizes[nth] ?? 1));
      return part ?? '';
    });
    return parts.join('');
  });
}

const BEGINNINGS = [
  'Mine de ',
  'mine d’',
  'MINE ',
  'Mines ',
  'Carrière ',
  'carriere ',
  'Coopérative ',
  'Comptoir ',
  'Étain ',
  'Étoile ',
  'Œuvre ',
  'Ｍｉｎｅ ',
  'Creuseurs artisanaux ',
  '3T ',
  '10 ',
  '9 ',
  '⛏️ ',
  '⛏ ',
  '🏔️',
  '👩‍🏭 ',
  '金矿',
  '金',
  '锡矿',
  '鲁巴亚',
  '卡米图加',
  '壹连',
  '𠮷野',
  '﨑',
  '（甲）',
  'The ',
  'the  ',
  '“Old” ',
];

const PLACES = [
  'Rubaya',
  'Rubayá',
  'Bisié',
  'Bisie',
  'Kamituga',
  'Nyabibwe',
  'Numbi',
  'Shabunda',
  'Manono',
  'Kalima',
  'Mongbwalu',
  'Lugushwa',
  'Zibira',
  'Zola',
  'Kivu',
  'Kivu Nord',
  'kivu-nord',
  'Ituri',
  'Île Idjwi',
  'Mwenga',
  '金矿',
  '矿',
  '基伍',
  '布卡武',
  '戈马',
  '🪨',
  '😀',
  '🇨🇩',
  '',
  'Noël',
  'NOËL',
];

const ENDINGS = [
  '',
  ' 1',
  ' 2',
  ' 10',
  ' II',
  ' – puits A',
  ' (PE 4765)',
  '（二号）',
  '有限公司',
  '公司',
  ' 😀',
  ' ✅',
  '!',
];

/** Names whose places in a list are easily got wrong, in the order in which they stand. */
export const TRICKY_NAMES: readonly string[] = [
  '!',
  '"quoted"',
  '(a)',
  '10 puits',
  '3T',
  '9 puits',
  '[list]',
  '`ticked`',
  'A',
  'a a',
  'Á b',
  'a-b',
  'ab',
  'Ａｂ c',
  'Etain',
  'Étain 2',
  'étaing',
  'ﬁlon',
  'filon 2',
  'Zola',
  'œuvre',
  '⛏ mine',
  '⛏️ mine 2',
  'ガス',
  '㐀',
  '一',
  '金',
  '金 矿',
  '金矿',
  '\ue000',
  '🇨🇩',
  '🏔️',
  '😀',
  '😀 a',
  '😁',
  '𠀀',
  '𠮷',
  '\ufffd',
];
