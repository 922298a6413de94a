import type {BlockContent, PhrasingContent, RootContent} from 'mdast';
import {chooserTwin} from './chooserTwin';
import {elementAttribute} from './elementAttribute';
import {link, list, paragraph, strong} from './nodes';
import {questionTwin} from './questionTwin';
import {setsTwin} from './setsTwin';
import {statusTwin} from './statusTwin';
import {timelineTwin} from './timelineTwin';
import type {ComponentTwin, Element, TwinScope} from './types';
import {workflowsTwin} from './workflowsTwin';

/** The words of what may be one paragraph or bare words. */
function wordsOf(children: readonly RootContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] =>
    child.type === 'paragraph' ? child.children : [child as PhrasingContent],
  );
}

function hrefOf(element: Element, {address}: TwinScope): string {
  return address(elementAttribute(element, 'href') ?? '');
}

/**
 * What each component of the pages is in Markdown. A page that uses another one fails the build, so
 * that no twin leaves something out in silence.
 */
export const componentTwins: Readonly<Record<string, ComponentTwin>> = {
  Hero: (_, __, children) => children,
  ButtonLink: (element, scope, children) => {
    const button = link(hrefOf(element, scope), wordsOf(children));
    return [element.type === 'mdxJsxFlowElement' ? paragraph([button]) : button];
  },
  Cards: (_, __, children) => [
    list(
      children.flatMap((child) =>
        child.type === 'listItem' ? [{blocks: child.children as BlockContent[]}] : [],
      ),
    ),
  ],
  Card: (element, scope, children) => {
    const title = link(hrefOf(element, scope), elementAttribute(element, 'title') ?? '');
    const blocks = [paragraph([strong([title])]), ...(children as BlockContent[])];
    return [{type: 'listItem', spread: true, children: blocks}];
  },
  QuestionFacts: (element, {data, address}) =>
    questionTwin(elementAttribute(element, 'question') ?? '', data.questions, address),
  SmallestSets: (_, {data, address}) => setsTwin(data.sets, address),
  Timeline: (_, {data}) => timelineTwin(data.timeline),
  TokenChooser: (_, {data}) => chooserTwin(data.chooser),
  TranslationStatus: (element, {data, address}) =>
    statusTwin(elementAttribute(element, 'part') ?? '', data.status, address),
  Workflows: (_, {data, address}) => workflowsTwin(data.workflows, address),
  a: (element, scope, children) => [link(hrefOf(element, scope), wordsOf(children))],
  br: () => [{type: 'break'}],
  kbd: (_, __, children) => children,
};
