// Makes elements. Whatever comes from an entry or a visitor becomes text here, never markup.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};

  /** Sets attributes; null, undefined and false leave one out. */
  function setAttributes(element, attributes) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }

  /** `make("p", {class: "soft"}, "words", element, ...)`; empty children are left out. */
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    setAttributes(element, attributes || {});
    for (const child of children.flat()) if (child !== null && child !== undefined && child !== "") element.append(child);
    return element;
  }

  function button(words, attributes, onClick) {
    const made = make("button", { type: "button", ...attributes }, words);
    made.addEventListener("click", onClick);
    return made;
  }

  /** A copy of what the theme's template of that id holds; nothing where the theme has no such template. */
  function fromTemplate(id) {
    const template = document.getElementById(id);
    return template && template.content ? template.content.cloneNode(true) : document.createDocumentFragment();
  }

  /** Puts new content into an element and says whether it changed, so that equal words are not read out twice. */
  function fill(element, ...children) {
    const wanted = make("div", null, ...children);
    if (wanted.innerHTML === element.innerHTML) return false;
    element.replaceChildren(...wanted.childNodes);
    return true;
  }

  Handrail.dom = { make, button, fromTemplate, fill };
})(globalThis);
