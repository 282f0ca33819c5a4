#include "find/written_forms.hpp"

#include <algorithm>
#include <unordered_map>

#include "find/word_list.hpp"
#include "search/term_order.hpp"
#include "text/search_fold.hpp"

namespace handrail {
namespace {

constexpr std::string_view white = " \t\n\v\f\r";
constexpr std::string_view around = ".,;:!?\"()[]";  // words, and none of theirs

/// Calls `use` with each run of signs that are no white space.
template <typename Use>
void for_each_token(std::string_view text, const Use& use) {
    for (std::size_t at = text.find_first_not_of(white); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(white, at), text.size());
        use(text.substr(at, end - at));
        at = text.find_first_not_of(white, end);
    }
}

std::string_view bare(std::string_view token) {
    const std::size_t first = token.find_first_not_of(around);
    if (first == std::string_view::npos) return {};
    return token.substr(first, token.find_last_not_of(around) - first + 1);
}

/// By what they fold to.
using Forms = std::unordered_map<std::string_view, std::string_view>;

/// Whether each folded word is one of those written.
bool is_word_for_word(const std::vector<std::string_view>& folded,
                      const std::vector<std::string_view>& written) {
    return std::equal(folded.begin(), folded.end(), written.begin(), written.end(),
                      [](std::string_view word, std::string_view form) { return search_fold(form) == word; });
}

/// How most phrases write each word; where as many write it in another way, how it is written first.
class WordForms {
public:
    void add(const WrittenPhrase& phrase) {
        const std::vector<std::string_view> folded = split_words(phrase.folded);
        const std::vector<std::string_view> written = split_words(phrase.written);
        if (!is_word_for_word(folded, written)) return;
        for (std::size_t n = 0; n < folded.size(); ++n) ++count(folded[n], written[n]);
    }

    Forms usual() const {
        const auto rarer = [](const Count& a, const Count& b) { return a.second < b.second; };
        Forms forms;
        for (const auto& [word, counts] : counts_)
            forms.emplace(word, std::max_element(counts.begin(), counts.end(), rarer)->first);
        return forms;
    }

private:
    using Count = std::pair<std::string_view, std::size_t>;

    std::size_t& count(std::string_view word, std::string_view form) {
        std::vector<Count>& counts = counts_[word];
        const auto known = std::find_if(counts.begin(), counts.end(),
                                        [&](const Count& count) { return count.first == form; });
        return known == counts.end() ? counts.emplace_back(form, 0).second : known->second;
    }

    std::unordered_map<std::string_view, std::vector<Count>> counts_;
};

/// The phrase as its words alone say that it is written.
std::string by_words(std::string_view folded, const Forms& forms) {
    std::string text;
    for_each_word(folded, [&](std::string_view word) {
        const auto known = forms.find(word);
        if (!text.empty()) text += ' ';
        text += known == forms.end() ? word : known->second;
    });
    return text;
}

std::vector<std::string> list_words(const Forms& forms) {
    std::vector<std::pair<std::string_view, std::string_view>> found;
    for (const auto& form : forms) {
        if (form.first != form.second) found.emplace_back(form.first, form.second);
    }
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return lunr::precedes_in_utf16(a.first, b.first); });
    std::vector<std::string> words;
    words.reserve(found.size());
    for (const auto& [_, written] : found) words.emplace_back(written);
    return words;
}

/// Each phrase once, as it is first written with more than its folded words, or else as these.
std::vector<WrittenPhrase> choose(const std::vector<WrittenPhrase>& phrases) {
    std::vector<WrittenPhrase> chosen;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const WrittenPhrase& phrase : phrases) {
        if (phrase.written.empty()) continue;
        const auto [known, is_new] = places.emplace(phrase.folded, chosen.size());
        if (is_new) {
            chosen.push_back(phrase);
        } else if (chosen[known->second].written == phrase.folded) {
            chosen[known->second] = phrase;
        }
    }
    return chosen;
}

}  // namespace

std::string tidied(std::string_view text) {
    std::string tidy;
    for_each_token(text, [&](std::string_view token) {
        const std::string_view word = bare(token);
        if (!tidy.empty() && !word.empty()) tidy += ' ';
        tidy += word;
    });
    return tidy;
}

std::string as_written(std::string_view text, std::size_t skipped, std::size_t count) {
    const std::size_t end = skipped + count;
    std::size_t at = 0;  // folded words so far
    bool fits = false;
    std::string run;
    for_each_token(text, [&](std::string_view token) {
        if (at >= end) return;
        const std::string folded = search_fold(token);
        if (folded.empty() && run.empty()) return;
        if (at == skipped) fits = true;  // a word of the text begins here
        if (at >= skipped) run.append(run.empty() ? "" : " ").append(token);
        at += split_words(folded).size();
    });
    return fits && at == end ? tidied(run) : std::string();
}

WrittenForms written_forms(const std::vector<WrittenPhrase>& phrases) {
    WordForms words;
    for (const WrittenPhrase& phrase : phrases) words.add(phrase);
    const Forms forms = words.usual();
    WrittenForms found{list_words(forms), {}};
    for (const WrittenPhrase& phrase : choose(phrases)) {
        if (by_words(phrase.folded, forms) != phrase.written) found.phrases.emplace_back(phrase.written);
    }
    return found;
}

}  // namespace handrail
