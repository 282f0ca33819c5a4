#include "serve/preview_assets.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "theme/escape.hpp"

namespace handrail {

// A browser opens six connections to one server and no more, so only a page that is being looked at listens.
// The first message tells the version of now: a page that missed a change while it was hidden reloads then.
std::string_view preview_script() {
    return R"js((function () {
  'use strict';
  var version = document.currentScript.getAttribute('data-version');
  var source = null;
  function rest() {
    if (source) source.close();
    source = null;
  }
  function listen() {
    if (source || document.hidden || !window.EventSource) return;
    source = new EventSource('/-/reload');
    source.onmessage = function (event) {
      if (event.data === version) return;
      rest();
      location.reload();
    };
    source.onerror = function () {
      if (!source || source.readyState !== 2) return;
      rest();
      setTimeout(listen, 2000);
    };
  }
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) rest(); else listen();
  });
  window.addEventListener('pagehide', rest);
  window.addEventListener('pageshow', listen);
  listen();
})();
)js";
}

std::string_view preview_style() {
    return R"css(#handrail-preview, #handrail-preview * { all: revert; box-sizing: border-box; }
#handrail-preview { color: #1b1b1b; background: #fff; font: 1.0625rem/1.5 system-ui, sans-serif; text-align: left; }
section#handrail-preview { position: fixed; z-index: 2147483647; inset: auto 0 0 0; border-top: 6px solid #b3261e;
  box-shadow: 0 0 24px rgba(0, 0, 0, .45); }
#handrail-preview summary { padding: .75rem 1.25rem; font-weight: 700; cursor: pointer; }
section#handrail-preview div { max-height: 55vh; overflow: auto; padding: 0 1.25rem 1rem; }
#handrail-preview h1 { margin: 0 0 1rem; padding-left: 1rem; border-left: 6px solid #b3261e; line-height: 1.2; }
main#handrail-preview { max-width: 48rem; margin: 0 auto; padding: 2rem 1.25rem; }
body.handrail-page { margin: 0; background: #fff; }
#handrail-preview ol { margin: 1rem 0; padding-left: 2rem; }
#handrail-preview li { margin: 0 0 1.25rem; }
#handrail-preview p { margin: 0 0 .25rem; max-width: 44rem; overflow-wrap: anywhere; }
#handrail-preview p.place { font: 1rem/1.5 ui-monospace, monospace; color: #8c1d18; }
#handrail-preview p.hint { font-weight: 600; }
#handrail-preview :focus-visible { outline: 3px solid #1a4fba; outline-offset: -3px; }
@media (prefers-color-scheme: dark) {
  #handrail-preview { color: #f1f1f1; background: #1c1c1c; }
  body.handrail-page { background: #1c1c1c; }
  #handrail-preview p.place { color: #ffb4ab; }
  #handrail-preview :focus-visible { outline-color: #9cc0ff; }
}
@media print { section#handrail-preview { display: none; } }
)css";
}

std::string preview_script_element(std::string_view version) {
    std::string html = "<script src=\"/-/preview.js\" data-version=\"";
    engine::append_escaped(html, version, engine::Escape::html);
    return html + "\"></script>\n";
}

std::string with_addition(std::string_view html, std::string_view addition) {
    constexpr std::string_view end = "</body";
    const auto found = std::find_end(html.begin(), html.end(), end.begin(), end.end(),
                                     [](char a, char b) { return ascii::lower(a) == b; });
    std::string out(html.begin(), found);
    out += addition;
    return out.append(found, html.end());
}

}  // namespace handrail
