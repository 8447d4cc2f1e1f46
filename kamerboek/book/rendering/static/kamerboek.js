// Shows where a figure comes from on hover and focus, and makes charts live when they come in view.
(function () {
  "use strict";

  // Time to move the pointer from a figure to its note.
  var GRACE = 250;
  var leaving = null;
  // The figure whose note was dismissed while the pointer was on it.
  var dismissed = null;

  function showOrigin(link) {
    hideOrigin();
    var note = document.createElement("div");
    note.className = "figure-origin";
    note.id = "figure-origin";
    note.setAttribute("role", "tooltip");
    note.textContent = link.dataset.origin;
    note.addEventListener("pointerleave", function () { leave(link); });
    document.body.appendChild(note);
    link.setAttribute("aria-describedby", note.id);
    place(note, link);
  }

  // Below the figure, or above it where there is room only there; within the window.
  function place(note, link) {
    var parts = link.getClientRects();
    var first = parts[0];
    var last = parts[parts.length - 1];
    var left = Math.min(last.left, document.documentElement.clientWidth - note.offsetWidth - 8);
    var below = last.bottom + 4;
    var above = first.top - 4 - note.offsetHeight;
    var fits = below + note.offsetHeight <= document.documentElement.clientHeight;
    note.style.left = Math.max(8, left) + window.scrollX + "px";
    note.style.top = (fits || above < 0 ? below : above) + window.scrollY + "px";
  }

  function hideOrigin() {
    stay();
    var note = document.getElementById("figure-origin");
    if (!note) return;
    described().removeAttribute("aria-describedby");
    note.remove();
  }

  // The figure that the note is about.
  function described() {
    return document.querySelector('a.figure[aria-describedby="figure-origin"]');
  }

  function stay() {
    clearTimeout(leaving);
  }

  // The note stays while the pointer is on it or on its figure, or the figure has the focus.
  function leave(link) {
    stay();
    leaving = setTimeout(function () {
      var note = document.getElementById("figure-origin");
      if (link.matches(":focus-visible, :hover") || (note && note.matches(":hover"))) return;
      hideOrigin();
    }, GRACE);
  }

  function watchFigures() {
    document.querySelectorAll("a.figure").forEach(function (link) {
      link.addEventListener("pointerenter", function () { dismissed = null; });
      // A pointer that moves shows the note; one that lies on a figure because another note went
      // does not. A finger follows the link at once; a note would only stand in its way.
      link.addEventListener("pointermove", function (event) {
        if (event.pointerType === "touch" || link === dismissed || link === described()) return;
        showOrigin(link);
      });
      link.addEventListener("pointerleave", function () { leave(link); });
      link.addEventListener("focus", function () {
        if (link.matches(":focus-visible")) showOrigin(link);
      });
      link.addEventListener("blur", function () { leave(link); });
    });
    document.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") return;
      dismissed = described();
      hideOrigin();
    });
  }

  var libraries = {};

  function load(name) {
    if (libraries[name]) return libraries[name];
    libraries[name] = new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = address(name);
      script.onload = resolve;
      script.onerror = reject;
      document.head.appendChild(script);
    });
    return libraries[name];
  }

  function address(name) {
    return (document.documentElement.dataset.content_root || "./") + "_static/" + name;
  }

  function makeLive(drawing) {
    var specification = JSON.parse(drawing.nextElementSibling.textContent);
    load("vega.js").then(function () {
      var live = document.createElement("div");
      var options = { renderer: "svg", actions: false };
      return window.vegaEmbed(live, specification, options).then(function () {
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

  // A register reads as a plain table until its library has come.
  function makeSearchable(table) {
    var style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = address("datatables.css");
    document.head.appendChild(style);
    load("datatables.js").then(function () {
      new window.ITable(table, {
        paging: false,
        order: [],
        autoWidth: false,
        layout: { topStart: "search", topEnd: null, bottomStart: "info", bottomEnd: null },
        columnDefs: [{ targets: 2, render: byValue }],
        language: {
          search: "Zoek in het register:",
          info: "_TOTAL_ kengetallen",
          infoEmpty: "geen kengetallen",
          infoFiltered: "(van _MAX_)",
          zeroRecords: "Geen kengetal gevonden",
          aria: {
            orderable: ": sorteer op deze kolom",
            orderableReverse: ": sorteer andersom",
            orderableRemove: ": sorteer niet meer"
          }
        }
      });
    });
  }

  function byValue(cell, purpose) {
    if (purpose !== "sort" && purpose !== "type") return cell;
    var value = /data-value="([^"]*)"/.exec(cell);
    return value && value[1] ? parseFloat(value[1]) : -Infinity;
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
    document.querySelectorAll("div.register table").forEach(makeSearchable);
  });
})();
