#include "check/redirects.hpp"
#include "check/rules.hpp"

namespace handrail {

void check_aliases(const CheckInput& input, Diagnostics& found) {
    for_each_entry(input.read.offer, [&](const Entry& entry) {
        for (const std::string& alias : entry.aliases) {
            if (redirect_path(alias)) continue;
            found.push_back(about(entry, "aliases", Severity::error, "bad-alias",
                                  "The old address \"" + alias + "\" cannot be kept alive.",
                                  "Write it from the site's root, such as /old/page.html, without \"..\"."));
        }
    });
}

}  // namespace handrail
