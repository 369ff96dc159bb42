import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { type Client, createClient } from 'graphql-ws';

/** Headers by which a person shows who they are; over a WebSocket they are said when the connection begins. */
const WHO = ['authorization', 'x-oretrace-as'];

/**
 * Asks the server that sent the page. A subscription goes over a connection of whoever is named in the editor of headers:
 * one is opened when it is first needed, and one for each.
 */
export function fetcherOf(page: Location, languages: readonly string[]): Fetcher {
  const live = new URL('/graphql', page.href);
  live.protocol = live.protocol.replace('http', 'ws');
  const clients = new Map<string, Client>();
  const clientOf = (who: Readonly<Record<string, string>>) => {
    const key = JSON.stringify(who);
    const known = clients.get(key);
    if (known) return known;
    // A page cannot choose the headers of a WebSocket.
    const connectionParams = { acceptLanguage: languages.join(','), ...who };
    const client = createClient({ url: live.href, lazy: true, connectionParams });
    clients.set(key, client);
    return client;
  };
  return (params, options) =>
    createGraphiQLFetcher({ url: '/graphql', wsClient: clientOf(whoIn(options?.headers)) })(params, options);
}

function whoIn(headers: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, string>> {
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(
    given.filter((one): one is [string, string] => WHO.includes(one[0]) && typeof one[1] === 'string').sort(),
  );
}
