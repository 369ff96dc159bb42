import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { fetcherOf } from './fetcher.ts';
import { questionList } from './question-list.ts';
import { QUESTIONS } from './questions.ts';

const page = document.getElementById('page');
if (page === null) throw new Error('the page has no element with the id "page"');

// Messages come in the browser's language.
const fetcher = fetcherOf(window.location, navigator.languages);

// Tabs are kept in the browser: who has been here finds them as they were left.
const [first] = QUESTIONS;
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
// The editors of the first tab do not take its variables from the tab.
const firstVariables = isFirstVisit && first ? { initialVariables: first.variables } : {};

createRoot(page).render(
  createElement(
    GraphiQL,
    {
      fetcher,
      shouldPersistHeaders: false,
      defaultTabs: QUESTIONS.map(({ query, variables }) => ({ query, variables })),
      // A tab that a visitor opens.
      defaultQuery: '',
      plugins: [questionList(QUESTIONS), HISTORY_PLUGIN],
      ...firstVariables,
    },
    createElement(GraphiQL.Logo, null, 'oretrace'),
  ),
);
