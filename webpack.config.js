const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');

/** The address written in manifest.xml; the built manifest has the office's own in its place. */
const developmentAddress = 'https://localhost:3000';
const officeCdn = 'https://appsforoffice.microsoft.com';
const officePackage = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/**
 * What office.js asks for at run time in Excel on Windows, Mac and the web, and in a plain browser. Its telemetry/ is
 * left out on purpose: it does without, and nothing is to leave the machine.
 */
const officeFiles = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'en-us/office_strings.js',
  'vi-vn/office_strings.js',
  'o15apptofilemappingtable.js',
];

/** Nothing but this site's own files; the pages open no connection at all. */
function contentSecurityPolicy(scriptSources) {
  return [
    "default-src 'none'",
    `script-src ${scriptSources}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function page(name, officeJs) {
  const fromCdn = officeJs === 'cdn' && name !== 'standalone';
  return new HtmlWebpackPlugin({
    template: `src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    templateParameters: {
      contentSecurityPolicy: contentSecurityPolicy(fromCdn ? `'self' ${officeCdn}` : "'self'"),
      officeScript: fromCdn ? `${officeCdn}/lib/1/hosted/office.js` : 'office/office.js',
    },
  });
}

/** The site's https address without a closing slash; Excel loads nothing over http. */
function parseBaseUrl(text) {
  if (!/^https:\/\/[^\s?#"<>&]+$/.test(text)) {
    throw new Error(`baseUrl is an https address without ? or #, got ${text}`);
  }
  return text.replace(/\/+$/, '');
}

function copiedFiles(baseUrl, officeJs) {
  // `minimized` keeps the minimizer away: office.js must stay the very bytes that Microsoft publishes.
  const asPublished = { info: { minimized: true } };
  const office = [...officeFiles.map((file) => `dist/${file}`), 'LICENSE.md'].map((file) => ({
    from: path.join(officePackage, file),
    to: path.posix.join('office', file.replace('dist/', '')),
    ...asPublished,
  }));
  return new CopyPlugin({
    patterns: [
      { from: 'assets/icons/*.png' },
      { from: 'src/taskpane/oldHost.js', ...asPublished },
      {
        from: 'manifest.xml',
        to: '../manifest.xml',
        transform: (text) => text.toString().replaceAll(developmentAddress, baseUrl),
      },
      ...(officeJs === 'cdn' ? [] : office),
    ],
  });
}

/** Over https with trusted certificates for Excel, over http on the first free port for the standalone page. */
async function devServer(forExcel) {
  const server = forExcel
    ? { type: 'https', options: await require('office-addin-dev-certs').getHttpsServerOptions() }
    : 'http';
  return {
    server,
    host: 'localhost',
    port: forExcel ? 3000 : 'auto',
    // Reloading by itself needs a connection, which the pages' own policy forbids: reload by hand.
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: false,
    devMiddleware: { stats: 'errors-warnings' },
    onListening: (running) => {
      const { port } = running.server.address();
      const address = forExcel
        ? `${developmentAddress}/taskpane.html`
        : `http://localhost:${port}/standalone.html`;
      running.middleware.waitUntilValid(() =>
        console.log(`Mở trong trình duyệt · open in a browser: ${address}`),
      );
    },
  };
}

/**
 * `--env baseUrl=https://…`: where dist/app will be served; `--env officeJs=cdn`: Microsoft's own office.js
 * instead of the copy; `--env excel`: the development server that Excel loads from.
 */
module.exports = async (env, { mode }) => ({
  mode,
  target: ['web', 'es2020'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: {
    taskpane: './src/taskpane/index.tsx',
    commands: './src/commands/index.ts',
    standalone: './src/standalone/index.tsx',
  },
  output: {
    path: path.join(__dirname, 'dist', 'app'),
    filename: '[name].[contenthash:8].js',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2020', jsx: 'automatic' } }],
  },
  optimization: { splitChunks: { chunks: 'all' } },
  performance: { hints: false },
  infrastructureLogging: { level: 'warn' },
  plugins: [
    ...['taskpane', 'commands', 'standalone'].map((name) => page(name, env.officeJs)),
    copiedFiles(parseBaseUrl(env.baseUrl ?? developmentAddress), env.officeJs),
  ],
  ...(env.WEBPACK_SERVE ? { devServer: await devServer(env.excel) } : {}),
});
