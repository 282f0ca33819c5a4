#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "search/interner.hpp"
#include "search/pipeline.hpp"

namespace handrail::lunr {

/// The terms of an index, numbered as lunr does: from 0, in the order in which they are first seen.
/// Each different token goes through the pipeline once, which is what makes indexing fast.
class Vocabulary {
public:
    explicit Vocabulary(const Settings& settings) : pipeline_(settings) {}

    /// The number of a lower-cased token's term; nothing for a stop word.
    std::optional<std::uint32_t> term_of(std::string_view token);

    const Interner& terms() const { return terms_; }

private:
    Pipeline pipeline_;
    Interner tokens_;
    Interner terms_;
    std::vector<std::optional<std::uint32_t>> term_of_token_;  ///< by the token's number
};

}  // namespace handrail::lunr
