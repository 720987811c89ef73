// The package as CommonJS: every entry point, on every story. Prints what all runtimes must agree on.
const { report } = require("./report.cjs");

report(
  {
    ...require("wirecopy"),
    ...require("wirecopy/json-schema"),
    ...require("wirecopy/ninjs"),
    ...require("wirecopy/schema-org"),
    ...require("wirecopy/web-annotation"),
  },
  require("./stories.json"),
);
