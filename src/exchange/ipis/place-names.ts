/**
 * A place that the survey names, with the other spellings it uses.
 *
 * Villages share names across provinces, so that a selling point is one per province unless it stands here as a
 * place that sites of several provinces sell at.
 */
export interface KnownPlace {
  readonly name: string;
  readonly nameZh?: string;
  readonly spellings?: readonly string[];
  /** Provinces whose sites mean this place by the name of a selling point; absent: all of them. */
  readonly sellersIn?: readonly string[];
  /** Province in which it lies, where that is known. */
  readonly region?: string;
  /** ISO 3166-1 alpha-2; CD unless stated. */
  readonly country?: string;
  /** A country or province instead of a town: where material goes, without saying to which place. */
  readonly area?: true;
}

/** Towns that the survey names as last places before export, or as selling points across provinces. */
export const KNOWN_PLACES: readonly KnownPlace[] = [
  {
    name: 'Bukavu',
    nameZh: '布卡武',
    region: 'Sud-Kivu',
    spellings: ['Bkv', 'Bukuvu', 'Bukvu', 'Bukuku'],
  },
  {
    name: 'Goma',
    nameZh: '戈马',
    region: 'Nord-Kivu',
    spellings: ['Coma', 'Gama', 'Ngoma'],
  },
  { name: 'Butembo', nameZh: '布滕博', region: 'Nord-Kivu' },
  { name: 'Beni', nameZh: '贝尼', region: 'Nord-Kivu' },
  { name: 'Kasindi', nameZh: '卡辛迪', region: 'Nord-Kivu', spellings: ['Kisindi'] },
  { name: 'Oicha', nameZh: '奥伊查', region: 'Nord-Kivu', spellings: ['Oiha'] },
  { name: 'Eringeti', region: 'Nord-Kivu' },
  {
    name: 'Walikale',
    nameZh: '瓦利卡莱',
    region: 'Nord-Kivu',
    sellersIn: ['Nord-Kivu', 'Sud-Kivu', 'Maniema'],
  },
  { name: 'Bunia', nameZh: '布尼亚', region: 'Ituri' },
  { name: 'Iga Barrière', nameZh: '伊加巴里耶尔', region: 'Ituri', spellings: ['Iga'] },
  { name: 'Mongbwalu', nameZh: '蒙布瓦卢', region: 'Ituri' },
  { name: 'Mambasa', nameZh: '曼巴萨', region: 'Ituri' },
  { name: 'Komanda', nameZh: '科曼达', region: 'Ituri' },
  { name: 'Aru', nameZh: '阿鲁', region: 'Ituri', spellings: ['Ari'] },
  { name: 'Ariwara', nameZh: '阿里瓦拉', region: 'Ituri' },
  { name: 'Mahagi', nameZh: '马哈吉', region: 'Ituri' },
  {
    name: 'Nia-Nia',
    nameZh: '尼亚尼亚',
    region: 'Ituri',
    spellings: ['Niania'],
    sellersIn: ['Ituri', 'Tshopo'],
  },
  { name: 'Isiro', nameZh: '伊西罗', region: 'Haut-Uele', spellings: ['Isoro'] },
  { name: 'Durba', nameZh: '杜尔巴', region: 'Haut-Uele', spellings: ['Burba'] },
  { name: 'Watsa', nameZh: '瓦察', region: 'Haut-Uele' },
  { name: 'Wamba', nameZh: '万巴', region: 'Haut-Uele' },
  { name: 'Kisangani', nameZh: '基桑加尼', region: 'Tshopo' },
  { name: 'Bafwasende', nameZh: '巴夫瓦森德', region: 'Tshopo' },
  { name: 'Kindu', nameZh: '金杜', region: 'Maniema' },
  { name: 'Punia', nameZh: '普尼亚', region: 'Maniema' },
  { name: 'Lubutu', nameZh: '卢布图', region: 'Maniema', sellersIn: ['Maniema', 'Nord-Kivu', 'Tshopo'] },
  { name: 'Uvira', nameZh: '乌维拉', region: 'Sud-Kivu' },
  { name: 'Baraka', nameZh: '巴拉卡', region: 'Sud-Kivu' },
  { name: 'Shabunda', nameZh: '沙本达', region: 'Sud-Kivu' },
  { name: 'Kamituga', nameZh: '卡米图加', region: 'Sud-Kivu' },
  {
    name: 'Misisi',
    nameZh: '米西西',
    region: 'Sud-Kivu',
    sellersIn: ['Sud-Kivu', 'Maniema', 'Tanganyika'],
  },
  { name: 'Kalemie', nameZh: '卡莱米', region: 'Tanganyika', spellings: ['Kalemi'] },
  {
    name: 'Moba',
    nameZh: '莫巴',
    region: 'Tanganyika',
    spellings: ['Moba port'],
    sellersIn: ['Tanganyika', 'Haut-Katanga', 'Haut-Lomami'],
  },
  { name: 'Kongolo', nameZh: '孔戈洛', region: 'Tanganyika' },
  { name: 'Lubumbashi', nameZh: '卢本巴希', region: 'Haut-Katanga' },
  { name: 'Kolwezi', nameZh: '科卢韦齐', region: 'Lualaba' },
  { name: 'Mbuji-Mayi', nameZh: '姆布吉马伊', region: 'Kasaï-Oriental', spellings: ['Mbujimayi'] },
  { name: 'Kinshasa', nameZh: '金沙萨', region: 'Kinshasa' },
  { name: 'Bujumbura', nameZh: '布琼布拉', country: 'BI' },
  { name: 'Kampala', nameZh: '坎帕拉', country: 'UG' },
  { name: 'Rwanda', nameZh: '卢旺达', country: 'RW', area: true },
  { name: 'Burundi', nameZh: '布隆迪', country: 'BI', area: true },
  { name: 'Uganda', nameZh: '乌干达', country: 'UG', area: true },
  { name: 'China', nameZh: '中国', country: 'CN', area: true, spellings: ['Chine'] },
  { name: 'India', nameZh: '印度', country: 'IN', area: true, spellings: ['Inde'] },
  { name: 'Nord-Kivu', nameZh: '北基伍省', area: true, region: 'Nord-Kivu' },
  { name: 'Sud-Kivu', nameZh: '南基伍省', area: true, region: 'Sud-Kivu' },
  { name: 'Maniema', nameZh: '马涅马省', area: true, region: 'Maniema' },
  { name: 'Tanganyika', nameZh: '坦噶尼喀省', area: true, region: 'Tanganyika' },
  { name: 'Tshopo', nameZh: '乔波省', area: true, region: 'Tshopo' },
  { name: 'Haut-Uele', nameZh: '上韦莱省', area: true, region: 'Haut-Uele' },
  { name: 'Bikenge', sellersIn: ['Maniema', 'Sud-Kivu'] },
  { name: 'Cantine', sellersIn: ['Nord-Kivu', 'Ituri'] },
  { name: 'Kalima', sellersIn: ['Maniema', 'Sud-Kivu'] },
  { name: 'Kama', sellersIn: ['Maniema', 'Sud-Kivu'] },
  { name: 'Kambau', sellersIn: ['Nord-Kivu', 'Ituri'] },
  { name: 'Kanunka', sellersIn: ['Haut-Lomami', 'Tanganyika'] },
  { name: 'Kasese', sellersIn: ['Maniema', 'Nord-Kivu'] },
  { name: 'Kikungu', sellersIn: ['Maniema', 'Sud-Kivu'] },
  { name: 'Loso', sellersIn: ['Nord-Kivu', 'Maniema'] },
  { name: "L'Osso", spellings: ['Osso'], sellersIn: ['Nord-Kivu', 'Maniema'] },
  { name: 'Luiko', spellings: ['Lwiko'], sellersIn: ['Maniema', 'Sud-Kivu'] },
  { name: 'Lubichako I', spellings: ['Lubitchaku1'], sellersIn: ['Sud-Kivu', 'Maniema'] },
  { name: 'Lulimba', sellersIn: ['Maniema', 'Sud-Kivu'] },
  { name: 'Lusenge', spellings: ['Lusengi'], sellersIn: ['Sud-Kivu', 'Maniema'] },
  {
    name: 'Malemba-Nkulu',
    region: 'Haut-Lomami',
    spellings: ['Malemba'],
    sellersIn: ['Haut-Lomami', 'Tanganyika'],
  },
  { name: 'Manguredjipa', spellings: ['Mangurujipa'], sellersIn: ['Nord-Kivu', 'Tshopo'] },
  { name: 'Mutuka', sellersIn: ['Maniema', 'Sud-Kivu'] },
  { name: 'Ndolo', sellersIn: ['Tanganyika', 'Sud-Kivu'] },
  { name: 'Njiapanda', spellings: ['Nziapanda'], sellersIn: ['Nord-Kivu', 'Ituri'] },
  { name: 'Njiapanda-Bela', sellersIn: ['Nord-Kivu', 'Ituri'] },
  { name: 'Nyange', spellings: ['Nyangé', 'Nyangi'], sellersIn: ['Tanganyika', 'Sud-Kivu'] },
  { name: 'PK 25', sellersIn: ['Ituri', 'Haut-Uele'] },
  { name: 'Salamabila', sellersIn: ['Maniema', 'Sud-Kivu'] },
];

