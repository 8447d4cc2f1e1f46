// A number tells where it comes from: on hover, keyboard focus, click and tap, in one popover.
(function () {
  "use strict";

  var popover = kamerboek.popover;
  var DELAY = 140;
  var coming = 0;

  function show(link, pin) {
    clearTimeout(coming);
    var content = kamerboek.contentOf(link.dataset.note);
    if (content) popover.open(link, content, "Herkomst van " + link.textContent, pin);
  }

  function watch(link) {
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("mouseenter", function () {
      if (window.matchMedia("(hover: none)").matches || popover.isPinned()) return;
      popover.stay();
      clearTimeout(coming);
      coming = setTimeout(function () {
        if (popover.owner() !== link) show(link, false);
      }, DELAY);
    });
    link.addEventListener("mouseleave", function () {
      clearTimeout(coming);
      popover.leave();
    });
    link.addEventListener("focus", function () {
      if (link.dataset.dismissed || popover.owner() === link) return;
      if (link.matches(":focus-visible")) show(link, false);
    });
    link.addEventListener("blur", function () {
      setTimeout(function () {
        if (popover.owner() !== link || popover.isPinned()) return;
        if (document.activeElement === link) return; // it got the focus back meanwhile
        if (!popover.holds(document.activeElement) && !popover.isHovered()) popover.close();
      }, 10);
    });
    link.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (popover.owner() === link && popover.isPinned()) popover.close();
      else show(link, true);
    });
  }

  kamerboek.all("a.figure[data-note]").forEach(watch);
})();
