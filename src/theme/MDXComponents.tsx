import {Card} from '@site/src/components/Card';
import {Cards} from '@site/src/components/Cards';
import {ScrollableTable} from '@site/src/components/ScrollableTable';
import CodeBlock from '@theme/CodeBlock';
import MDXComponents from '@theme-original/MDXComponents';

/** What pages may use without an import, beside what Docusaurus offers. */
export default {...MDXComponents, table: ScrollableTable, Cards, Card, CodeBlock};
