// Before a page is drawn: that scripts run, and light or dark as the reader chose.
(function () {
  "use strict";

  var root = document.documentElement;
  root.classList.add("script");
  try {
    var chosen = localStorage.getItem("kamerboek-theme");
    if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  } catch (refused) {
    // A browser that keeps nothing shows what its system says.
  }
})();
