import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const run = (command: string, args: string[], cwd = root) =>
  execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});

const packageJson = JSON.parse(read('package.json')) as {scripts: object; dependencies: object};

describe('what is installed', () => {
  interface Locked {
    readonly link?: boolean;
    readonly resolved?: string;
    readonly integrity?: string;
  }
  const {packages} = JSON.parse(read('package-lock.json')) as {packages: Record<string, Locked>};

  it('is locked to the byte', () => {
    const unlocked = Object.entries(packages).filter(
      ([path, {integrity}]) => path && !integrity?.startsWith('sha512-'),
    );
    expect(unlocked).to.deep.equal([]);
  });

  it('runs no script of ours when somebody installs the package', () => {
    expect(packageJson.scripts).not.to.have.any.keys('preinstall', 'install', 'postinstall', 'prepare');
  });

  it('brings Lit and nothing else along', () => {
    expect(Object.keys(packageJson.dependencies)).to.deep.equal(['lit']);
  });
});

describe('what is published', () => {
  const [{files}] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])) as [
    {files: {path: string}[]},
  ];
  const paths = files.map(({path}) => path);

  it('is the build, the manifest, and what a reader expects of a package', () => {
    const others = paths.filter((path) => !path.startsWith('dist/'));
    expect(others.sort()).to.deep.equal(['LICENSE', 'README.md', 'custom-elements.json', 'package.json']);
  });

  // `npm run privacy-audit` writes the report, and `npm test` runs it first; publishing requires it.
  it.skipIf(!existsSync(join(root, 'dist/privacy-audit.json')))(
    'includes the privacy audit of exactly these files',
    () => {
      const {files: proofs} = JSON.parse(read('dist/privacy-audit.json')) as {
        files: {file: string; integrity: string}[];
      };
      const proven = Object.fromEntries(proofs.map(({file, integrity}) => [file, integrity]));
      expect(proven).to.deep.equal(JSON.parse(read('dist/integrity.json')));
      expect(paths).to.include.members(['dist/privacy-audit.json', 'dist/integrity.json', 'dist/sbom/prolo.cdx.json']);
      expect(packageJson.scripts).to.have.property('prepublishOnly', 'npm run build && npm run privacy-audit');
    },
  );

  it('holds no path of the machine that built it', () => {
    const withPaths = paths.filter((path) => read(path).includes(root));
    expect(withPaths).to.deep.equal([]);
  });

  it('has types for every way to import it', () => {
    const report = run('npx', ['attw', '--pack', '.', '--profile', 'esm-only', '--format', 'json']);
    const {analysis} = JSON.parse(report.slice(report.indexOf('{'))) as {
      analysis: {problems: {resolutionKind?: string}[]};
    };
    const problems = analysis.problems.filter(({resolutionKind}) => /esm|bundler/.test(resolutionKind ?? 'esm'));
    expect(problems).to.deep.equal([]);
  }, 60_000);

  it('says what other packages are inside', () => {
    const bill = JSON.parse(read('dist/sbom/prolo.cdx.json')) as {
      bomFormat: string;
      components: {group?: string; name: string; licenses: object[]}[];
    };
    expect(bill.bomFormat).to.equal('CycloneDX');
    expect(bill.components.map(({name}) => name).sort()).to.deep.equal(['lit-html', 'reactive-element', 'ssr-client']);
    for (const {name, licenses} of bill.components) expect(licenses, name).not.to.be.empty;
  });
});

describe('a workflow', () => {
  for (const name of readdirSync(join(root, '.github/workflows'))) {
    it(`${name} uses other people's actions at one commit, with its version beside it`, () => {
      const uses = [...read(`.github/workflows/${name}`).matchAll(/uses: (.*)/g)].map(([, action]) => action);
      for (const action of uses) expect(action).to.match(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    it(`${name} may only read, but for the proof of who published`, () => {
      const rights = [...read(`.github/workflows/${name}`).matchAll(/^ +([\w-]+): write$/gm)].map(([, right]) => right);
      expect(rights).to.deep.equal(name === 'release.yml' ? ['id-token'] : []);
    });
  }
});

it('a release asks about known weaknesses before it publishes', () => {
  const steps = [...read('.github/workflows/release.yml').matchAll(/run: (npm .*)/g)].map(([, command]) => command);
  expect(steps.slice(-2)).to.deep.equal(['npm run audit', 'npm publish --provenance --access public']);
});

describe('the build', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'prolo-build-'));
    for (const path of [
      'package.json',
      'tsconfig.json',
      'tsconfig.build.json',
      'rollup.config.js',
      'integrations',
      'build',
      'tools',
      'src',
    ]) {
      cpSync(join(root, path), join(copy, path), {recursive: true});
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    run('npm', ['run', 'build'], copy);
  }, 120_000);
  afterAll(() => rmSync(copy, {recursive: true, force: true}));

  it('makes the same bytes in another place', () => {
    // The privacy audit is added after the build.
    expect(hashes(join(root, 'dist'))).to.deep.include(hashes(join(copy, 'dist')));
  });
});

/** The hash of every file in a folder, by its path. */
function hashes(folder: string): Record<string, string> {
  const paths = (readdirSync(folder, {recursive: true}) as string[]).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}
