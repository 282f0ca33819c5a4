#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/local_offer.hpp"
#include "theme/words.hpp"

namespace handrail {

/// Facts in words, by the interface's words: the same everywhere that a fact is printed. An unstated fact is
/// empty.
class Phrases {
public:
    explicit Phrases(const Words& words) : words_(words) {}

    std::string word(std::string_view key) const { return words_.format(key); }
    std::string word(std::string_view key, std::initializer_list<WordValue> values) const {
        return words_.format(key, values);
    }

    /// A hash of all words: another one as soon as any of them is another.
    std::string fingerprint() const { return words_.fingerprint(); }

    std::string not_stated() const;
    /// "5 to 11 years", "16 years and over", "Up to 4 years".
    std::string ages(const Ages& ages) const;
    /// One line a price: "Free", "£4 a session".
    std::vector<std::string> cost(const Cost& cost) const;
    /// "Free", "There is a charge": for a line of a list.
    std::string short_cost(const Cost& cost) const;
    /// "Monday and Tuesday", "Monday to Friday".
    std::string days(const std::vector<std::string>& days) const;
    /// How a set of days is said: it decides what stands before it.
    enum class DaySpan { every_day, from_to, list };
    static DaySpan span(const std::vector<std::string>& days);
    /// "9am to 5pm", "From 9am".
    std::string hours(std::optional<int> from, std::optional<int> to) const;
    /// "6 weeks", "10 working days".
    std::string limit(const TimeLimit& limit) const;
    /// "18 weeks".
    std::string weeks(int weeks) const;
    /// "English and British Sign Language"; a code without a word for it stays as it is.
    std::string languages(const std::vector<std::string>& codes) const;
    /// "Rutland", "Rutland and Leicester", "Rutland, Leicester and Rotherham".
    std::string list(const std::vector<std::string>& items) const;
    /// "4 KB", "1.3 MB": of 1000 bytes, as shops and disks count them, rounded up.
    std::string file_size(std::uint64_t bytes) const;
    /// "1 service", "12 services"; `key` has a sibling `key_one`.
    std::string count(std::string_view key, std::size_t n) const;

private:
    const Words& words_;
};

}  // namespace handrail
