import {compile} from '@mdx-js/mdx';
import {importQuestion} from '@site/src/plugins/catalogueData/importQuestion';
import {describe, expect, it} from 'vitest';

const compiled = async (page: string) =>
  String(await compile(page, {remarkPlugins: [importQuestion], jsx: true}));

describe('a page on a question', () => {
  it('brings the data of its own question', async () => {
    const code = await compiled('# Why?\n\n<QuestionFacts question="airflow" />\n');
    expect(code).toContain('import questionData from "@catalogue-data/questions/airflow.json"');
    expect(code).toMatch(/<QuestionFacts question="airflow" data=\{questionData\} \/>/);
  });

  it('must say which question it answers', async () => {
    await expect(compiled('<QuestionFacts />\n')).rejects.toThrow(
      '<QuestionFacts> has no question. Write <QuestionFacts question="its id" />.',
    );
  });
});

it('another page brings no data', async () => {
  expect(await compiled('# About\n')).not.toContain('import ');
});
