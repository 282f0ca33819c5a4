#include "find/acronyms.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/ascii.hpp"
#include "find/word_list.hpp"
#include "find/written_forms.hpp"
#include "search/settings.hpp"
#include "search/stop_words.hpp"
#include "search/term_order.hpp"
#include "text/search_fold.hpp"

namespace handrail {
namespace {

constexpr std::array<std::string_view, 12> small_words{"and",  "of", "the", "for", "in", "to",
                                                       "with", "a",  "an",  "on",  "at", "or"};
constexpr std::size_t most_letters = 8;
constexpr std::size_t units_before = 120;  // of a bracket: enough for the longest meaning
constexpr std::size_t units_behind = 80;   // a colon and the first letter
constexpr std::size_t least_behind = 3;

using Words = std::vector<std::string_view>;

using ascii::is_capital;
using ascii::is_letter;

bool is_word_sign(char sign) {
    return ascii::is_letter_or_digit(sign) || sign == '_';
}

bool is_small(std::string_view word) {
    return std::find(small_words.begin(), small_words.end(), word) != small_words.end();
}

bool has_two_capitals(std::string_view word) {
    return std::count_if(word.begin(), word.end(), is_capital) > 1;
}

/// Whether the letters of `acronym` are the initials of the words, small words counted or not.
bool initials_fit(std::string_view acronym, const Words& words) {
    std::string all;
    std::string big;
    for (const std::string_view word : words) {
        all += word.front();
        if (!is_small(word)) big += word.front();
    }
    std::string_view letters = acronym;
    if (letters.ends_with('s')) letters.remove_suffix(1);
    return all == letters || all == acronym || big == letters || big == acronym;
}

/// The run of words that ends the text and whose initials spell the acronym; empty if there is none.
Words run_before(std::string_view acronym, const Words& words) {
    for (std::size_t length = std::max<std::size_t>(2, acronym.size() - 1); length <= acronym.size() + 4;
         ++length) {
        if (length > words.size()) break;
        Words run(words.end() - static_cast<std::ptrdiff_t>(length), words.end());
        if (!is_small(run.front()) && initials_fit(acronym, run)) return run;
    }
    return {};
}

/// The words of a text as they stand there, or folded, as `run` has them, where they cannot be told apart.
std::string shown_run(std::string_view text, std::size_t skipped, const Words& run) {
    std::string written = as_written(text, skipped, run.size());
    return written.empty() ? join_words(run) : written;
}

/// How many UTF-16 units the character has of which this is a byte, told once, by its first byte.
std::size_t units_of(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    if ((value & 0xC0U) == 0x80U) return 0;
    return value >= 0xF0 ? 2 : 1;
}

std::size_t count_units(std::string_view text) {
    std::size_t units = 0;
    for (const char byte : text) units += units_of(byte);
    return units;
}

/// The last part of a text, at most so many UTF-16 units.
std::string_view last_units(std::string_view text, std::size_t most) {
    std::size_t from = text.size();
    std::size_t start = from;
    for (std::size_t units = 0; from > 0;) {
        --from;
        units += units_of(text[from]);
        if (units > most) break;
        if (units_of(text[from]) > 0) start = from;
    }
    return text.substr(start);
}

/// The letters in the brackets that open at `at`; empty if these hold no acronym.
std::string_view bracketed(std::string_view text, std::size_t at) {
    const std::string_view inside = text.substr(at + 1, most_letters + 1);
    const std::size_t close = inside.find(')');
    if (close == std::string_view::npos) return {};
    const std::string_view word = inside.substr(0, close);
    const bool fits =
        word.size() >= 2 && word.size() <= most_letters && is_capital(word.front()) &&
        std::all_of(word.begin(), word.end(), [](char sign) { return is_letter(sign) || sign == '&'; });
    return fits && has_two_capitals(word) ? word : std::string_view();
}

void find_in_brackets(std::string_view text, std::vector<Acronym>& found) {
    for (std::size_t at = text.find('('); at != std::string_view::npos; at = text.find('(', at + 1)) {
        const std::string_view word = bracketed(text, at);
        if (word.empty()) continue;
        std::string letters = search_fold(word);
        std::erase(letters, ' ');
        const std::string_view before = last_units(text.substr(0, at), units_before);
        const std::string folded = search_fold(before);
        const Words words = split_words(folded);
        const Words run = run_before(letters, words);
        if (!run.empty()) found.emplace_back(word, shown_run(before, words.size() - run.size(), run));
    }
}

/// The word of letters, two to eight, that ends before `colon`, not before `from`; empty unless it is an
/// acronym by its shape.
std::string_view word_before(std::string_view text, std::size_t from, std::size_t colon) {
    std::size_t start = colon;
    while (start > from && is_letter(text[start - 1])) --start;
    const std::size_t length = colon - start;
    const bool whole = start == 0 || !is_word_sign(text[start - 1]);
    return whole && length >= 2 && length <= most_letters && is_capital(text[start])
               ? text.substr(start, length)
               : std::string_view();
}

/// What follows a colon at `at`: a letter, then 3 to 80 UTF-16 units without a stop; empty if it is less.
std::string_view meaning_at(std::string_view text, std::size_t at) {
    if (at >= text.size() || !is_letter(text[at])) return {};
    std::size_t end = at + 1;
    for (std::size_t units = 0; end < text.size(); ++end) {
        if (std::string_view(".;:()").find(text[end]) != std::string_view::npos) break;
        units += units_of(text[end]);
        if (units > units_behind) break;
    }
    return count_units(text.substr(at + 1, end - at - 1)) < least_behind ? std::string_view()
                                                                         : text.substr(at, end - at);
}

void add_meaning(std::string_view word, std::string_view meaning, std::vector<Acronym>& found) {
    const std::string acronym = search_fold(word);
    const std::string folded = search_fold(meaning);
    const Words words = split_words(folded);
    for (std::size_t length = 2; length <= words.size(); ++length) {
        const Words run(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(length));
        if (!initials_fit(acronym, run)) continue;
        found.emplace_back(word, shown_run(meaning, 0, run));
        return;
    }
}

void find_before_colons(std::string_view text, std::vector<Acronym>& found) {
    std::size_t from = 0;
    for (std::size_t at = text.find(": "); at != std::string_view::npos;
         at = text.find(": ", std::max(from, at + 1))) {
        const std::string_view word = word_before(text, from, at);
        const std::string_view meaning = word.empty() ? std::string_view() : meaning_at(text, at + 2);
        if (meaning.empty()) continue;
        if (has_two_capitals(word)) add_meaning(word, meaning, found);
        from = at + 2 + meaning.size();
    }
}

bool is_in_capitals(std::string_view keyword) {
    return keyword.size() >= 2 && keyword.size() <= most_letters && is_capital(keyword.front()) &&
           std::all_of(keyword.begin(), keyword.end(), is_letter) && has_two_capitals(keyword);
}

/// A name and its folded words. It stays where it is made, because the words refer to it.
struct Name {
    explicit Name(std::string_view name) : text(name) {}
    Name(const Name&) = delete;
    Name& operator=(const Name&) = delete;

