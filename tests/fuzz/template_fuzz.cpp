// Any text as a council's own template, over parts of the theme and its words: compiled for a real page's
// view and printed with values that every context has to escape, or refused with a reason.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/real_disk.hpp"
#include "read/toml.hpp"
#include "render/list_views.hpp"
#include "theme/template_set.hpp"

using namespace handrail;

namespace {

template <class Value>
Value must(Result<Value> result) {
    if (!result) std::abort();
    return std::move(result).value();
}

std::string shipped(const std::string& name) {
    return must(RealDisk().read(std::string(HANDRAIL_SOURCE_DIR) + '/' + name));
}

Words read_words() {
    const std::string name = "data/strings.en-GB.toml";
    return must(Words::from(must(read_toml(shipped(name), name)), name));
}

/// What the theme's list includes, and the smallest page around it.
TemplateLayer parts() {
    TemplateLayer layer{{{"base.html", "templates/base.html", "<main>{% block content %}{% end %}</main>"}}};
    for (const char* name : {"card.html", "cards.html", "letters.html", "link-list.html"})
        layer.files.push_back({name, name, shipped(std::string("themes/default/templates/") + name)});
    return layer;
}

ListPage filled_page() {
    const std::string hostile = "A & \"B\" 'C' <script>//</script> \u2028 `$";
    const LinkView link{hostile, {"a.html?b=c&d=\"e\""}, hostile, true};
    CardView card;
    card.name = card.summary = card.facts = card.status = card.kind = hostile;
    card.url = {"javascript:alert(1)"};
    ListPage page;
    page.heading = page.intro = page.count = page.position = hostile;
    page.letters = page.narrower = page.pages = page.also = {link, {"B", {}, {}, false}};
    page.groups = {{hostile, "a-\"b", {card, card}}, {{}, {}, {card}}};
    page.previous = {"../p.html"};
    return page;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Words words = read_words();
    static const TemplateLayer theme = parts();
    static const ListPage full = filled_page();
    const std::string text(reinterpret_cast<const char*>(data), size);
    const TemplateLayer site{{{"list.html", "theme/templates/list.html", text}}};
    const auto set = TemplateSet::compile({site, theme}, words, AssetTable());
    if (!set) {
        if (set.diagnostics().empty()) std::abort();
        return 0;
    }
    const auto page = set->compile_template<ListPage>("list.html", "");
    if (!page) {
        if (page.diagnostics().empty()) std::abort();
        return 0;
    }
    std::string out;
    page->render(ListPage(), out);
    page->render(full, out);
    return 0;
}
