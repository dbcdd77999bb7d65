
// The reader's worker. A message: [number, address of the Wasm, address of the patterns, text, day, question]; the answer:
// [number, reading as JSON], with an empty reading when something could not be fetched. Nothing else leaves the worker.
let started;
const languages = {};
async function reader(wasm, patterns) {
  started = started || wasm_bindgen({ module_or_path: wasm });
  await started;
  if (!languages[patterns]) {
    const response = await fetch(patterns);
    if (!response.ok) throw response.status;
    languages[patterns] = wasm_bindgen.Reader.of(new Uint8Array(await response.arrayBuffer()));
  }
  return languages[patterns];
}
onmessage = ({ data: [number, wasm, patterns, text, day, question] }) => {
  reader(wasm, patterns)
    .then((reader) => (text === null ? "" : reader.read(text, day, question)))
    .catch(() => { started = undefined; return ""; })
    .then((reading) => postMessage([number, reading]));
};
