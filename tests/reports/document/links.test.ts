import { describe, expect, it } from 'vitest';
import { relativeLink, textFragmentLink, webLink } from '../../../src/reports/document/links.js';

describe('relativeLink', () => {
  it.each([
    ['input/a.md', 'reports', '../input/a.md'],
    ['input/a.md', 'reports/story', '../../input/a.md'],
    ['reports/a.md', 'reports', 'a.md'],
    ['a.md', '', 'a.md'],
    ['a.md', '.', 'a.md'],
    ['../shared/a.md', 'reports', '../../shared/a.md'],
    ['input/a.md', '../out', 'input/a.md'],
    ['input/a b#1?.md', '', 'input/a%20b%231%3F.md'],
    ["input/(a)'*!.md", '', 'input/%28a%29%27%2A%21.md'],
    ['javascript:alert(1)', '', 'javascript%3Aalert%281%29'],
    ['//host/a.md', '', 'host/a.md'],
  ])('%j from %j is %j', (path, folder, link) => {
    expect(relativeLink(path, folder)).toBe(link);
  });
});

describe('webLink', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a.example/',
    'not a url',
    '//a.example',
    'https://user:pass@a.example/',
  ])('refuses %j', (url) => {
    expect(webLink(url)).toBeUndefined();
  });

  it('takes addresses of the web, brackets encoded', () => {
    expect(webLink('https://a.example/b(c)?d=[e]')).toBe('https://a.example/b%28c%29?d=%5Be%5D');
    expect(webLink('HTTP://A.example')).toBe('http://a.example/');
  });
});

describe('textFragmentLink', () => {
  it('names a short sentence whole, and a long one by its first and last words', () => {
    expect(textFragmentLink('https://a.example/b', 'It opens in May.')).toBe(
      'https://a.example/b#:~:text=It%20opens%20in%20May.',
    );
    expect(textFragmentLink('https://a.example/b', 'a b c d e f g h i j k l m n')).toBe(
      'https://a.example/b#:~:text=a%20b%20c%20d%20e%20f,i%20j%20k%20l%20m%20n',
    );
  });

  it('encodes what is syntax in a text directive', () => {
    expect(textFragmentLink('https://a.example/#top', 'one-off, this & that')).toBe(
      'https://a.example/#top:~:text=one%2Doff%2C%20this%20%26%20that',
    );
  });

  it('gives none for an address that is none of the web', () => {
    expect(textFragmentLink('javascript:alert(1)', 'words')).toBeUndefined();
  });
});
