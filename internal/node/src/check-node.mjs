// Imported first: anything older lacks what the other modules are written with.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed to work here; this is ${process.versions.node}.`);
  process.exit(1);
}
