#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "text/value.hpp"

namespace handrail {

/// A placeholder's name and what to print for it.
using WordValue = std::pair<std::string_view, std::string_view>;

/// A word, or rather a phrase, of the interface.
struct InterfaceWord {
    std::string text;
    std::vector<std::string>
        placeholders;  ///< those of the shipped text: whoever prints it must give all of them
};

/// The words of the interface, read from strings.<language>.toml. Tables become dotted keys: `cost`
/// in `[service]` is `{{ words.service.cost }}` in a template. A word may hold placeholders such as
/// `{n}`; `{{ words.results.count with n = total }}` or `format` fills them.
class Words {
public:
    /// From the shipped file. Errors: no table, a value that is not text, a brace without its pair.
    static Result<Words> from(const Value& shipped, const std::string& file);

    /// The same words with those of a site's own file in their place. Errors: as above, a key that is
    /// not among the shipped ones (with a suggestion), a placeholder that the shipped word lacks.
    Result<Words> overridden_by(const Value& site, const std::string& file) const;

    /// Null if there is no such word.
    const InterfaceWord* find(std::string_view key) const;

    /// The word with its placeholders filled. A key that does not exist comes back in brackets, and a
    /// placeholder without a value stays as it is, so that a slip shows and is found.
    std::string format(std::string_view key, std::initializer_list<WordValue> values = {}) const;

    /// Every key, sorted.
    std::vector<std::string> keys() const;

    /// A hash of all words: another one as soon as any of them is another.
    std::string fingerprint() const;

private:
    /// Looked up by views without a copy: every fact on every page asks for a word or two.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>()(key); }
    };
    std::unordered_map<std::string, InterfaceWord, Hash, std::equal_to<>> words_;
};

/// A word split at its placeholders: literal text and names in turn.
struct WordPart {
    std::string_view text;
    bool is_placeholder = false;
};
std::vector<WordPart> split_word(std::string_view text);

}  // namespace handrail
