import {createHash} from 'node:crypto';
import {addPolicy} from '@site/src/hosting/addPolicy';
import {contentPolicy} from '@site/src/hosting/contentPolicy';
import {readInlineCode} from '@site/src/hosting/readInlineCode';
import {describe, expect, it} from 'vitest';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (...pages: string[]) => contentPolicy(pages.map(readInlineCode)).header;
const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `));

describe('the content security policy', () => {
  it('allows nothing that it does not name', () => {
    const policy = policyOf('<p>text</p>');
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(directive(policy, 'script-src')).toBe("script-src 'self'");
    expect(directive(policy, 'style-src')).toBe("style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
  });

  it('allows an inline script by the hash of its very text', () => {
    const policy = policyOf('<script>a &amp;&amp; b("<p>")</script>');
    expect(directive(policy, 'script-src')).toBe(
      `script-src 'self' ${hash('a &amp;&amp; b("<p>")')}`,
    );
  });

  it('names a script once that stands on many pages', () => {
    const policy = policyOf('<script>a</script>', '<script>a</script><script>b</script>');
    expect(directive(policy, 'script-src')?.split(' ').length).toBe(4);
  });

  it('takes files and data for no inline script', () => {
    const policy = policyOf(
      '<script src="/a.js"></script><script type="application/ld+json">{"a": 1}</script>',
    );
    expect(directive(policy, 'script-src')).toBe("script-src 'self'");
  });

  it('allows a style attribute by the hash of its decoded value', () => {
    const policy = policyOf('<p style="content: &quot;a&quot;">');
    expect(directive(policy, 'style-src')).toBe(
      `style-src 'self' 'unsafe-hashes' ${hash('content: "a"')}`,
    );
    expect(directive(policy, 'script-src')).not.toContain('unsafe');
  });

  it('refuses a handler in an attribute, and says where', () => {
    expect(() => policyOf('<button onclick="a()">')).toThrow(/<button onclick>/);
  });

  it('leaves out of the meta element what works in a header only', () => {
    const {header, meta} = contentPolicy([]);
    expect(header).toContain("frame-ancestors 'none'");
    expect(meta).not.toContain('frame-ancestors');
  });
});

describe('the policy in a page', () => {
  it.each(['<meta charset=UTF-8>', '<meta charset="utf-8" />', '<META CHARSET=utf-8>'])(
    'stands right after %s',
    (charset) => {
      expect(addPolicy(`<head>${charset}<script src=a></script></head>`, 'p')).toBe(
        `<head>${charset}<meta http-equiv="Content-Security-Policy" content="p"><script src=a></script></head>`,
      );
    },
  );

  it('has no place in a page without a character set', () => {
    expect(() => addPolicy('<head></head>', 'p')).toThrow(/no <meta charset>/);
  });
});
