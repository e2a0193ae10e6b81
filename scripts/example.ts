/**
 * `pnpm example`: packs the packages, installs an example site with them, outside of this workspace, builds it and serves it. `--static`
 * takes the static site instead of the Next one, `--port N` the port. A small server stands for a third party and says here what it is
 * asked for: nothing, until you say yes. With `WORDPRESS_URL=https://…` the stories come from there.
 */
import { parseArgs } from 'node:util';
import { run } from '../internal/node/src/children.mjs';
import {
  buildNext,
  installExamples,
  startNext,
  startStaticSite,
} from '../internal/node/src/examples.ts';
import { fail, root } from '../internal/node/src/install.mjs';
import { withProgress } from '../internal/node/src/progress.mjs';
import { startThirdParty } from '../internal/node/src/third-party.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    static: { type: 'boolean', default: false },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port)) fail(`${values.port} is no port.`);

const built = await withProgress('Building the packages', run('pnpm', ['build'], { cwd: root }));
if (built.code !== 0) fail(built.output);
const examples = await withProgress('Packing them and installing the example', installExamples());
process.on('exit', examples.remove);

const thirdParty = await startThirdParty((asked) =>
  console.log(`The third party was asked for ${asked}`),
);
const settings = { port, PIXEL_URL: thirdParty.pixelUrl };
if (!values.static) await withProgress('Building the example', buildNext(examples));
const site = values.static
  ? await withProgress('Building the example', startStaticSite(examples, settings))
  : await startNext(examples, settings);
console.log(`The example is open at ${site.origin} (Ctrl-C ends it).`);
