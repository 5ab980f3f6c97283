const { availableParallelism } = require('node:os');

/** Tests of logic run in Node; a `.test.tsx` runs in jsdom. */

function swc(parser) {
  return [
    '@swc/jest',
    {
      jsc: { target: 'es2022', parser, transform: { react: { runtime: 'automatic' } } },
      module: { type: 'commonjs' },
    },
  ];
}

const everywhere = {
  transform: {
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.(m?[jt]s)$': swc({ syntax: 'typescript' }),
  },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@noble|@ironcalc)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
};

module.exports = {
  // A busy machine may take long over a property or a hundred-unit province; no test is about time.
  testTimeout: 120_000,
  // Jest leaves a core free; of two that would be half of the machine.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    {
      ...everywhere,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
    },
    {
      ...everywhere,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
  ],
};
