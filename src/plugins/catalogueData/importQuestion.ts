import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {importNode} from '../importComponents';

const COMPONENT = 'QuestionFacts';
const NAME = 'questionData';

/**
 * Remark plugin that hands `<QuestionFacts question="…" />` the data of its question, and of no
 * other: the component itself could only ask for all of them. One page has one question.
 *
 * @throws Error naming the attribute that is missing
 */
export function importQuestion() {
  return (tree: Root): void => {
    const element = tree.children.find(
      (node): node is MdxJsxFlowElement =>
        node.type === 'mdxJsxFlowElement' && node.name === COMPONENT,
    );
    if (!element) return;
    const question = element.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'question',
    )?.value;
    if (typeof question !== 'string') {
      throw new Error(`<${COMPONENT}> has no question. Write <${COMPONENT} question="its id" />.`);
    }
    element.attributes.push(dataAttribute());
    tree.children.unshift(
      importNode({default: NAME}, `@catalogue-data/questions/${question}.json`) as never,
    );
  };
}

function dataAttribute(): MdxJsxFlowElement['attributes'][number] {
  const expression = {type: 'Identifier' as const, name: NAME};
  return {
    type: 'mdxJsxAttribute',
    name: 'data',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: NAME,
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          comments: [],
          body: [{type: 'ExpressionStatement', expression}],
        },
      },
    },
  };
}
