// Fetches Bot Framework Web Chat from the npm registry, checks it against the pinned hash, and keeps one file of it, compressed for browsers.
// Never fails the build: without npm, or without the registry, the chat page shows its own small client instead.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const version = '4.18.1';
const packageHash = '64247186a977768d3536e6eef61cf1d6077a3b8e9c491cc3292422f6bf8d62c6';
const folder = process.argv[2];

const license = `MIT License

Copyright (c) Microsoft Corporation. All rights reserved.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

/** The files of an uncompressed tar archive, by name. */
function* filesOf(tar) {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const text = (from, to) => tar.toString('utf8', at + from, at + to).split('\0')[0];
    const size = parseInt(text(124, 136).trim() || '0', 8);
    yield [text(0, 100), tar.subarray(at + 512, at + 512 + size)];
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function fetchPackage() {
  const work = mkdtempSync(join(tmpdir(), 'webchat-'));
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const options = { cwd: work, stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000, shell: process.platform === 'win32' };
    const name = execFileSync(npm, ['pack', `botframework-webchat@${version}`, '--silent', '--fetch-retries=1', '--fetch-timeout=30000'], options).toString().trim();
    const packed = readFileSync(join(work, name));
    const hash = createHash('sha256').update(packed).digest('hex');
    if (hash !== packageHash)
      throw new Error(`the package has the hash ${hash}, not the pinned one`);
    return new Map(filesOf(gunzipSync(packed)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

try {
  const files = fetchPackage();
  const script = files.get('package/dist/webchat.js');
  const notice = `botframework-webchat ${version}\n\n${license}\n${files.get('package/dist/webchat.js.LICENSE.txt')}`;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, 'webchat.js'), script);
  writeFileSync(join(draft, 'webchat.js.gz'), gzipSync(script, { level: 9 }));
  writeFileSync(join(draft, 'webchat.js.br'), brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: script.length } }));
  writeFileSync(join(draft, 'NOTICE.txt'), notice);
  if (existsSync(folder))
    rmSync(folder, { recursive: true });
  renameSync(draft, folder);
} catch (error) {
  console.log(`Web Chat ${version} was not fetched (${String(error.message).split('\n')[0]}); /chat will show its own small client.`);
}
