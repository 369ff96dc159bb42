/** An armed actor that the survey names, with the other spellings it uses. */
export interface KnownActor {
  readonly name: string;
  readonly nameZh: string;
  readonly spellings?: readonly string[];
}

/** Public security forces (policy clause 3). The survey's type of actor begins with the short name. */
export const FORCES: Readonly<Record<'FARDC' | 'PNC' | 'PMH', KnownActor>> = {
  FARDC: {
    name: 'FARDC (Congolese army)',
    nameZh: '刚果（金）武装力量（FARDC）',
    spellings: ['FARDC', 'Forces armées de la République démocratique du Congo'],
  },
  PNC: {
    name: 'PNC (Congolese national police)',
    nameZh: '刚果国家警察（PNC）',
    spellings: ['PNC', 'Police Nationale Congolaise', 'Police Nationale Congolaise (sauf PMH)'],
  },
  PMH: {
    name: 'PMH (Congolese mines police)',
    nameZh: '刚果矿业与油气警察（PMH）',
    spellings: ['PMH', 'Police des Mines', 'Police des Mines (PMH)'],
  },
};

/** Non-state armed groups (policy clause 2). Factions that the survey tells apart stay apart. */
export const GROUPS: readonly KnownActor[] = [
  { name: 'ADF', nameZh: '民主同盟军（ADF）' },
  { name: 'APCLS', nameZh: '争取自由和主权的刚果爱国者联盟（APCLS）', spellings: ['Maï-Maï APCLS'] },
  { name: 'APASICO', nameZh: 'APASICO 武装' },
  {
    name: 'Autodéfense Zaïre',
    nameZh: '扎伊尔自卫团',
    spellings: ['Jeunesse Autodéfense Zaïre', "Groupe d'autodéfense Zaïre", 'Milice zaïre'],
  },
  {
    name: 'Biloze Bishambuke (FABB)',
    nameZh: '比洛泽·比尚布克（FABB）',
    spellings: ['FABB (Forces Armées Biloze Bishambuki)', 'Maï-Maï Bishambuke', 'FABB'],
  },
  { name: 'CODECO', nameZh: '刚果发展合作社（CODECO）' },
  { name: 'FDLR', nameZh: '卢旺达解放民主力量（FDLR）' },
  {
    name: 'FDLR-RUD',
    nameZh: '卢旺达解放民主力量—团结民主联盟派（FDLR-RUD）',
    spellings: ['FDLR/Rudi'],
  },
  { name: 'FRF', nameZh: '共和联邦力量（FRF）' },
  { name: 'FRPI', nameZh: '伊图里爱国抵抗阵线（FRPI）' },
  { name: 'M23', nameZh: '三月二十三日运动（M23）' },
  { name: 'Maï-Maï Apa Na Pale', nameZh: '马伊-马伊·阿帕纳帕莱' },
  { name: 'Maï-Maï Bakata-Katanga', nameZh: '马伊-马伊·巴卡塔-加丹加' },
  { name: 'Maï-Maï Ebuela Mutetezi', nameZh: '马伊-马伊·埃布埃拉·穆特特齐' },
  { name: 'Maï-Maï FPP/AP', nameZh: '马伊-马伊爱国阵线—人民军（FPP/AP）' },
  { name: 'Maï-Maï Juvenal', nameZh: '马伊-马伊·朱韦纳尔' },
  { name: 'Maï-Maï Kapopo', nameZh: '马伊-马伊·卡波波' },
  { name: 'Maï-Maï Kifuafua', nameZh: '马伊-马伊·基富阿富阿' },
  { name: 'Maï-Maï Malaika', nameZh: '马伊-马伊·马拉伊卡' },
  { name: 'Maï-Maï MRDC', nameZh: '马伊-马伊 MRDC 派' },
  { name: 'Maï-Maï PARECO', nameZh: '刚果抵抗爱国者联盟（PARECO）', spellings: ['PARECO'] },
  {
    name: 'Maï-Maï Résistant Maï-Maï (RM)',
    nameZh: '马伊-马伊抵抗者（RM）',
    spellings: ['Maï-Maï Résistant Maï-maï'],
  },
  { name: 'Maï-Maï Simba', nameZh: '马伊-马伊·辛巴' },
  { name: 'Maï-Maï Simba (Morgan)', nameZh: '马伊-马伊·辛巴（摩根派）', spellings: ['Simba (Morgan)'] },
  {
    name: 'Maï-Maï Simba (ex-Morgan - Manu)',
    nameZh: '马伊-马伊·辛巴（原摩根派，马努部）',
    spellings: ['Maï-Maï Maï-Maï Simba (ex-Morgan - Manu)'],
  },
  { name: 'Maï-Maï Simba (ex-Morgan - Mangaribi)', nameZh: '马伊-马伊·辛巴（原摩根派，曼加里比部）' },
  { name: 'Maï-Maï Simba (ex-Morgan - Bafwandeke)', nameZh: '马伊-马伊·辛巴（原摩根派，巴夫万德克部）' },
  { name: 'Maï-Maï Simba (ex-Morgan - Werrason)', nameZh: '马伊-马伊·辛巴（原摩根派，韦拉松部）' },
  { name: 'Maï-Maï Simba Rénovée', nameZh: '马伊-马伊·辛巴革新派' },
  { name: 'Maï-Maï Yakutumba', nameZh: '马伊-马伊·雅库通巴', spellings: ['Yakutumba'] },
  { name: 'Maï-Maï Yakutumba (groupe Alelua)', nameZh: '马伊-马伊·雅库通巴（阿莱卢阿派）' },
  { name: 'NDC', nameZh: '恩杜马保卫刚果（NDC）' },
  { name: 'NDC-Rénové', nameZh: '恩杜马保卫刚果革新派（NDC-R）', spellings: ['NDC-R', 'NDC Rénové'] },
  { name: 'Ngomino', nameZh: '恩戈米诺', spellings: ['Maï-Maï Gomino', 'Gumino'] },
  { name: 'Nyatura', nameZh: '尼亚图拉', spellings: ['Maï-Maï Nyatura'] },
  { name: 'Raïa Mutomboki', nameZh: '拉亚·穆通博基' },
  { name: 'UPLC', nameZh: '争取解放刚果爱国者联盟（UPLC）' },
];

