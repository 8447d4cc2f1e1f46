// The frame of a page: light and dark, menus, copying, the popover. What other scripts use of it
// is `window.kamerboek`.
(function () {
  "use strict";

  var root = document.documentElement;

  function all(selector, inside) {
    return Array.prototype.slice.call((inside || document).querySelectorAll(selector));
  }

  function element(tag, attributes) {
    var made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      made.setAttribute(name, attributes[name]);
    });
    return made;
  }

  // Said to who does not see the page.
  var status = element("div", { "class": "hidden-label", "aria-live": "polite" });
  function say(text) {
    status.textContent = text;
  }

  // A button says for a moment what it did.
  function tell(button, text) {
    say(text);
    if (button.dataset.told) return;
    var label = button.querySelector("span") || button;
    var before = label.textContent;
    button.dataset.told = "1";
    label.textContent = text;
    setTimeout(function () {
      label.textContent = before;
      delete button.dataset.told;
    }, 1600);
  }

  function copy(text, button) {
    function done() {
      tell(button, "Gekopieerd");
    }
    // A page from disk has no clipboard of its own in every browser.
    function selected() {
      var area = element("textarea", { "class": "hidden-label", "aria-hidden": "true" });
      area.value = text;
      document.body.appendChild(area);
      area.select();
      if (document.execCommand("copy")) done();
      area.remove();
    }
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(done, selected);
    } else {
      selected();
    }
  }

  function save(name, blob) {
    var address = URL.createObjectURL(blob);
    var link = element("a", { href: address, download: name });
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(address); }, 10000);
  }

  // The address of a place on this page: where it is published, if it is, else where it is read.
  function address(anchor) {
    var published = document.querySelector('link[rel="canonical"]');
    var page = published ? published.href : location.href.split("#")[0];
    return page + "#" + anchor;
  }

  // ---------------------------------------------------------------- the popover
  var GRACE = 220;
  var shown = null;
  var owner = null;
  var pinned = false;
  var leaving = 0;

  function close(focus) {
    if (!shown) return;
    stay();
    var was = owner;
    shown.remove();
    shown = owner = null;
    pinned = false;
    was.setAttribute("aria-expanded", "false");
    if (!focus) return;
    // It gets the focus back without showing what was just closed.
    was.dataset.dismissed = "1";
    was.focus({ preventScroll: true });
    setTimeout(function () { delete was.dataset.dismissed; }, 50);
  }

  function place() {
    if (!shown || window.innerWidth <= 560) return;
    var parts = owner.getClientRects();
    var first = parts[0];
    var last = parts[parts.length - 1];
    var left = last.left + window.scrollX - 16;
    var most = window.scrollX + root.clientWidth - shown.offsetWidth - 12;
    var below = last.bottom + 8;
    var above = first.top - 8 - shown.offsetHeight;
    var fits = below + shown.offsetHeight + 8 <= window.innerHeight;
    shown.style.left = Math.max(12, Math.min(left, most)) + "px";
    shown.style.top = (fits || above < 0 ? below : above) + window.scrollY + "px";
  }

  function stay() {
    clearTimeout(leaving);
  }

  function leave() {
    if (pinned) return;
    stay();
    leaving = setTimeout(function () {
      if (pinned || !shown || shown.contains(document.activeElement)) return;
      close();
    }, GRACE);
  }

  // Shows content at the element that asks for it. What is pinned stays, and takes the focus.
  function open(asking, content, name, pin) {
    close();
    owner = asking;
    pinned = pin;
    shown = element("div", { "class": "popover", role: "dialog", "aria-label": name, tabindex: "-1" });
    shown.append(content);
    var dismiss = element("button", { type: "button", "class": "close", "aria-label": "Sluiten" });
    dismiss.textContent = "✕";
    dismiss.addEventListener("click", function () { close(true); });
    shown.append(dismiss);
    shown.addEventListener("mouseenter", stay);
    shown.addEventListener("mouseleave", leave);
    shown.addEventListener("keydown", tabOut);
    document.body.append(shown);
    asking.setAttribute("aria-expanded", "true");
    place();
    if (pin) shown.focus({ preventScroll: true });
  }

  // Tab beyond the ends of the popover goes on from the element that asked for it.
  function tabOut(event) {
    if (event.key !== "Tab") return;
    var stops = all("a, button", shown);
    var here = document.activeElement;
    var back = event.shiftKey && (here === stops[0] || here === shown);
    var on = !event.shiftKey && here === stops[stops.length - 1];
    if (!back && !on) return;
    if (back) event.preventDefault();
    close(true);
  }

  // What a reader asks for at an element: the content of a template, or of a part of the page.
  function contentOf(id) {
    var source = document.getElementById(id);
    if (!source) return null;
    if (source.content) return source.content.cloneNode(true);
    var copied = document.createDocumentFragment();
    all(":scope > *", source).forEach(function (part) { copied.append(part.cloneNode(true)); });
    return copied;
  }

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    close(true);
    all("nav.book.open, .contents.open").forEach(shut);
  });
  document.addEventListener("click", function (event) {
    if (shown && !shown.contains(event.target) && !owner.contains(event.target)) close();
  });
  window.addEventListener("resize", place);

  // ---------------------------------------------------------------- buttons
  function shut(menu) {
    var within = menu.contains(document.activeElement);
    menu.classList.remove("open");
    if (location.hash === "#" + menu.id) location.hash = "#top";
    if (within) document.querySelector("[data-open='" + menu.id + "']").focus();
  }

  function cite(button) {
    var own = owner === button && pinned;
    close();
    var content = contentOf(button.dataset.cite);
    if (!own && content) open(button, content, "Citeer", true);
  }

  function toggleFold(button) {
    var fold = document.getElementById(button.dataset.unfold).closest("details");
    fold.open = !fold.open;
    button.setAttribute("aria-expanded", String(fold.open));
  }

  // Each kind of button by its attribute: what a click on it does.
  var actions = {
    "[data-open]": function (button) {
      var menu = document.getElementById(button.dataset.open);
      menu.classList.add("open");
      var first = menu.querySelector("a, input");
      if (first) first.focus();
    },
    ".close": function (button) {
      var menu = button.closest("nav.book, .contents");
      if (menu) shut(menu);
    },
    "[data-cite]": cite,
    "[data-unfold]": toggleFold,
    "[data-link]": function (button) {
      history.replaceState(null, "", "#" + button.dataset.link);
      copy(address(button.dataset.link), button);
    },
    ".headerlink": function (link) {
      var anchor = decodeURIComponent(link.hash.slice(1));
      history.replaceState(null, "", link.hash);
      copy(address(anchor), link);
    },
    "[data-copy]": function (button) {
      copy(button.dataset.copy, button);
    },
    "[data-copy-before]": function (button) {
      copy(button.closest("p").previousElementSibling.textContent, button);
    }
  };

  document.addEventListener("click", function (event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    Object.keys(actions).some(function (selector) {
      var button = event.target.closest(selector);
      if (!button) return false;
      if (!(selector === ".close" && button.closest(".popover"))) {
        event.preventDefault();
        actions[selector](button);
      }
      return true;
    });
  });

  // ---------------------------------------------------------------- the page
  function watchTheme() {
    var button = document.getElementById("theme");
    button.addEventListener("click", function () {
      var system = window.matchMedia("(prefers-color-scheme: dark)").matches;
      var dark = root.dataset.theme ? root.dataset.theme === "dark" : system;
      root.dataset.theme = dark ? "light" : "dark";
      try {
        localStorage.setItem("kamerboek-theme", root.dataset.theme);
      } catch (refused) {
        // It holds for this page only.
      }
    });
  }

  // A table that is wider than its frame is scrolled with the keyboard too.
  function watchTables() {
    var watcher = new ResizeObserver(function (entries) {
      entries.forEach(function (entry) {
        var frame = entry.target;
        if (frame.scrollWidth > frame.clientWidth) {
          var caption = frame.querySelector("caption");
          var figure = frame.closest("figure[aria-label]");
          var named = figure ? "Tabel: " + figure.getAttribute("aria-label") : "Tabel";
          frame.setAttribute("tabindex", "0");
          frame.setAttribute("role", "region");
          frame.setAttribute("aria-label", caption ? caption.textContent.trim() : named);
        } else {
          ["tabindex", "role", "aria-label"].forEach(function (name) {
            frame.removeAttribute(name);
          });
        }
      });
    });
    all(".table-frame").forEach(function (frame) { watcher.observe(frame); });
  }

  // Where the reader is, in the contents of the page.
  function watchPlace() {
    var places = all(".contents li a").map(function (link) {
      return { link: link, at: document.getElementById(decodeURIComponent(link.hash.slice(1))) };
    }).filter(function (each) { return each.at; });
    function mark() {
      var current = null;
      places.forEach(function (each) {
        if (each.at.getBoundingClientRect().top < 120) current = each;
      });
      places.forEach(function (each) { each.link.classList.toggle("here", each === current); });
    }
    if (!places.length) return;
    window.addEventListener("scroll", mark, { passive: true });
    mark();
    all(".contents li a").forEach(function (link) {
      link.addEventListener("click", function () { shut(link.closest(".contents")); });
    });
  }

  // A browser that does not open a fold by itself for a link to what is in it.
  function openFolds() {
    var target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (malformed) {
      // An address that somebody mistyped names no place.
    }
    if (!target) return;
    var opened = false;
    for (var fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      if (!fold.open) opened = fold.open = true;
    }
    if (opened) target.scrollIntoView();
  }

  window.kamerboek = {
    all: all,
    element: element,
    say: say,
    tell: tell,
    copy: copy,
    address: address,
    save: save,
    contentOf: contentOf,
    popover: {
      open: open,
      close: close,
      leave: leave,
      stay: stay,
      owner: function () { return owner; },
      isPinned: function () { return pinned; },
      holds: function (node) { return Boolean(shown && shown.contains(node)); },
      isHovered: function () { return Boolean(shown && shown.matches(":hover")); }
    }
  };

  document.body.append(status);
  all("[data-unfold]").forEach(function (button) { button.setAttribute("aria-expanded", "false"); });
  all("button[data-cite]").forEach(function (button) {
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-expanded", "false");
  });
  watchTheme();
  watchTables();
  watchPlace();
  openFolds();
  window.addEventListener("hashchange", openFolds);
})();
