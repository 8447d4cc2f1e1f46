// Numbers, measures and intervals as Dutch prose writes them: for the same arguments
// the same texts as kamerboek/figures/dutch.py. The words come from there too: `withWords` is given
// what its `dutch_tables` returns, before anything is written. Numbers are fractions of exact.js.
window.kamerboek = window.kamerboek || {};
window.kamerboek.dutch = (function () {
  "use strict";

  var exact = window.kamerboek.exact;
  // With how many digits Python's decimal divides, and the most that it rounds to.
  var DIGITS = 28;
  var ZERO = { n: 0n, d: 1n };
  var ONE = { n: 1n, d: 1n };
  var TWO = { n: 2n, d: 1n };
  var HALF = { n: 1n, d: 2n };
  var WHOLE = { n: 100n, d: 1n };
  var words = null;
  var scales = [];

  function withWords(tables) {
    words = tables;
    scales = tables.scales.map(function (each) {
      return { size: exact.fraction(each[0]), word: each[1] };
    });
    return dutch;
  }

  function isSame(a, b) {
    return exact.cmp(a, b) === 0;
  }
  function power(exponent) {
    return 10n ** BigInt(exponent);
  }
  function powerOfTen(exponent) {
    return exponent < 0 ? { n: 1n, d: power(-exponent) } : { n: power(exponent), d: 1n };
  }

  // above / below, neither below zero, to the nearest integer: a half to the even one.
  function halfEven(above, below) {
    var whole = above / below;
    var twice = 2n * (above % below);
    return twice > below || (twice === below && whole % 2n === 1n) ? whole + 1n : whole;
  }
  function halfEvenWith(above, below, places) {
    return places < 0
      ? halfEven(above, below * power(-places))
      : halfEven(above * power(places), below);
  }

  // A number that is not below zero, times so many tens, as babel rounds it: a decimal number with
  // as many digits as Python has, rounded half to even once more.
  function rounded(value, decimals) {
    var places = DIGITS - String(value.n).length + String(value.d).length;
    var digits = halfEvenWith(value.n, value.d, places);
    if (digits >= power(DIGITS)) {
      places -= 1;
      digits = halfEvenWith(value.n, value.d, places);
    }
    var whole = halfEvenWith(digits, 1n, decimals - places);
    if (String(whole).length > DIGITS) {
      throw new RangeError("a number of more than " + DIGITS + " digits is not written");
    }
    return whole;
  }

  function numberText(value, decimals = 0) {
    var places = decimals === null ? words.mostDecimals : Math.max(decimals, 0);
    var digits = String(rounded(exact.size(value), places)).padStart(places + 1, "0");
    var point = digits.length - places;
    var behind = digits.slice(point);
    if (decimals === null) behind = behind.replace(/0+$/, "");
    return (value.n < 0n ? words.minus : "")
      + digits.slice(0, point).replace(/\B(?=(?:\d{3})+$)/g, words.group)
      + (behind && words.decimal + behind);
  }

  function plainText(value) {
    return numberText(value, null).replaceAll(words.group, "");
  }

  function scaleOf(size, unit) {
    var found = words.scaledUnits.indexOf(unit) >= 0 && scales.find(function (each) {
      return exact.cmp(size, each.size) >= 0;
    });
    return found ? found.size : ONE;
  }
  function scaleWord(scale) {
    if (isSame(scale, ONE)) return "";
    var found = scales.find(function (each) { return isSame(scale, each.size); });
    if (!found) throw new RangeError("there is no word for a scale of " + exact.written(scale));
    return found.word;
  }
  // What stands after the digits.
  function behindNumber(value, unit, per, scale) {
    var forms = words.units[unit] || ["", ""];
    if (!Object.hasOwn(words.per, per)) throw new RangeError("there is no word for per " + per);
    return scaleWord(scale) + forms[isSame(value, ONE) ? 0 : 1] + words.per[per];
  }

  function measureText(value, unit, decimals = null, per = "", scale = null) {
    var written = scale && scale.n ? scale : scaleOf(exact.size(value), unit);
    var behind = behindNumber(value, unit, per, written);
    return numberText(exact.div(value, written), decimals) + behind;
  }

  function valueText(value, unit, decimals = null, per = "") {
    var scale = scaleOf(exact.size(value), unit);
    var shown = exact.div(value, scale);
    if (decimals !== null) shown = nearest(shown, decimals);
    return measureText(exact.mul(shown, scale), unit, null, per, scale);
  }

  // To the nearest; one in the middle goes away from zero.
  function nearest(value, decimals) {
    var factor = powerOfTen(decimals);
    var steps = exact.floor(exact.add(exact.mul(exact.size(value), factor), HALF));
    var size = exact.div({ n: steps, d: 1n }, factor);
    return value.n < 0n ? exact.minus(size) : size;
  }
  function outward(value, decimals, up) {
    var factor = powerOfTen(decimals);
    var steps = exact.mul(value, factor);
    return exact.div({ n: up ? exact.ceil(steps) : exact.floor(steps), d: 1n }, factor);
  }

  // With how many decimals, three at the most, all numbers are exact.
  function neededDecimals(numbers) {
    function areExact(decimals) {
      return numbers.every(function (each) {
        return exact.mul(each, powerOfTen(decimals)).d === 1n;
      });
    }
    var decimals = 0;
    while (decimals < words.mostDecimals && !areExact(decimals)) decimals += 1;
    return decimals;
  }

  // With how many decimals, at least these, numbers rounded to the nearest stay apart: from each
  // other, from zero, and from the whole of which they are a part.
  function distinctDecimals(numbers, decimals, unit) {
    var apart = numbers.concat(ZERO, unit === "percent" ? WHOLE : []);
    function different(values) {
      return new Set(values.map(exact.written)).size;
    }
    function areApart(shown) {
      return different(apart.map(function (each) { return nearest(each, shown); }))
        === different(apart);
    }
    var shown = decimals;
    while (shown < words.mostDecimals && !areApart(shown)) shown += 1;
    return shown;
  }

  // The ends that are printed: a zero that is approached beside another end is none.
  function shownEnds(interval) {
    var lower = interval.lower;
    var upper = interval.upper;
    if (upper && lower && lower.n === 0n && interval.lowerOpen) lower = null;
    else if (lower && upper && upper.n === 0n && interval.upperOpen) upper = null;
    return { lower: lower, upper: upper };
  }

  function intervalText(interval, unit, decimals = 1, per = "", exactEnds = false) {
    var shown = shownEnds(interval);
    var ends = [shown.lower, shown.upper].filter(Boolean);
    if (!ends.length) return words.unbounded;
    var scale = scaleOf(ends.map(exact.size).reduce(function (one, other) {
      return exact.cmp(one, other) < 0 ? other : one;
    }), unit);
    var scaled = ends.map(function (end) { return exact.div(end, scale); });
    var places = decimals === null ? neededDecimals(scaled) : decimals;
    if (ends.length === 1) return boundText(interval, shown, scaled[0], unit, places, per, scale);
    if (exact.isPoint(interval) || exactEnds) places = distinctDecimals(scaled, places, unit);
    if (exact.isPoint(interval)) return nearestText(scaled[0], unit, places, per, scale);
    var texts = scaled.map(function (end, index) {
      var printed = exactEnds ? nearest(end, places) : outward(end, places, index === 1);
      return numberText(printed, places);
    });
    return texts[0] + " " + words.to + " " + texts[1] + behindNumber(TWO, unit, per, scale);
  }

  function boundText(interval, shown, end, unit, places, per, scale) {
    var word = shown.lower
      ? words.bounds.lower[interval.lowerOpen ? 1 : 0]
      : words.bounds.upper[interval.upperOpen ? 1 : 0];
    var printed = exact.mul(outward(end, places, !shown.lower), scale);
    var written = places <= words.mostDecimals ? null : places;
    return word + " " + measureText(printed, unit, written, per, scale);
  }

  function nearestText(end, unit, places, per, scale) {
    var printed = nearest(end, places);
    var written = isSame(end, printed) ? null : places;
    return measureText(exact.mul(printed, scale), unit, written, per, scale);
  }

  function roomText(interval, unit, decimals = null, per = "", exactEnds = false) {
    if (exact.isPoint(interval)) return "";
    var text = intervalText(interval, unit, decimals, per, exactEnds);
    if (interval.lower === null && interval.upper === null) return text;
    if (interval.upper === null) return text + ", " + words.without.upper;
    return interval.lower === null ? text + ", " + words.without.lower : text;
  }

  function capitalised(text) {
    var first = Array.from(text.slice(0, 2))[0] || "";
    return first.toUpperCase() + text.slice(first.length);
  }

  var dutch = {
    withWords: withWords,
    numberText: numberText,
    plainText: plainText,
    measureText: measureText,
    valueText: valueText,
    intervalText: intervalText,
    roomText: roomText,
    capitalised: capitalised
  };
  return dutch;
})();
