#include "text/sentences.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace handrail {
namespace {

using ascii::is_space;

bool is_letter_or_digit(char c) {
    return ascii::is_letter_or_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

/// True if the text ends in a short form whose full stop ends no sentence.
bool ends_in_short_form(std::string_view text) {
    const std::size_t space = text.find_last_of(" \t\n(");
    const std::string_view last = space == std::string_view::npos ? text : text.substr(space + 1);
    for (const std::string_view form :
         {"Mr.", "Mrs.", "Ms.", "Dr.", "St.", "e.g.", "i.e.", "No.", "eg.", "ie."}) {
        if (last == form) return true;
    }
    return false;
}

/// Quotes and brackets behind the mark belong to the sentence.
std::size_t past_closing(std::string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == '"' || text[at] == '\'' || text[at] == ')')) ++at;
    return at;
}

}  // namespace

std::vector<std::string_view> sentences(std::string_view text) {
    std::vector<std::string_view> found;
    std::size_t begin = 0;
    const auto end_at = [&](std::size_t end) {
        const std::string_view sentence = trimmed(text.substr(begin, end - begin));
        if (!sentence.empty()) found.push_back(sentence);
        begin = end;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\n') end_at(at);
        if (text[at] != '.' && text[at] != '!' && text[at] != '?') continue;
        const std::size_t next = past_closing(text, at + 1);
        if (next < text.size() && !is_space(text[next])) continue;
        if (ends_in_short_form(text.substr(begin, at + 1 - begin))) continue;
        end_at(next);
        at = next - 1;
    }
    end_at(text.size());
    return found;
}

std::size_t count_words(std::string_view text) {
    std::size_t count = 0;
    bool in_word = false;
    for (const char c : text) {
        if (is_space(c)) {
            in_word = false;
        } else if (!in_word && is_letter_or_digit(c)) {
            in_word = true;
            ++count;
        }
    }
    return count;
}

}  // namespace handrail
