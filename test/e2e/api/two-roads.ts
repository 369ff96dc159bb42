import { aChain, type ChainStory } from '../../testkit/chain.ts';

/** The day on which the suites stand. */
export const TODAY = '2024-01-01';

/**
 * A chain small enough to be worked out by hand:
 *
 * ```
 * Ashpit ─(Long Road)→ Tern ⇄ Smelt → Cell → 壹连科技
 *   └──────→ Umber ──────────────────→ Wire ← Smelt
 * Brook ───→ Tern
 * ```
 */
export function twoRoads(): ChainStory {
  return (
    aChain()
      .document('visit', { nameZh: '走访', date: '2023-01-05', reliability: 'B', credibility: '2' })
      .document('declaration', { nameZh: '声明', date: '2023-02-01', reliability: 'C', credibility: '3' })
      .mine('Ashpit', { nameZh: '灰坑', country: 'CD', minerals: ['tin', 'tantalum'], region: 'Nord-Kivu' })
      .mine('Brook', { nameZh: '溪矿', country: 'CD', minerals: ['tin'] })
      .mine('Čertova díra', { country: 'RW', minerals: ['gold'], aliases: ['Devil’s Hole'] })
      .trader('Tern', { nameZh: '燕鸥', country: 'CD' })
      .trader('Umber', { country: 'RW' })
      .smelter('Smelt', { nameZh: '熔炼', country: 'MY' })
      .supplier('Cell', { nameZh: '电芯', country: 'CN' })
      .supplier('Wire', { nameZh: '线材', country: 'CN' })
      .company('壹连科技', { nameZh: '壹连科技', country: 'CN', focal: true })
      .route('Long Road', { nameZh: '长路', country: 'CD' })
      .armedGroup('Grey Column', { nameZh: '灰纵队', country: 'CD' })
      // One taint, one interval: what arrives when is worked out in traces.ts.
      .link('l01', 'Ashpit', 'Tern', ['tin', 'tantalum'], '2022-06-01..2023-03-31', {
        via: ['Long Road'],
        evidence: ['visit'],
        masses: [
          { mineral: 'tin', kgLow: 1_000, kgHigh: 2_500 },
          { mineral: 'tantalum', kgLow: 10 },
        ],
      })
      .link('l02', 'Brook', 'Tern', ['tin'], '2023-01-01..')
      .link('l03', 'Tern', 'Smelt', ['tin'], '2023-02-01..2023-12-31', { evidence: ['declaration'] })
      .link('l04', 'Tern', 'Smelt', ['tantalum'], '2023-02-01..')
      .link('l05', 'Smelt', 'Cell', ['tin'], '2023-05-01..')
      .link('l06', 'Smelt', 'Wire', ['tantalum'])
      .link('l07', 'Cell', '壹连科技', ['tin'], '2023-07-01..')
      .link('l08', 'Ashpit', 'Umber', ['tin'], '2023-08-01..')
      .link('l09', 'Umber', 'Wire', ['tin'], '2023-08-01..')
      .link('l10', 'Smelt', 'Tern', ['tin'], '2023-06-01..2023-06-10')
      .controls('grip', 'Grey Column', 'Brook', '2023-02-10..2023-02-20')
      .owns('share', 'Grey Column', 'Umber')
      .flag(
        'control',
        { on: 'Ashpit', category: 'NSAG_CONTROL', minerals: ['tin'], by: 'Grey Column', evidence: ['visit'] },
        '2023-01-01..2023-06-30',
      )
      .flag('road', { on: 'Long Road', category: 'NSAG_SITE_ROUTE_EXTORTION' }, '2023-03-01..')
      .flag('group', { on: 'Grey Column', category: 'NSAG_SUPPORT', supportMode: 'PAYMENT' }, '2023-01-01..')
      .flag('unfounded', { on: 'Brook', category: 'FORCED_LABOUR', status: 'UNFOUNDED' })
      .flag('bribe', { on: 'l06', category: 'BRIBERY', status: 'UNDER_REVIEW' })
      .flag('fraud', { on: 'Tern', category: 'ORIGIN_FRAUD', minerals: ['tin'] }, '2023-06-01..')
      .flag('volume', { on: 'Umber', category: 'IMPLAUSIBLE_VOLUME', minerals: ['gold'] })
  );
}
