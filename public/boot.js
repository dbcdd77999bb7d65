// The plain page around the program: picks a language, starts the program, and speaks when it cannot.
// Written for old browsers (no modules, no arrow functions), because it is what tells them that they are too old.
(function () {
  "use strict";
  var root = document.documentElement;
  var site = JSON.parse(document.getElementById("site").textContent);
  var assets = JSON.parse(document.getElementById("assets").textContent);
  var app = document.getElementById("app");
  var box = document.getElementById("boot");
  var starts = 0;

  // The language of the address, else the browser's first one that the site speaks.
  function language() {
    var wanted = /[?&]lang=([A-Za-z-]+)/.exec(location.search);
    var list = (wanted ? [wanted[1]] : []).concat(navigator.languages || [navigator.language || ""]);
    for (var i = 0; i < list.length; i += 1) {
      for (var j = 0; j < site.languages.length; j += 1) {
        if (list[i].split("-")[0] === site.languages[j].id) return site.languages[j];
      }
    }
    return site.languages[0];
  }

  var spoken = language();
  root.lang = spoken.id;
  root.dir = spoken.direction;
  document.getElementById("loading").textContent = spoken.boot.loading;

  // Answers kept on the device are offered once that code is there: their room is there before.
  try {
    var kept = Object.keys(localStorage).filter(function (name) { return name.indexOf("sportello:") === 0; }).length;
    if (kept && !/[?&]mode=/.test(location.search)) root.style.setProperty("--kept", kept);
  } catch (blocked) { /* then nothing is kept */ }

  // Shows a message in the person's language first, then in the others, with one button.
  function say(message, button, action) {
    box.textContent = "";
    var order = [spoken].concat(site.languages.filter(function (other) { return other !== spoken; }));
    order.forEach(function (language, index) {
      if (index > 0 && app.querySelector("main:not(.boot)")) return;
      var text = document.createElement("p");
      text.lang = language.id;
      text.dir = language.direction;
      text.textContent = language.boot[message];
      box.appendChild(text);
    });
    if (button) {
      var press = document.createElement("button");
      press.className = "primary";
      press.textContent = spoken.boot[button];
      press.addEventListener("click", action);
      box.appendChild(press);
    }
    box.hidden = false;
    if (box.querySelector("button")) box.querySelector("button").focus();
  }

  function reload() { location.reload(); }

  // The program calls this when not even one language could be fetched.
  window.sportelloFail = function () { say("failed", "retry", reload); };

  // A crash stops the program for good: start a fresh one in the same page. The answers are in
  // window.sportelloCase, which the program keeps up to date and reads when it starts.
  function crashed() {
    spoken = language();
    say("crashed", "continue", function () {
      box.hidden = true;
      start();
    });
  }
  function isCrash(error) {
    return error && (error instanceof WebAssembly.RuntimeError || /unreachable|recursion|out of bounds/.test(String(error)));
  }
  window.addEventListener("error", function (event) { if (isCrash(event.error)) crashed(); });
  window.addEventListener("unhandledrejection", function (event) { if (isCrash(event.reason)) crashed(); });

  var modern = typeof WebAssembly === "object" && typeof Intl === "object" && Intl.PluralRules &&
    "noModule" in document.createElement("script");

  function start() {
    starts += 1;
    // A second start needs a second instance of the module, which a different address gives.
    var again = starts > 1 ? "?start=" + starts : "";
    var address = new URL(assets["app.js"] + again, document.baseURI).href;
    return window.sportelloImport(address).then(function (module) {
      // The page has asked for it already, before it read its styles; a second start asks again.
      var wasm = starts === 1 && window.sportelloWasm;
      return module.default({ module_or_path: wasm || new URL(assets["app.wasm"], document.baseURI).href });
    }).then(function (program) {
      window.sportelloMemory = program.memory;
    }).catch(function (error) {
      if (isCrash(error)) crashed(); else say(error instanceof WebAssembly.CompileError ? "tooOld" : "failed", "retry", reload);
    });
  }

  if (!modern) say("tooOld");
  else if (!window.sportelloImport) say("failed", "retry", reload);
  else start();
})();