/** Spellings of selling points that are one per province: the name kept, then the others. */
export const LOCAL_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  'Bafwabango (PK 51)': ['Bafwabangu', 'PK 51', 'PK51', 'Pk51 Bafwabango', 'Bafwabango (PK51)'],
  'Balende-Lende': ['Balendelende', 'Balemdelende'],
  Bella: ['Bela'],
  'Berunda Ngadjo': ['Berunda Ngajo', 'Berundangaju'],
  Biambwe: ['Byambwe'],
  Bulumiya: ['Bulumia'],
  Byunkutu: ['Binkutu', 'Byunkuntu'],
  Debic: ['De bic'],
  Djmbwe: ['Jimbwe'],
  Gayi: ['Gay'],
  Idumbu: ['Idumbo'],
  Kaandja: ['Kaanja'],
  Kabamba: ['Kambamba'],
  Kabandja: ['Kabanja'],
  Kabulongo: ['Kabulungo'],
  Kahirenge: ['Kairenge'],
  Kalonge: ['Kalonge(Kalehe vers Tchamininunu )', 'parfois Kalonge'],
  Kalole: ['kalole au Maniema'],
  Kamulila: ['Kamulilo', 'Kamulilu', 'Dans le village KAMULILA'],
  Kankinda: ['Nkankinda'],
  Kashunju: ['Kashundju'],
  Katchungu: ['Katshungu', 'Kachungu'],
  Katundu: ['Katudu', 'Natundu'],
  'Kilima Mweza': ['Kilima-Mwenza', 'Kilimamweza'],
  Kirungu: ['Kurungu', 'Kiringu'],
  Kitalanga: ['et dans le village même ( kitalanga)'],
  'La vie': ['Lavie'],
  Lumbishi: ['Lumbushi'],
  Mabalako: ['Mabalakwa'],
  'MAM (PAC)': ['MAM'],
  Mapanda: ['Mapenda'],
  Masahani: ['Masani'],
  Matili: ['Matili. Centre'],
  Mayuano: ['Mayuwano'],
  Mubi: ['Mubie'],
  'Mukamusi 1': ['MUKAMUSI 1 dans le village même'],
  Mulunguhi: ['Mulungiy'],
  Mundjuli: ['Munjuli', 'Munfjuli'],
  Mungembe: ['Mugembe', 'Mugemba'],
  Musirhu: ['Musiru'],
  Ndjingala: ['Ndjigala', 'Djingala', 'Ndingale'],
  Ntufia: ["N'tufia"],
  Nyambembe: ['Nyabembe', 'Nyambebe'],
  Nyawarongo: ['Nyawaronga'],
  Otiandolo: ['Utiandulu'],
  Rana: ['Rhana'],
  Shanje: ['Nshanje'],
  Tchamombe: ['Chamombe'],
  Tchampundu: ['Champandu'],
  'Tchampundu 1': ['Tchampundu1'],
  'Tchampundu 2': ['Champundu 2'],
  Tchonka: ['Chonka', 'Tshonka', 'Tchonga'],
  Tshamabondo: ['Tshamando'],
  'Tulonge Kubachanga': ['Tulonge Kubachange'],
  Usinikoroge: ['Usinikorege'],
  Vuyinga: ['Viyinga', 'Buyinga'],
};

