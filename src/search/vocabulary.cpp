#include "search/vocabulary.hpp"

namespace handrail::lunr {

std::optional<std::uint32_t> Vocabulary::term_of(std::string_view token) {
    const Interner::Entry entry = tokens_.intern(token);
    if (!entry.is_new) return term_of_token_[entry.id];
    const auto term = pipeline_.run(token);
    term_of_token_.push_back(term ? std::optional(terms_.intern(*term).id) : std::nullopt);
    return term_of_token_.back();
}

}  // namespace handrail::lunr
