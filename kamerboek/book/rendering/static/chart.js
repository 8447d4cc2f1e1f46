// A chart to take along, as SVG or PNG with its title, subtitle and source; and drawn live on
// request, with the values on hover.
(function () {
  "use strict";

  var SVG = "http://www.w3.org/2000/svg";
  var FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";
  var MARGIN = 20;
  var INK = "#16202a";
  var PAPER = "#ffffff";

  function textOf(figure, selector) {
    var found = figure.querySelector(selector);
    return found ? found.textContent.replace(/\s+/g, " ").trim() : "";
  }

  // Lines of text no longer than a picture is wide.
  var measure = document.createElement("canvas").getContext("2d");
  function lines(text, size, weight, width) {
    measure.font = weight + " " + size + "px " + FONT;
    var made = [];
    text.split(" ").forEach(function (word) {
      var last = made[made.length - 1];
      if (last !== undefined && measure.measureText(last + " " + word).width <= width) {
        made[made.length - 1] = last + " " + word;
      } else {
        made.push(word);
      }
    });
    return made;
  }

  function svgElement(tag, attributes) {
    var made = document.createElementNS(SVG, tag);
    Object.keys(attributes).forEach(function (name) {
      made.setAttribute(name, attributes[name]);
    });
    return made;
  }

  // The drawing that the reader sees, as a picture of its own in light colours.
  function picture(figure) {
    var seen = kamerboek.all(".drawing svg", figure).filter(function (svg) {
      return svg.getClientRects().length > 0;
    })[0];
    var box = seen.viewBox.baseVal;
    var width = box.width;
    var texts = [
      { said: textOf(figure, ".headline"), size: 17, weight: 700, height: 22 },
      { said: textOf(figure, ".subtitle"), size: 12.5, weight: 400, height: 17 }
    ];
    var source = textOf(figure, ".source");
    var book = textOf(document, "nav.book .title");
    var foot = { said: source ? source + " · " + book : book, size: 11.5, weight: 400, height: 15 };
    var whole = svgElement("svg", { xmlns: SVG });
    var paper = svgElement("rect", { fill: PAPER });
    whole.append(paper);
    var down = MARGIN;
    function write(text) {
      lines(text.said, text.size, text.weight, width).forEach(function (line) {
        down += text.height;
        var shown = svgElement("text", {
          x: MARGIN, y: down - 5, fill: INK, "font-family": FONT, "font-size": text.size,
          "font-weight": text.weight
        });
        shown.textContent = line;
        whole.append(shown);
      });
    }
    texts.forEach(write);
    down += 8;
    var drawing = seen.cloneNode(true);
    ["class", "aria-hidden", "focusable"].forEach(function (name) {
      drawing.removeAttribute(name);
    });
    var place = { x: MARGIN, y: down, width: width, height: box.height };
    Object.keys(place).forEach(function (name) { drawing.setAttribute(name, place[name]); });
    whole.append(drawing);
    down += box.height + 6;
    write(foot);
    down += MARGIN;
    var size = { width: width + 2 * MARGIN, height: down };
    Object.keys(size).forEach(function (name) {
      whole.setAttribute(name, size[name]);
      paper.setAttribute(name, size[name]);
    });
    whole.setAttribute("viewBox", "0 0 " + size.width + " " + size.height);
    // A colour of the page's style stands beside the light one that it is by itself.
    var text = new XMLSerializer().serializeToString(whole)
      .replace(/var\(--[a-z-]+,\s*(#[0-9A-Fa-f]{6})\)/g, "$1");
    return { text: text, width: size.width, height: size.height };
  }

  function exportSvg(figure) {
    var blob = new Blob([picture(figure).text], { type: "image/svg+xml" });
    kamerboek.save(figure.id + ".svg", blob);
  }

  function exportPng(figure) {
    var drawn = picture(figure);
    var image = new Image();
    image.onload = function () {
      var canvas = document.createElement("canvas");
      canvas.width = drawn.width * 2;
      canvas.height = drawn.height * 2;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(function (blob) { kamerboek.save(figure.id + ".png", blob); }, "image/png");
    };
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(drawn.text);
  }

  // ---------------------------------------------------------------- marks
  // A mark that leads to a question says which when it is pointed at; its name says it by itself.
  var tip = null;
  function untip() {
    if (tip) tip.remove();
    tip = null;
  }
  function showTip(mark) {
    untip();
    tip = kamerboek.element("div", { "class": "tip", "aria-hidden": "true" });
    tip.textContent = mark.getAttribute("aria-label");
    document.body.append(tip);
    var box = mark.getBoundingClientRect();
    var most = document.documentElement.clientWidth - tip.offsetWidth - 8;
    var above = box.top - tip.offsetHeight - 6;
    tip.style.left = Math.max(8, Math.min(box.left - 20, most)) + "px";
    tip.style.top = (above > 0 ? above : box.bottom + 6) + "px";
  }
  kamerboek.all(".drawing svg a").forEach(function (mark) {
    mark.addEventListener("mouseenter", function () { showTip(mark); });
    mark.addEventListener("focus", function () { showTip(mark); });
    mark.addEventListener("mouseleave", untip);
    mark.addEventListener("blur", untip);
  });
  window.addEventListener("scroll", untip, { passive: true });

  // ---------------------------------------------------------------- live
  var libraries = {};
  function load(address) {
    libraries[address] = libraries[address] || new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return libraries[address];
  }

  // The file of a chart hands over what draws it; one file is loaded at a time.
  var handed = null;
  kamerboek.specification = function (forms) { handed = forms; };

  var OPTIONS = {
    renderer: "svg", actions: false, ast: true, defaultStyle: false,
    tooltip: { disableDefaultStyle: true }
  };

  function draw(holder, specification) {
    var live = document.createElement("div");
    return window.vegaEmbed(live, specification, OPTIONS).then(function () {
      kamerboek.all("svg", live).forEach(function (svg) { svg.setAttribute("aria-hidden", "true"); });
      holder.replaceChildren(live);
      holder.classList.add("live");
    });
  }

  var queue = Promise.resolve();
  function makeLive(figure, button) {
    button.disabled = true;
    var root = document.documentElement.dataset.content_root || "./";
    queue = queue.then(function () {
      return load(root + "_static/vega.js");
    }).then(function () {
      return load(button.dataset.live);
    }).then(function () {
      return Promise.all(kamerboek.all(".drawing", figure).map(function (holder) {
        return draw(holder, handed[holder.classList.contains("wide") ? "wide" : "narrow"]);
      }));
    }).then(function () {
      button.hidden = true;
      kamerboek.say("De grafiek toont nu waarden bij het aanwijzen.");
    });
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-export], [data-live]");
    if (!button) return;
    var figure = button.closest("figure");
    if (button.dataset.live) makeLive(figure, button);
    else if (button.dataset.export === "svg") exportSvg(figure);
    else exportPng(figure);
  });
})();
