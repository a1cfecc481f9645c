/** Ends with a sentence when this Node is too old. Written so that a very old one can still read it. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Samköp needs Node 20.19 or later (24 is recommended); this is ${process.versions.node}. Get it from nodejs.org or your package manager.`);
  process.exit(1);
}
