// For `node --import`: tells at the end how many seconds of CPU the main thread took, and all threads. Linux only.
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { isMainThread } from "node:worker_threads";

if (isMainThread && existsSync("/proc/self/task")) {
  process.on("exit", () => {
    // proc(5): the 14th and 15th fields are hundredths of a second, the 2nd is a name in brackets.
    const fields = readFileSync(`/proc/self/task/${process.pid}/stat`, "utf8").split(") ")[1].split(" ");
    const { user, system } = process.cpuUsage();
    const main = (Number(fields[11]) + Number(fields[12])) / 100;
    process.stderr.write(`cpu: main ${main.toFixed(2)} s, all ${((user + system) / 1e6).toFixed(2)} s\n`);
  });
}
