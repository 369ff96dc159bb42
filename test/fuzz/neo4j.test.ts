import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { describeFuzzing } from './suite.ts';

await describeOnNeo4j('servers on both stores, whatever they are sent,', describeFuzzing);
