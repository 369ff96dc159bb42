import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createElement, type ReactElement } from 'react';
import type { Question } from './question.ts';

/**
 * The pane that lists the questions, each in both languages. One that is open as it stands is gone to, any other opens
 * in a tab of its own: whatever a visitor has written is left alone.
 */
export function questionList(questions: readonly Question[]): GraphiQLPlugin {
  return {
    title: 'Questions · 常用查询',
    icon: Icon,
    content: () => createElement(List, { questions }),
  };
}

function List({ questions }: { readonly questions: readonly Question[] }): ReactElement {
  const { tabs, queryEditor, variableEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  const { addTab, changeTab } = useGraphiQLActions();

  function open({ query, variables }: Question): void {
    const there = tabs.findIndex((tab) => tab.query === query);
    if (there >= 0) changeTab(there);
    else {
      addTab();
      // The tab takes its title and its text from the editors.
      variableEditor?.setValue(variables);
      queryEditor?.setValue(query);
    }
  }

  return createElement(
    'section',
    { className: 'questions', 'aria-label': 'Questions · 常用查询' },
    createElement('h2', { className: 'questions-title' }, 'Questions · 常用查询'),
    createElement(
      'p',
      null,
      'Filled in for the demo: put ids of yours into the variables.',
      createElement('br'),
      '变量按示例数据填写，可换成自己的标识。',
    ),
    createElement(
      'ul',
      null,
      questions.map((question) =>
        createElement(
          'li',
          { key: question.name },
          createElement(
            'button',
            { type: 'button', onClick: () => open(question) },
            createElement('span', { lang: 'en' }, question.title),
            createElement('span', { lang: 'zh-CN' }, question.titleZh),
          ),
        ),
      ),
    ),
  );
}

function Icon(): ReactElement {
  return createElement(
    'svg',
    { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
    createElement('circle', { cx: 12, cy: 12, r: 9 }),
    createElement('path', { d: 'M9.2 9.5a2.8 2.8 0 1 1 4 2.5c-.8.4-1.2.9-1.2 1.8' }),
    createElement('path', { d: 'M12 16.6v.4', strokeLinecap: 'round' }),
  );
}
