#include "formats/pdf/booklet_index.hpp"

#include <algorithm>
#include <map>

#include "base/ascii.hpp"
#include "site/a_to_z.hpp"
#include "text/unicode.hpp"

namespace handrail {
namespace {

/// By the letter, that of digits and other scripts last, then by the words.
struct IndexKey {
    bool other = false;
    std::string letter;
    std::string key;

    auto operator<=>(const IndexKey&) const = default;
};

IndexKey key_of(const std::string& words) {
    std::string key = sort_key(words);
    std::string letter = sort_letter(key);
    const bool other = letter == "0-9";
    return {other, std::move(letter), std::move(key)};
}

}  // namespace

std::vector<IndexLetter> booklet_index(const Booklet& booklet) {
    std::map<IndexKey, IndexLine> lines;
    std::map<std::string, std::size_t> order;
    const auto add = [&](const std::string& words, const std::string& path) {
        IndexKey key = key_of(words);
        if (key.key.empty()) return;
        IndexLine& line = lines.try_emplace(std::move(key), IndexLine{words, {}}).first->second;
        if (std::find(line.paths.begin(), line.paths.end(), path) == line.paths.end())
            line.paths.push_back(path);
    };
    for (const BookletPart& part : booklet.parts) {
        for (const EditionDocument* document : part.documents) {
            order.emplace(document->path, order.size());
            add(document->title, document->path);
        }
    }
    for (const IndexTerm& term : booklet.terms) add(term.words, term.path);
    std::vector<IndexLetter> letters;
    for (auto& [key, line] : lines) {
        std::sort(line.paths.begin(), line.paths.end(),
                  [&](const auto& a, const auto& b) { return order[a] < order[b]; });
        std::string letter = ascii::upper(key.letter);
        if (letters.empty() || letters.back().letter != letter) letters.push_back({std::move(letter), {}});
        letters.back().lines.push_back(std::move(line));
    }
    return letters;
}

}  // namespace handrail
