#include "render/kept_whole.hpp"

#include <algorithm>
#include <array>

namespace handrail {
namespace {

constexpr std::array<std::string_view, 24> months{
    "January",   "February", "March",    "April",    "May", "June", "July", "August",
    "September", "October",  "November", "December", "Jan", "Feb",  "Mar",  "Apr",
    "Jun",       "Jul",      "Aug",      "Sept",     "Sep", "Oct",  "Nov",  "Dec"};
constexpr std::array<std::string_view, 4> ordinals{"st", "nd", "rd", "th"};
constexpr std::array<std::string_view, 4> halves{"am", "pm", "a.m.", "p.m."};
/// Elements whose text is not read as the page's words, or that can hold no element.
constexpr std::array<std::string_view, 5> apart{"script", "style", "textarea", "option", "title"};
constexpr std::size_t fewest_phone_digits = 8;
constexpr std::size_t most_phone_digits = 14;

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
/// Of a word, also one with letters beyond ASCII.
constexpr bool is_word(char c) {
    return is_digit(c) || is_capital(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U;
}

/// Reads from the front of a text. A pattern that does not fit leaves it anywhere: take a copy.
class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    std::size_t at() const { return at_; }
    bool at_word_end() const { return at_ == text_.size() || !is_word(text_[at_]); }

    /// As many as there are; true if their number is between the two.
    template <typename Is>
    bool take(Is is, std::size_t least, std::size_t most) {
        std::size_t count = 0;
        while (at_ < text_.size() && is(text_[at_])) ++at_, ++count;
        return count >= least && count <= most;
    }
    bool take(std::string_view word) {
        if (!text_.substr(at_).starts_with(word)) return false;
        at_ += word.size();
        return true;
    }
    template <std::size_t Count>
    bool take_one_of(const std::array<std::string_view, Count>& words) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return take(word); });
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

using Length = std::size_t;  // of what was found; 0: nothing

Length with_year(Reader month) {
    Reader year = month;
    if (year.take(" ") && year.take(is_digit, 4, 4) && year.at_word_end()) return year.at();
    return month.at_word_end() ? month.at() : 0;
}

/// "1 October 2026", "1st October", "October 2026".
Length date_length(std::string_view text) {
    Reader reader(text);
    if (is_digit(text.front())) {
        if (!reader.take(is_digit, 1, 2)) return 0;
        reader.take_one_of(ordinals);
        if (!reader.take(" ")) return 0;
        return reader.take_one_of(months) ? with_year(reader) : 0;
    }
    if (!reader.take_one_of(months)) return 0;
    const Length length = with_year(reader);
    return length == reader.at() ? 0 : length;
}

/// "01632 960 000", "+44 1632 960000", "0800 1111".
Length phone_length(std::string_view text) {
    if (text.front() != '0' && text.front() != '+') return 0;
    Reader reader(text);
    reader.take("+");
    std::size_t digits = 0;
    Length length = 0;
    while (true) {
        const std::size_t begin = reader.at();
        if (!reader.take(is_digit, 1, most_phone_digits)) break;
        digits += reader.at() - begin;
        length = reader.at();
        if (!reader.take(" ")) break;
    }
    const bool parted = text.substr(0, length).find(' ') != std::string_view::npos;
    return parted && digits >= fewest_phone_digits && digits <= most_phone_digits ? length : 0;
}

/// "9:30 am".
Length time_length(std::string_view text) {
    Reader reader(text);
    if (!reader.take(is_digit, 1, 2)) return 0;
    if ((reader.take(":") || reader.take(".")) && !reader.take(is_digit, 2, 2)) return 0;
    return reader.take(" ") && reader.take_one_of(halves) && reader.at_word_end() ? reader.at() : 0;
}

/// "LE15 6HP", "EC1A 1BB".
Length postcode_length(std::string_view text) {
    Reader reader(text);
    if (!reader.take(is_capital, 1, 2) || !reader.take(is_digit, 1, 2)) return 0;
    if (!reader.take(is_capital, 0, 1) || !reader.take(" ") || !reader.take(is_digit, 1, 1)) return 0;
    return reader.take(is_capital, 2, 2) && reader.at_word_end() ? reader.at() : 0;
}

/// Told by its letters' beginning, because most words with a capital are no month.
bool may_be_month(std::string_view text) {
    constexpr std::string_view beginnings = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
    return text.size() >= 3 && beginnings.find(text.substr(0, 3)) != std::string_view::npos;
}

bool may_be_postcode(std::string_view text) {
    return text.size() >= 3 && (is_digit(text[1]) || is_digit(text[2]));
}

Length piece_length(std::string_view text) {
    const char first = text.front();
    if (may_be_postcode(text) && is_capital(first)) return postcode_length(text);
    if (is_capital(first)) return may_be_month(text) ? date_length(text) : 0;
    if (first == '+') return phone_length(text);
    return std::max({date_length(text), phone_length(text), time_length(text)});
}

/// What a character is to the search for pieces: every character of every large-print page is asked.
enum class Sign : unsigned char {
    parts,   ///< words, so that a piece may begin behind it
    joins,   ///< begins no piece, and none begins behind it
    begins,  ///< may begin a piece
};

constexpr std::array<Sign, 256> signs = [] {
    std::array<Sign, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        const char c = static_cast<char>(byte);
        if (is_word(c) || c == '&' || c == '#') table[byte] = Sign::joins;
        if (is_digit(c) || is_capital(c) || c == '+') table[byte] = Sign::begins;
    }
    return table;
}();