/** Cells that name several groups at once: what is said is said of each. */
export const JOINT_GROUPS: Readonly<Record<string, readonly string[]>> = {
  'APASICO/UPLC': ['APASICO', 'UPLC'],
  'Maï-Maï PARECO et Simba (Morgan)': ['Maï-Maï PARECO', 'Maï-Maï Simba (Morgan)'],
  'Maï-Maï Simba (Morgan) et MRDC': ['Maï-Maï Simba (Morgan)', 'Maï-Maï MRDC'],
  'Maï-Maï Yakutumba, Sikatende, Duniya': ['Maï-Maï Yakutumba', 'Sikatende', 'Duniya'],
};

/**
 * Names that tell no group from another. Whoever is meant is an actor of that site alone: one "bandits" of the whole
 * country would tie sites together that have nothing to do with one another.
 */
export const UNIDENTIFIED: readonly KnownActor[] = [
  {
    name: 'Unidentified Maï-Maï',
    nameZh: '身份不明的马伊-马伊武装',
    spellings: ['Maï-Maï', 'Maï-Maï Inconnu', 'Maï-Maï Non identifié'],
  },
  {
    name: 'Unidentified pro-government Maï-Maï',
    nameZh: '身份不明的亲政府马伊-马伊武装',
    spellings: ['Maï-Maï (pro-gouvernement)'],
  },
  {
    name: 'Unidentified bandits',
    nameZh: '身份不明的武装匪徒',
    spellings: [
      'Groupe de bandits armés',
      'Groupe de bandits armés non identifiés',
      'Bandits main armée',
      'Bandit en arme blanche (Machette)',
      'Les coupeurs de route',
    ],
  },
  { name: 'Unidentified self-defence group', nameZh: '身份不明的自卫团', spellings: ['Autodéfense'] },
  {
    name: 'Unidentified armed group',
    nameZh: '身份不明的武装团体',
    spellings: ['Groupe armé non identifié', 'Forces négatives', 'Inconnu'],
  },
];
