import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { DEFAULT_QUERY } from './default-query.ts';

const page = document.getElementById('page');
if (page === null) throw new Error('the page has no element with the id "page"');

// The same server that sent the page; messages come in the browser's language.
const live = new URL('/graphql', window.location.href);
live.protocol = live.protocol.replace('http', 'ws');
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  wsClient: createClient({
    url: live.href,
    // A WebSocket is opened when the first subscription begins, and the page cannot choose its headers.
    lazy: true,
    connectionParams: { acceptLanguage: navigator.languages.join(',') },
  }),
});

createRoot(page).render(
  createElement(
    GraphiQL,
    { fetcher, defaultQuery: DEFAULT_QUERY, shouldPersistHeaders: false },
    createElement(GraphiQL.Logo, null, 'oretrace'),
  ),
);
