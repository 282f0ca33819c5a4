#include "text/whole_piece.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "text/dates.hpp"

namespace handrail {
namespace {

constexpr std::array<std::string_view, 4> ordinals{"st", "nd", "rd", "th"};
constexpr std::array<std::string_view, 4> halves{"am", "pm", "a.m.", "p.m."};
constexpr std::size_t fewest_phone_digits = 8;

using ascii::is_capital;
using ascii::is_digit;
using ascii::is_letter;

/// Of a word, also one with letters beyond ASCII.
constexpr bool is_word(char c) {
    return ascii::is_letter_or_digit(c) || static_cast<unsigned char>(c) >= 0x80U;
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
    bool take_month() {
        constexpr std::size_t longest = 9;
        const std::size_t begin = at_;
        return take(is_letter, 3, longest) && is_month_name(text_.substr(begin, at_ - begin));
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
        return reader.take(" ") && reader.take_month() ? with_year(reader) : 0;
    }
    if (!reader.take_month()) return 0;
    const Length length = with_year(reader);
    return length == reader.at() ? 0 : length;
}

/// As many digits as a number may have: in the United Kingdom 11 with the 0 in front, 12 with +44 (Ofcom,
/// the National Telephone Numbering Plan); elsewhere 15 (ITU-T E.164).
std::size_t most_digits(std::string_view phone) {
    if (phone.front() == '0') return 11;
    return phone.starts_with("+44") ? 12 : 15;
}

/// A group that is only digits: not the beginning of "9am", "10:30", "4.50" or "14 January".
bool is_digit_group(std::string_view text) {
    Reader reader(text);
    if (!reader.take(is_digit, 1, text.size()) || !reader.at_word_end()) return false;
    const std::string_view rest = text.substr(reader.at());
    const bool goes_on = rest.size() > 1 && (rest[0] == ':' || rest[0] == '.') && is_digit(rest[1]);
    return !goes_on && date_length(text) == 0;
}

/// "01632 960 000", "+44 1632 960000", "0800 1111". What follows the number it may not take along.
Length phone_length(std::string_view text) {
    if (text.front() != '0' && text.front() != '+') return 0;
    const std::size_t most = most_digits(text);
    Reader reader(text);
    reader.take("+");
    std::size_t digits = 0;
    Length length = 0;
    while (is_digit_group(text.substr(reader.at()))) {
        const std::size_t begin = reader.at();
        reader.take(is_digit, 1, most);
        if (digits + reader.at() - begin > most) break;
        digits += reader.at() - begin;
        length = reader.at();
        if (!reader.take(" ")) break;
    }
    const bool parted = text.substr(0, length).find(' ') != std::string_view::npos;
    return parted && digits >= fewest_phone_digits ? length : 0;
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

Length piece_length(std::string_view text) {
    const char first = text.front();
    if (is_capital(first)) return std::max(postcode_length(text), date_length(text));
    if (first == '+') return phone_length(text);
    return std::max({date_length(text), phone_length(text), time_length(text)});
}

/// What a character is to the search for pieces.
enum class Sign : unsigned char {
    parts,   ///< words, so that a piece may begin behind it
    joins,   ///< begins no piece, and none begins behind it
    begins,  ///< may begin a piece
};

constexpr std::array<Sign, 256> signs = [] {
    std::array<Sign, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        const char c = static_cast<char>(byte);
        if (is_word(c)) table[byte] = Sign::joins;
        if (is_digit(c) || is_capital(c) || c == '+') table[byte] = Sign::begins;
    }
    return table;
}();

}  // namespace

WholePiece next_whole_piece(std::string_view text, std::size_t from) {
    // Every piece has a figure and a space. Most texts of a page are without a figure, and soon passed.
    if (std::none_of(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), is_digit)) return {};
    bool word_begins = from == 0 || !is_word(text[from - 1]);
    for (std::size_t at = from; at < text.size(); ++at) {
        const Sign sign = signs[static_cast<unsigned char>(text[at])];
        const Length length = word_begins && sign == Sign::begins ? piece_length(text.substr(at)) : 0;
        if (length > 0) return {at, length};
        word_begins = sign == Sign::parts || text[at] == '+';
    }
    return {};
}

}  // namespace handrail
