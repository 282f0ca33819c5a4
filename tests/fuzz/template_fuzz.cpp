// Any text as a council's own template: compiled for a real page's view, or refused with a reason.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "render/list_views.hpp"
#include "theme/template_set.hpp"

using namespace handrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const TemplateLayer site{
        {{"list.html", "theme/templates/list.html", text},
         {"base.html", "theme/templates/base.html", "<main>{% block content %}{% end %}</main>"}}};
    const auto set = TemplateSet::compile({site}, Words(), AssetTable());
    if (!set) return 0;
    const auto page = set->compile_template<ListPage>("list.html", "");
    if (!page) {
        if (page.diagnostics().empty()) std::abort();
        return 0;
    }
    std::string out;
    page->render(ListPage(), out);
    return 0;
}
