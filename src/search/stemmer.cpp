#include "search/stemmer.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "search/word_shape.hpp"
#include "text/unicode.hpp"

namespace handrail::lunr {
namespace {

/// A suffix and what takes its place.
struct Rule {
    std::string_view suffix;
    std::string_view replacement;
};

// Each list has its longer suffixes before those that they end in: the longest counts.
constexpr std::array<Rule, 21> step_2_rules{{
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"},   {"anci", "ance"}, {"izer", "ize"},
    {"biliti", "ble"},  {"bli", "ble"},     {"alli", "al"},     {"entli", "ent"}, {"ousli", "ous"},
    {"eli", "e"},       {"ization", "ize"}, {"ation", "ate"},   {"ator", "ate"},  {"alism", "al"},
    {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},  {"iviti", "ive"},
    {"logi", "log"},
}};
constexpr std::array<Rule, 7> step_3_rules{{
    {"icate", "ic"},
    {"ative", ""},
    {"alize", "al"},
    {"iciti", "ic"},
    {"ical", "ic"},
    {"ful", ""},
    {"ness", ""},
}};
constexpr std::array<Rule, 18> step_4_rules{{
    {"al", ""},
    {"ance", ""},
    {"ence", ""},
    {"er", ""},
    {"ic", ""},
    {"able", ""},
    {"ible", ""},
    {"ant", ""},
    {"ement", ""},
    {"ment", ""},
    {"ent", ""},
    {"ou", ""},
    {"ism", ""},
    {"ate", ""},
    {"iti", ""},
    {"ous", ""},
    {"ive", ""},
    {"ize", ""},
}};

/// One word on its way through the steps. `Char` is a byte for ASCII and a UTF-16 unit for the rest.
template <typename Char>
class WordStemmer {
public:
    using String = std::basic_string<Char>;
    using View = std::basic_string_view<Char>;

    explicit WordStemmer(String word) : word_(std::move(word)), reach_(line_end(word_)) {}

    String run() && {
        if (word_.size() < 3) return std::move(word_);
        const bool starts_with_y = word_.front() == 'y';
        if (starts_with_y) word_.front() = 'Y';  // here it is a consonant
        plural();
        past_and_continuous();
        final_y();
        if (const Rule* rule = find_rule(step_2_rules)) replace_if_measured(*rule);
        if (const Rule* rule = find_rule(step_3_rules)) replace_if_measured(*rule);
        residual_suffix();
        final_e();
        final_double_l();
        if (starts_with_y) word_.front() = 'y';
        return std::move(word_);
    }

private:
    /// In a JavaScript pattern "." does not match an end of line, which an item of a list may have: the
    /// suffix rules work only if what stands before the suffix has none.
    static std::size_t line_end(View word) {
        const auto is_end = [](Char unit) {
            const auto code = static_cast<char32_t>(unit);
            return code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029;
        };
        return static_cast<std::size_t>(std::find_if(word.begin(), word.end(), is_end) - word.begin());
    }

    bool ends_with(std::string_view suffix) const {
        return word_.size() >= suffix.size() &&
               std::equal(suffix.rbegin(), suffix.rend(), word_.rbegin(),
                          [](char wanted, Char unit) { return static_cast<Char>(wanted) == unit; });
    }

    /// lunr's `^(.+?)` and then so many units: something before them, all on one line.
    bool leaves_stem(std::size_t suffix) const {
        return word_.size() > suffix && word_.size() - suffix <= reach_;
    }

    View without(std::size_t suffix) const { return View(word_).substr(0, word_.size() - suffix); }
    void drop(std::size_t count) { word_.erase(word_.size() - count); }
    Char from_end(std::size_t index) const { return word_[word_.size() - index]; }

    void plural() {  // step 1a
        const bool es = (ends_with("sses") && leaves_stem(4)) || (ends_with("ies") && leaves_stem(3));
        if (es) return drop(2);
        if (ends_with("s") && from_end(2) != 's' && leaves_stem(2)) drop(1);
    }

    void past_and_continuous() {  // step 1b
        if (ends_with("eed") && leaves_stem(3)) {
            if (WordShape(without(3)).measure_above_0()) drop(1);
            return;
        }
        const std::size_t suffix = ends_with("ed") ? 2 : 3;
        if (suffix == 3 && !ends_with("ing")) return;
        if (!leaves_stem(suffix) || !WordShape(without(suffix)).has_vowel()) return;
        drop(suffix);
        mend_stem();
    }

    void mend_stem() {
        if (ends_in_doubled_consonant()) return drop(1);
        const bool wants_e = ends_with("at") || ends_with("bl") || ends_with("iz");
        if (wants_e || is_short_syllable(View(word_))) word_ += 'e';
    }

    bool ends_in_doubled_consonant() const {
        if (word_.size() < 2 || from_end(1) != from_end(2)) return false;
        const Char last = from_end(1);
        return !is_vowel_or_y(last) && last != 'l' && last != 's' && last != 'z';
    }

    void final_y() {  // step 1c
        const bool applies = ends_with("y") && leaves_stem(2) && kind_of(from_end(2)) != LetterKind::vowel;
        if (applies) word_.back() = 'i';
    }

    const Rule* find_rule(std::span<const Rule> rules) const {
        const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) {
            return ends_with(rule.suffix) && leaves_stem(rule.suffix.size());
        });
        return found == rules.end() ? nullptr : &*found;
    }

    void replace_if_measured(const Rule& rule) {  // steps 2 and 3
        if (!WordShape(without(rule.suffix.size())).measure_above_0()) return;
        drop(rule.suffix.size());
        for (const char letter : rule.replacement) word_ += static_cast<Char>(letter);
    }

    void residual_suffix() {  // step 4
        std::size_t suffix = 0;
        if (const Rule* rule = find_rule(step_4_rules)) {
            suffix = rule->suffix.size();
        } else if ((ends_with("sion") || ends_with("tion")) && leaves_stem(4)) {
            suffix = 3;
        }
        if (suffix > 0 && WordShape(without(suffix)).measure_above_1()) drop(suffix);
    }

    void final_e() {  // step 5
        if (!ends_with("e") || !leaves_stem(1)) return;
        const View stem = without(1);
        const WordShape shape(stem);
        const bool drops = shape.measure_above_1() || (shape.measure_is_1() && !is_short_syllable(stem));
        if (drops) drop(1);
    }

    void final_double_l() {
        if (ends_with("ll") && WordShape(View(word_)).measure_above_1()) drop(1);
    }

    String word_;
    std::size_t reach_;
};

}  // namespace

std::string stem(std::string_view word) {
    if (is_ascii(word)) return WordStemmer<char>(std::string(word)).run();
    return to_utf8(WordStemmer<char16_t>(to_utf16(word)).run());
}

}  // namespace handrail::lunr