/** A name of a selling point by which the sites of one territory mean another place than those of the rest of the province. */
export interface Namesake {
  readonly name: string;
  readonly territory: string;
  readonly meant: string;
}

/** Sites that sell at places of one name, in one province, too far apart to be one place. */
export const NAMESAKES: readonly Namesake[] = [
  { name: 'Bihambwe', territory: 'Lubero', meant: 'Biambwe' },
  { name: 'Kasanga', territory: 'Pangi', meant: 'Kasanga (Pangi)' },
  { name: 'Malewa', territory: 'Nyunzu', meant: 'Malewa (Nyunzu)' },
  { name: 'Ngoya', territory: 'Beni', meant: 'Ngoyo' },
];

/** Cells that name two places without one of the separators. */
export const JOINT_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  'Bukavu Goma': ['Bukavu', 'Goma'],
  'India and China': ['India', 'China'],
  'Camp de creuseurs de moba et Matili centre': ['Moba', 'Matili'],
};

/** Words that name no place: they say that it is not known, that nothing is sold, or only how far away it is. */
export const NO_PLACE: readonly RegExp[] = [
  /^je ne sais pas$/,
  /^inconnue?( .*)?$/,
  /^la destination n'est pas connue$/,
  /^aucune?$/,
  /^rien a signaler$/,
  /^jusqu'a present aucun kg exporte$/,
  /^pas de vente au pays$/,
  /^sites voisins$/,
  /^\d+ ?km$/,
  /^[^\p{L}]*$/u,
];

/** Words that mean the mine site itself: a place of that site alone. */
export const ON_SITE: readonly RegExp[] = [
  /^(et )?(sur place )?(meme )?(au|sur le|dans le) site( minier)?( .*)?$/,
];

/** Common nouns that name a place only within one site. */
export const OF_THE_SITE_ALONE: readonly string[] = [
  'Centre',
  'Centrale',
  'Port',
  'Barrière',
  'Marché',
  'Camp',
];
