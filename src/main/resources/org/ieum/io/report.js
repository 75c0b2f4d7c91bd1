
"use strict";
(() => {
  const DATA = JSON.parse(document.getElementById("data").textContent);
  const STUDY = DATA.kind === "study";
  const DOCS = DATA.documents;
  const PAIRS = DATA.pairs;
  (DATA.findings || []).forEach((f) => [f.a, f.b] = f.sides.map((side) => side.witnesses[0]));
  /** What of the texts is not shown, in a page that may be passed on: see Quotes. */
  const HIDDEN = /\uE000+/;

  /** The links of a pair are read when it is opened. */
  PAIRS.forEach((pair, i) => {
    let read = null;
    const parts = () => (read = read || JSON.parse(document.getElementById("pair-" + i).textContent));
    ["links", "topics", "freeA", "freeB"].forEach((name) => Object.defineProperty(pair, name, { get: () => parts()[name] }));
  });

  // ---- words ---------------------------------------------------------------------------------------------------

  const KOREAN = JSON.parse(document.getElementById("korean").textContent);
  const UI = interfaceLanguage();

  /** What the reader chose, else what the report was made for, else what the browser speaks. */
  function interfaceLanguage() {
    const asked = new URLSearchParams(location.hash.slice(1)).get("ui");
    if (asked) store("ieum ui", asked);
    return (asked || stored("ieum ui") || DATA.ui || navigator.language).startsWith("ko") ? "ko" : "en";
  }

  /** Storage is not to be had in every viewer. */
  function stored(key) {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }

  function store(key, text) {
    try { localStorage.setItem(key, text); } catch (e) { /* then it lasts as long as the page */ }
  }

  /** A text of the interface in the reader's language; the key is the English one, {1} its first value. */
  function t(parts, ...values) {
    const key = parts.reduce((all, part, i) => all + "{" + i + "}" + part);
    return ((UI === "ko" && KOREAN[key]) || key).replace(/\{(\d)\}/g, (all, i) => values[i - 1]);
  }

  const SEVERITY = { error: t`Error`, warning: t`Warning`, info: t`Note` };
  const VERDICT = {
    conflict: t`cannot both be right`,
    variant: t`different form`,
    style: t`form only`,
    lost: t`left out`,
    added: t`added`,
    equal: t`equal`,
    compatible: t`compatible`,
  };
  const STATUS = { preferred: t`preferred`, admitted: t`admitted`, deprecated: t`deprecated`, superseded: t`superseded`, forbidden: t`forbidden` };
  const statusName = (status) => STATUS[status] || status;
  const KIND = {
    number: t`Number`, money: t`Money`, percent: t`Percent`, "percent-point": t`Percentage points`, fraction: t`Fraction`,
    measure: t`Measure`, duration: t`Duration`, "first-in": t`First in years`, age: t`Age`, ordinal: t`Ordinal`, date: t`Date`,
    address: t`Web or e-mail address`, code: t`Name of letters and digits`, alternative: t`Words that exclude each other`,
    name: t`Name`, term: t`Term`, sentence: t`Sentence`,
    speaker: t`Speaker`, stance: t`Stance`, denial: t`Denial`, list: t`List of names`,
  };
  const CANDIDATE = { bracket: t`in brackets`, acronym: t`acronym`, name: t`sounds alike`, lexicon: t`dictionary`, alignment: t`aligned words`, association: t`often together` };
  const REASON = {
    pinned: t`by hand`, glossary: t`glossary term`, quantity: t`number or date`, latin: t`same Latin letters`, name: t`sounds alike`,
    lexicon: t`dictionary`, learned: t`learned from these texts`, "function-word": t`function word`, quotation: t`quotation`,
    punctuation: t`punctuation`, length: t`length`, shape: t`number of sentences`, unexplained: t`words left over`,
  };
  const DEGREE = { translation: t`translation`, "same-fact": t`same fact, told independently`, "same-topic": t`same topic only` };

  /** What the aligner says of a pair of texts, of a link and of a sentence without one, for the reader's language. */
  const TOLD = [
    [/^asked for$/, () => t`asked for`],
    [/^pinned links cross$/, () => t`pinned links cross`],
    [/^links in order account for only (\d+) % of what the texts say$/, (share) => t`links in order account for only ${share} % of what the texts say`],
    [/^links in order account for (\d+) % of what the texts say, (\d+) of (\d+) links would cross others$/,
      (share, n, all) => t`links in order account for ${share} % of what the texts say, ${n} of ${all} links would cross others`],
    [/^linked sentences account for only (\d+) % of what their partners say$/, (share) => t`linked sentences account for only ${share} % of what their partners say`],
    [/^said by hand to have no counterpart$/, () => t`said by hand to have no counterpart`],
    [/^its best partner is better linked elsewhere$/, () => t`its best partner is better linked elsewhere`],
    [/^it would cross another link$/, () => t`it would cross another link`],
    [/^confirmed by hand$/, () => t`confirmed by hand`],
    [/^not met again: (.+)$/, (words) => t`not met again: ${words}`],
    [/^(\d+) to (\d+) characters, ([\d.]+) for one$/, (from, to, each) => t`${from} to ${to} characters, ${each} for one`],
    [/^headings on both sides$/, () => t`headings on both sides`],
    [/^a heading with running text$/, () => t`a heading with running text`],
    [/^a quotation is open on one side only$/, () => t`a quotation is open on one side only`],
  ];
  const told = (words) => TOLD.reduce((text, [pattern, say]) => {
    const found = words.match(pattern);
    return found ? say(...found.slice(1)) : text;
  }, words);

  const LANG = { ko: t`Korean`, en: t`English`, ja: t`Japanese`, zh: t`Chinese` };

  const langName = (tag) => LANG[tag] || tag;
  const kindName = (kind) => KIND[kind] || kind;
  const isKorean = (text) => /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/.test(text);
  const langOf = (text) => (isKorean(text) ? "ko" : "en");
  const plural = (n, one, many) => (UI === "ko" && KOREAN["{1} " + one] ? KOREAN["{1} " + one].replace("{1}", n.toLocaleString("ko"))
    : n.toLocaleString("en") + " " + (n === 1 ? one : many || one + "s"));
  const PER_CENT = UI === "ko" ? "%" : " %";
  const percent = (share) => Math.round(share * 100) + PER_CENT;
  const unique = (list) => [...new Set(list)];
  const fold = (text) => text.normalize("NFC").toLowerCase();
  const chance = (p) => (p >= 0.9995 ? t`over 99.9 %` : (p * 100).toFixed(p >= 0.1 ? 0 : 1) + PER_CENT);
  const signed = (n) => (n < 0 ? "−" : "+") + Math.abs(n).toFixed(1);

  // ---- documents and sentences -----------------------------------------------------------------------------------

  const outletOf = (doc) => doc.outlet || doc.name.replace(/^.*[\\/]/, "").replace(/(.)\.[^.]*$/, "$1") || doc.name;
  DOCS.forEach((doc) => { doc.who = outletOf(doc); });
  const textOf = (doc, i) => DOCS[doc].sentences[i][1];
  const outlets = unique(DOCS.map((doc) => doc.who));
  const langs = unique(DOCS.map((doc) => doc.lang));
  const label = (doc) => doc.who + (doc.alone ? "" : " · " + doc.name);
  DOCS.forEach((doc) => { doc.alone = DOCS.filter((other) => other.who === doc.who).length === 1; doc.partners = []; });
  const pairNumbers = new Map();
  PAIRS.forEach((pair, index) => {
    pairNumbers.set(pair.a + " " + pair.b, index);
    DOCS[pair.a].partners.push(pair.b);
    DOCS[pair.b].partners.push(pair.a);
  });

  /** The pair that holds two documents, and whether they stand the other way round in it. */
  const pairOf = (a, b) => {
    const index = pairNumbers.get(a + " " + b) ?? pairNumbers.get(b + " " + a);
    return index === undefined ? null : { index, swap: PAIRS[index].a !== a };
  };
  const partners = (doc) => DOCS[doc].partners;

  // ---- events: which documents report the same ------------------------------------------------------------------------

  const EVENTS = STUDY ? DATA.events : [];
  EVENTS.forEach((event) => event.documents.forEach((d) => { DOCS[d].event = event.name; }));
  const inEvent = (d) => !state.event || DOCS[d].event === state.event;

  /** Sentences that several outlets print alike: of each the others, by document and sentence. */
  const COPIES = new Map();
  (DATA.copies || []).forEach((copy) => copy.forEach(([d, i]) => COPIES.set(d + " " + i, copy.filter(([other]) => other !== d))));

  // ---- drawing ---------------------------------------------------------------------------------------------------

  const SVG = "http://www.w3.org/2000/svg";

  function fill(node, props, children) {
    Object.entries(props || {}).forEach(([name, value]) => {
      if (value === undefined || value === null || value === false) return;
      if (name === "text") node.textContent = value;
      else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else node.setAttribute(name, value === true ? "" : value);
    });
    children.flat(9).forEach((child) => { if (child !== null && child !== undefined && child !== false) node.append(child); });
    return node;
  }
  const el = (tag, props, ...children) => fill(document.createElement(tag), props, children);
  const sv = (tag, props, ...children) => fill(document.createElementNS(SVG, tag), props, children);
  /** Words in their own language, so that they are set and read aloud properly. */
  const said = (tag, cls, text) => el(tag, { class: cls, lang: langOf(text), text });
  const track = (share, cls) => {
    const bar = el("i", { class: cls });
    bar.style.width = (share * 100).toFixed(1) + "%";
    return el("div", { class: "track", "aria-hidden": "true" }, bar);
  };

  /** A text with parts of it marked. marks: {from, to, cls, id}, in units of the text; they may overlap. */
  function marked(text, marks) {
    const all = marks.concat(hitsIn(text)).filter((m) => m.to > m.from && m.from < text.length && m.to > 0);
    const cuts = unique([0, text.length, ...all.flatMap((m) => [Math.max(0, m.from), Math.min(text.length, m.to)])]).sort((a, b) => a - b);
    const out = document.createDocumentFragment();
    for (let i = 0; i + 1 < cuts.length; i++) {
      const piece = text.slice(cuts[i], cuts[i + 1]);
      const here = all.filter((m) => m.from <= cuts[i] && m.to >= cuts[i + 1]);
      out.append(here.length ? el("mark", {
        class: unique(here.map((m) => m.cls)).join(" "),
        "data-e": here.filter((m) => m.id !== undefined).map((m) => m.id).join(" ") || null,
      }, shown(piece)) : shown(piece));
    }
    return out;
  }

  /** What is not shown of a text is a gap. */
  function shown(text) {
    if (!HIDDEN.test(text)) return text;
    const out = document.createDocumentFragment();
    text.split(HIDDEN).forEach((piece, i) => { if (i) out.append(gap()); out.append(piece); });
    return out;
  }
  const gap = () => el("span", { class: "gap", title: t`not shown in a page that is passed on`, text: "…" });
  const plain = (text) => text.split(HIDDEN).join("…");

  function hitsIn(text) {
    if (!state.q) return [];
    const pattern = new RegExp(state.q.normalize("NFC").replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"), "giu");
    return [...text.matchAll(pattern)].map((m) => ({ from: m.index, to: m.index + m[0].length, cls: "hit" }));
  }

  // ---- state, kept in the address ----------------------------------------------------------------------------------

  const state = {
    q: "", outlet: "", concept: "", kind: "", severity: "", left: 0, right: 0, swap: false, pair: 0,
    least: 0, hideFree: false, topics: false, open: null, finding: "", measure: DATA.proposed ? "common" : "preferred", sort: "varied", allRows: false,
    shown: 20, unfolded: new Set(), event: "", ignored: false, held: "",
  };

  function bestPair() {
    let best = 0;
    const worth = (pair) => pair.size + (DOCS[pair.a].lang !== DOCS[pair.b].lang ? 1e6 : 0);
    PAIRS.forEach((pair, i) => { if (worth(pair) > worth(PAIRS[best])) best = i; });
    return best;
  }

  function choosePair(index, swap) {
    if (!PAIRS[index]) return;
    state.pair = index;
    state.swap = !!swap;
    state.left = swap ? PAIRS[index].b : PAIRS[index].a;
    state.right = swap ? PAIRS[index].a : PAIRS[index].b;
    state.open = null;
    joining = null;
    state.unfolded.clear();
  }

  function readAddress() {
    const given = new URLSearchParams(location.hash.slice(1));
    const known = (name, values) => (values.includes(given.get(name)) ? given.get(name) : "");
    state.q = given.get("q") || "";
    state.outlet = known("outlet", outlets);
    state.concept = STUDY ? known("concept", DATA.concepts.map((c) => c.id)) : "";
    state.kind = given.get("kind") || "";
    state.severity = known("severity", Object.keys(SEVERITY));
    state.event = STUDY && EVENTS.length > 1 ? known("event", EVENTS.map((event) => event.name)) : "";
    state.least = Math.min(1, Math.max(0, Number(given.get("least")) || 0));
    state.hideFree = given.get("linked") === "only";
    state.finding = given.get("finding") || "";
    const index = given.has("pair") ? Number(given.get("pair")) : bestPair();
    choosePair(PAIRS[index] ? index : bestPair(), given.get("swap") === "1");
    for (const side of ["a", "b"]) {
      if (given.has(side)) state.open = { side: (side === "a") !== state.swap ? 0 : 1, i: Number(given.get(side)) };
    }
    return given;
  }

  let writing;
  /** Browsers refuse addresses that change many times a second. */
  function writeAddress() {
    clearTimeout(writing);
    writing = setTimeout(writeAddressNow, 200);
  }

  function writeAddressNow() {
    const out = new URLSearchParams();
    ["q", "event", "outlet", "concept", "kind", "severity", "finding"].forEach((name) => { if (state[name]) out.set(name, state[name]); });
    if (state.least) out.set("least", state.least);
    if (state.hideFree) out.set("linked", "only");
    if (PAIRS.length && (touched || location.hash.includes("pair="))) {
      out.set("pair", state.pair);
      if (state.swap) out.set("swap", "1");
      if (state.open) out.set((state.open.side === 0) !== state.swap ? "a" : "b", state.open.i);
    }
    const text = out.toString();
    try { history.replaceState(null, "", text ? "#" + text : location.pathname + location.search); } catch (e) { /* some viewers forbid it */ }
  }
  let touched = false;

  // ---- corrections: what the reader decided about links, as pins for the next run ---------------------------------------------

  const SHELF = "ieum pins " + DOCS.map((doc) => doc.name + " " + doc.sentences.length).join(" ");
  /** Each names a pair, sentences a and b of it, and a verdict: "link", just these, or "forbid". */
  let corrections = shelved();
  /** The sentences of a link that is being put together, by side; null if none is. */
  let joining = null;

  function shelved() {
    try { return JSON.parse(stored(SHELF)) || []; } catch (e) { return []; }
  }

  const shelve = () => store(SHELF, JSON.stringify(corrections));

  const meets = (one, other) => one.some((n) => other.includes(n));
  /** Two links hold no sentence both; a link and what it must not hold have no pair of sentences both. */
  const contradict = (c, d) => c.pair === d.pair && (c.verdict === d.verdict
    ? c.verdict === "link" && (meets(c.a, d.a) || meets(c.b, d.b))
    : meets(c.a, d.a) && meets(c.b, d.b));
  const sameBead = (c, d) => c.pair === d.pair && String(c.a) === String(d.a) && String(c.b) === String(d.b);

  /** The last word counts: what contradicts it goes. Said again, it is taken back. */
  function correct(n, verdict) {
    const [a, b] = (state.swap ? [n[1], n[0]] : n).map((list) => list.slice().sort((x, y) => x - y));
    const now = { pair: state.pair, a, b, verdict };
    const again = corrections.some((c) => sameBead(c, now) && c.verdict === verdict);
    corrections = corrections.filter((c) => !sameBead(c, now) && !contradict(c, now));
    if (!again) corrections.push(now);
    joining = null;
    shelve();
    drawTexts();
    focusOpen();
  }

  function focusOpen() {
    const node = state.open && unitAt(state.open.side, state.open.i);
    if (node) node.focus({ preventScroll: true });
  }

  /** What was decided about a sentence of the pair on show, in words. */
  function decided(side, i) {
    const [mine, others] = (side === 0) !== state.swap ? ["a", "b"] : ["b", "a"];
    return corrections.filter((c) => c.pair === state.pair && c[mine].includes(i)).map((c) =>
      c.verdict === "forbid" ? t`not linked with ${numbersOf(c[others])}`
        : c[others].length ? t`linked with ${numbersOf(c[others])}` : t`no counterpart`);
  }
  const numbersOf = (list) => list.map((n) => n + 1).join(", ");

  /** The file that study --pins takes: see PinsTsv. */
  function pinsFile() {
    const rows = corrections.map((c) => [c.a.join(","), c.b.join(","), c.verdict, DOCS[PAIRS[c.pair].a].name, DOCS[PAIRS[c.pair].b].name].join("\t"));
    return rows.join("\n") + "\n";
  }

  const savePins = () => save("pins.tsv", "text/tab-separated-values", pinsFile());

  function startJoining(n) {
    joining = n.map((list) => list.slice());
    drawTexts();
    focusOpen();
  }

  const isRun = (list) => list.every((n, i) => i === 0 || n === list[i - 1] + 1);

  function finishJoining() {
    const n = joining.map((list) => list.slice().sort((x, y) => x - y));
    const problem = !n[0].length || !n[1].length ? t`A link needs sentences of both texts.` : !n.every(isRun) ? t`The sentences of a link follow one another.` : "";
    if (problem) drawCorrections(problem); else correct(n, "link");
  }

  function join(side, i) {
    joining[side] = joining[side].includes(i) ? joining[side].filter((n) => n !== i) : joining[side].concat(i);
    drawTexts();
    const node = unitAt(side, i);
    if (node) node.focus({ preventScroll: true });
  }

  function drawCorrections(problem) {
    const box = document.getElementById("corrections");
    if (!box) return;
    const undo = () => { corrections.pop(); shelve(); drawTexts(); };
    box.replaceChildren(...(joining
      ? [el("span", { text: problem || t`Choose every sentence of the link, on both sides: ${joining.map((list) => numbersOf(list) || "–").join(" = ")}.` }),
        el("button", { class: "btn", text: t`Join them`, onclick: finishJoining }),
        el("button", { class: "btn", text: t`Cancel`, onclick: () => { joining = null; drawTexts(); focusOpen(); } })]
      : corrections.length
        ? [el("span", { text: t`${plural(corrections.length, "correction")}. Save them, and run study again with --pins pins.tsv.` }),
          el("button", { class: "btn", text: t`Save pins.tsv`, onclick: savePins }),
          el("button", { class: "btn", text: t`Undo the last`, onclick: undo })]
        : []));
  }

  /** What the reader can decide about the open sentence. */
  function actions(v, side, i) {
    if (!STUDY) return null;
    const link = v.linkOf[side].get(i);
    const free = v.free[side].get(i) || {};
    const alone = side === 0 ? [[i], []] : [[], [i]];
    const button = (text, action) => el("button", { class: "btn", text, onclick: action });
    return el("div", { class: "row", role: "group", "aria-label": t`Correct this` },
      link && button(t`This is right`, () => correct(link.n, "link")),
      link && button(t`Not a link`, () => correct(link.n, "forbid")),
      !link && button(t`It has no counterpart`, () => correct(alone, "link")),
      !link && free.r && button(t`Link it with this candidate`, () => correct(free.r.n, "link")),
      button(t`Join with others …`, () => startJoining(link ? link.n : alone)));
  }

  // ---- reviews: what the reader decided about findings and terms, as tables for the next run -----------------------------

  const REVIEW_SHELF = "ieum reviews " + SHELF;
  const REVIEWER = "ieum reviewer";
  /** What was decided before: of the findings here, and of some that the study no longer has. */
  const REVIEWED = new Map(STUDY ? DATA.findings.filter((f) => f.review).map((f) => [f.id, f.review]).concat(DATA.reviews.map((r) => [r.id, r])) : []);
  /** What was decided here: findings by id, terms by their words. */
  let marks = shelvedMarks();

  function shelvedMarks() {
    try { return { findings: {}, terms: {}, ...JSON.parse(stored(REVIEW_SHELF)) }; } catch (e) { return { findings: {}, terms: {} }; }
  }

  const NOTHING_SAID = { decision: "", comment: "", reviewer: "" };
  const reviewOf = (id) => marks.findings[id] || REVIEWED.get(id) || NOTHING_SAID;
  const isIgnored = (f) => reviewOf(f.id).decision === "ignore";

  function decide(id, changes) {
    marks.findings[id] = { ...NOTHING_SAID, ...reviewOf(id), ...changes };
    store(REVIEW_SHELF, JSON.stringify(marks));
  }

  /** Said again, it is taken back. */
  function decideNow(f, decision) {
    const taken = reviewOf(f.id).decision === decision;
    decide(f.id, { decision: taken ? "" : decision, reviewer: taken ? "" : stored(REVIEWER) || "" });
    change({ held: f.id });
    const node = document.querySelector("#f-" + CSS.escape(f.id) + (taken ? " .review button" : " .review input"));
    if (node) node.focus({ preventScroll: true });
  }

  function review(f) {
    const said = reviewOf(f.id);
    const button = (decision, text) => el("button", { class: "toggle", "aria-pressed": String(said.decision === decision), text, onclick: () => decideNow(f, decision) });
    const field = (name, text) => el("input", { type: "text", class: "note-field", value: said[name], placeholder: text, "aria-label": text,
      onchange: (e) => { decide(f.id, { [name]: e.target.value.trim() }); if (name === "reviewer") store(REVIEWER, e.target.value.trim()); drawReviewBar(); } });
    return el("div", { class: "review", role: "group", "aria-label": t`Review this finding` },
      button("confirm", t`Confirmed`), button("ignore", t`Ignore`),
      said.decision && [field("comment", t`Why?`), field("reviewer", t`Your name`)]);
  }

  /** Ignored findings on demand, and the list to be saved. */
  function reviewBar() {
    return el("div", { class: "row", id: "review-bar" }, reviewBarParts());
  }

  function reviewBarParts() {
    const ignored = DATA.findings.filter(isIgnored).length;
    const changed = Object.keys(marks.findings).length;
    return [
      ignored > 0 && el("label", { class: "field" }, el("input", { type: "checkbox", checked: state.ignored, onchange: (e) => change({ ignored: e.target.checked, finding: "" }) }),
        t`show ${plural(ignored, "ignored finding")}`),
      changed > 0 && el("span", { class: "caption", text: t`${plural(changed, "review")}. Save them, and run study again with --reviewed findings.csv.` }),
      changed > 0 && el("button", { class: "btn", text: t`Save findings.csv`, onclick: () => save("findings.csv", "text/csv", findingsFile()) }),
    ].filter(Boolean);
  }

  function drawReviewBar() {
    const bar = document.getElementById("review-bar");
    if (bar) bar.replaceChildren(...reviewBarParts());
  }

  /** A cell that no spreadsheet runs as a formula: see Cells. */
  const csvCell = (text) => { const safe = /^'*[=+\-@\t\r]/.test(text) ? "'" + text : text; return /[",\n\r]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe; };
  const csv = (rows) => rows.map((row) => row.map(csvCell).join(",")).join("\n") + "\n";

  /** The table that study --reviewed takes: see Findings. */
  function findingsFile() {
    const ids = unique([...REVIEWED.keys(), ...Object.keys(marks.findings)]);
    const messages = new Map(DATA.findings.map((f) => [f.id, f.message]));
    return csv([["id", "decision", "comment", "reviewer", "message"],
      ...ids.map((id) => [id, reviewOf(id).decision, reviewOf(id).comment, reviewOf(id).reviewer, messages.get(id) || ""])]);
  }

  function decideTerm(key, decision) {
    if (marks.terms[key] === decision) delete marks.terms[key]; else marks.terms[key] = decision;
    store(REVIEW_SHELF, JSON.stringify(marks));
  }

  /** The table that glossary accept takes: see Candidates. */
  function candidatesFile() {
    return csv([["ko", "en", "decision", "concept", "use_ko", "use_en", "comment"],
      ...Object.entries(marks.terms).map(([key, decision]) => [...key.split("\t"), decision, "", "", "", ""])]);
  }

  function save(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    el("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  // ---- findings in words ---------------------------------------------------------------------------------------------------

  const messageOf = (f) => UI === "ko" ? f.korean : f.message;

  /** With a Korean particle on the same line as the bracket or quotation mark before it. */
  const joined = (text) => text.replace(/([)”’])(?=[가-힣])/g, "$1\u2060");

  // ---- masthead ----------------------------------------------------------------------------------------------------

  const count = (n, one, many) => el("div", null, el("dt", { text: n === 1 ? one : many }), el("dd", { text: n.toLocaleString("en") }));

  function period() {
    const dates = DOCS.map((doc) => doc.date).filter(Boolean).sort();
    if (!dates.length) return "";
    const show = (iso) => new Date(iso + "T00:00:00Z").toLocaleDateString(UI === "ko" ? "ko-KR" : "en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    return dates[0] === dates[dates.length - 1] ? show(dates[0]) : t`${show(dates[0])} to ${show(dates[dates.length - 1])}`;
  }

  function languageSwitch() {
    const other = UI === "ko" ? "en" : "ko";
    return el("button", { class: "quiet", lang: other, text: other === "ko" ? "한국어" : "English", onclick: () => { store("ieum ui", other); location.hash = ""; location.reload(); } });
  }

  function masthead() {
    const byLang = langs.map((tag) => t`${DOCS.filter((doc) => doc.lang === tag).length} ${langName(tag)}`).join(", ");
    const links = PAIRS.reduce((sum, pair) => sum + pair.size, 0);
    const sentences = DOCS.reduce((sum, doc) => sum + doc.sentences.length, 0);
    const when = period();
    const published = when ? t`, published ${when}` : "";
    const title = !STUDY ? t`Two texts, side by side` : !DOCS.length ? t`Nothing was read`
      : outlets.length === 1 ? t`How one outlet tells it` : t`How ${outlets.length} outlets tell it`;
    const lede = !DOCS.length
      ? t`The corpus holds no document that could be read.` + (STUDY && DATA.failures.length ? " " + t`What went wrong is listed under Failures.` : "")
      : STUDY
      ? t`${plural(DOCS.length, "document")} (${byLang})${published}, compared sentence by sentence: where they disagree, who calls what by which name, and what corresponds to what. Every claim leads to its sentences.`
      : t`Sentences that say the same stand beside each other, joined by a ribbon. Choose one to see why it was linked; grey sentences have no counterpart.`;
    return el("header", { class: "top wrap" },
      el("p", { class: "brand" }, el("b", { text: "Ieum" }), " ", el("span", { lang: "ko", text: "이음" }), " · ", t`Korean-English alignment and translation study`, " ", languageSwitch()),
      el("h1", { text: title }),
      el("p", { class: "lede", text: lede }),
      DATA.shared === 1 && el("p", { class: "lede shared", text: t`This page may be passed on: it holds quotes of at most 25 words and where they stand, in characters of the page, not the articles. “…” stands for what is left out.` }),
      el("dl", { class: "figures" },
        count(DOCS.length, t`document`, t`documents`),
        STUDY && count(outlets.length, t`outlet`, t`outlets`),
        count(langs.length, t`language`, t`languages`),
        count(sentences, t`sentence`, t`sentences`),
        STUDY && count(PAIRS.length, t`pair compared`, t`pairs compared`),
        count(links, t`sentence link`, t`sentence links`),
        STUDY && count(DATA.findings.filter((f) => !isIgnored(f)).length, t`finding`, t`findings`),
        EVENTS.length > 1 && count(EVENTS.length, t`event`, t`events`),
        STUDY && DATA.failures.length > 0 && count(DATA.failures.length, t`failure`, t`failures`)));
  }

  // ---- filters over everything ---------------------------------------------------------------------------------------

  function option(value, text, chosen) {
    return el("option", { value, selected: value === chosen, text, lang: langOf(text) });
  }

  function conceptName(id) {
    const concept = DATA.concepts.find((c) => c.id === id);
    if (!concept) return id;
    return namesOf(concept).join(" · ");
  }

  /** The best term in each language, the reader's first; the id if there is none. */
  function namesOf(concept) {
    const others = unique(concept.terms.map((t) => t.lang)).reverse().filter((lang) => lang !== UI);
    const names = [UI, ...others].map((lang) => bestTerm(concept, lang)).filter(Boolean);
    return names.length ? names : [concept.id];
  }

  function bestTerm(concept, lang) {
    const of = concept.terms.filter((t) => t.lang === lang);
    const best = of.find((t) => t.status === "preferred") || of.find((t) => t.status === "admitted") || of[0];
    return best ? best.text : "";
  }

  function filterBar() {
    const nav = el("nav", { "aria-label": t`Parts of this report` }, parts().map(([id, text]) => el("a", { href: "#" + id, text, onclick: (e) => { e.preventDefault(); jump(id); } })));
    const search = el("input", { type: "search", value: state.q, placeholder: t`words in any text`, "aria-label": t`Search words in findings, concepts and texts`,
      oninput: later((e) => change({ q: e.target.value.trim() })) });
    return el("div", { class: "bar" }, el("div", { class: "wrap" }, nav, el("div", { class: "fields" },
      el("label", { class: "field" }, t`Search` + " ", search),
      EVENTS.length > 1 && el("label", { class: "field" }, t`Event` + " ", el("select", { "data-name": "event", onchange: (e) => chooseEvent(e.target.value) },
        option("", t`all`, state.event), EVENTS.map((event) => option(event.name, eventName(event), state.event)))),
      STUDY && el("label", { class: "field" }, t`Outlet` + " ", el("select", { "data-name": "outlet", onchange: (e) => change({ outlet: e.target.value }) },
        option("", t`all`, state.outlet), outlets.map((o) => option(o, o, state.outlet)))),
      STUDY && DATA.concepts.length > 0 && el("label", { class: "field" }, t`Concept` + " ", el("select", { "data-name": "concept", onchange: (e) => change({ concept: e.target.value }) },
        option("", t`all`, state.concept), DATA.concepts.map((c) => option(c.id, conceptName(c.id), state.concept))))),
      el("div", { class: "active", id: "active", "aria-live": "polite" })));
  }

  const showEverything = () => change({ q: "", event: "", outlet: "", concept: "", kind: "", severity: "", finding: "" });

  /** What an event is called: its name, and if that is a mere number what its first document says of it. */
  function eventName(event) {
    if (!event) return "";
    const first = DOCS[event.documents[0]];
    return /^\d+$/.test(event.name) ? event.name + ". " + plain(first.title || first.name) : event.name;
  }

  /** The texts follow. */
  function chooseEvent(name) {
    const inside = PAIRS.map((pair, i) => i).filter((i) => PAIRS[i].event === name);
    if (inside.length) { choosePair(inside.reduce((a, b) => (PAIRS[b].size > PAIRS[a].size ? b : a)), false); drawPick(); }
    change({ event: name, finding: "" });
  }

  function parts() {
    const all = STUDY ? [["findings", t`Findings`], ["texts", t`Texts`], ["coverage", t`Coverage`]] : [["texts", t`Texts`]];
    if (STUDY && DATA.framing.length) all.unshift(["framing", t`Framing`]);
    if (STUDY && DATA.concepts.length) all.unshift(["concepts", t`Concepts`]);
    if (EVENTS.length > 1) all.push(["events", t`Events`]);
    if (STUDY && DATA.failures.length) all.push(["failures", t`Failures`]);
    return all.concat([["help", t`How to read this`]]);
  }

  function activeFilters() {
    const bar = document.getElementById("active");
    if (!bar) return;
    const chips = [["q", (v) => "“" + v + "”"], ["event", (v) => eventName(EVENTS.find((event) => event.name === v))], ["outlet", (v) => v], ["concept", conceptName], ["kind", kindName], ["severity", (v) => SEVERITY[v]], ["finding", () => t`one finding`]]
      .filter(([name]) => state[name])
      .map(([name, show]) => el("button", { class: "chip", lang: langOf(show(state[name])), "aria-label": t`Remove the filter ${show(state[name])}`, text: show(state[name]), onclick: () => change({ [name]: "" }) }));
    bar.replaceChildren(...(chips.length ? [t`Shown only:` + " ", ...chips, el("button", { class: "quiet", text: t`Show everything`, onclick: showEverything })] : []));
    bar.hidden = !chips.length;
    const sticky = bar.closest(".bar");
    document.documentElement.style.scrollPaddingTop = getComputedStyle(sticky).position === "sticky" ? sticky.offsetHeight + "px" : "0";
    const set = (selector, value) => { const node = document.querySelector(selector); if (node && document.activeElement !== node) node.value = value; };
    set(".bar input[type=search]", state.q);
    document.querySelectorAll(".bar select").forEach((select) => { select.value = state[select.dataset.name]; });
  }

  function later(action) {
    let timer;
    return (e) => { clearTimeout(timer); timer = setTimeout(() => action(e), 180); };
  }

  function jump(id) {
    const node = document.getElementById(id);
    if (!node) return;
    node.scrollIntoView();
    const head = node.querySelector("h2");
    if (head) { head.tabIndex = -1; head.focus({ preventScroll: true }); }
  }

  // ---- findings --------------------------------------------------------------------------------------------------------

  /** Where it is said; a finding first where its first sides say it first. */
  const placesOf = (f) => (f.sides ? f.sides.flatMap((side) => [...side.witnesses, ...side.reprints]) : [f.a, f.b]);
  const outletsOf = (side) => unique(side.witnesses.map((p) => DOCS[p.d].who));

  /** The sides in the order of the message: what most outlets say first. */
  const sidesOf = (f) => [...f.sides].sort((a, b) => outletsOf(b).length - outletsOf(a).length);
  const quoteOf = (place) => {
    const doc = DOCS[place.d];
    const first = place.n.length ? doc.sentences[place.n[0]] : null;
    return first ? { doc, start: first[0], texts: place.n.map((i) => doc.sentences[i]) } : null;
  };

  /** Its sentences, with the outlet that says so if it is to be told from others. */
  function quote(place, { brief, by } = {}) {
    const found = quoteOf(place);
    if (!found) return el("p", { class: "quote lack", text: t`nothing that corresponds` });
    return el("p", { class: "quote", lang: found.doc.lang }, by && said("span", "by", found.doc.who + ": "), found.texts.map((sentence, i) => {
      const from = place.s[0] - sentence[0];
      const mark = { from, to: place.s[1] - sentence[0], cls: "" };
      return [i ? " " : "", brief ? excerpt(sentence[1], mark) : marked(sentence[1], [mark])];
    }));
  }

  /** The words around a mark: about 60 characters to each side. */
  function excerpt(text, mark) {
    const reach = isKorean(text) ? 36 : 70;
    let from = Math.max(0, mark.from - reach);
    let to = Math.min(text.length, mark.to + reach);
    if (from < 12) from = 0; else from = text.indexOf(" ", from) + 1 || from;
    if (text.length - to < 12) to = text.length; else to = Math.max(text.lastIndexOf(" ", to), mark.to);
    from = Math.min(from, Math.max(0, mark.from));
    const shifted = { from: mark.from - from, to: mark.to - from, cls: mark.cls };
    return [from ? "… " : "", marked(text.slice(from, to), [shifted]), to < text.length ? " …" : ""];
  }

  const byline = (doc) => el("p", { class: "who" }, el("span", { lang: langOf(doc.who), text: doc.who }), doc.date && el("span", { class: "date", text: "  " + doc.date }));

  const severity = (f) => el("span", { class: "sev " + f.severity, text: SEVERITY[f.severity] });

  function matches(f, skip) {
    const needle = fold(state.q);
    return (skip === "kind" || !state.kind || f.kind === state.kind)
      && (skip === "severity" || !state.severity || f.severity === state.severity)
      && (!state.outlet || placesOf(f).some((p) => DOCS[p.d].who === state.outlet))
      && placesOf(f).some((p) => inEvent(p.d))
      && (state.ignored || state.finding === f.id || state.held === f.id || !isIgnored(f))
      && (!state.concept || f.concept === state.concept)
      && (!state.finding || f.id === state.finding)
      && (!needle || (f.folded = f.folded || fold(messageOf(f) + " " + placesOf(f).map((p) => p.n.map((i) => textOf(p.d, i)).join(" ")).join(" "))).includes(needle));
  }

  /** The gravest first and what most are concerned with, but three that differ in kind. */
  function telling() {
    const rank = { error: 0, warning: 1, info: 2 };
    const left = DATA.findings.filter((f) => !isIgnored(f));
    const chosen = [];
    const cost = (f) => rank[f.severity] * 10 + (chosen.some((c) => c.kind === f.kind) ? 5 : 0)
      - Math.min(4, unique(f.sides.flatMap(outletsOf)).length) * 0.7;
    while (chosen.length < 3 && left.length) {
      const best = left.reduce((a, b) => (cost(b) < cost(a) ? b : a));
      chosen.push(best);
      left.splice(left.indexOf(best), 1);
    }
    return chosen;
  }

  const wordsOf = (place) => {
    const found = quoteOf(place);
    if (!found || place.s[0] === place.s[1]) return "";
    return plain(found.texts.map((s) => s[1].slice(Math.max(0, place.s[0] - s[0]), Math.max(0, place.s[1] - s[0]))).join(" ")).trim();
  };

  /** What a side says: as the study puts it, or in Korean as a Korean witness does. */
  function valueOf(side) {
    const korean = UI === "ko" && (side.witnesses.find((p) => DOCS[p.d].lang === "ko") || side.witnesses[0]);
    return korean ? wordsOf(korean) : plain(side.value);
  }

  function card(f) {
    const words = sidesOf(f).slice(0, 2).map(valueOf);
    const short = words.length === 2 && words.every((w) => w && w.length <= 60);
    const head = short ? [said("span", null, words[0]), f.verdict === "conflict" ? " ≠ " : " / ", said("span", null, words[1])] : null;
    return el("article", { class: "card " + f.severity },
      el("div", { class: "tags" }, severity(f), kindName(f.kind) + ", " + (VERDICT[f.verdict] || f.verdict)),
      el("h3", { class: "versus", lang: head ? "en" : langOf(messageOf(f)) }, head || messageOf(f)),
      el("div", { class: "says" }, sidesOf(f).slice(0, 2).map(briefly)),
      el("div", { class: "more" }, el("button", { class: "quiet", text: t`Read this finding`, onclick: () => { change({ finding: "" }); showFinding(f.id); } })));
  }

  /** A side with the words of a witness in the reader's language. */
  function briefly(side) {
    const place = side.witnesses.find((p) => DOCS[p.d].lang === UI) || side.witnesses[0];
    return el("div", null, whoSays(side, 3), quote(place, { brief: true, by: side.witnesses.length > 1 }));
  }

  /** The outlets of a side, so many by name if there are many more; of one document also its date. */
  function whoSays(side, most = Infinity) {
    if (side.witnesses.length === 1) return byline(DOCS[side.witnesses[0].d]);
    const all = outletsOf(side);
    const some = all.length > most + 1 ? all.slice(0, most) : all;
    return el("p", { class: "who" }, some.map((who, i) => [i ? ", " : "", el("span", { lang: langOf(who), text: who })]),
      some.length < all.length && el("span", { title: all.join(", "), text: " " + t`and ${all.length - some.length} others` }));
  }

  /** A side with the words of its first witness, and on demand of the others. */
  function sayings(side) {
    const [first, ...others] = side.witnesses;
    const more = [...others.map((p) => [p, ""]), ...side.reprints.map((p) => [p, t`reprinted`])];
    return el("div", null, whoSays(side), quote(first, { by: others.length > 0 }), cite(first),
      more.length > 0 && el("details", { class: "others" },
        el("summary", { text: plural(more.length, "more document that says so", "more documents that say so") }),
        more.map(([p, note]) => el("div", null, byline(DOCS[p.d]), note && el("p", { class: "cite", text: note }), quote(p), cite(p)))));
  }

  function glance() {
    const three = telling();
    return [el("h2", { text: t`The most telling findings` }),
      three.length > 0 && el("p", { class: "caption", text: t`The gravest, each of another kind where possible. All findings are below, in the order of findings.csv, of which the command line prints the first three.` }),
      three.length
        ? el("div", { class: "telling" }, three.map(card))
        : el("p", { class: "empty", text: !PAIRS.length ? t`No two documents were compared, so none can disagree.` : t`No differences were found: where two documents report the same thing, their figures, dates, names and terms agree.` })];
  }

  function findingArticle(f) {
    const pair = f.b && pairOf(f.a.d, f.b.d);
    const concept = f.concept && DATA.concepts.some((c) => c.id === f.concept);
    return el("article", { class: "finding" + (state.finding === f.id ? " target" : "") + (isIgnored(f) ? " ignored" : ""), id: "f-" + f.id },
      el("div", { class: "tags" }, severity(f), el("b", { text: kindName(f.kind) }), el("span", { text: VERDICT[f.verdict] || f.verdict })),
      el("div", null,
        el("h3", { lang: UI === "ko" ? "ko" : null }, marked(joined(messageOf(f)), [])),
        el("div", { class: "two" }, sidesOf(f).map(sayings)),
        el("div", { class: "links" },
          pair && el("button", { class: "quiet", text: t`See both texts here`, onclick: () => showText(pair, f.a) }),
          !f.b && partners(f.a.d).length > 0 && el("button", { class: "quiet", text: t`See it in its text`, onclick: () => showText(bestPartner(f.a.d), f.a) }),
          concept && state.concept !== f.concept && el("button", { class: "quiet", text: t`Who uses which term`, onclick: () => { change({ concept: f.concept, finding: "" }); jump("concepts"); } }),
          el("a", { class: "quiet", href: "#finding=" + f.id, text: t`Link to this finding` }),
          review(f))));
  }

  /** The file and the place on the page, as the tables have it. */
  const cite = (place) => place.r && el("p", { class: "cite", text: DOCS[place.d].name + " " + place.r.replace("-", "–") });

  function bestPartner(doc) {
    const best = partners(doc).map((other) => pairOf(doc, other)).reduce((a, b) => (PAIRS[b.index].size > PAIRS[a.index].size ? b : a));
    return best;
  }

  function chooser(name, values, text, title) {
    return values.length < 2 ? null : el("div", { class: "row", role: "group", "aria-label": title },
      values.map((value) => {
        const n = DATA.findings.filter((f) => matches(f, name) && f[name] === value).length;
        return el("button", { class: "toggle", "aria-pressed": String(state[name] === value), onclick: () => change({ [name]: state[name] === value ? "" : value, finding: "" }) },
          text(value), el("span", { class: "n", text: n }));
      }));
  }

  function findings() {
    const shown = DATA.findings.filter((f) => matches(f));
    const kinds = unique(DATA.findings.map((f) => f.kind));
    const severities = Object.keys(SEVERITY).filter((s) => DATA.findings.some((f) => f.severity === s));
    const some = printing ? shown : shown.slice(0, state.shown);
    return [
      el("h2", { text: t`Findings` }),
      el("p", { class: "caption", text: t`Where documents differ, each matter once, and terms that the glossary advises against. An error means that both cannot be right, or that a term is forbidden; a warning is worth a look; a note is good to know. The words in question are marked.` }),
      chooser("severity", severities, (s) => SEVERITY[s], t`Severity`),
      chooser("kind", kinds, kindName, t`Kind of finding`),
      reviewBar(),
      !DATA.findings.length
        ? el("p", { class: "empty", text: t`Nothing was found to disagree.` })
        : !shown.length
          ? el("p", { class: "empty" }, t`No finding matches these filters.` + " ", el("button", { class: "quiet", text: t`Show everything`, onclick: showEverything }))
          : [el("p", { class: "caption", role: "status", text: shown.length >= DATA.findings.filter((f) => !isIgnored(f)).length ? t`${plural(shown.length, "finding")}, the gravest first` : t`${shown.length} of ${plural(DATA.findings.length, "finding")}` }),
            el("div", { class: "findings" }, some.map(findingArticle)),
            shown.length > some.length && el("p", { class: "row" }, el("button", { class: "btn", text: t`Show ${Math.min(40, shown.length - some.length)} more`, onclick: () => change({ shown: state.shown + 40 }) }))],
    ];
  }

  function showFinding(id) {
    const place = DATA.findings.filter((f) => matches(f)).findIndex((f) => f.id === id);
    if (place < 0) Object.assign(state, { q: "", event: "", outlet: "", concept: "", kind: "", severity: "" });
    const now = DATA.findings.filter((f) => matches(f)).findIndex((f) => f.id === id);
    change({ shown: Math.max(state.shown, now + 1) });
    const node = document.getElementById("f-" + id);
    if (node) { document.querySelectorAll(".finding.target").forEach((n) => n.classList.remove("target")); node.classList.add("target"); node.scrollIntoView(); }
  }

  // ---- concepts ----------------------------------------------------------------------------------------------------------

  /** True of a form that the glossary advises against. */
  const isRejected = (rendering) => ["deprecated", "superseded", "forbidden"].includes(rendering.status);

  /** Terms that the texts suggest are not all that a text may say. */
  const NOWHERE = DATA.proposed ? t`not found` : t`not mentioned`;

  const MATRIX = STUDY ? matrix() : null;

  /** Rows: concepts that somebody names. Columns: an outlet in a language. */
  function matrix() {
    const columns = [];
    langs.slice().sort((a, b) => (a === "ko" ? -1 : b === "ko" ? 1 : 0)).forEach((lang) =>
      unique(DOCS.filter((d) => d.lang === lang).map((d) => d.who)).forEach((outlet) => columns.push({ outlet, lang })));
    const rows = DATA.concepts.map((concept, order) => {
      const of = DATA.renderings.filter((r) => r.concept === concept.id);
      const totals = {};
      of.forEach((r) => { const t = (totals[r.lang] = totals[r.lang] || {}); t[r.form] = (t[r.form] || 0) + r.hits.length; });
      const cells = columns.map((column) => cell(concept, column, of, totals[column.lang] || {}));
      const mentions = of.reduce((sum, r) => sum + r.hits.length, 0);
      return { concept, order, cells, mentions, totals, varied: varied(totals, of), outlets: cells.filter((c) => c.mentions).length };
    }).filter((row) => row.mentions);
    return { columns, rows };
  }

  function cell(concept, column, renderings, totals) {
    const forms = renderings.filter((r) => r.outlet === column.outlet && r.lang === column.lang);
    const mentions = forms.reduce((sum, r) => sum + r.hits.length, 0);
    const preferred = bestTerm(concept, column.lang);
    const common = Object.keys(totals).reduce((a, b) => (a === null || totals[b] > totals[a] ? b : a), null);
    const share = (form) => (mentions ? forms.filter((r) => r.form === form).reduce((s, r) => s + r.hits.length, 0) / mentions : 0);
    const rejected = forms.filter(isRejected).reduce((sum, r) => sum + r.hits.length - r.quoted, 0);
    return { forms, mentions, preferred: share(preferred), common: share(common), rejected: rejected / Math.max(1, mentions) };
  }

  /** How much there is to see: the spread of forms in each language, and terms that should not be used. */
  function varied(totals, renderings) {
    let sum = 0;
    Object.values(totals).forEach((counts) => {
      const n = Object.values(counts).reduce((a, b) => a + b, 0);
      const same = Object.values(counts).reduce((s, c) => s + (c / n) * (c / n), 0);
      sum += (1 / same - 1) * Math.log(1 + n);
    });
    return sum + 2 * renderings.filter(isRejected).length;
  }

  function rowsShown() {
    const needle = fold(state.q);
    const rows = MATRIX.rows.filter((row) => row.concept.id === state.concept
      || !needle || fold(row.concept.id + " " + row.concept.terms.map((t) => t.text).join(" ")).includes(needle));
    const by = { varied: (a, b) => b.varied - a.varied || b.outlets - a.outlets, mentions: (a, b) => b.mentions - a.mentions, glossary: () => 0 }[state.sort];
    return rows.slice().sort((a, b) => by(a, b) || a.order - b.order);
  }

  /** Warm if terms are used that the glossary advises against, else calm; the stronger the more often, in five steps and two. */
  const shade = (c) => {
    if (!c.mentions) return "none";
    if (c.rejected) return c.rejected < 0.5 ? "w1" : "w2";
    const share = c[state.measure];
    return "p" + (share === 0 ? 0 : share < 0.4 ? 1 : share < 0.7 ? 2 : share < 1 ? 3 : 4);
  };

  const pen = document.createElement("canvas").getContext("2d");
  function fit(text, width, font) {
    pen.font = font;
    if (pen.measureText(text).width <= width) return text;
    let cut = text;
    while (cut && pen.measureText(cut + "…").width > width) cut = cut.slice(0, -1);
    return cut.trimEnd() + "…";
  }

  function cellLabel(row, column, c) {
    const forms = c.forms.map((r) => t`${r.form} ${r.hits.length} times, ${statusName(r.status)}`).join("; ");
    return conceptName(row.concept.id) + ", " + column.outlet + ", " + langName(column.lang) + ": " + (forms || NOWHERE);
  }

  const FONT = "system-ui, sans-serif";
  function heat(width) {
    const all = rowsShown();
    const rows = all.filter((row, i) => i < 14 || state.allRows || row.concept.id === state.concept);
    const narrow = width < 560;
    const left = narrow ? 128 : Math.min(360, Math.max(200, width * 0.4));
    const n = MATRIX.columns.length;
    const gap = 10;
    const overhang = narrow ? 2 : 108; // of the slanting labels, on the right
    const room = width - left - overhang - gap * groupOf(n - 1);
    const wide = Math.max(22, Math.min(60, room / Math.max(1, n)));
    const high = 25;
    const top = narrow ? 160 : 116;
    const x = MATRIX.columns.map((column, i) => left + i * wide + gap * groupOf(i));
    const height = top + rows.length * high + 8;
    const svg = sv("svg", { class: "heat", width: Math.round((x[n - 1] || left) + wide + overhang), height, role: "grid",
      "aria-label": t`Concepts by outlet. Arrow keys move, Enter shows only this concept and outlet.` });
    svg.append(sv("g", { role: "row" }, MATRIX.columns.map((column, i) => columnHead(column, x[i] + wide / 2, top, narrow))), groupHeads(x, wide, top));
    rows.forEach((row, r) => svg.append(rowOf(row, r, { x, wide, high, y: top + r * high, left, narrow })));
    return { svg, more: all.length - rows.length, all: all.length };
  }

  const groupOf = (i) => unique(MATRIX.columns.slice(0, i + 1).map((c) => c.lang)).length - 1;

  function columnHead(column, x, top, narrow) {
    const on = state.outlet === column.outlet;
    return sv("g", { role: "columnheader", class: state.outlet && !on ? "dim" : "" }, sv("text", { class: "label" + (on ? " on" : ""), x: 0, y: 0, lang: langOf(column.outlet),
      transform: `translate(${(x + 4).toFixed(1)} ${top - 27}) rotate(${narrow ? -90 : -38})`,
      onclick: () => change({ outlet: on ? "" : column.outlet }), text: fit(column.outlet, narrow ? 130 : 136, "13px " + FONT) }),
    sv("title", { text: column.outlet + ", " + langName(column.lang) }));
  }

  function groupHeads(x, wide, top) {
    return sv("g", { "aria-hidden": "true" }, unique(MATRIX.columns.map((c) => c.lang)).map((lang) => {
      const at = MATRIX.columns.map((c, i) => (c.lang === lang ? i : -1)).filter((i) => i >= 0);
      const from = x[at[0]];
      const to = x[at[at.length - 1]] + wide;
      return [sv("text", { class: "group", x: from, y: top - 8, text: langName(lang) }), sv("line", { class: "line", x1: from, x2: to - 2, y1: top - 3, y2: top - 3 })];
    }));
  }

  function rowOf(row, r, box) {
    const on = state.concept === row.concept.id;
    const [first, second] = namesOf(row.concept);
    const both = second && !box.narrow;
    pen.font = "12px " + FONT;
    const aside = both ? Math.min(pen.measureText(second).width + 16, box.left * 0.42) : 0;
    const name = fit(first, box.left - aside - 10, "13px " + FONT);
    pen.font = "13px " + FONT;
    const used = pen.measureText(name).width;
    const rest = both ? fit(second, box.left - used - 20, "12px " + FONT) : "";
    const head = sv("g", { role: "rowheader" },
      sv("text", { class: "label" + (on ? " on" : ""), x: 0, y: box.y + 17, lang: langOf(first), text: name,
        onclick: () => change({ concept: on ? "" : row.concept.id }), onmouseenter: () => detail(row) }),
      rest && sv("text", { class: "sub", x: used + 9, y: box.y + 17, lang: langOf(second), text: rest }),
      sv("title", { text: conceptName(row.concept.id) }));
    return sv("g", { role: "row", class: state.concept && !on ? "dim" : "" }, head, row.cells.map((c, i) => cellOf(row, c, i, r, box)));
  }

  function cellOf(row, c, i, r, box) {
    const column = MATRIX.columns[i];
    const dim = state.outlet && state.outlet !== column.outlet;
    const node = sv("g", { class: "cell " + shade(c) + (dim ? " dim" : ""), role: "gridcell", tabindex: r === 0 && i === 0 ? "0" : "-1",
      "data-r": r, "data-c": i, "aria-label": cellLabel(row, column, c),
      onmouseenter: () => detail(row, i), onfocus: () => detail(row, i), onclick: () => pickCell(row, column), onkeydown: (e) => moveCell(e, row, column) },
    sv("rect", { x: box.x[i].toFixed(1), y: box.y, width: box.wide.toFixed(1), height: box.high, rx: 2 }),
    c.mentions > 0 && sv("text", { x: (box.x[i] + box.wide / 2).toFixed(1), y: box.y + 17, text: c.mentions }),
    c.rejected > 0 && sv("circle", { class: "flag", cx: (box.x[i] + box.wide - 6).toFixed(1), cy: box.y + 6.5, r: 3.4 }));
    return node;
  }

  function pickCell(row, column) {
    const same = state.concept === row.concept.id && state.outlet === column.outlet;
    change(same ? { concept: "", outlet: "" } : { concept: row.concept.id, outlet: column.outlet, finding: "" });
  }

  function moveCell(e, row, column) {
    if (e.key === "Enter" || e.key === " ") { e.preventDefault(); pickCell(row, column); return; }
    const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[e.key];
    if (!step) return;
    e.preventDefault();
    const { r, c } = e.currentTarget.dataset;
    const next = document.querySelector(`.heat .cell[data-r="${Number(r) + step[0]}"][data-c="${Number(c) + step[1]}"]`);
    if (next) { e.currentTarget.setAttribute("tabindex", "-1"); next.setAttribute("tabindex", "0"); next.focus(); }
  }

  /** What the panel says: of a cell, of a row, or how to read the picture. */
  function detail(row, i) {
    const panel = document.getElementById("detail");
    if (!panel) return;
    if (!row) {
      panel.replaceChildren(el("h3", { text: t`One row, one concept` }),
        el("p", { class: "def", text: t`Point at a square, or move to it with the arrow keys, to read which words an outlet uses and where. Choose a square, a concept or an outlet to see only what concerns it.` }));
      return;
    }
    const c = i === undefined ? null : row.cells[i];
    const column = c && MATRIX.columns[i];
    panel.replaceChildren(...[
      said("h3", null, namesOf(row.concept)[0]),
      ...namesOf(row.concept).slice(1).map((name) => said("p", "def", name)),
      row.concept.definition && said("p", "def", row.concept.definition),
      ...(c ? cellDetail(row, c, column) : unique(DATA.renderings.filter((r) => r.concept === row.concept.id).map((r) => r.lang)).flatMap((lang) => langDetail(row, lang))),
    ].filter(Boolean));
  }

  /** Every place where the chosen concept is named, outlet by outlet. */
  function mentions() {
    if (!state.concept) return null;
    const hits = DATA.renderings.filter((r) => r.concept === state.concept && (!state.outlet || r.outlet === state.outlet))
      .flatMap((r) => r.hits.map((hit) => ({ r, hit })))
      .sort((a, b) => a.hit[0] - b.hit[0] || a.hit[2] - b.hit[2]);
    const some = printing ? hits : hits.slice(0, 60);
    return el("div", { class: "mentions" }, el("h3", null, plural(hits.length, "mention") + ": ", said("span", null, conceptName(state.concept))),
      !hits.length && el("p", { class: "empty", text: t`No outlet chosen here names it by a term of the glossary.` }),
      el("ul", { class: "kwic" }, some.map(({ r, hit: [d, i, from, to, at] }) => el("li", null,
        el("div", { class: "who" }, said("span", null, DOCS[d].who), el("span", { class: "status " + r.status, text: statusName(r.status) }),
          partners(d).length > 0 && el("button", { class: "quiet", text: t`in its text`, onclick: () => showText(bestPartner(d), { d, n: [i] }) })),
        el("p", { lang: DOCS[d].lang }, excerpt(textOf(d, i), { from: from - DOCS[d].sentences[i][0], to: to - DOCS[d].sentences[i][0], cls: "" })), cite({ d, r: at })))),
      hits.length > some.length && el("p", { class: "caption", text: t`and ${plural(hits.length - some.length, "more place")}; choose an outlet to see fewer` }));
  }

  function formList(forms) {
    const most = Math.max(...forms.map((f) => f.count));
    return el("ul", { class: "forms" }, forms.map((f) => el("li", null,
      el("div", { class: "f" }, said("b", null, f.form), el("span", { class: "num", text: "× " + f.count })),
      track(f.count / most, f.status), el("span", { class: "status " + f.status, text: statusName(f.status) + (f.who ? ": " + f.who : "") }))));
  }

  function cellDetail(row, c, column) {
    const head = el("h4", { lang: langOf(column.outlet), text: column.outlet + " (" + langName(column.lang) + ")" });
    if (!c.mentions) return [head, el("p", { class: "def", text: t`does not name this concept by any term of the glossary.` })];
    const hits = c.forms.flatMap((r) => r.hits);
    return [head, formList(c.forms.map((r) => ({ form: r.form, count: r.hits.length, status: r.status }))),
      el("h4", { text: t`Where` }), el("ul", { class: "kwic" }, hits.slice(0, 3).map(kwic)),
      hits.length > 3 && el("p", { class: "def", text: t`and ${plural(hits.length - 3, "more place")}` })];
  }

  function kwic([d, i, from, to]) {
    const sentence = DOCS[d].sentences[i];
    return el("li", { lang: DOCS[d].lang }, excerpt(sentence[1], { from: from - sentence[0], to: to - sentence[0], cls: "" }));
  }

  function langDetail(row, lang) {
    const forms = {};
    DATA.renderings.filter((r) => r.concept === row.concept.id && r.lang === lang).forEach((r) => {
      const f = (forms[r.form] = forms[r.form] || { form: r.form, status: r.status, count: 0, outlets: [] });
      f.count += r.hits.length;
      f.outlets.push(r.outlet);
    });
    const list = Object.values(forms).sort((a, b) => b.count - a.count);
    list.forEach((f) => { f.who = unique(f.outlets).join(", "); });
    const measure = DATA.measures.find((m) => m.concept === row.concept.id && m.lang === lang);
    const spread = measure && measure.forms > 1 ? t`, as varied as ${measure.effective.toFixed(1)} equally common forms` + range(measure, 1) : "";
    const listed = DATA.proposals.filter((r) => r.concept === row.concept.id && r.lang === lang);
    return [el("h4", { text: langName(lang) + (measure ? ": " + plural(measure.mentions, "mention") + spread : "") }), formList(list),
      measure && el("p", { class: "def", text: differenceWords(measure.difference) }),
      listed.length > 0 && el("p", { class: "def" }, t`Not in the glossary:` + " ", listed.map((r, i) => [i ? ", " : "", said("b", null, r.form)]))];
  }

  const range = (figure, decimals) => (figure.low === null ? "" : " [" + figure.low.toFixed(decimals) + "–" + figure.high.toFixed(decimals) + "]");
  const rangePercent = (figure) => (figure.low === null ? "" : " [" + Math.round(figure.low * 100) + "–" + Math.round(figure.high * 100) + PER_CENT + "]");
  const chances = (p) => (p < 0.001 ? "< 0.001" : p.toFixed(3));

  function differenceWords(d) {
    if (!d) return t`Too few documents to compare outlets.`;
    return (d.shown ? t`Outlets differ more than by chance.` : t`No more difference between outlets than chance may make.`)
      + " " + t`${percent(d.share)} of the variety lies between them, by chance ${percent(d.chance)}; p = ${chances(d.adjusted)}.`;
  }

  const wanted = (concept) => !state.concept || state.concept === concept;

  /** How consistently each concept is named, with what is known of chance. */
  function consistency() {
    const list = DATA.measures.filter((m) => wanted(m.concept) && m.mentions > 1).sort((a, b) => b.effective - a.effective);
    if (!list.length) return null;
    const rows = list.flatMap((m) => [[m, said("b", null, conceptName(m.concept)), langName(m.lang), m.difference],
      ...m.outlets.filter((o) => m.outlets.length > 1 && (!state.outlet || o.outlet === state.outlet)).map((o) => [o, said("span", "sub", o.outlet), "", null])]);
    return lazyTable(t`How consistently each concept is named`,
      t`Effective forms: as many equally common forms would be as varied. In brackets the interval that holds it in 95 % of draws of documents. Between outlets: the share of the variety that lies between them, and how much dealing out the documents at random would give; p says how often chance gives as much, corrected for all tests (Holm). With fewer than three documents of an outlet nothing can be said of its habits.`,
      [t`Concept`, t`Language`, t`Mentions`, t`Documents`, t`Forms`, t`Effective forms`, t`Between outlets`, t`By chance`, t`p, corrected`, t`Verdict`], rows, (row) => consistencyRow(...row));
  }

  function consistencyRow(m, name, lang, d) {
    const few = () => el("span", { class: "few", text: t`too few` });
    const right = (text) => el("td", { class: "r" }, text);
    const whole = d !== null;
    return el("tr", { class: whole ? "whole" : null }, el("td", null, name), el("td", { text: lang }), right(m.mentions), right(m.documents), right(m.forms),
      right(m.effective === null ? few() : m.effective.toFixed(2) + (m.low === null ? "" : range(m, 2))),
      right(d ? percent(d.share) + rangePercent(d) : whole ? few() : ""), right(d ? percent(d.chance) : ""), right(d ? chances(d.adjusted) : ""),
      el("td", { text: d ? (d.shown ? t`difference` : t`not shown`) : "" }));
  }

  /** Forms that the glossary lacks. */
  function proposals() {
    const list = DATA.proposals.filter((r) => wanted(r.concept) && (!state.outlet || r.outlet === state.outlet));
    return list.length > 0 && lazyTable(t`Renderings that the glossary lacks: ${plural(list.length, "proposal")}`,
      t`What stands in a linked sentence where a term of the glossary should be. A person should look at them; what is added to the glossary is found and counted everywhere.`,
      [t`Concept`, t`Outlet`, t`Language`, t`Form`, t`Count`, t`Where`],
      list, (r) => el("tr", null, said("td", null, conceptName(r.concept)), said("td", null, r.outlet), el("td", { text: langName(r.lang) }), el("td", null, said("b", null, plain(r.form))),
        el("td", { class: "r", text: r.hits.length }), el("td", null, el("ul", { class: "kwic" }, r.hits.slice(0, 2).map(kwic)))));
  }

  /** How far apart outlets are in what they call things: a square for every two of one language that have documents enough. */
  function distances(list) {
    return unique(list.map((d) => d.lang)).map((lang) => {
      const here = list.filter((d) => d.lang === lang);
      const names = outlets.filter((o) => here.some((d) => d.a === o || d.b === o));
      return el("figure", { class: "distances" }, el("figcaption", { text: langName(lang) }), distanceTable(here, names));
    });
  }

  function distanceTable(list, names) {
    const of = (a, b) => list.find((d) => (d.a === a && d.b === b) || (d.a === b && d.b === a));
    const tone = (value) => "s" + Math.max(0, 4 - Math.min(4, Math.floor(value * 5)));
    return el("div", { class: "scroll" }, el("table", { class: "grid" },
      el("thead", null, el("tr", null, el("td"), names.slice(0, -1).map((name) => el("th", { scope: "col", lang: langOf(name) }, el("span", { text: name }))))),
      el("tbody", null, names.slice(1).map((name, r) => el("tr", null, el("th", { scope: "row", lang: langOf(name), text: name }),
        names.slice(0, r + 1).map((other) => {
          const d = of(name, other);
          return d ? el("td", { class: tone(d.value), title: t`${d.a} and ${d.b}: ${d.value.toFixed(2)} over ${plural(d.concepts, "concept")}`, text: d.value.toFixed(2) }) : el("td", { class: "none", text: "–" });
        }))))));
  }

  function distancePart() {
    const known = DATA.distances.filter((d) => !d.few);
    return DATA.distances.length > 0 && el("div", { class: "apart" }, el("h3", { text: t`How far apart outlets are` }),
      el("p", { class: "caption", text: known.length
        ? t`The mean distance of their forms over the concepts that both name: 0 if they use the same forms as often (blue), 1 if they share none (orange). It describes these documents. Outlets with fewer than three documents are left out.`
        : t`There are too few documents to speak of habits: distances take three documents of each of two outlets.` }),
      known.length > 0 && el("div", { class: "side-by-side" }, distances(known)));
  }

  // ---- framing --------------------------------------------------------------------------------------------------------------

  function framing() {
    if (!DATA.framing.length) return null;
    const groups = unique(DATA.framing.map((f) => f.set)).flatMap((set) => unique(DATA.framing.filter((f) => f.set === set).map((f) => f.lang)).map((lang) => ({ set, lang })));
    return [el("h2", { text: t`Ways of putting it` }),
      el("p", { class: "caption", text: t`How often each outlet chooses which way of putting a matter, as a share of its own mentions; words of another outlet do not count. No way is right or wrong. Outlets with fewer than three documents are pale: they show articles, not habits.` }),
      groups.map(({ set, lang }) => frameSet(set, lang))];
  }

  function frameSet(set, lang) {
    const list = DATA.framing.filter((f) => f.set === set && f.lang === lang && (!state.outlet || !f.outlet || f.outlet === state.outlet));
    const labels = list[0].shares.map((s) => s.label);
    return el("div", { class: "frame" }, el("h3", null, said("span", null, set), " · " + langName(lang)),
      el("ul", { class: "legend", "aria-label": t`Legend` }, labels.map((label, i) => el("li", null, el("span", { class: "key f" + (i % 6), "aria-hidden": "true" }), said("span", null, label)))),
      el("table", { class: "table frames" }, el("tbody", null, list.map((f) => el("tr", { class: f.few ? "few" : null },
        el("th", { scope: "row", lang: f.outlet ? langOf(f.outlet) : null, text: f.outlet || t`all together` }),
        el("td", null, el("div", { class: "stack", role: "img", "aria-label": f.shares.filter((s) => s.count).map(shareWords).join("; ") }, f.shares.map((s, i) => (s.count ? piece("f" + (i % 6), s.value, shareWords(s), s.value > 0.12 ? percent(s.value) : "") : null)))),
        el("td", { class: "num", text: plural(f.mentions, "mention") + ", " + plural(f.documents, "document") }))))));
  }

  const shareWords = (s) => t`${s.label}: ${s.count} times, ${percent(s.value)}` + rangePercent(s) + (s.quoted ? ", " + t`${s.quoted} in quotations` : "");

  function piece(cls, share, title, text) {
    const node = el("i", { class: cls, title, text });
    node.style.width = (share * 100).toFixed(2) + "%";
    return node;
  }

  // ---- events ----------------------------------------------------------------------------------------------------------------

  function events() {
    return [el("h2", { text: t`Events` }),
      el("p", { class: "caption", text: t`Only documents that report the same are compared. Which do, the column “event” of documents.csv says; where it does not, their content does. Put it right there.` }),
      el("div", { class: "scroll" }, el("table", { class: "table" },
        el("thead", null, el("tr", null, [t`Event`, t`Documents`, t`Pairs`, t`Links`, ""].map((text, i) => el("th", { scope: "col", class: i > 1 ? "r" : null, text })))),
        el("tbody", null, EVENTS.map((event) => {
          const list = PAIRS.filter((pair) => pair.event === event.name);
          return el("tr", null, said("td", null, eventName(event)), el("td", null, event.documents.map((d, i) => [i ? ", " : "", said("span", null, label(DOCS[d]))])),
            el("td", { class: "r", text: list.length }), el("td", { class: "r", text: list.reduce((sum, pair) => sum + pair.size, 0) }),
            el("td", null, list.length > 0 && el("button", { class: "quiet", text: t`Only this`, "aria-label": t`Show only ${eventName(event)}`, onclick: () => { chooseEvent(event.name); jump("findings"); } })));
        }))))];
  }

  function concepts() {
    if (!DATA.concepts.length) {
      return [el("h2", { text: t`Who calls it what` }), el("p", { class: "empty", text: t`There is no glossary, and the texts suggest no terms to look for. Put a glossary.csv beside the documents.` })];
    }
    if (!MATRIX.rows.length) {
      return [el("h2", { text: t`Who calls it what` }), el("p", { class: "empty", text: t`None of the ${plural(DATA.concepts.length, "concept")} of the glossary is named in these documents.` })];
    }
    const preferred = state.measure === "preferred";
    const against = DATA.concepts.some((c) => c.terms.some((term) => !["preferred", "admitted"].includes(term.status)));
    const pick = (text, name, options) => el("label", { class: "field" }, text, el("select", { class: "select", onchange: (e) => change({ [name]: e.target.value }) },
      options.map(([value, shown]) => option(value, shown, state[name]))));
    return [
      el("h2", { text: t`Who calls it what` }),
      DATA.proposed === 1 && el("p", { class: "caption", text: t`There is no glossary, so these are the likeliest terms that the texts themselves suggest: some are wrong, and forms that no linked sentence shows are missing. Put a glossary.csv beside the documents, or accept and reject the term candidates below and run the study again.` }),
      el("p", { class: "caption", text: (DATA.proposed ? t`Each row is a concept, each column an outlet; the number counts mentions.` : t`Each row is a concept of the glossary, each column an outlet; the number counts mentions.`) + " "
        + (preferred ? t`Blue, the stronger the more often: the outlet uses the term that the glossary prefers; faint, others that are right too.` : t`Blue, the stronger the more often: the outlet uses the form that is commonest in its language; faint, other forms.`)
        + (against ? " " + t`Orange, with a dot: it uses terms that the glossary advises against.` : "") }),
      el("ul", { class: "legend", "aria-label": t`Legend` },
        [["", preferred ? t`The preferred term:` : t`The commonest form:`], ["p4", t`always`], ["p3", t`mostly`], ["p2", t`about half`], ["p1", t`seldom`], ["p0", t`never`],
          ...(against ? [["", t`Terms advised against:`], ["w1", t`less than half`], ["w2", t`half or more`]] : []), ["none", NOWHERE]]
          .map(([cls, text]) => el("li", null, cls && el("span", { class: "key " + cls, "aria-hidden": "true" }), text))),
      el("div", { class: "concepts" },
        el("div", null, el("div", { class: "scroll", id: "heat" }), el("div", { id: "heat-more" }), mentions()),
        el("div", { class: "aside" },
          el("div", { class: "row" },
            pick(t`Colour`, "measure", [["preferred", t`preferred term`], ["common", t`commonest form`]]),
            pick(t`Order`, "sort", [["varied", t`most varied`], ["mentions", t`most named`], ["glossary", t`glossary`]])),
          el("aside", { class: "detail", id: "detail", "aria-label": t`The concept pointed at` }))),
      asTable(), consistency(), proposals(), distancePart(),
    ];
  }

  function drawHeat() {
    const box = document.getElementById("heat");
    if (!box) return;
    const { svg, more, all } = heat(box.clientWidth || 800);
    box.replaceChildren(all ? svg : el("p", { class: "empty", text: t`No concept matches these filters.` }));
    document.getElementById("heat-more").replaceChildren(...(more || (state.allRows && all > 14) ? [el("p", { class: "row" }, el("button", { class: "btn",
      text: more ? t`Show all ${all} concepts` : t`Show fewer`, onclick: () => change({ allRows: !state.allRows }) }))] : []));
    const row = state.concept && MATRIX.rows.find((r) => r.concept.id === state.concept);
    const column = MATRIX.columns.findIndex((c) => c.outlet === state.outlet);
    detail(row || null, row && state.outlet && column >= 0 ? column : undefined);
  }

  function asTable() {
    const list = DATA.renderings.filter((r) => wanted(r.concept) && (!state.outlet || r.outlet === state.outlet));
    return lazyTable(t`The same as a table`, "", [t`Concept`, t`Outlet`, t`Language`, t`Form`, t`Status`, t`Count`],
      list, (r) => el("tr", null, el("td", { text: r.concept }), said("td", null, r.outlet), el("td", { text: langName(r.lang) }), said("td", null, r.form), el("td", { text: statusName(r.status) }), el("td", { class: "r", text: r.hits.length })));
  }

  // ---- texts side by side --------------------------------------------------------------------------------------------------

  /** A pair as it is shown: side 0 on the left. */
  function view() {
    const pair = PAIRS[state.pair];
    const sides = state.swap ? ["b", "a"] : ["a", "b"];
    const turn = (link) => ({ ...link, n: sides.map((s) => link[s]), e: link.e.map(([k, nats, w, a, b]) => ({ k, nats, w, spans: state.swap ? [b, a] : [a, b] })) });
    const kept = pair.links.filter((link) => link.p >= state.least).map(turn);
    const hidden = pair.links.filter((link) => link.p < state.least).map(turn);
    const links = kept.map((link, i) => ({ ...link, hue: i % 6 }));
    const free = [state.swap ? pair.freeB : pair.freeA, state.swap ? pair.freeA : pair.freeB].map((list) =>
      new Map(list.map((f) => [f.i, { ...f, r: f.r && { ...turn(f.r), lacking: f.r.lacking } }])));
    const linkOf = [new Map(), new Map()];
    links.forEach((link) => link.n.forEach((numbers, side) => numbers.forEach((i) => linkOf[side].set(i, link))));
    hidden.forEach((link) => link.n.forEach((numbers, side) => numbers.forEach((i) => free[side].set(i, { i, below: link }))));
    return { pair, docs: [DOCS[state.left], DOCS[state.right]], numbers: [state.left, state.right], links, hidden, free, linkOf, topics: pair.topics.map(turn) };
  }

  /** The longest run of links in the order of both texts: they stand on one line. */
  function anchors(links) {
    const list = links.slice().sort((a, b) => a.n[0][0] - b.n[0][0]);
    const best = list.map(() => 1);
    const back = list.map(() => -1);
    let end = -1;
    list.forEach((link, i) => {
      for (let j = 0; j < i; j++) {
        if (before(list[j], link) && best[j] + 1 > best[i]) { best[i] = best[j] + 1; back[i] = j; }
      }
      if (end < 0 || best[i] > best[end]) end = i;
    });
    const chain = [];
    for (let i = end; i >= 0; i = back[i]) chain.unshift(list[i]);
    return chain;
  }
  const last = (list) => list[list.length - 1];
  const before = (one, other) => [0, 1].every((s) => last(one.n[s]) < other.n[s][0]);

  function lines(v) {
    const chain = anchors(v.links);
    const out = [];
    const at = [0, 0];
    const take = (side, to) => { const run = []; for (; at[side] < to; at[side]++) run.push(at[side]); return run; };
    chain.concat([null]).forEach((link) => {
      const runs = [0, 1].map((side) => take(side, link ? link.n[side][0] : v.docs[side].sentences.length));
      if (runs[0].length || runs[1].length) out.push({ runs });
      if (link) { out.push({ link, runs: link.n }); at[0] = last(link.n[0]) + 1; at[1] = last(link.n[1]) + 1; }
    });
    return out;
  }

  /** Neighbours of one link form one unit; a sentence without a link is a unit of its own. */
  function units(v, side, run) {
    const out = [];
    run.forEach((i) => {
      const link = v.linkOf[side].get(i);
      const prior = last(out);
      if (link && prior && prior.link === link) prior.n.push(i); else out.push({ link, n: [i] });
    });
    return out;
  }

  function unit(v, side, u) {
    const doc = v.docs[side];
    const first = doc.sentences[u.n[0]];
    const paragraph = u.n[0] > 0 && doc.sentences[u.n[0] - 1][2] !== first[2];
    const open = state.open && state.open.side === side && u.n.includes(state.open.i);
    const partner = u.link && state.open && v.linkOf[state.open.side].get(state.open.i) === u.link;
    const other = v.docs[1 - side];
    const pins = unique(u.n.flatMap((i) => decided(side, i)));
    const cls = "unit" + (joining && joining[side].includes(u.n[0]) ? " joining" : "") + (u.link ? " linked k" + u.link.hue + (u.link.d === "same-fact" ? " fact" : "") : " free") + (paragraph ? " para" : "") + (open || partner ? " open" : "");
    const what = u.link ? t`Linked with ${numbersOf(u.link.n[1 - side])} of ${other.who}, probability ${chance(u.link.p)}` : t`No counterpart`;
    const node = el("div", { class: cls, lang: doc.lang, tabindex: "0", role: "button", "aria-expanded": String(!!(open || partner)), "data-side": side, "data-i": u.n[0],
      onclick: () => { if (!String(getSelection())) toggle(side, u.n[0]); }, onkeydown: (e) => unitKey(e, side, u) },
    u.n.map((i) => sentence(v, side, i)),
    el("span", { class: "away", lang: UI, text: ". " + what + "." }),
    pins.map((text) => el("span", { class: "pinned", lang: UI, text: "✎ " + text })),
    u.link && crosses(v, u.link) && el("span", { class: "goto", lang: "en", text: "↔ " + other.who + " " + u.link.n[1 - side].map((n) => n + 1).join(", ") }));
    return node;
  }
  const crosses = (v, link) => !v.chain.has(link);

  function sentence(v, side, i) {
    const s = v.docs[side].sentences[i];
    const marks = [];
    const link = openLink(v);
    if (link && link.n[side].includes(i)) {
      link.e.forEach((reason, id) => {
        const spans = reason.spans[side];
        for (let k = 0; k < spans.length; k += 2) marks.push({ from: spans[k] - s[0], to: spans[k + 1] - s[0], cls: reason.nats < 0 ? "neg" : "pro", id });
      });
    }
    if (state.concept) {
      DATA.renderings.filter((r) => r.concept === state.concept).forEach((r) => r.hits.forEach(([d, n, from, to]) => {
        if (DOCS[d] === v.docs[side] && n === i) marks.push({ from: from - s[0], to: to - s[0], cls: "term" });
      }));
    }
    const d = v.numbers[side];
    const copy = COPIES.get(d + " " + i);
    return el("div", { class: "s" + (s[3] ? " head" : "") }, el("span", { class: "no", "aria-hidden": "true", text: i + 1 }), marked(s[1], marks),
      DATA.shared === 1 && el("span", { class: "cite", text: " " + s[4].replace("-", "–") }),
      copy && el("span", { class: "copied", lang: UI, text: t`agency copy, also in ${unique(copy.map(([other]) => DOCS[other].who)).join(", ")}` }));
  }

  /** The link, or the rejected candidate, whose reasons are on show. */
  function openLink(v) {
    if (!state.open) return null;
    const { side, i } = state.open;
    const free = v.free[side].get(i);
    return v.linkOf[side].get(i) || (free && (free.below || free.r)) || null;
  }

  function toggle(side, i) {
    if (joining) { join(side, i); return; }
    const v = view();
    const link = v.linkOf[side].get(i);
    const open = state.open && (link ? v.linkOf[state.open.side].get(state.open.i) === link : state.open.side === side && state.open.i === i);
    touched = true;
    state.open = open ? null : { side, i };
    drawTexts();
    writeAddress();
    const node = unitAt(side, i);
    if (node) node.focus({ preventScroll: true });
  }

  const unitAt = (side, i) => {
    let best = null;
    document.querySelectorAll(`.unit[data-side="${side}"]`).forEach((n) => { if (Number(n.dataset.i) <= i) best = n; });
    return best;
  };

  function unitKey(e, side, u) {
    if (e.key === "Enter" || e.key === " ") { e.preventDefault(); toggle(side, u.n[0]); return; }
    if (e.key === "Escape" && state.open) { toggle(state.open.side, state.open.i); return; }
    const list = [...document.querySelectorAll(`.unit[data-side="${side}"]`)];
    const at = list.indexOf(e.currentTarget);
    let next = null;
    if (e.key === "ArrowDown") next = list[at + 1];
    if (e.key === "ArrowUp") next = list[at - 1];
    if ((e.key === "ArrowRight" || e.key === "ArrowLeft") && u.link) next = unitAt(1 - side, u.link.n[1 - side][0]);
    if (next) { e.preventDefault(); next.focus(); }
  }

  function sideOf(v, side, run) {
    const out = el("div", { class: "side " + "lr"[side] });
    let quiet = [];
    const isOpen = (u) => state.open && state.open.side === side && u.n.includes(state.open.i);
    // Reasons follow their sentence at once; those of a whole line stand below it in full width.
    const add = (u) => { out.append(unit(v, side, u)); if (isOpen(u) && !(u.link && v.chain.has(u.link))) out.append(why(v)); };
    const flush = () => {
      if (!quiet.length) return;
      const key = side + ":" + quiet[0].n[0];
      if (state.hideFree && !printing && !state.unfolded.has(key) && !quiet.some(isOpen)) {
        out.append(el("button", { class: "fold", text: t`${plural(quiet.length, "sentence")} without a counterpart`, onclick: () => { state.unfolded.add(key); drawTexts(); } }));
      } else {
        quiet.forEach(add);
      }
      quiet = [];
    };
    units(v, side, run).forEach((u) => { if (u.link) { flush(); add(u); } else quiet.push(u); });
    flush();
    return out;
  }

  // ---- reasons -------------------------------------------------------------------------------------------------------------

  function reasonList(link) {
    const reasons = link.e.map((e, id) => ({ ...e, id }));
    const rest = link.rest ? link.rest : [0, 0];
    const plus = Math.max(0.5, ...reasons.map((e) => e.nats), rest[1]);
    const minus = Math.max(0, ...reasons.map((e) => -e.nats), -rest[1]);
    const sum = reasons.reduce((s, e) => s + e.nats, 0) + rest[1];
    const gauge = (nats) => {
      const bar = el("i", { class: nats < 0 ? "neg" : null });
      const zero = (minus / (plus + minus)) * 100;
      const size = (Math.abs(nats) / (plus + minus)) * 100;
      bar.style.left = (nats < 0 ? zero - size : zero) + "%";
      bar.style.width = Math.max(size, 0.6) + "%";
      return el("span", { class: "gauge", "aria-hidden": "true" }, bar);
    };
    const line = (text, kind, nats, props) => el("li", null, el("button", { class: "reason", type: "button", ...props }, el("span", { class: "w", lang: langOf(text), text }), el("span", { class: "k", text: kind }), gauge(nats), el("span", { class: "n", text: signed(nats) })));
    return el("ul", { class: "reasons" },
      reasons.map((e) => line(told(DATA.words[e.w] || "") || REASON[DATA.kinds[e.k]], REASON[DATA.kinds[e.k]] || DATA.kinds[e.k], e.nats, {
        "data-id": e.id, onmouseenter: () => light(e.id, true), onmouseleave: () => light(e.id, false), onfocus: () => light(e.id, true), onblur: () => light(e.id, false) })),
      rest[0] > 0 && line(t`and ${plural(rest[0], "smaller reason")}`, "", rest[1], {}),
      el("li", { class: "reason sum" }, el("span", { text: t`All together` }), el("span"), el("span"), el("span", { class: "n", text: signed(sum) })));
  }

  function light(id, on) {
    document.querySelectorAll(".texts mark[data-e]").forEach((mark) => { if (mark.dataset.e.split(" ").includes(String(id))) mark.classList.toggle("on", on); });
  }

  const NATS = t`The bars are nats, the natural unit of evidence: each whole one makes the link 2.7 times as likely, 0 says nothing. Point at a reason to see its words.`;

  function why(v) {
    const { side, i } = state.open;
    const link = v.linkOf[side].get(i);
    const close = el("button", { class: "btn x", text: t`Close`, onclick: () => toggle(side, i) });
    if (link) {
      const far = crosses(v, link) ? candidate(v, link, 1 - side) : null;
      return el("div", { class: "why", role: "region", "aria-label": t`Why these sentences are linked` }, close,
        el("h3", { text: t`Linked with a probability of ${chance(link.p)}` }),
        actions(v, side, i), el("p", { class: "note", text: t`Taken as: ${DEGREE[link.d]}.` + " " + NATS }), far, reasonList(link));
    }
    const free = v.free[side].get(i) || {};
    if (free.below) {
      return el("div", { class: "why", role: "region", "aria-label": t`A link below the chosen probability` }, close,
        el("h3", { text: t`Linked, but only with a probability of ${chance(free.below.p)}` }),
        el("p", { class: "note", text: t`This is below the ${percent(state.least)} that you chose to see.` }), candidate(v, free.below, 1 - side), reasonList(free.below));
    }
    const topic = v.topics.find((one) => one.n[side].includes(i));
    return el("div", { class: "why", role: "region", "aria-label": t`Why this sentence has no link` }, close,
      el("h3", { text: free.p === undefined || free.p === 1 ? t`No counterpart` : t`No counterpart, with a probability of ${chance(free.p)}` }),
      actions(v, side, i),
      topic && [el("p", { class: "note", text: t`It merely speaks of the same matter as:` }), candidate(v, topic, 1 - side)],
      free.r
        ? [el("p", { class: "note", text: t`The best candidate was this. It would have had a probability of ${chance(free.r.p)}.` }), candidate(v, free.r, 1 - side),
          free.r.lacking.length > 0 && [el("p", { text: t`What it lacked:` }), el("ul", { class: "lack" }, free.r.lacking.map((words) => said("li", null, told(words))))],
          free.r.e.length > 0 && [el("p", { class: "note", text: t`What spoke for and against it.` + " " + NATS }), reasonList(free.r)]]
        : el("p", { class: "note", text: t`No sentence of the other text came close.` }));
  }

  const candidate = (v, link, side) => el("div", { class: "cand" }, byline(v.docs[side]), link.n[side].map((i) => el("p", { lang: v.docs[side].lang }, sentence(v, side, i))));

  // ---- ribbons ---------------------------------------------------------------------------------------------------------------

  function ribbons() {
    const box = document.querySelector(".texts");
    const old = box && box.querySelector(".ribbons");
    if (old) old.remove();
    const line = box && box.querySelector(".line:not(.heads)");
    if (!line || getComputedStyle(line).display !== "grid") return;
    const frame = box.getBoundingClientRect();
    const v = current;
    const edge = (side, i) => {
      const node = unitAt(side, i);
      if (!node || !covers(v, side, node, i)) return null;
      const r = node.getBoundingClientRect();
      return { x: (side === 0 ? r.right : r.left) - frame.left, y1: r.top - frame.top, y2: r.bottom - frame.top };
    };
    const svg = sv("svg", { class: "ribbons", width: frame.width, height: frame.height, "aria-hidden": "true" });
    v.links.forEach((link) => {
      const ends = [0, 1].map((s) => edge(s, link.n[s][0]));
      if (ends[0] && ends[1]) svg.append(band(ends, link, v));
    });
    if (state.topics) v.topics.forEach((topic) => { const ends = [0, 1].map((s) => edge(s, topic.n[s][0])); if (ends[0] && ends[1]) svg.append(thread(ends)); });
    box.append(svg);
  }

  function covers(v, side, node, i) {
    const link = v.linkOf[side].get(i);
    return link ? link.n[side].includes(Number(node.dataset.i)) : Number(node.dataset.i) === i;
  }

  function band([a, b], link, v) {
    const m = (a.x + b.x) / 2;
    const on = state.open && v.linkOf[state.open.side].get(state.open.i) === link;
    return sv("path", { class: "band k" + link.hue + (link.d === "same-fact" ? " fact" : "") + (on ? " on" : ""), onclick: () => toggle(0, link.n[0][0]),
      d: `M${a.x} ${a.y1}C${m} ${a.y1} ${m} ${b.y1} ${b.x} ${b.y1}V${b.y2}C${m} ${b.y2} ${m} ${a.y2} ${a.x} ${a.y2}Z`, opacity: crosses(v, link) ? 0.72 : 1 });
  }

  function thread([a, b]) {
    const m = (a.x + b.x) / 2;
    const [y1, y2] = [(a.y1 + a.y2) / 2, (b.y1 + b.y2) / 2];
    return sv("path", { class: "topic", d: `M${a.x} ${y1}C${m} ${y1} ${m} ${y2} ${b.x} ${y2}` });
  }

  // ---- the section of texts -----------------------------------------------------------------------------------------------------

  let current = null;

  function drawTexts() {
    const box = document.getElementById("pair");
    if (!box || !PAIRS.length) return;
    const v = view();
    v.chain = new Set(anchors(v.links));
    current = v;
    const out = el("div", { class: "texts" }, heads(v));
    lines(v).forEach((line) => {
      const node = el("div", { class: "line" + (line.link ? " anchor" : "") }, sideOf(v, 0, line.runs[0]), sideOf(v, 1, line.runs[1]));
      if (line.link && state.open && line.runs[state.open.side].includes(state.open.i)) node.append(why(v));
      out.append(node);
    });
    if (!v.docs[0].sentences.length && !v.docs[1].sentences.length) out.append(el("p", { class: "empty", text: t`Both texts are empty.` }));
    out.addEventListener("mouseover", (e) => lightReasons(e.target, true));
    out.addEventListener("mouseout", (e) => lightReasons(e.target, false));
    box.replaceChildren(out);
    const note = document.getElementById("pair-note");
    if (note) note.textContent = noteOf(v);
    drawCorrections();
    ribbons();
  }

  /** Pointing at a marked word shows the reasons that rest on it. */
  function lightReasons(target, on) {
    if (!(target instanceof Element) || !target.matches("mark[data-e]")) return;
    target.dataset.e.split(" ").forEach((id) => {
      light(id, on);
      const reason = document.querySelector(`.reason[data-id="${id}"]`);
      if (reason) reason.classList.toggle("on", on);
    });
  }

  function noteOf(v) {
    const few = !v.links.length ? (v.hidden.length ? t`No link reaches this probability.` + " " : t`No sentence of one text has a counterpart in the other.` + " ") : "";
    const hidden = v.hidden.length ? t`${plural(v.hidden.length, "link")} below ${percent(state.least)} not drawn.` + " " : "";
    const facts = v.links.filter((l) => l.d === "same-fact").length;
    const sorts = v.links.length ? plural(v.links.length - facts, "translation") + ", " + plural(facts, "same fact", "same facts") + ". " : "";
    const mode = v.pair.mode === "parallel" ? t`Read as parallel texts` : t`Read as comparable texts, whose links may cross`;
    return few + sorts + hidden + mode + (v.pair.reason ? " (" + told(v.pair.reason) + ")." : ".");
  }

  function heads(v) {
    return el("div", { class: "line heads" }, [0, 1].map((side) => {
      const doc = v.docs[side];
      const linked = doc.sentences.filter((s, i) => v.linkOf[side].has(i)).length;
      const all = doc.sentences.length;
      return el("div", { class: "side " + "lr"[side] }, byline(doc), said("h3", null, doc.title || doc.name),
        el("div", { class: "cover" }, t`Counterparts: ${linked} of ${plural(all, "sentence")}`, track(all ? linked / all : 0)));
    }));
  }

  function texts() {
    if (!PAIRS.length) {
      return [el("h2", { text: t`Texts side by side` }), el("p", { class: "empty", text: t`There are no two documents to compare: a study needs a Korean and an English one, or two of one language from different outlets.` })];
    }
    return [
      el("h2", { text: t`Texts side by side` }),
      STUDY && el("p", { class: "caption", text: t`A ribbon joins sentences that say the same. Choose a sentence to see why it was linked, or what it lacked, and to correct it; grey ones have no counterpart.` }),
      el("ul", { class: "legend", "aria-label": t`Legend` }, [["full", t`translation`], ["part", t`same fact, told independently`], ["bare", t`no counterpart`]].map(([cls, text]) => el("li", null, el("span", { class: "key " + cls, "aria-hidden": "true" }), text))),
      PAIRS.length > 1 && el("div", { class: "pick", id: "pick" }),
      controls(),
      el("p", { class: "caption", id: "pair-note", role: "status" }),
      el("div", { class: "row corrections", id: "corrections", role: "status" }),
      el("div", { id: "pair" }),
    ];
  }

  function controls() {
    const shown = el("output", { class: "num", text: percent(state.least) });
    const slider = el("input", { type: "range", min: 0, max: 1, step: 0.05, value: state.least, "aria-label": t`Least probability of a link`,
      oninput: (e) => { state.least = Number(e.target.value); shown.textContent = percent(state.least); drawTexts(); writeAddress(); } });
    const check = (name, text) => el("label", { class: "field" }, el("input", { type: "checkbox", checked: state[name], onchange: (e) => { state[name] = e.target.checked; state.unfolded.clear(); drawTexts(); writeAddress(); } }), text);
    return el("div", { class: "row" }, el("label", { class: "field" }, t`Links from a probability of` + " ", slider, shown), check("hideFree", t`fold away sentences without a counterpart`),
      PAIRS.some((p) => p.topical) && check("topics", t`also join sentences on the same topic`));
  }

  function drawPick() {
    const box = document.getElementById("pick");
    if (!box) return;
    const choose = (left, right) => { const found = pairOf(left, right); if (found) { touched = true; choosePair(found.index, found.swap); drawPick(); drawTexts(); writeAddress(); } };
    const byLang = (numbers, chosen, more) => unique(numbers.map((d) => DOCS[d].lang)).map((lang) => el("optgroup", { label: langName(lang) },
      numbers.filter((d) => DOCS[d].lang === lang).map((d) => el("option", { value: d, selected: d === chosen, lang: langOf(DOCS[d].who), text: label(DOCS[d]) + (more ? more(d) : "") }))));
    const lefts = DOCS.map((doc, d) => d).filter((d) => partners(d).length);
    const links = (d) => { const n = PAIRS[pairOf(state.left, d).index].size; return " — " + plural(n, "link"); };
    const leftChanged = (e) => { const d = Number(e.target.value); const keep = pairOf(d, state.right); if (keep) choose(d, state.right); else { const best = bestPartner(d); choose(d, best.swap ? PAIRS[best.index].a : PAIRS[best.index].b); } };
    const step = (by) => { const next = (state.pair + by + PAIRS.length) % PAIRS.length; touched = true; choosePair(next, false); drawPick(); drawTexts(); writeAddress(); };
    box.replaceChildren(
      el("label", null, t`Left text`, el("select", { onchange: leftChanged }, byLang(lefts, state.left))),
      el("button", { class: "btn", text: "⇄", "aria-label": t`Exchange the two texts`, onclick: () => choose(state.right, state.left) }),
      el("label", null, t`Right text`, el("select", { onchange: (e) => choose(state.left, Number(e.target.value)) }, byLang(partners(state.left), state.right, links))),
      el("div", null, el("button", { class: "btn", text: "‹", "aria-label": t`Previous pair`, onclick: () => step(-1) }), " ", el("button", { class: "btn", text: "›", "aria-label": t`Next pair`, onclick: () => step(1) }),
        el("span", { class: "caption num", text: "  " + t`pair ${state.pair + 1} of ${PAIRS.length}` })));
  }

  function showText(found, place) {
    touched = true;
    choosePair(found.index, found.swap);
    const side = place.d === state.left ? 0 : 1;
    if (place.n.length) state.open = { side, i: place.n[0] };
    drawPick();
    drawTexts();
    writeAddress();
    const node = state.open ? unitAt(state.open.side, state.open.i) : document.getElementById("texts");
    if (node) { node.scrollIntoView({ block: "center" }); node.focus({ preventScroll: true }); }
  }

  // ---- search -----------------------------------------------------------------------------------------------------------------------

  function searchHits() {
    const box = document.getElementById("search");
    const needle = fold(state.q);
    box.hidden = !needle;
    if (!needle) return;
    const found = DOCS.flatMap((doc, d) => ((state.outlet && doc.who !== state.outlet) || !inEvent(d) ? [] : doc.sentences.map((s, i) => [d, i, s]).filter(([, , s]) => fold(s[1]).includes(needle))));
    const docs = unique(found.map(([d]) => d)).length;
    put("search", [el("h2", { text: t`In the texts` }),
      el("p", { class: "caption", role: "status", text: found.length ? t`${plural(found.length, "sentence")} in ${plural(docs, "document")}` : t`No sentence holds these words.` }),
      el("ul", { class: "kwic" }, found.slice(0, 40).map(([d, i, s]) => el("li", null, byline(DOCS[d]), el("p", { lang: DOCS[d].lang }, marked(s[1], [])),
        partners(d).length > 0 && el("button", { class: "quiet", text: t`See it in its text`, onclick: () => showText(DOCS[state.left] === DOCS[d] || DOCS[state.right] === DOCS[d] ? { index: state.pair, swap: state.swap } : bestPartner(d), { d, n: [i] }) })))),
      found.length > 40 && el("p", { class: "caption", text: t`and ${plural(found.length - 40, "more sentence")}` })]);
  }

  // ---- coverage, agreement, candidates, failures -----------------------------------------------------------------------------------------

  const share = (linked, all) => el("div", { class: "share" }, track(all ? linked / all : 0), el("span", { text: t`${linked} of ${all}` }));

  const EDITS = [t`kept`, t`edited`, t`merged`, t`split`];

  /** What became of the sentences of a pair, as one bar: linked ones as links, then those of one text alone. */
  function editBar(pair) {
    const [kept, edited, merged, split, moved, added, omitted] = pair.edits;
    const parts = [[kept, EDITS[0], "k"], [edited, EDITS[1], "e"], [merged, EDITS[2], "m"], [split, EDITS[3], "p"], [added, t`only in the second`, "a"], [omitted, t`only in the first`, "o"]];
    const all = parts.reduce((sum, [n]) => sum + n, 0) || 1;
    const words = parts.filter(([n]) => n).map(([n, name]) => name + " " + n).join(", ") + (moved ? ", " + t`${moved} of them moved` : "");
    return el("div", { class: "stack", role: "img", "aria-label": words, title: words }, parts.map(([n, name, cls]) => (n ? piece("d" + cls, n / all, name + " " + n, n / all > 0.08 ? n : "") : null)));
  }

  function quotationWords([kept, paraphrased, dropped, added]) {
    return [[kept, t`kept`], [paraphrased, t`paraphrased`], [dropped, t`dropped`], [added, t`added`]].filter(([n]) => n).map(([n, word]) => n + " " + word).join(", ");
  }

  function coverage() {
    const list = PAIRS.map((pair, index) => ({ pair, index })).filter(({ pair }) => (!state.outlet || [pair.a, pair.b].some((d) => DOCS[d].who === state.outlet)) && inEvent(pair.a));
    const some = state.allPairs ? list : list.slice(0, 24);
    return [
      el("h2", { text: t`How much has a counterpart` }),
      outletBars(),
      el("p", { class: "caption", text: t`For every pair of documents, how many sentences of each are linked with one of the other, and how the first text would be edited into the second. A translation comes close to all; two independent reports of one event share a part. Which text is the first says nothing of who wrote first.` }),
      el("ul", { class: "legend", "aria-label": t`Legend` }, [["dk", EDITS[0]], ["de", EDITS[1]], ["dm", EDITS[2]], ["dp", EDITS[3]], ["da", t`only in the second`], ["do", t`only in the first`]]
        .map(([cls, text]) => el("li", null, el("span", { class: "key " + cls, "aria-hidden": "true" }), text))),
      !list.length ? el("p", { class: "empty", text: t`No pair was compared.` })
        : el("div", { class: "scroll" }, el("table", { class: "table" },
          el("thead", null, el("tr", null, [t`First text`, t`linked sentences`, t`Second text`, t`linked sentences`, t`Sentences`, t`Order`, t`Quotations`, t`Mean probability`, ""].map((text, i) => el("th", { scope: "col", class: i === 5 || i === 7 ? "r" : null, text })))),
          el("tbody", null, some.map(({ pair, index }) =>
            el("tr", null, said("td", null, label(DOCS[pair.a])), el("td", null, share(pair.linked[0], DOCS[pair.a].sentences.length)), said("td", null, label(DOCS[pair.b])),
              el("td", null, share(pair.linked[1], DOCS[pair.b].sentences.length)), el("td", { class: "edits" }, editBar(pair)),
              el("td", { class: "r", title: t`Kendall’s tau: 1 if the links stand in one order`, text: pair.tau === null ? "–" : pair.tau.toFixed(2).replace("-", "−") }), el("td", { class: "small", text: quotationWords(pair.quotations) || "–" }), el("td", { class: "r", text: pair.mean === null ? "–" : pair.mean.toFixed(2) }),
              el("td", null, el("button", { class: "quiet", text: t`Read`, "aria-label": t`Read ${label(DOCS[pair.a])} beside ${label(DOCS[pair.b])}`, onclick: () => { touched = true; choosePair(index, false); drawPick(); drawTexts(); writeAddress(); jump("texts"); } }))))))),
      list.length > some.length && el("p", { class: "row" }, el("button", { class: "btn", text: t`Show all ${list.length} pairs`, onclick: () => change({ allPairs: true }) })),
      agreement(), candidates(),
    ];
  }

  /** How much of what each outlet says others say as well, and what several print alike. */
  function outletBars() {
    const list = DATA.outlets.filter((o) => o.sentences && (!state.outlet || o.outlet === state.outlet));
    const copied = list.some((o) => o.copied);
    return list.length > 0 && [el("p", { class: "caption", text: t`Of each outlet’s sentences, how many another outlet has as well.` + (copied ? " " + t`Agency copy: printed all but letter for letter by several.` : "") }),
      el("ul", { class: "outlet-bars" }, list.map((o) => el("li", null, el("span", null, said("b", null, o.outlet), langs.length > 1 && el("span", { class: "sub", text: " " + langName(o.lang) })),
        share(o.shared, o.sentences), el("span", { class: "sub num", text: o.copied ? t`agency copy: ${o.copied}` : "" }))))];
  }

  const AT_ONCE = 200;

  /** A table that is drawn when it is opened, some rows at a time. */
  function lazyTable(summary, caption, heads, list, row, more) {
    const body = el("tbody");
    const button = el("button", { class: "btn", hidden: true, onclick: () => { grow(); if (button.hidden) box.querySelector("summary").focus(); } });
    const grow = () => {
      const done = body.children.length;
      body.append(...list.slice(done, done + AT_ONCE).map((value, i) => row(value, done + i)));
      const left = list.length - body.children.length;
      button.hidden = !left;
      button.textContent = t`Show ${Math.min(AT_ONCE, left)} more`;
    };
    const box = el("details", { ontoggle: () => { if (box.open && !body.children.length) grow(); } },
      el("summary", { text: summary }), el("p", { class: "caption", text: caption }), more,
      el("div", { class: "scroll" }, el("table", { class: "table" }, el("thead", null, el("tr", null, heads.map((text) => el("th", { scope: "col", text })))), body)),
      el("p", { class: "row" }, button));
    return box;
  }

  function agreement() {
    const needle = fold(state.q);
    const list = DATA.facts.filter((f) => (!state.outlet || placesOf(f).some((p) => DOCS[p.d].who === state.outlet)) && inEvent(f.a.d)
      && (!needle || placesOf(f).some((p) => fold(wordsOf(p)).includes(needle))));
    return list.length > 0 && lazyTable(t`What they agree on: ${plural(list.length === DATA.facts.length ? DATA.factCount : list.length, "fact")}`,
      t`Figures, dates and names that linked sentences give alike. Compatible means that one is vaguer than the other.` + (DATA.factCount > DATA.facts.length ? " " + t`The first ${DATA.facts.length} are listed.` : ""),
      [t`Kind`, t`First text`, t`says`, t`Second text`, t`says`, ""],
      list, (f) => el("tr", null, el("td", { text: kindName(f.kind) }), said("td", null, DOCS[f.a.d].who), said("td", null, wordsOf(f.a)), said("td", null, DOCS[f.b.d].who), said("td", null, wordsOf(f.b)), el("td", { text: VERDICT[f.verdict] || f.verdict })));
  }

  function candidates() {
    return DATA.candidates.length > 0 && lazyTable(t`Terms worth a glossary entry: the first ${plural(DATA.candidates.length, "candidate")}`,
      t`Pairs of words that the linked sentences suggest as renderings of each other, the best first. Accept what is right, reject what is not, save your decisions, and take them in with: glossary accept candidates.csv -o glossary.csv.`,
      ["", t`Source`, t`Target`, t`Reason`, t`Seen`, t`Documents`, t`Score`, t`Decision`],
      DATA.candidates, (c, i) => el("tr", null, el("td", { class: "r", text: i + 1 }), el("td", { lang: c.sourceLang, text: c.source }), el("td", { lang: c.targetLang, text: c.target }), el("td", { text: CANDIDATE[c.kind] || c.kind }),
        el("td", { class: "r", text: c.count }), el("td", { class: "r", text: c.documents }), el("td", { class: "r", text: c.score.toFixed(2) }), el("td", null, termButtons(c))),
      el("p", { class: "row", id: "terms-bar" }, termsBar()));
  }

  function termButtons(c) {
    const key = c.sourceLang === "ko" ? c.source + "\t" + c.target : c.target + "\t" + c.source;
    const box = el("div", { class: "choice", role: "group", "aria-label": c.source + " = " + c.target });
    const draw = () => box.replaceChildren(...[["accept", t`Accept`], ["reject", t`Reject`]].map(([decision, text]) =>
      el("button", { class: "toggle", "aria-pressed": String(marks.terms[key] === decision), text, onclick: () => {
        decideTerm(key, decision);
        draw();
        [...box.children].find((b) => b.textContent === text).focus();
        document.getElementById("terms-bar").replaceChildren(...termsBar());
      } })));
    draw();
    return box;
  }

  function termsBar() {
    const n = Object.keys(marks.terms).length;
    return n ? [el("span", { class: "caption", text: plural(n, "decision") }), " ", el("button", { class: "btn", text: t`Save candidates.csv`, onclick: () => save("candidates.csv", "text/csv", candidatesFile()) })] : [];
  }

  function failures() {
    return [el("h2", { text: t`What could not be done` }), el("p", { class: "caption", text: t`Everything else on this page was made without these.` }),
      el("table", { class: "table" }, el("thead", null, el("tr", null, [t`Document`, t`Cause`].map((text) => el("th", { scope: "col", text })))),
        el("tbody", null, DATA.failures.map((f) => el("tr", null, said("td", null, f.name), said("td", null, f.message)))))];
  }

  function help() {
    const words = [
      [t`Link`, t`One or more neighbouring sentences of one text and those of the other that say the same.`],
      [t`Translation, same fact, same topic`, t`One sentence renders the other; both report the same fact in their own words; both merely speak of the same matter. Same-topic pairs are not counted as links.`],
      [t`No counterpart`, t`An answer, not a failure: the sentence has nothing to match in the other text. Choosing it shows the best candidate and what that lacked.`],
      [t`Probability`, t`How likely it is that exactly these sentences belong together, calibrated on texts aligned by hand: of links at 80 %, about 8 in 10 are right.`],
      [t`Nats`, t`The unit in which reasons add up. +1 makes a link 2.7 times as likely, +2.3 ten times; a negative one speaks against it.`],
      [t`Parallel and comparable`, t`Parallel texts translate each other in order. Comparable texts report the same event independently: most sentences have no counterpart, and links may cross.`],
    ];
    if (STUDY) words.push(
      [t`Preferred, admitted, deprecated, forbidden`, t`What the glossary says of a term: the one to use; right too; no longer to be used; wrong or unwanted.`],
      [t`Mention`, t`A place where a term of the glossary stands, whatever its particles, endings and spacing.`]);
    if (STUDY) words.push(
      [t`Kept, edited, merged, split, moved`, t`What becomes of a sentence from one text to the other: said the same (between languages: translated), told anew, put together with others, taken apart, or at another place.`],
      [t`Review`, t`A finding that is wrong or does not matter can be ignored: it is then out of sight and counts no more, also when the study is run again with the list you save.`]);
    return [el("h2", { text: t`How to read this` }), el("dl", { class: "help" }, words.map(([term, text]) => [el("dt", { text: term }), el("dd", { text })]))];
  }

  // ---- the page ----------------------------------------------------------------------------------------------------------------------------

  let printing = false;
  const put = (id, children) => { const node = document.getElementById(id); if (node) node.replaceChildren(...[children].flat(9).filter((c) => c !== null && c !== undefined && c !== false)); };

  /** Draws anew what depends on the filters. */
  function draw() {
    activeFilters();
    if (STUDY) {
      put("glance", glance());
      put("concepts", concepts());
      drawHeat();
      put("findings", findings());
      put("coverage", coverage());
      put("framing", framing());
    }
    searchHits();
    drawTexts();
  }

  function change(changes) {
    if (!("shown" in changes) && !("allRows" in changes) && !("allPairs" in changes)) state.shown = 20;
    Object.assign(state, { held: "" }, changes);
    const focus = document.activeElement && document.activeElement.closest ? keyOf(document.activeElement) : null;
    draw();
    writeAddress();
    restore(focus);
  }

  /** Keeps the focus where it was although its part of the page was drawn anew. */
  function keyOf(node) {
    if (node.matches(".cell")) return `.heat .cell[data-r="${node.dataset.r}"][data-c="${node.dataset.c}"]`;
    const part = node.closest("section");
    return part && node.matches("button") && part.id ? { part: part.id, text: node.textContent } : null;
  }

  function restore(key) {
    const node = !key ? null : typeof key === "string" ? document.querySelector(key)
      : [...document.querySelectorAll("#" + CSS.escape(key.part) + " button")].find((b) => b.textContent === key.text);
    if (node && document.activeElement === document.body) node.focus({ preventScroll: true });
  }

  const section = (id, name) => el("section", { class: "wrap", id, "aria-label": name });

  function start() {
    document.documentElement.lang = UI;
    const given = readAddress();
    const app = document.getElementById("app");
    const searchBox = section("search", t`Search results`);
    searchBox.hidden = true;
    app.append(
      el("a", { class: "skip", href: "#texts", text: t`Skip to the texts`, onclick: (e) => { e.preventDefault(); jump("texts"); } }),
      masthead(), filterBar(),
      el("main", null,
        STUDY && el("section", { class: "wrap first", id: "glance", "aria-label": t`The most telling findings` }),
        searchBox,
        STUDY && section("concepts", t`Who calls it what`),
        STUDY && DATA.framing.length > 0 && section("framing", t`Framing`),
        STUDY && section("findings", t`Findings`),
        section("texts", t`Texts side by side`),
        STUDY && section("coverage", t`Coverage`),
        EVENTS.length > 1 && section("events", t`Events`),
        STUDY && DATA.failures.length > 0 && section("failures", t`Failures`),
        section("help", t`How to read this`)),
      el("footer", null, el("div", { class: "wrap", text: t`Made by Ieum. This page is one file; it loads nothing and sends nothing.` })));
    put("texts", texts());
    if (STUDY) put("failures", failures());
    put("events", events());
    put("help", help());
    drawPick();
    draw();
    arrive(given);
    let width = innerWidth;
    new ResizeObserver(() => { if (innerWidth !== width) { width = innerWidth; drawHeat(); } ribbons(); }).observe(document.getElementById("texts"));
    addEventListener("hashchange", () => { clearTimeout(writing); const now = readAddress(); drawPick(); draw(); arrive(now); });
    addEventListener("beforeprint", () => { printing = true; draw(); });
    addEventListener("afterprint", () => { printing = false; draw(); });
    if (document.fonts && document.fonts.ready) document.fonts.ready.then(ribbons);
  }

  function arrive(given) {
    const id = location.hash.slice(1);
    if (given.has("finding")) showFinding(given.get("finding"));
    else if (given.has("a") || given.has("b")) { const node = state.open && unitAt(state.open.side, state.open.i); if (node) node.scrollIntoView({ block: "center", behavior: "instant" }); }
    else if (given.has("pair")) document.getElementById("texts").scrollIntoView({ behavior: "instant" });
    else if (given.has("concept") && document.getElementById("concepts")) document.getElementById("concepts").scrollIntoView({ behavior: "instant" });
    else if (/^[a-z]+$/.test(id) && document.getElementById(id)) document.getElementById(id).scrollIntoView({ behavior: "instant" });
  }

  start();
})();
