'use strict';

/** Loads the suite that `@vscode/test-electron` loads through `extensionTestsPath`; the suite writes its own results. */
exports.activate = () => {
  void require(process.env.DISPATCH_E2E_SUITE)
    .run()
    .catch(() => undefined);
};