    std::string_view text;
    std::string folded = search_fold(text);
    Words words = split_words(folded);
};

/// Every run of the name's words from `start` on that the keyword spells.
void find_runs(const std::string& keyword, const Name& name, std::size_t start, std::vector<Acronym>& found) {
    if (is_small(name.words[start])) return;
    const std::string acronym = search_fold(keyword);
    std::size_t big = 1;
    for (std::size_t last = start + 1; last < name.words.size() && big <= acronym.size(); ++last) {
        if (is_small(name.words[last])) continue;
        ++big;
        const auto from = name.words.begin() + static_cast<std::ptrdiff_t>(start);
        const Words run(from, from + static_cast<std::ptrdiff_t>(last + 1 - start));
        if (initials_fit(acronym, run)) found.emplace_back(keyword, shown_run(name.text, start, run));
    }
}

/// A pair and what it folds to.
struct FoldedAcronym {
    explicit FoldedAcronym(Acronym of)
        : written(std::move(of)), acronym(search_fold(written.first)), meaning(search_fold(written.second)) {}

    std::string key() const { return acronym + "|" + meaning; }

    Acronym written;
    std::string acronym;
    std::string meaning;
};

}  // namespace

std::vector<Acronym> acronyms_in_text(std::string_view text) {
    std::vector<Acronym> found;
    find_in_brackets(text, found);
    find_before_colons(text, found);
    return found;
}

std::vector<Acronym> acronyms_in_keywords(std::string_view name, const std::vector<std::string>& keywords) {
    std::vector<Acronym> found;
    std::optional<Name> its;
    for (const std::string& keyword : keywords) {
        if (!is_in_capitals(keyword)) continue;
        if (!its) its.emplace(name);
        for (std::size_t start = 0; start < its->words.size(); ++start)
            find_runs(keyword, *its, start, found);
    }
    return found;
}

std::vector<Acronym> acronyms_of_glossary(const std::vector<GlossaryTerm>& glossary) {
    std::vector<Acronym> found;
    for (const GlossaryTerm& term : glossary) {
        std::string_view rest = term.acronym;
        while (!rest.empty()) {
            const std::size_t slash = rest.find('/');
            found.emplace_back(tidied(rest.substr(0, slash)), tidied(term.term));
            rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
        }
    }
    return found;
}

std::vector<Acronym> usable_acronyms(std::vector<Acronym> found) {
    const std::vector<std::string> list = lunr::english_stop_words();
    const lunr::StopWords stop_words(list);
    std::vector<FoldedAcronym> folded;
    folded.reserve(found.size());
    for (Acronym& pair : found) folded.emplace_back(std::move(pair));
    std::erase_if(folded, [&](const FoldedAcronym& pair) {
        return count_units(pair.acronym) < 2 || pair.acronym == pair.meaning ||
               stop_words.contains(pair.acronym);
    });
    std::stable_sort(folded.begin(), folded.end(), [](const FoldedAcronym& a, const FoldedAcronym& b) {
        return lunr::precedes_in_utf16(a.key(), b.key());
    });
    const auto same = [](const FoldedAcronym& a, const FoldedAcronym& b) { return a.key() == b.key(); };
    folded.erase(std::unique(folded.begin(), folded.end(), same), folded.end());
    std::vector<Acronym> kept;
    kept.reserve(folded.size());
    for (FoldedAcronym& pair : folded) kept.push_back(std::move(pair.written));
    return kept;
}

}  // namespace handrail
