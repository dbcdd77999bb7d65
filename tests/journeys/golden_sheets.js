// `tooWide` stands before this.
// Opens codes one after the other and looks at their sheets. Gives the code on each sheet, and what is wrong: where, and what.
const until = async (what, look) => {
  const end = performance.now() + 4000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`${what} did not appear; there is ${document.querySelector("main")?.innerText.slice(0, 200)}`);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
};
const find = (css) => document.querySelector(css);
// Browsers allow so many entries of the history in a second; the screens change without them.
history.pushState = history.replaceState = () => {};

const problems = () => {
  const found = [];
  for (const element of document.querySelectorAll(".sheet :is(span, li, h1, h2, p, td)")) {
    const text = element.textContent.replace(/[\u2066-\u2069]/g, "").trim();
    const has = (css) => element.matches(css) || element.querySelector(css);
    if (element.closest("[aria-hidden]") || has("[aria-hidden], svg, .blank")) continue;
    if (!text || /^[:–(]/.test(text) || /\{|\}|undefined|NaN/.test(text)) found.push(`without a text: ${element.outerHTML.slice(0, 200)}`);
  }
  const wide = tooWide();
  if (wide) found.push(`wider than the paper: ${wide}`);
  return found;
};

const wrong = [];
const codes = [];
for (const [at, digits] of given[0].entries()) {
  try {
    window.sportelloCase = undefined;
    // The same code once more would be no change of the address.
    location.hash = "";
    location.hash = `c=${digits}`;
    const result = await until("the result", () => {
      find("[aria-labelledby=ask] button.primary")?.click();
      return window.sportelloCase && !find(".sheet") && find("button.primary:has([href='#i-print']), .verdict.help");
    });
    // Where help comes first nothing is to be printed.
    if (result.matches(".help")) continue;
    result.click();
    const code = await until("the sheet with a code", () => find(".sheet .qr[data-address]"));
    codes.push([at, code.dataset.address]);
    for (const problem of problems()) wrong.push([at, problem]);
  } catch (error) {
    wrong.push([at, String(error)]);
    // The next ones would say the same.
    if (wrong.length > 4) break;
  }
}
return [codes, wrong];
