// Where distances are measured from: a postcode or a town, and how far is not too far.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const { make, button } = Handrail.dom;

  class Near {
    /** `onChange({place, miles, withoutAddress})`. */
    constructor({ words, onChange }) {
      this.words = words;
      this.place = make("input", { id: "near-place", type: "text", autocomplete: "postal-code", "aria-describedby": "near-problem", maxlength: 60 });
      this.miles = make("select", { id: "near-miles" }, make("option", { value: 0 }, words.say("any_distance")),
        Handrail.address.DISTANCES.map((n) => make("option", { value: n }, words.count("within_miles", n))));
      this.withoutAddress = make("input", { id: "near-without", type: "checkbox", checked: true });
      this.problem = make("p", { id: "near-problem", class: "status" });
      const send = () => onChange(this.read());
      this.summary = make("summary", null, words.say("near"));
      this.element = make("details", { class: "filter" }, this.summary, make("fieldset", { class: "near" }, make("legend", { class: "visually-hidden" }, words.say("near")),
        make("label", { for: "near-place" }, words.say("near_place")), this.place, this.problem,
        make("label", { for: "near-miles" }, words.say("near_miles")), this.miles,
        make("label", { class: "choice" }, this.withoutAddress, make("span", null, words.say("near_without"))),
        button(words.say("near_use"), null, send)));
      this.place.addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); send(); } });
      this.miles.addEventListener("change", () => { if (this.place.value.trim()) send(); });
      this.withoutAddress.addEventListener("change", () => { if (this.place.value.trim()) send(); });
    }

    read() {
      return { place: this.place.value.trim().slice(0, 60), miles: Number(this.miles.value), withoutAddress: this.withoutAddress.checked };
    }

    update(state, answer) {
      if (document.activeElement !== this.place) this.place.value = state.place;
      this.miles.value = String(state.miles);
      this.withoutAddress.checked = state.withoutAddress;
      const unknown = answer.near === false;
      this.summary.textContent = state.place ? this.words.say("group_on", { group: this.words.say("near"), n: 1 }) : this.words.say("near");
      if (unknown) this.element.open = true;
      this.problem.textContent = unknown ? this.words.say("near_unknown") : "";
      if (unknown) this.place.setAttribute("aria-invalid", "true");
      else this.place.removeAttribute("aria-invalid");
    }
  }

  Handrail.near = { createNear: (parts) => new Near(parts) };
})(globalThis);