/// The page as it is, but for the pieces. Most of it has none: it is copied in long parts.
class Keeper {
public:
    explicit Keeper(std::string_view html) : html_(html) { kept_.reserve(html.size() + html.size() / 16); }

    void look_at(std::size_t begin, std::size_t end) {
        const std::string_view text = html_.substr(begin, end - begin);
        if (std::none_of(text.begin(), text.end(), is_digit)) return;  // every piece has a figure
        bool word_begins = true;
        for (std::size_t at = 0; at < text.size();) {
            const Sign sign = signs[static_cast<unsigned char>(text[at])];
            const Length length = word_begins && sign == Sign::begins ? piece_length(text.substr(at)) : 0;
            if (length > 0) keep(begin + at, length);
            word_begins = length == 0 && (sign == Sign::parts || text[at] == '+');
            at += std::max<std::size_t>(length, 1);
        }
    }

    std::string finish() {
        kept_.append(html_.substr(done_));
        return std::move(kept_);
    }

private:
    void keep(std::size_t begin, Length length) {
        kept_.append(html_.substr(done_, begin - done_));
        kept_.append("<span class=\"whole\">").append(html_.substr(begin, length)).append("</span>");
        done_ = begin + length;
    }

    std::string_view html_;
    std::string kept_;
    std::size_t done_ = 0;
};

/// The name of the element that this tag opens; empty for others.
std::string_view opened(std::string_view tag) {
    tag.remove_prefix(1);
    return tag.substr(0, std::min(tag.find_first_of(" \n>/"), tag.size()));
}

bool is_apart(std::string_view name) {
    const bool may_be = !name.empty() && (name.front() == 's' || name.front() == 't' || name.front() == 'o');
    return may_be && std::find(apart.begin(), apart.end(), name) != apart.end();
}

}  // namespace

std::string keep_whole(std::string_view html) {
    std::size_t at = html.find("<body");
    if (at == std::string_view::npos) return std::string(html);
    Keeper keeper(html);
    while (at < html.size()) {
        std::size_t end = std::min(html.find('>', at), html.size() - 1) + 1;
        const std::string_view name = opened(html.substr(at, end - at));
        if (is_apart(name)) end = std::min(html.find("</" + std::string(name), end), html.size());
        at = std::min(html.find('<', end), html.size());
        keeper.look_at(end, at);
    }
    return keeper.finish();
}

}  // namespace handrail
