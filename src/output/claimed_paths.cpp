#include "output/claimed_paths.hpp"

#include <tuple>
#include <vector>

#include "output/output_path.hpp"

namespace handrail {
namespace {

std::string with_source(const std::string& path, const std::string& source) {
    return source.empty() || source == path ? path : path + " (made from " + source + ')';
}

/// The end of a file's name, or of a folder's above it.
struct Part {
    std::size_t length = 0;         ///< of the path up to there
    std::size_t folded_length = 0;  ///< of the folded path up to there: some letters fold to longer ones
};

/// The parts of a path, the file's first, the topmost folder's last.
std::vector<Part> parts_of(std::string_view path, std::string_view folded) {
    std::vector<Part> parts{{path.size(), folded.size()}};
    while (true) {
        const Part above{path.substr(0, parts.back().length).rfind('/'),
                         folded.substr(0, parts.back().folded_length).rfind('/')};
        if (above.length == std::string_view::npos) return parts;
        parts.push_back(above);
    }
}

Diagnostic bad_path(std::string_view path, std::string_view source, std::string_view fault) {
    return {Severity::error,
            "bad-output-path",
            std::string(source.empty() ? path : source),
            {},
            "nothing can be published as \"" + std::string(path) + "\": " + std::string(fault) + '.',
            "Rename the file or entry that it is made from."};
}

}  // namespace

Result<void> ClaimedPaths::claim(std::string_view path, std::string_view source) {
    if (const auto fault = output_path_fault(path); !fault.empty()) return bad_path(path, source, fault);
    const std::string folded = folded_path(path);
    Claim wanted{std::string(path), std::string(source), 0};
    const auto parts = parts_of(path, folded);
    for (const Part& part : parts) {
        wanted.length = part.length;
        const auto taken = claims_.find(folded.substr(0, part.folded_length));
        if (taken == claims_.end()) continue;
        if (!agree(taken->second, wanted)) return collision(taken->second, wanted);
        break;  // the folders above are taken by the same file, and spelt as in this path
    }
    for (const Part& part : parts) {
        wanted.length = part.length;
        if (!claims_.try_emplace(folded.substr(0, part.folded_length), wanted).second) break;
    }
    return {};
}

/// Two files in one folder agree on the folder; nothing else may be shared.
bool ClaimedPaths::agree(const Claim& a, const Claim& b) {
    const bool folders = a.length < a.path.size() && b.length < b.path.size();
    return folders && a.path.compare(0, a.length, b.path, 0, b.length) == 0;
}

Diagnostic ClaimedPaths::collision(const Claim& a, const Claim& b) {
    const bool in_order = std::tie(a.path, a.source) <= std::tie(b.path, b.source);
    const Claim& first = in_order ? a : b;
    const Claim& second = in_order ? b : a;
    const bool file_and_folder = (a.length < a.path.size()) != (b.length < b.path.size());
    std::string why = "many disks and servers do not tell capital letters from small ones";
    if (a.path == b.path) why = "they have the same address";
    if (file_and_folder) why = "one needs a folder where the other is a file";
    return {Severity::error,
            "path-collision",
            second.source.empty() ? second.path : second.source,
            {},
            with_source(first.path, first.source) + " and " + with_source(second.path, second.source) +
                " cannot both be published: " + why + '.',
            "Rename one of them."};
}

}  // namespace handrail
