import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLintFencedCodeFlag from 'remark-lint-fenced-code-flag';
import remarkLintHeadingIncrement from 'remark-lint-heading-increment';
import remarkLintNoEmptyUrl from 'remark-lint-no-empty-url';
import remarkLintNoMultipleToplevelHeadings from 'remark-lint-no-multiple-toplevel-headings';
import remarkLintTablePipes from 'remark-lint-table-pipes';
import remarkMdx from 'remark-mdx';
import remarkPresetLintConsistent from 'remark-preset-lint-consistent';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';

const markdownRules = {
  plugins: [
    remarkFrontmatter,
    remarkGfm,
    remarkDirective,
    remarkMdx,
    remarkPresetLintConsistent,
    remarkPresetLintRecommended,
    remarkLintFencedCodeFlag,
    remarkLintHeadingIncrement,
    remarkLintNoEmptyUrl,
    remarkLintNoMultipleToplevelHeadings,
    remarkLintTablePipes,
  ],
};

export default markdownRules;
