/** Reports the tests that Vitest ran to tools/test.js (report.js says how). */
import {relative} from 'node:path';
import {report} from './report.js';
import {reasonIn} from './unless.js';

export default class {
  /** @param {import('vitest/node').TestModule} module */
  onTestModuleEnd(module) {
    const sum = {file: relative('', module.moduleId), passed: 0, failed: [], skipped: [], retried: 0};
    for (const test of module.children.allTests()) {
      const result = test.result();
      const {state} = result;
      if (result.state === 'skipped') sum.skipped.push(result.note ?? reasonIn(titlesOf(test)));
      else if (state === 'passed') sum.passed++;
      else sum.failed.push(titlesOf(test).join(' > '));
      if (state === 'passed' && test.diagnostic()?.flaky) sum.retried++;
    }
    // A file that does not load, or whose hook fails, has no failed test of its own: it counts as one.
    if (!module.ok() && sum.failed.length === 0) sum.failed.push('the file as a whole');
    report(process.env.REPORT, sum);
  }

  /** @param {readonly unknown[]} _modules @param {readonly {message: string}[]} errors */
  onTestRunEnd(_modules, errors) {
    const failed = errors.map(({message}) => message);
    if (failed.length > 0)
      report(process.env.REPORT, {file: 'between tests', passed: 0, failed, skipped: [], retried: 0});
    report(process.env.REPORT, {ended: true});
  }
}

function titlesOf({name, parent}) {
  return [...(parent?.type === 'suite' ? titlesOf(parent) : []), name];
}
