/** The blocks of columns in which a visit names up to three armed actors, and up to three minerals. */
export const BLOCKS = [1, 2, 3] as const;
export type Block = (typeof BLOCKS)[number];

/** What an armed actor may be said to do; each is a 0/1 column of every block. */
export const ACTS = [
  'taxation',
  'commerce_taxation',
  'entrance_taxation',
  'pillaging',
  'monopoly',
  'digging',
  'pit_ownership',
  'buying_minerals',
  'forced_labour',
] as const;
export type Act = (typeof ACTS)[number];

export const actColumn = (act: Act, block: Block) => `${act}_armed_group${block}`;
export const actorColumn = (block: Block) => `armed_group${block}`;
export const actorTypeColumn = (block: Block) => `type_armed_group${block}`;
export const mineralColumn = (block: Block) => `mineral${block}`;
export const sellingPointsColumn = (block: Block) => `selling_points_mineral${block}`;
export const destinationsColumn = (block: Block) => `final_destination_mineral${block}`;

/** Columns without which the mapping would silently say less: a file that lacks one is refused. */
export const REQUIRED_COLUMNS: readonly string[] = [
  'vid',
  'source',
  'pcode',
  'name',
  'visit_date',
  'visit_onsite',
  'longitude',
  'latitude',
  'province',
  'territoire',
  ...BLOCKS.flatMap((block) => [mineralColumn(block), sellingPointsColumn(block), destinationsColumn(block)]),
  'presence',
  'interference',
  ...BLOCKS.flatMap((block) => [
    actorColumn(block),
    actorTypeColumn(block),
    ...ACTS.map((act) => actColumn(act, block)),
  ]),
  'childunder15',
  'childunder15work',
];

/** Columns that are kept in the visit's document where the file has them, and decide nothing. */
export const OPTIONAL_COLUMNS: readonly string[] = [
  'cid',
  'id',
  'project',
  'visit_onsite_novisitreason',
  'location_origin',
  'province_old',
  'collectivite',
  'groupement',
  'village',
  'workers_numb',
  'access_dry',
  'access_wet',
  'is_3t_mine',
  'is_gold_mine',
  'mercury',
  ...BLOCKS.map((block) => `frequency_armed_group${block}`),
  'mechanisation',
  'state_service1',
  'state_service2',
  'state_service3',
  'state_service4',
  'traceability',
  'qualification',
  'women',
  'womenwork',
];

/** FID is made anew by the server for every download; geom repeats longitude and latitude. Neither is kept. */
export const IGNORED_COLUMNS: readonly string[] = ['FID', 'geom'];

/** Columns that hold 1, 0 or nothing and are said of the site on the day of the visit. */
export const SITE_QUESTIONS = [
  'presence',
  'interference',
  'childunder15',
  'mercury',
  'women',
  'is_3t_mine',
  'is_gold_mine',
] as const;
export type SiteQuestion = (typeof SITE_QUESTIONS)[number];
