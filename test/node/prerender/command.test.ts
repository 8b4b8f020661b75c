/** `npx prolo-elements`, as it is run in a shell: the built command, in a folder of its own. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {prerender, render, tags, version} from './support.js';

const command = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const page = '<!doctype html>\n<html lang="en">\n<body>\n<prolo-article></prolo-article>\n</body>\n</html>\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prolo-command-'));
});
afterEach(() => {
  rmSync(folder, {recursive: true});
});

/** Runs the command, and gives what it says and its exit code. */
const run = (...args: string[]) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {cwd: folder, encoding: 'utf8'});
  return {code: status, stdout, stderr};
};
const write = (path: string, text: string | Buffer) => {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), text);
};
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const files = () =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => lstatSync(join(folder, path)).isFile())
    .sort();

describe('prolo-elements', () => {
  for (const args of [['--help'], ['-h'], ['prerender', '--help'], ['snippet', 'prolo-risks', '-h']]) {
    it(`${args.join(' ')} says how it is used`, () => {
      const {code, stdout, stderr} = run(...args);
      expect(stdout).to.match(/^Usage:\n {2}prolo-elements prerender .*\n {2}prolo-elements snippet /);
      expect(stdout).to.contain('Exit codes: 0 done, 1 something could not be done, 2 wrong use.');
      expect([code, stderr]).to.deep.equal([0, '']);
    });
  }

  it('--version says the version', () => {
    expect(run('--version')).to.deep.equal({code: 0, stdout: `${version}\n`, stderr: ''});
  });
});

describe('wrong use ends with code 2 and one line that says what, and what there is:', () => {
  const table: [args: string[], said: RegExp][] = [
    [[], /Nothing is no command; known: prerender, snippet/],
    [['prerendr', 'page.html'], /prerendr is no command; known: prerender, snippet/],
    [['prerender'], /say which file or folder/],
    [['prerender', 'page.html', '--fallbak'], /--fallbak/],
    [['prerender', 'page.html', '-x'], /-x/],
    [['prerender', 'page.html', '-o'], /-o/],
    [['prerender', 'page.html', '--reading', 'hard'], /--reading hard is not known; known: plain, clinical/],
    [['prerender', 'page.html', '--lang', 'e s'], /--lang e s is no language tag, such as es or pt-BR/],
    [['prerender', 'site'], /say with -o where the pages go/],
    [['prerender', 'page.html', 'other.html'], /say with -o where the pages go/],
    [['prerender', 'site', '-o', 'page.html'], /page\.html is a file and no folder/],
    [['prerender', 'page.html', 'site/page.html', '-o', 'out'], /more than one page would go to out.page\.html/],
    [['snippet'], /say one tag; known: .*prolo-guide/],
    [['snippet', 'prolo-risks', 'prolo-guide'], /say one tag/],
    [['snippet', 'prolo-gide'], /<prolo-gide> is not known; known: .*prolo-guide/],
    [['snippet', 'risks'], /<risks> is not known/],
    [['snippet', 'prolo-risks', '--langs', 'es'], /--langs/],
    [['snippet', 'prolo-risks', '--lang', 'spanish!'], /--lang spanish! is no language tag/],
    [['snippet', 'prolo-risks', '--reading', 'hard'], /--reading hard is not known; known: plain, clinical/],
    [
      ['snippet', 'prolo-risks', '--attribute', 'include=x'],
      /--attribute include is not known of <prolo-risks>; known: reading/,
    ],
    [['snippet', 'prolo-risks', '--attribute', 'onclick=x'], /--attribute onclick is not known/],
    [['snippet', 'prolo-risks', '--base', 'files/'], /--base files\/ is no folder of a web site; such are/],
    [['snippet', 'prolo-risks', '--base', 'https://clinic.example/files'], /is no folder of a web site/],
    [['snippet', 'prolo-risks', '--base', 'javascript:/'], /is no folder of a web site/],
    [['snippet', 'prolo-risks', '--base', 'https://clinic.example/"><script>/'], /is no folder of a web site/],
  ];
  for (const [args, said] of table) {
    it(`prolo-elements ${args.join(' ')}`, () => {
      write('page.html', page);
      write('site/page.html', page);
      const {code, stdout, stderr} = run(...args);
      expect(stderr).to.match(said);
      expect(stderr).to.match(/^prolo-elements: [^\n]* See prolo-elements --help\.\n$/);
      expect([code, stdout]).to.deep.equal([2, '']);
      expect(files()).to.deep.equal(['page.html', 'site/page.html']);
      expect(read('page.html') + read('site/page.html')).to.equal(page + page);
    });
  }
});

