// Shows where a figure comes from on hover and focus, and makes charts live when they come in view.
(function () {
  "use strict";

  function showOrigin(link) {
    hideOrigin();
    var note = document.createElement("div");
    note.className = "figure-origin";
    note.id = "figure-origin";
    note.setAttribute("role", "tooltip");
    note.textContent = link.dataset.origin;
    document.body.appendChild(note);
    link.setAttribute("aria-describedby", note.id);
    var place = link.getBoundingClientRect();
    var left = Math.min(place.left, document.documentElement.clientWidth - note.offsetWidth - 8);
    note.style.left = Math.max(8, left) + window.scrollX + "px";
    note.style.top = place.bottom + 6 + window.scrollY + "px";
  }

  function hideOrigin() {
    var note = document.getElementById("figure-origin");
    if (!note) return;
    note.remove();
    document.querySelectorAll('a.figure[aria-describedby="figure-origin"]').forEach(function (link) {
      link.removeAttribute("aria-describedby");
    });
  }

  function watchFigures() {
    document.querySelectorAll("a.figure").forEach(function (link) {
      link.addEventListener("mouseenter", function () { showOrigin(link); });
      link.addEventListener("focus", function () { showOrigin(link); });
      link.addEventListener("mouseleave", hideOrigin);
      link.addEventListener("blur", hideOrigin);
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape") hideOrigin();
    });
  }

  var library = null;

  function chartLibrary() {
    if (library) return library;
    library = new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = (document.documentElement.dataset.content_root || "./") + "_static/vega.js";
      script.onload = function () { resolve(window.vegaEmbed); };
      script.onerror = reject;
      document.head.appendChild(script);
    });
    return library;
  }

  function makeLive(drawing) {
    var specification = JSON.parse(drawing.nextElementSibling.textContent);
    chartLibrary().then(function (embed) {
      var live = document.createElement("div");
      var options = { renderer: "svg", actions: false };
      return embed(live, specification, options).then(function () {
        live.querySelectorAll("svg").forEach(function (svg) {
          svg.setAttribute("aria-hidden", "true");
        });
        drawing.replaceChildren(live);
        drawing.classList.add("live");
      });
    });
  }

  function watchCharts() {
    var watcher = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (!entry.isIntersecting) return;
        watcher.unobserve(entry.target);
        makeLive(entry.target);
      });
    }, { rootMargin: "200px" });
    document.querySelectorAll("figure.chart .drawing").forEach(function (drawing) {
      watcher.observe(drawing);
    });
  }

  // On paper the numbers behind a chart are read, not opened.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("figure.chart details").forEach(function (table) {
      table.open = true;
    });
  });

  document.addEventListener("DOMContentLoaded", function () {
    watchFigures();
    if ("IntersectionObserver" in window) watchCharts();
  });
})();
