import type {PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {
  QuestionsData,
  SetsData,
  TimelineData,
  WorkflowsData,
} from '../../components/catalogue/types';
import type {StatusData} from '../../components/status/types';

/** What the components of the pages show, in one language. */
export interface TwinData {
  readonly workflows: WorkflowsData;
  readonly timeline: TimelineData;
  readonly sets: SetsData;
  readonly questions: QuestionsData;
  readonly status: StatusData;
  /** The whole chooser as Markdown. */
  readonly chooser: string;
}

/** What the twin of a page is made with. */
export interface TwinScope {
  /** Makes the address of a link absolute. */
  readonly address: (to: string) => string;
  /** What an admonition without a title is called, by its keyword. */
  readonly admonition: (keyword: string) => string;
  readonly data: TwinData;
}

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What a component is in Markdown. */
export type ComponentTwin = (
  element: Element,
  scope: TwinScope,
  children: readonly RootContent[],
) => readonly (RootContent | PhrasingContent)[];