describe('prerender', () => {
  it('prints a page, and says nothing else', async () => {
    write('page.html', page);
    expect(run('prerender', 'page.html')).to.deep.equal({code: 0, stdout: await prerender(page), stderr: ''});
    expect(read('page.html')).to.equal(page);
  });

  it('writes it to a file, into a folder, or where it was', async () => {
    write('page.html', page);
    mkdirSync(join(folder, 'there'));
    for (const [out, path] of [
      ['a/b/new.html', 'a/b/new.html'],
      ['there', 'there/page.html'],
      ['new/', 'new/page.html'],
      ['page.html', 'page.html'],
    ]) {
      expect(run('prerender', 'page.html', '-o', out!), out).to.deep.include({code: 0, stdout: ''});
      expect(read(path!), out).to.equal(await prerender(page));
    }
  });

  it('does as it is asked', async () => {
    write('page.html', page.replace(' lang="en"', ''));
    const asked = async (options: Parameters<typeof prerender>[1]) => ({
      code: 0,
      stdout: await prerender(read('page.html'), options),
      stderr: '',
    });
    expect(run('prerender', 'page.html', '--fallback')).to.deep.equal(await asked({fallback: true}));
    expect(run('prerender', 'page.html', '--no-styles')).to.deep.equal(await asked({styles: false}));
    expect(run('prerender', 'page.html', '--lang', 'en', '--reading', 'clinical')).to.deep.equal(
      await asked({lang: 'en', reading: 'clinical'}),
    );
  });

  it('does a whole folder, and says how far it is', async () => {
    for (const path of ['index.html', 'care/knee.htm', 'care/ELBOW.HTML', 'about.xhtml.txt'])
      write(`site/${path}`, page);
    for (const path of ['.cache/old.html', 'node_modules/a/index.html']) write(`site/${path}`, page);
    const {code, stdout, stderr} = run('prerender', 'site', '--out', 'out');
    expect([code, stdout]).to.deep.equal([0, '']);
    expect(stderr.split('\n')).to.deep.equal([
      `1/3 ${join('site', 'care/ELBOW.HTML')}`,
      `2/3 ${join('site', 'care/knee.htm')}`,
      `3/3 ${join('site', 'index.html')}`,
      '3 pages in out.',
      '',
    ]);
    expect(files().filter((path) => path.startsWith('out'))).to.deep.equal([
      'out/care/ELBOW.HTML',
      'out/care/knee.htm',
      'out/index.html',
    ]);
    for (const path of files().filter((path) => path.startsWith('out'))) {
      expect(read(path)).to.equal(await prerender(page));
    }
    expect(read('site/index.html')).to.equal(page);
  });

  it('can be run again, in the same place too, and nothing changes', () => {
    write('site/index.html', page);
    write('site/care/knee.html', page);
    const once = run('prerender', 'site', '-o', 'site');
    expect(once).to.deep.include({code: 0});
    const pages = [read('site/index.html'), read('site/care/knee.html')];
    expect(pages[0]).to.contain('shadowrootmode');
    expect(run('prerender', 'site', '-o', 'site')).to.deep.equal(once);
    expect([read('site/index.html'), read('site/care/knee.html')]).to.deep.equal(pages);
    expect(files()).to.deep.equal(['site/care/knee.html', 'site/index.html']);
  });

  it('takes what an earlier run put into a folder within for no page of the site', () => {
    write('index.html', page);
    run('prerender', '.', '-o', 'out');
    expect(run('prerender', '.', '-o', 'out')).to.deep.include({
      code: 0,
      stderr: '1 page in out.\n',
    });
    expect(files()).to.deep.equal(['index.html', 'out/index.html']);
  });

  it('keeps a link a link, and a page as readable as it was', () => {
    write('real/page.html', page);
    chmodSync(join(folder, 'real/page.html'), 0o640);
    symlinkSync('real/page.html', join(folder, 'link.html'));
    expect(run('prerender', 'link.html', '-o', 'link.html')).to.deep.include({code: 0});
    expect(lstatSync(join(folder, 'link.html')).isSymbolicLink()).to.equal(true);
    expect(statSync(join(folder, 'real/page.html')).mode & 0o777).to.equal(0o640);
    expect(read('real/page.html')).to.contain('shadowrootmode');
    expect(readdirSync(join(folder, 'real'))).to.deep.equal(['page.html']);
  });

  it('says that the words are English where there are no others, and is done', () => {
    write('page.html', page.replace('lang="en"', 'lang="es"'));
    const {code, stderr} = run('prerender', 'page.html', '-o', 'out.html');
    expect(code).to.equal(0);
    expect(stderr).to.contain('page.html: there are no words in "es", so they are in English; there are: en.');
  });
});

