#include <map>

#include "check/rules.hpp"
#include "check/redirects.hpp"

namespace handrail {

void check_aliases(const CheckInput& input, Diagnostics& found) {
    std::map<std::string, const Entry*> taken;
    for_each_entry(input.read.offer, [&](const Entry& entry) {
        for (const std::string& alias : entry.aliases) {
            const auto path = redirect_path(alias);
            if (!path) {
                found.push_back(about(entry, "aliases", Severity::error, "bad-alias",
                                      "The old address \"" + alias + "\" cannot be kept alive.",
                                      "Write it from the site's root, such as /old/page.html, without \"..\"."));
                continue;
            }
            const auto [place, fresh] = taken.try_emplace(*path, &entry);
            if (fresh) continue;
            found.push_back(about(entry, "aliases", Severity::error, "alias-collision",
                                  "The old address \"" + alias + "\" is also claimed by " + place->second->file + ".",
                                  "Leave it with one of them."));
        }
    });
}

}  // namespace handrail
