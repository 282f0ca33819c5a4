#include "formats/pdf/content_marks.hpp"

#include <algorithm>

namespace handrail {
namespace {

constexpr std::string_view mark = "/Private";

/// One after the end of the text in brackets that starts at `at` (ISO 32000-1, 7.3.4.2).
std::size_t skip_text(std::string_view content, std::size_t at) {
    int depth = 0;
    for (; at < content.size(); ++at) {
        if (content[at] == '\\') {
            ++at;
        } else if (content[at] == '(') {
            ++depth;
        } else if (content[at] == ')' && --depth == 0) {
            return at + 1;
        }
    }
    return content.size();
}

std::string_view artifact(std::size_t number) {
    if (number == 0) return "/Artifact <</Type /Pagination /Subtype /Header>>";
    if (number == 1) return "/Artifact <</Type /Pagination /Subtype /Footer>>";
    return "/Artifact <</Type /Layout>>";
}

}  // namespace

std::string mark_artifacts(std::string_view content) {
    std::string made;
    made.reserve(content.size() + 256);
    std::size_t done = 0;
    std::size_t count = 0;
    for (std::size_t at = content.find_first_of("(/"); at < content.size();
         at = content.find_first_of("(/", at)) {
        if (content[at] == '(') {
            at = skip_text(content, at);
            continue;
        }
        const std::size_t end = content.find(">>", at);
        const bool found = content.substr(at, mark.size()) == mark && end != std::string_view::npos;
        if (!found) {
            ++at;
            continue;
        }
        made.append(content.substr(done, at - done)).append(artifact(count++));
        at = done = end + 2;
    }
    return made.append(content.substr(done));
}

}  // namespace handrail
