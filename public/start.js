// Imports the program. A file of its own because a browser that cannot read `import` skips only this file.
window.sportelloImport = (address) => import(address);
