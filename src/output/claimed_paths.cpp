#include "output/claimed_paths.hpp"

#include <tuple>
#include <vector>

#include "output/output_path.hpp"

namespace handrail {
namespace {

std::string with_source(const std::string& path, const std::string& source) {
    return source.empty() || source == path ? path : path + " (made from " + source + ')';
}

/// How long the path is up to each of its folders' ends and its own: 1, 3 for "a/b".
std::vector<std::size_t> part_lengths(std::string_view path) {
    std::vector<std::size_t> lengths;
    for (std::size_t at = path.find('/'); at != std::string_view::npos; at = path.find('/', at + 1)) {
        lengths.push_back(at);
    }
    lengths.push_back(path.size());
    return lengths;
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
    const auto lengths = part_lengths(path);
    for (const std::size_t length : lengths) {
        wanted.length = length;
        const auto taken = claims_.find(folded.substr(0, length));
        if (taken != claims_.end() && !agree(taken->second, wanted)) return collision(taken->second, wanted);
    }
    for (const std::size_t length : lengths) {
        wanted.length = length;
        claims_.try_emplace(folded.substr(0, length), wanted);
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
