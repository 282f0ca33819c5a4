#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace handrail {

/// The numbers of a list's terms, counted from 0: what the files of search/ say instead of ids. Refers to the
/// list.
class TermNumbers {
public:
    template <typename Term>
    explicit TermNumbers(const std::vector<Term>& terms) {
        for (const Term& term : terms) numbers_.emplace(term.id, static_cast<int>(numbers_.size()));
    }

    /// -1 if the list has no such term.
    int of(std::string_view id) const {
        const auto found = numbers_.find(id);
        return found == numbers_.end() ? -1 : found->second;
    }

    /// Of the first of the ids; -1 if there is none or it is unknown.
    int first(const std::vector<std::string>& ids) const { return ids.empty() ? -1 : of(ids.front()); }

    /// Of all the ids that the list has.
    std::vector<int> all(std::span<const std::string> ids) const {
        std::vector<int> numbers;
        for (const std::string& id : ids) {
            if (const int number = of(id); number >= 0) numbers.push_back(number);
        }
        return numbers;
    }

private:
    std::unordered_map<std::string_view, int> numbers_;
};

}  // namespace handrail
