// The widest element that makes the page scroll sideways, or null.
const limit = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth <= limit) return null;
let widest = null;
let most = 0;
for (const element of document.body.querySelectorAll("*")) {
  const { left, right } = element.getBoundingClientRect();
  const over = Math.max(right - limit, -left);
  if (over > most) [widest, most] = [element, over];
}
return widest ? `${Math.ceil(most)} px too much: ${widest.outerHTML.slice(0, 120)}` : "the page itself";