describe('what cannot be done ends with code 1 and a line that names the page and why, and nothing is overwritten:', () => {
  const table: [what: string, path: string, text: string | Buffer | undefined, said: RegExp][] = [
    ['a file that is not there', 'nope.html', undefined, /nope\.html: .*no such file/i],
    [
      'a file that is not in UTF-8',
      'latin.html',
      Buffer.from([0x3c, 0x70, 0x3e, 0xe9]),
      /latin\.html: it is not in UTF-8/,
    ],
    [
      'a tag that there is not',
      'typo.html',
      '<prolo-gide></prolo-gide>',
      /typo\.html: <prolo-gide> is not known; known: /,
    ],
  ];
  for (const [what, path, text, said] of table) {
    it(what, () => {
      if (text !== undefined) write(path, text);
      write('out.html', 'What was there');
      const {code, stdout, stderr} = run('prerender', path, '-o', 'out.html');
      expect(stderr).to.match(said);
      expect([code, stdout]).to.deep.equal([1, '']);
      expect(read('out.html')).to.equal('What was there');
      expect(run('prerender', path)).to.deep.include({code: 1, stdout: ''});
    });
  }

  it('a page of a folder: the others are done', async () => {
    write('site/a.html', '<prolo-gide></prolo-gide>');
    write('site/b.html', page);
    const {code, stderr} = run('prerender', 'site', '-o', 'site');
    expect(code).to.equal(1);
    expect(stderr).to.match(
      /^1\/2 site.a\.html\nsite.a\.html: <prolo-gide> .*\n2\/2 site.b\.html\n1 page in site, 1 failed\.\n$/,
    );
    expect(read('site/a.html')).to.equal('<prolo-gide></prolo-gide>');
    expect(read('site/b.html')).to.equal(await prerender(page));
  });

  it('a folder without pages', () => {
    mkdirSync(join(folder, 'empty'));
    const {code, stderr} = run('prerender', 'empty', '-o', 'out');
    expect(stderr).to.equal('prolo-elements: There are no HTML pages in empty.\n');
    expect(code).to.equal(1);
    expect(existsSync(join(folder, 'out'))).to.equal(false);
  });

  it('a place that cannot be written to', () => {
    write('page.html', page);
    write('file', 'What was there');
    const {code, stderr} = run('prerender', 'page.html', '-o', 'file/out.html');
    expect(stderr).to.match(/page\.html: .*file.out\.html could not be written: /);
    expect(code).to.equal(1);
    expect(files()).to.deep.equal(['file', 'page.html']);
  });
});

describe('snippet', () => {
  for (const tag of tags) {
    it(`${tag} prints the element with its words, and the script: exact version, its hash, and the opt-outs`, () => {
      const {code, stdout, stderr} = run('snippet', tag);
      expect([code, stderr]).to.deep.equal([0, '']);
      const hash = createHash('sha384')
        .update(readFileSync(join(dirname(command), 'prolo.js')))
        .digest('base64');
      expect(stdout).to.equal(
        `${render(tag, {lang: 'en'})}\n` +
          '<script data-cfasync="false" nowprocket data-jetpack-boost="ignore" data-cookieconsent="ignore" ' +
          `src="https://cdn.jsdelivr.net/npm/prolo-elements@${version}/dist/prolo.js" ` +
          `integrity="sha384-${hash}" crossorigin="anonymous" defer></script>\n`,
      );
    });
  }

  it('takes attributes, the reading level, and where the files are', () => {
    const args = ['--attribute', 'include=knee-pain', '--attribute', 'heading-level=3', '--reading', 'clinical'];
    const {code, stdout} = run('snippet', 'prolo-conditions', ...args, '--base', '/prolo-elements/');
    expect(code).to.equal(0);
    expect(stdout).to.contain(
      '\n<prolo-conditions lang="en" reading="clinical" include="knee-pain" heading-level="3">\n<h3>',
    );
    expect(stdout).to.contain(' src="/prolo-elements/prolo.js" integrity="');
    expect(stdout.match(/<h4>/g)).to.equal(null);
  });

  it('asked for a language that has no words, prints English marked as English, and says so', () => {
    const {code, stdout, stderr} = run('snippet', 'prolo-guide', '--lang', 'es');
    expect(code).to.equal(0);
    expect(stderr).to.equal('prolo-elements: there are no words in "es", so they are in English; there are: en.\n');
    expect(stdout).to.match(/^<div class="prolo-embed">\n<prolo-guide lang="es">\n<div lang="en">\n<h2>A guide to/);
    expect(stdout.match(/<script /g)).to.have.lengthOf(1);
  });
});
