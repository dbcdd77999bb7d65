// Sends to the test server what would otherwise stay in the browser's console.
"use strict";
{
  const send = (kind, text) => {
    const body = `${kind}: ${text}`;
    fetch("/__problem", { method: "POST", body, keepalive: true }).catch(() => {});
  };
  // Who leaves the page ends what it is still loading.
  let leaving = false;
  for (const kind of ["beforeunload", "pagehide"]) {
    // A link to a telephone or a file leaves nothing.
    addEventListener(kind, () => { leaving = true; setTimeout(() => leaving = false, 1000); });
  }
  addEventListener("error", (event) => {
    // A file that does not load makes an event without a message, on its element.
    const element = event.target === window ? null : event.target;
    if (element && leaving) return;
    const where = element?.src ?? element?.href?.baseVal ?? element?.href ?? `${event.filename}:${event.lineno}`;
    send("error", `${event.message ?? "did not load"} (${where})`);
  }, true);
  addEventListener("unhandledrejection", (event) => {
    send("unhandled rejection", String(event.reason?.stack ?? event.reason));
  });
  addEventListener("securitypolicyviolation", (event) => {
    send("refused by the content policy", `${event.violatedDirective} ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`);
  });
  const original = console.error;
  console.error = (...parts) => {
    send("console.error", parts.map(String).join(" "));
    original.apply(console, parts);
  };
}
