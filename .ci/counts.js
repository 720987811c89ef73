// Prints "N passed, N failed" of all reports given: vitest's JSON, in which a test file that did not load counts as
// one failure, and the logs of Node's own runner. A report that is not there is of tests that did not run.
import { existsSync, readFileSync } from "node:fs";

const total = { passed: 0, failed: 0, skipped: 0 };
for (const path of process.argv.slice(2).filter((path) => existsSync(path))) {
  const report = readFileSync(path, "utf8");
  const counts = path.endsWith(".json") ? ofVitest(JSON.parse(report)) : ofNode(report);
  for (const name of Object.keys(total)) total[name] += counts[name];
}
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);

function ofVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.length,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function ofNode(log) {
  // Matches "# pass 7" and "ℹ pass 7"; not "# pass" within a line.
  const sum = (name) =>
    [...log.matchAll(new RegExp(`^(?:#|ℹ) ${name} (\\d{1,9})$`, "gm"))].reduce(
      (all, [, count]) => all + Number(count),
      0,
    );
  return { passed: sum("pass"), failed: sum("fail"), skipped: sum("skipped") };
}
