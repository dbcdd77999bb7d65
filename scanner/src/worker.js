
// The decoder's worker. A message: [address of the Wasm, grey picture, width, height]; the answer: the text, or nothing.
let started;
onmessage = ({ data: [wasm, grey, width, height] }) => {
  started = started || wasm_bindgen({ module_or_path: wasm });
  started
    .then(() => wasm_bindgen.read(grey, width, height))
    .catch(() => { started = undefined; return ""; })
    .then((text) => postMessage(text));
};
