#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "search/settings.hpp"
#include "search/stop_words.hpp"

namespace handrail::lunr {

/// What a token goes through before it becomes a term: trimmer, stop words, stemmer, in lunr's order.
class Pipeline {
public:
    explicit Pipeline(const Settings& settings);

    /// The term of a lower-cased token; nothing if it is a stop word. A term may be empty (a lone dash or
    /// emoji): lunr keeps those.
    std::optional<std::string> run(std::string_view token) const;

private:
    bool trim_;
    bool stem_;
    StopWords stop_words_;
};

}  // namespace handrail::lunr
